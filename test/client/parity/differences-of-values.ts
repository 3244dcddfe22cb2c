/** Where ours and theirs differ on purpose about a value that is no file. */

import {
  form,
  noJson,
  notWritten,
  refused,
  refusedArgument,
  value,
  type Difference,
} from "./difference.js";

export const numbers: readonly Difference[] = [
  value(
    "NaN",
    () => NaN,
    form(["a", ""]),
    refusedArgument("is or holds NaN"),
    notWritten,
  ),
  value(
    "Infinity",
    () => -Infinity,
    form(["a", ""]),
    refusedArgument("is or holds -Infinity"),
    notWritten,
  ),
  value(
    "NaN in a list",
    () => [NaN],
    form(["a", "[null]"]),
    refusedArgument("is or holds NaN"),
    notWritten,
  ),
  value(
    "NaN in an object",
    () => ({ x: { y: NaN } }),
    form(["a", '{"x":{"y":null}}']),
    refusedArgument("is or holds NaN"),
    notWritten,
  ),
  value(
    "a whole number of 22 digits",
    () => 1e21,
    form(["a", "1e+21"]),
    form(["a", "1000000000000000000000"]),
    "whoever reads a whole number reads digits",
  ),
  value(
    "a bigint",
    () => 5n,
    refused("TypeError: Do not know how to serialize a BigInt"),
    refusedArgument("holds a bigint; pass a string"),
    "the message names the argument, and says what to do",
  ),
];

export const texts: readonly Difference[] = [
  value(
    "half of a surrogate pair",
    () => "\ud83d",
    refused("URIError: URI malformed"),
    refusedArgument("holds half of a surrogate pair"),
    "the message names the argument",
  ),
  value(
    "half of a surrogate pair, in a list",
    () => ["\ude00"],
    form(["a", String.raw`["\ude00"]`]),
    refusedArgument("holds half of a surrogate pair"),
    "what has no UTF-8 form is no text: the API would store a broken one",
  ),
];

class Point {
  x = 1;
}

export const objects: readonly Difference[] = [
  value(
    "a Date",
    () => new Date(0),
    form(["a", '"1970-01-01T00:00:00.000Z"']),
    form(["a", "1970-01-01T00:00:00.000Z"]),
    "a text has no quotes around it, even if toJSON made it",
  ),
  value(
    "a URL",
    () => new URL("https://example.com/?a=b"),
    form(["a", '"https://example.com/?a=b"']),
    form(["a", "https://example.com/?a=b"]),
    "as a Date",
  ),
  value(
    "an object whose toJSON gives a text",
    () => ({ toJSON: () => "text" }),
    form(["a", '"text"']),
    form(["a", "text"]),
    "as a Date",
  ),
  value(
    "an object whose toJSON gives null",
    () => ({ toJSON: () => null }),
    form(["a", "null"]),
    noJson,
    "null is left out where it is meant, and not sent as a word",
  ),
  value(
    "an invalid Date",
    () => new Date(NaN),
    form(["a", "null"]),
    noJson,
    notWritten,
  ),
  value(
    "an invalid Date in an object",
    () => ({ x: new Date(NaN) }),
    form(["a", '{"x":null}']),
    noJson,
    notWritten,
  ),
  value(
    "an instance of a class",
    () => new Point(),
    form(["a", '{"x":1}']),
    noJson,
    "its fields may be private, or not what it is; toJSON says what it is",
  ),
  value(
    "a text in an object's clothes",
    () => Object("text") as unknown,
    form(["a", '"text"']),
    noJson,
    notWritten,
  ),
  value(
    "a number in an object's clothes",
    () => Object(5) as unknown,
    form(["a", "5"]),
    noJson,
    "a value in an object's clothes is a mistake, whichever it is",
  ),
  value(
    "a Map",
    () => new Map([["x", 1]]),
    form(["a", "{}"]),
    noJson,
    notWritten,
  ),
  value("a Set", () => new Set([1]), form(["a", "{}"]), noJson, notWritten),
  value("a RegExp", () => /x/, form(["a", "{}"]), noJson, notWritten),
  value(
    "an Error",
    () => new Error("x"),
    form(["a", "{}"]),
    noJson,
    notWritten,
  ),
  value(
    "URLSearchParams",
    () => new URLSearchParams("x=1"),
    form(["a", "{}"]),
    noJson,
    notWritten,
  ),
  value(
    "a promise that nobody awaited",
    () => Promise.resolve(1),
    form(["a", "{}"]),
    noJson,
    notWritten,
  ),
  value(
    "a function",
    () => () => 1,
    form(),
    refusedArgument("holds a function; pass a string"),
    notWritten,
  ),
  value(
    "a symbol",
    () => Symbol("x"),
    form(),
    refusedArgument("holds a symbol; pass a string"),
    notWritten,
  ),
  value(
    "a function in a list",
    () => [() => 1],
    form(["a", "[null]"]),
    refusedArgument("holds a function; pass a string"),
    notWritten,
  ),
  value(
    "a function in an object",
    () => ({ x: () => 1, y: 2 }),
    form(["a", '{"y":2}']),
    refusedArgument("holds a function; pass a string"),
    notWritten,
  ),
  value(
    "an object that holds itself",
    () => {
      const circle: Record<string, unknown> = {};
      circle["self"] = circle;
      return circle;
    },
    refused("RangeError: Maximum call stack size exceeded"),
    refusedArgument("cannot be written as JSON, is it circular?"),
    "a TypeError is never retried; theirs tries a RangeError again for half an hour",
  ),
];
