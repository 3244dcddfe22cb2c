/** Uploads: theirs takes a Buffer; ours takes the same bytes in all that holds bytes. */

import type { Call } from "./clients.js";
import type { Shape } from "./shapes.js";

const everyByte = () => Buffer.from(Uint8Array.from(Array(256).keys()));

/** What both clients take. */
export const uploads: readonly Shape[] = [
  ["every byte", () => ({ image: everyByte() })],
  ["no bytes", () => ({ image: Buffer.alloc(0) })],
  ["line ends", () => ({ image: Buffer.from("\r\n--\r\n\n\r") })],
  [
    "bytes that begin with an order mark",
    () => ({ image: Buffer.from("\ufeffa") }),
  ],
  ["a megabyte", () => ({ image: Buffer.alloc(2 ** 20, "abc") })],
  ["part of a buffer", () => ({ image: everyByte().subarray(3, 200) })],
  ["two files", () => ({ a: everyByte(), b: Buffer.from("b") })],
  [
    "a file between other arguments",
    () => ({ first: "1", image: everyByte(), last: ["z"] }),
  ],
  [
    "every kind of argument beside a file",
    () => ({
      image: everyByte(),
      empty: "",
      text: "ä&=+% 👍 \"'\\",
      zero: -0,
      fraction: 1e-7,
      large: Number.MAX_SAFE_INTEGER,
      yes: true,
      no: false,
      none: null,
      missing: undefined,
      list: ["a", 1, null, undefined],
      object: { a: { b: undefined, c: new Date(0) } },
    }),
  ],
  [
    "names to be encoded beside a file",
    () => ({ 'ä"\n': everyByte(), 'q"\r\n%22': "text", "👍": "1", "": "2" }),
  ],
  ["lines beside a file", () => ({ image: everyByte(), text: "a\nb\rc\r\nd" })],
];

export interface SameBytes {
  readonly given: string;
  readonly ours: () => Call["args"];
  /** A Buffer in its place. */
  readonly theirs: () => Call["args"];
}

/** What theirs takes only as a Buffer. */
export const sameBytes: readonly SameBytes[] = (
  [
    ["a Uint8Array", () => Uint8Array.from(everyByte())],
    ["an ArrayBuffer", () => Uint8Array.from(everyByte()).buffer],
    ["a SharedArrayBuffer's view", () => shared()],
    ["a DataView", () => new DataView(Uint8Array.from(everyByte()).buffer)],
    [
      "a view of wider numbers",
      () => new Uint32Array(Uint8Array.from(everyByte()).buffer),
    ],
    ["a Blob", () => new Blob([everyByte()])],
    [
      "a Blob of several",
      () => new Blob(["", everyByte().subarray(0, 9), everyByte().subarray(9)]),
    ],
    ["part of a Blob", () => new Blob(["abc", everyByte(), "d"]).slice(3, 259)],
    ["a stream of a Blob", () => new Blob([everyByte()]).stream()],
    ["a stream of single bytes", () => ReadableStream.from(singleBytes())],
  ] as const
).map(([given, bytes]) => ({
  given,
  ours: () => ({ first: "1", image: bytes(), last: ["z"] }),
  theirs: () => ({ first: "1", image: everyByte(), last: ["z"] }),
}));

function shared(): Uint8Array {
  const bytes = new Uint8Array(new SharedArrayBuffer(256));
  bytes.set(everyByte());
  return bytes;
}

async function* singleBytes(): AsyncGenerator<Uint8Array> {
  for (const byte of everyByte()) {
    await Promise.resolve();
    yield Uint8Array.of(byte);
  }
}
