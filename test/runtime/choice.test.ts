import { describe, expect, it } from "vitest";
import { choose } from "../../templates/runtime/choice.js";
import { form } from "../../templates/runtime/form-body.js";
import { ranged } from "../../templates/runtime/ranged-body.js";
import { json, raw } from "../../templates/runtime/whole-body.js";
import { operation } from "./described.js";

describe("a body of several media types", () => {
  const encoding = { a: { style: "form" } } as const;
  const several = {
    ...operation,
    body: json,
    contentType: "application/json",
    encoding: { b: {} },
    bodies: {
      "text/csv": { body: raw },
      "application/x-form": { body: form, encoding },
    },
  };

  it("is the usual one where no type is named", () => {
    const args = { id: 1 };
    expect(choose(several, args)).toEqual([several, args]);
    expect(choose(several, undefined)).toEqual([several, undefined]);
    expect(choose(several, { id: 1, contentType: undefined })).toEqual([
      several,
      { id: 1 },
    ]);
  });

  it("is the one that is named, without the argument that names it", () => {
    const { encoding: _, ...rest } = several;
    const args = { id: 1, contentType: "text/csv", body: "a,b" };
    expect(choose(several, args)).toEqual([
      { ...rest, contentType: "text/csv", body: raw },
      { id: 1, body: "a,b" },
    ]);
    expect(choose(several, { contentType: "application/x-form" })).toEqual([
      { ...rest, contentType: "application/x-form", body: form, encoding },
      {},
    ]);
  });

  it.each(["text/plain", "toString", 1, null])(
    "is refused where it is none of them: %j",
    (contentType) => {
      expect(() => choose(several, { contentType })).toThrow(
        new TypeError(
          'argument "contentType" is none of text/csv, application/x-form',
        ),
      );
    },
  );

  it("is no matter of the argument where there is one alone", () => {
    const args = { contentType: "a/b" };
    expect(choose(operation, args)).toEqual([operation, args]);
  });

  it("takes no inherited argument for its name", () => {
    const args = Object.create({ contentType: "text/csv" }) as object;
    expect(choose(several, args)).toEqual([several, args]);
  });
});

describe("an answer of several media types", () => {
  const several = { ...operation, accept: "application/json, text/csv" };

  it("is all of them where none is named", () => {
    expect(choose(several, { id: 1 })).toEqual([several, { id: 1 }]);
    expect(choose(several, { accept: undefined })).toEqual([several, {}]);
  });

  it("is the one that is named", () => {
    expect(choose(several, { id: 1, accept: "text/csv" })).toEqual([
      { ...several, accept: "text/csv" },
      { id: 1 },
    ]);
  });

  it.each(["text/html", "application/json, text/csv", 1])(
    "is refused where it is none of them: %j",
    (accept) => {
      expect(() => choose(several, { accept })).toThrow(
        new TypeError(
          'argument "accept" is none of application/json, text/csv',
        ),
      );
    },
  );

  it("leaves an argument of that name where there is no choice", () => {
    const one = { ...operation, accept: "text/csv", bodies: {} };
    expect(choose(one, { accept: true })).toEqual([one, { accept: true }]);
  });
});

describe("a body whose media type the caller chooses", () => {
  const encode = (body: unknown) =>
    ranged.encode(body, "image/*", operation) as Promise<Blob | FormData>;

  it.each([
    ["that of a Blob", new Blob(["a"], { type: "image/png" }), "image/png"],
    [
      "bytes, of a Blob without one",
      new Blob(["a"]),
      "application/octet-stream",
    ],
    ["bytes, of bytes", Uint8Array.of(97), "application/octet-stream"],
    ["text, of a text", "a", "text/plain;charset=utf-8"],
  ])("is %s", async (_, body, type) => {
    const blob = await encode(body);
    if (!(blob instanceof Blob)) throw new Error("a Blob is due");
    expect([blob.type, await blob.text()]).toEqual([type, "a"]);
  });

  it("may be FormData, and is nothing else", async () => {
    const data = new FormData();
    expect(await encode(data)).toBe(data);
    await expect(encode({ a: 1 })).rejects.toThrow(
      /^argument "body" must be text or bytes, to be image\/\*/,
    );
    expect(ranged).toMatchObject({ isTyped: true, hasFields: false });
  });
});
