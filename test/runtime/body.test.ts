import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeBody } from "../../templates/runtime/body.js";
import { anyText } from "./arbitrary.js";

const FORM = "application/x-www-form-urlencoded";
const MULTIPART = "multipart/form-data";
const photo = new File(["photo"], "photo.png", { type: "image/png" });
const bytes = Uint8Array.of(0, 255);

describe("a form", () => {
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
    expect(encodeBody(FORM, fields)).toBe(text);
  });

  it("is one whatever the parameters of its media type", () => {
    expect(encodeBody(`${FORM}; charset=utf-8`, { a: 1 })).toBe("a=1");
  });

  it("is read by others as it was written", () => {
    fc.assert(
      fc.property(fc.dictionary(anyText, anyText), (fields) => {
        const read = new URLSearchParams(encodeBody(FORM, fields) as string);
        expect([...read]).toEqual(Object.entries(fields));
      }),
    );
  });

  it("leaves the fields as they were, which may be frozen", () => {
    const fields = Object.freeze({ a: Object.freeze(["b"]), c: null });
    expect(encodeBody(FORM, fields)).toBe("a=%5B%22b%22%5D");
  });

  it("is refused for a value that has no text, by the field's name", () => {
    expect(() => encodeBody(FORM, { ts: NaN })).toThrow(
      new TypeError('argument "ts" is or holds NaN'),
    );
  });

  it.each([
    [FORM, "a=1"],
    [MULTIPART, 1],
  ])("%s is refused for what has no fields: %j", (type, body) => {
    expect(() => encodeBody(type, body)).toThrow(
      new TypeError(`argument "body" must be an object, to be ${type}`),
    );
  });
});

describe("a form with a file", () => {
  it.each([
    ["a form with a file", FORM, { title: "Me", photo }],
    ["a multipart form with a file", MULTIPART, { title: "Me", photo }],
    ["one with parameters", `${MULTIPART}; boundary=x`, { title: "Me", photo }],
  ])("is multipart: %s", async (_, type, fields) => {
    const data = await encodeBody(type, fields);
    expect(data).toBeInstanceOf(FormData);
    expect([...(data as FormData)]).toEqual([
      ["title", "Me"],
      ["photo", photo],
    ]);
  });

  it("names the file and its type", async () => {
    const data = (await encodeBody(FORM, { photo })) as FormData;
    expect(data.get("photo")).toMatchObject({
      name: "photo.png",
      type: "image/png",
      size: 5,
    });
  });

  it("has one part for each file of a list", async () => {
    const files = [photo, new File(["other"], "other.png")];
    const data = (await encodeBody(FORM, { photo: files })) as FormData;
    expect(data.getAll("photo")).toEqual(files);
  });

  it("has the bytes of the moment, whatever becomes of their buffer", async () => {
    const reused = Uint8Array.from(bytes);
    const stream = new Response(bytes).body;
    const data = encodeBody(FORM, { stream, reused });
    reused.fill(7);
    expect(await bytesOf(((await data) as FormData).get("reused"))).toEqual(
      bytes,
    );
  });

  it("has bytes and streams whole", async () => {
    const stream = new Response(bytes).body;
    const data = (await encodeBody(FORM, { bytes, stream })) as FormData;
    for (const name of ["bytes", "stream"]) {
      expect(await bytesOf(data.get(name))).toEqual(bytes);
    }
  });
});

describe("a multipart form", () => {
  it("needs no file", async () => {
    const fields = { a: 1, b: [], c: null, d: undefined, e: "", f: ["g"] };
    const data = await encodeBody(MULTIPART, fields);
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
    await expect(encodeBody(MULTIPART, fields)).rejects.toThrow(
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
    expect(encodeBody("application/json", value)).toBe(text);
    expect(encodeBody("application/merge-patch+json", value)).toBe(text);
  });

  it.each([
    ["a bigint", { a: 1n }, "holds a bigint; pass a string"],
    [
      "what toJSON makes undefined",
      { toJSON: () => undefined },
      "holds an object that has no JSON form",
    ],
  ])("is refused for %s", (_, value, why) => {
    expect(() => encodeBody("application/json", value)).toThrow(
      new TypeError(`argument "body" ${why}`),
    );
  });
});

describe("a body of any other type", () => {
  it("is text as it is", () => {
    expect(encodeBody("text/plain", "a & b")).toBe("a & b");
  });

  it("is empty text too", () => {
    expect(encodeBody("text/plain", "")).toBe("");
  });

  it("is refused for half of a surrogate pair", () => {
    expect(() => encodeBody("text/plain", "a\ud83d")).toThrow(
      new TypeError('argument "body" holds half of a surrogate pair'),
    );
  });

  it.each([[{}], [1], [null]])("is refused for %j", (value) => {
    expect(() => encodeBody("text/plain", value)).toThrow(
      new TypeError('argument "body" must be text or bytes, to be text/plain'),
    );
  });
});

describe("a body that is encoded already", () => {
  it.each(["application/json", FORM, "text/plain"])(
    "stays as it is, as %s",
    async (type) => {
      const form = new FormData();
      expect(encodeBody(type, form)).toBe(form);
      expect(await encodeBody(type, photo)).toBe(photo);
      const blob = (await encodeBody(type, bytes)) as Blob;
      expect(await bytesOf(blob)).toEqual(bytes);
    },
  );

  it("is refused by the name of the body where it cannot be read", async () => {
    await expect(encodeBody("image/png", brokenStream())).rejects.toThrow(
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
