import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BodyKind } from "../../templates/runtime/description.js";
import { fileForm, multipart } from "../../templates/runtime/file-body.js";
import { form } from "../../templates/runtime/form-body.js";
import { json, raw } from "../../templates/runtime/whole-body.js";
import { anyText } from "./arbitrary.js";
import { operation } from "./described.js";

/** As an operation has it that names no media type of its own. */
const encode = (kind: BodyKind, body: unknown) =>
  kind.encode(body, kind.type, operation);
const photo = new File(["photo"], "photo.png", { type: "image/png" });
const bytes = Uint8Array.of(0, 255);

describe.each([
  ["form", form],
  ["fileForm", fileForm],
])("a form, of %s", (_kind, form) => {
  it.each([
    ["text, escaped", { a: "1 & 2", b: "ü=+" }, "a=1%20%26%202&b=%C3%BC%3D%2B"],
    ["names, escaped", { "a&b": "c" }, "a%26b=c"],
    ["empty text", { a: "", b: "" }, "a=&b="],
    [
      "numbers and booleans",
      { a: 1e21, b: false },
      `a=1${"0".repeat(21)}&b=false`,
    ],
    [
      "lists and objects, as JSON",
      { a: [1], b: { c: "d" } },
      "a=%5B1%5D&b=%7B%22c%22%3A%22d%22%7D",
    ],
    ["all but undefined and null", { a: undefined, b: 1, c: null }, "b=1"],
    ["an empty list, as JSON", { a: [] }, "a=%5B%5D"],
    ["nothing, of no fields", {}, ""],
    ["nothing, of undefined", undefined, ""],
    ["nothing, of null", null, ""],
    [
      "repeated names of URLSearchParams",
      new URLSearchParams("a=1&a=2"),
      "a=1&a=2",
    ],
  ])("has %s", (_, fields, text) => {
    expect(encode(form, fields)).toBe(text);
  });

  it("is read by others as it was written", () => {
    fc.assert(
      fc.property(fc.dictionary(anyText, anyText), (fields) => {
        const read = new URLSearchParams(encode(form, fields) as string);
        expect([...read]).toEqual(Object.entries(fields));
      }),
    );
  });

  it("leaves the fields as they were, which may be frozen", () => {
    const fields = Object.freeze({ a: Object.freeze(["b"]), c: null });
    expect(encode(form, fields)).toBe("a=%5B%22b%22%5D");
  });

  it("is refused for a value that has no text, by the field's name", () => {
    expect(() => encode(form, { ts: NaN })).toThrow(
      new TypeError('argument "ts" is or holds NaN'),
    );
  });

  it.each([
    [form, "a=1"],
    [multipart, 1],
  ])("$type is refused for what has no fields: %j", (kind, body) => {
    expect(() => encode(kind, body)).toThrow(
      new TypeError(`argument "body" must be an object, to be ${kind.type}`),
    );
  });
});

describe("a form with a file", () => {
  it.each([
    ["a form with a file", fileForm],
    ["a multipart form with a file", multipart],
  ])("is multipart: %s", async (_, kind) => {
    const data = await encode(kind, { title: "Me", photo });
    expect(data).toBeInstanceOf(FormData);
    expect([...(data as FormData)]).toEqual([
      ["title", "Me"],
      ["photo", photo],
    ]);
  });

  it("names the file and its type", async () => {
    const data = (await encode(fileForm, { photo })) as FormData;
    expect(data.get("photo")).toMatchObject({
      name: "photo.png",
      type: "image/png",
      size: 5,
    });
  });

  it("has one part for each file of a list", async () => {
    const files = [photo, new File(["other"], "other.png")];
    const data = (await encode(fileForm, { photo: files })) as FormData;
    expect(data.getAll("photo")).toEqual(files);
  });

  it("has the bytes of the moment, whatever becomes of their buffer", async () => {
    const reused = Uint8Array.from(bytes);
    const stream = new Response(bytes).body;
    const data = encode(fileForm, { stream, reused });
    reused.fill(7);
    expect(await bytesOf(((await data) as FormData).get("reused"))).toEqual(
      bytes,
    );
  });

  it("has bytes and streams whole", async () => {
    const stream = new Response(bytes).body;
    const data = (await encode(fileForm, { bytes, stream })) as FormData;
    for (const name of ["bytes", "stream"]) {
      expect(await bytesOf(data.get(name))).toEqual(bytes);
    }
  });
});

it("a form of fields that are no files refuses one, by the field's name", () => {
  for (const value of [photo, bytes, new Response(bytes).body]) {
    expect(() => encode(form, { photo: value })).toThrow(
      new TypeError('argument "photo" holds an object that has no JSON form'),
    );
  }
});

describe("a multipart form", () => {
  it("needs no file", async () => {
    const fields = { a: 1, b: [], c: null, d: undefined, e: "", f: ["g"] };
    const data = await encode(multipart, fields);
    expect([...(data as FormData)]).toEqual([
      ["a", "1"],
      ["b", "[]"],
      ["e", ""],
      ["f", '["g"]'],
    ]);
  });

  it.each([
    [
      "a list of files and others",
      { photos: [photo, "b"] },
      'argument "photos" holds an object that has no JSON form',
    ],
    [
      "a file whose name is half a surrogate pair",
      { photo: [photo, Object.assign(new Blob([]), { name: "\ud83d" })] },
      'argument "photo" holds half of a surrogate pair',
    ],
    [
      "bytes in a field whose name is half a surrogate pair",
      { "\ud83d": bytes },
      'argument "\\ud83d" holds half of a surrogate pair',
    ],
    [
      "a stream that breaks",
      { photo: brokenStream() },
      'argument "photo" could not be read to its end',
    ],
  ])("is refused for %s, by the field's name", async (_, fields, message) => {
    await expect(encode(multipart, fields)).rejects.toThrow(
      expect.objectContaining({ name: "TypeError", message }),
    );
  });
});

describe("a body of JSON", () => {
  it.each([
    ["an object", { a: [1] }, '{"a":[1]}'],
    ["text", "a", '"a"'],
    ["null", null, "null"],
  ])("is %s", (_, value, text) => {
    expect(encode(json, value)).toBe(text);
  });

  it.each([
    ["a bigint", { a: 1n }, "holds a bigint; pass a string"],
    [
      "what toJSON makes undefined",
      { toJSON: () => undefined },
      "holds an object that has no JSON form",
    ],
  ])("is refused for %s", (_, value, why) => {
    expect(() => encode(json, value)).toThrow(
      new TypeError(`argument "body" ${why}`),
    );
  });
});

describe("a body of any other type", () => {
  it("is text as it is", () => {
    expect(raw.encode("a & b", "text/plain", operation)).toBe("a & b");
  });

  it("is empty text too", () => {
    expect(raw.encode("", "text/plain", operation)).toBe("");
  });

  it("is refused for half of a surrogate pair", () => {
    expect(() => raw.encode("a\ud83d", "text/plain", operation)).toThrow(
      new TypeError('argument "body" holds half of a surrogate pair'),
    );
  });

  it.each([[{}], [1], [null]])("is refused for %j", (value) => {
    expect(() => raw.encode(value, "text/plain", operation)).toThrow(
      new TypeError('argument "body" must be text or bytes, to be text/plain'),
    );
  });
});

describe("a body that is encoded already", () => {
  it.each([fileForm, multipart, raw])("stays as it is: $type", (kind) => {
    const data = new FormData();
    expect(encode(kind, data)).toBe(data);
  });

  it("may be bytes", async () => {
    expect(await encode(raw, photo)).toBe(photo);
    const blob = (await encode(raw, bytes)) as Blob;
    expect(await bytesOf(blob)).toEqual(bytes);
  });

  it("is refused by the name of the body where it cannot be read", async () => {
    await expect(encode(raw, brokenStream())).rejects.toThrow(
      'argument "body" could not be read to its end',
    );
  });
});

function brokenStream(): ReadableStream {
  return new ReadableStream({
    pull(controller) {
      controller.error(new Error("disk is gone"));
    },
  });
}

async function bytesOf(part: Blob | string | null): Promise<Uint8Array> {
  return new Uint8Array(await new Response(part).arrayBuffer());
}
