import fc from "fast-check";
import { payloads } from "../generator/payloads.js";

/** Names that have broken generators, those of our own runtime among them. */
const odd = [
  ...["class", "await", "delete", "new", "arguments", "eval", "enum", "then"],
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"],
  ...["opts", "request", "options", "rest", "engine", "api", "token", "signal"],
  ...["Client", "Endpoint", "Record", "Promise", "Object", "Array", "index"],
  ...["a-b", "a_b", "aB", "AB", "ab", "a.b", "a b", "1", "01", "2fa", "-", "_"],
  ...[
    "日本語",
    "名前",
    "größe",
    "Größe",
    "naïve",
    "пример",
    "😀",
    "ſ",
    "ı",
    "İ",
  ],
  ...["con", "CON", "nul", "COM1", "..", ".", "a/b", "~0~1", "%2F", "a[b]"],
  ...['"', "'", "`", "\\", "*/", "{", "}", "{{x}}", "$&", "<b>", "|", "#", "?"],
];

/** A name as a document may have one. */
export const nastyName = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.constantFrom(...payloads) },
  { weight: 2, arbitrary: fc.string({ maxLength: 6 }) },
);

/** The same as far as UTF-8 can carry it; half of a surrogate pair is refused before sending. */
export const wireName = nastyName.filter((name) => !/\p{Cs}/u.test(name));

/**
 * The same without what a path's template or a URL's own delimiters could not
 * carry, nor blanks at the ends, which are read as slips, nor a plus or an asterisk
 * there, which are read as operators.
 */
export const pathName = wireName.filter(
  (name) =>
    name !== "" &&
    name.trim() === name &&
    !/[{}/?#\p{C}]|^\+|[*+]$/u.test(name),
);

/** What a header or a cookie may be called; Node's own `Headers` drop a `__proto__`. */
export const tokenName = fc.constantFrom(
  ...["X-A", "x_a", "X-Class", "constructor", "Then", "X.Y", "1"],
);
