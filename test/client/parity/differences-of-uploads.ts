/** Where ours and theirs differ on purpose about files. */

import { Readable } from "node:stream";
import { expect } from "vitest";
import {
  DEFAULT_FILENAME,
  form,
  noJson,
  notWritten,
  refusedArgument,
  value,
  type Difference,
} from "./difference.js";

const octets = "application/octet-stream";
const bytes = () => new Uint8Array([0, 255, 13, 10]);
const hex = "00ff0d0a";
const file = (filename: string, type = octets) => ({
  filename,
  type,
  bytes: hex,
});
const asBytes = "bytes are sent as bytes, whichever class holds them";

export const uploads: readonly Difference[] = [
  value(
    "a Buffer",
    () => Buffer.from(bytes()),
    form(["a", file(DEFAULT_FILENAME.theirs)]),
    form(["a", file(DEFAULT_FILENAME.ours)]),
    "bytes without a name get the platform's; a File has one",
  ),
  value(
    "a Buffer with a property `name`",
    () => Object.assign(Buffer.from(bytes()), { name: "in/a.png" }),
    form(["a", file("a.png")]),
    form(["a", file(DEFAULT_FILENAME.ours)]),
    "a File carries its name on every platform; a property of a Buffer is one of Node's customs",
  ),
  value(
    "a Buffer with a property `path`",
    () => Object.assign(Buffer.from(bytes()), { path: "in/b.png" }),
    form(["a", file("b.png")]),
    form(["a", file(DEFAULT_FILENAME.ours)]),
    "where a file lies on the caller's disk is nobody else's business",
  ),
  value(
    "a Uint8Array",
    bytes,
    form(["a", '{"0":0,"1":255,"2":13,"3":10}']),
    form(["a", file(DEFAULT_FILENAME.ours)]),
    asBytes,
  ),
  value(
    "an ArrayBuffer",
    () => bytes().buffer,
    form(["a", "{}"]),
    form(["a", file(DEFAULT_FILENAME.ours)]),
    asBytes,
  ),
  value(
    "a DataView",
    () => new DataView(bytes().buffer),
    form(["a", "{}"]),
    form(["a", file(DEFAULT_FILENAME.ours)]),
    asBytes,
  ),
  value(
    "a view of some of the bytes",
    () => new Uint8Array([1, ...bytes(), 1]).subarray(1, 5),
    form(["a", '{"0":0,"1":255,"2":13,"3":10}']),
    form(["a", file(DEFAULT_FILENAME.ours)]),
    asBytes,
  ),
  value(
    "a Blob",
    () => new Blob([bytes()], { type: "image/png" }),
    form(["a", "{}"]),
    form(["a", file(DEFAULT_FILENAME.ours, "image/png")]),
    asBytes,
  ),
  value(
    "a File",
    () => new File([bytes()], "ä.png", { type: "image/png" }),
    form(["a", "{}"]),
    form(["a", file("ä.png", "image/png")]),
    "bytes are sent as bytes, with the name and the type of their file",
  ),
  value(
    "a ReadableStream",
    () => new Blob([bytes()]).stream(),
    form(["a", "{}"]),
    form(["a", file(DEFAULT_FILENAME.ours)]),
    asBytes,
  ),
  value(
    "a list of Buffers",
    () => [Buffer.from(bytes()), Buffer.from(bytes())],
    form([
      "a",
      '[{"type":"Buffer","data":[0,255,13,10]},{"type":"Buffer","data":[0,255,13,10]}]',
    ]),
    form(
      ["a", file(DEFAULT_FILENAME.ours)],
      ["a", file(DEFAULT_FILENAME.ours)],
    ),
    "a list of files is a part for each, as OpenAPI has it",
  ),
  value(
    "a Buffer in an object",
    () => ({ x: Buffer.from(bytes()) }),
    form(["a", '{"x":{"type":"Buffer","data":[0,255,13,10]}}']),
    noJson,
    "bytes cannot be within JSON, and nobody reads Node's picture of them",
  ),
  value(
    "a Blob in a list with a text",
    () => ["x", new Blob([bytes()])],
    form(["a", '["x",{}]']),
    noJson,
    notWritten,
  ),
  value(
    "a stream of Node's",
    () => Readable.from([]),
    // What it holds is another in each version of Node.
    form(["a", expect.stringMatching(/^\{.*"_readableState":\{/) as string]),
    noJson,
    "Readable.toWeb makes a ReadableStream of it",
  ),
  {
    given: "a whole number of 22 digits beside a file",
    call: () => ({ args: { a: 1e21, b: Buffer.from(bytes()) } }),
    theirs: form(["a", "1e+21"], ["b", file(DEFAULT_FILENAME.theirs)]),
    ours: form(
      ["a", "1000000000000000000000"],
      ["b", file(DEFAULT_FILENAME.ours)],
    ),
    why: "a number is written the same in every kind of body",
  },
  {
    given: "NaN beside a file",
    call: () => ({ args: { a: NaN, b: Buffer.from(bytes()) } }),
    theirs: form(["a", "NaN"], ["b", file(DEFAULT_FILENAME.theirs)]),
    ours: refusedArgument("is or holds NaN"),
    why: notWritten,
  },
  {
    given: "half of a surrogate pair beside a file",
    call: () => ({ args: { a: "\ud83d", b: Buffer.from(bytes()) } }),
    theirs: form(["a", "\ufffd"], ["b", file(DEFAULT_FILENAME.theirs)]),
    ours: refusedArgument("holds half of a surrogate pair"),
    why: "a text is sent as it is or not at all",
  },
];
