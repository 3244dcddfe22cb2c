import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBinary, toBlob } from "../../templates/runtime/binary.js";

const bytes = Uint8Array.of(0, 255, 13, 10, 128);

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

/** A stream that a reader gets in these pieces. */
function streamOf(...chunks: readonly Uint8Array[]): ReadableStream {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

describe("bytes", () => {
  it.each([
    ["a blob", new Blob([])],
    ["a file", new File([], "empty.txt")],
    ["a buffer", new ArrayBuffer(1)],
    ["a typed array", new Uint16Array(1)],
    ["a view of a buffer", new DataView(new ArrayBuffer(1))],
    ["a stream", streamOf()],
  ])("are %s", (_, value) => {
    expect(isBinary(value)).toBe(true);
  });

  it.each([
    ["text", "bytes"],
    ["a list of numbers", [1, 2]],
    ["an object", { size: 1 }],
    ["null", null],
    ["undefined", undefined],
    ["a form", new FormData()],
  ])("are not %s", (_, value) => {
    expect(isBinary(value)).toBe(false);
  });
});

describe("the blob of bytes", () => {
  it("is a file itself, with its name and type", async () => {
    const file = new File([bytes], "photo.png", { type: "image/png" });
    expect(await toBlob("photo", file)).toBe(file);
  });

  it.each([
    ["a buffer", bytes.buffer, [...bytes]],
    ["a typed array", bytes, [...bytes]],
    ["the part of a buffer that a view shows", bytes.subarray(1, 3), [255, 13]],
    ["a data view", new DataView(bytes.buffer, 2), [13, 10, 128]],
    ["a stream's pieces", streamOf(bytes, bytes), [...bytes, ...bytes]],
  ])("has %s", async (_, value, expected) => {
    expect([...(await bytesOf(await toBlob("photo", value)))]).toEqual(
      expected,
    );
  });

  it("has the bytes of the moment, whatever becomes of their buffer", async () => {
    const reused = Uint8Array.from(bytes);
    const blob = toBlob("photo", reused);
    reused.fill(7);
    expect(await bytesOf(await blob)).toEqual(bytes);
  });

  it("has every byte of a stream, in order, however it is cut", async () => {
    const chunks = fc.array(fc.uint8Array());
    await fc.assert(
      fc.asyncProperty(chunks, async (chunks) => {
        const blob = await toBlob("photo", streamOf(...chunks));
        expect(await bytesOf(blob)).toEqual(
          Uint8Array.from(chunks.flatMap((chunk) => [...chunk])),
        );
      }),
    );
  });

  it("is refused where a stream breaks, with the reason", async () => {
    const cause = new Error("disk is gone");
    const broken = new ReadableStream({
      pull(controller) {
        controller.error(cause);
      },
    });
    await expect(toBlob("photo", broken)).rejects.toThrow(
      new TypeError('argument "photo" could not be read to its end', { cause }),
    );
  });

  it("is refused where a stream has been read already", async () => {
    const read = streamOf(bytes);
    await new Response(read).blob();
    await expect(toBlob("photo", read)).rejects.toThrow(
      'argument "photo" could not be read to its end',
    );
  });
});
