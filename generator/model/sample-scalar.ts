import { own, type Json, type JsonObject } from "../load/json.js";

/** A string of each format that JSON Schema and OpenAPI name. */
const formats: Readonly<Record<string, string>> = {
  date: "2024-01-31",
  "date-time": "2024-01-31T12:00:00Z",
  time: "12:00:00Z",
  duration: "P1D",
  email: "name@example.com",
  "idn-email": "name@example.com",
  hostname: "example.com",
  "idn-hostname": "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.com/",
  "uri-reference": "/example",
  "uri-template": "/example/{id}",
  url: "https://example.com/",
  iri: "https://example.com/",
  "iri-reference": "/example",
  uuid: "00000000-0000-4000-8000-000000000000",
  "json-pointer": "/example",
  "relative-json-pointer": "0",
  regex: "^example$",
  byte: "ZXhhbXBsZQ==",
};

/** Whether there is a string of this format, and not only one of any. */
export function hasSampleOf(format: Json | undefined): boolean {
  return typeof format === "string" && Object.hasOwn(formats, format);
}

/** The longest string that is made up. */
const longest = 1_000;

/** A string that all of some schemas admit; what only a pattern says is not looked at. */
export function sampleString(schemas: readonly JsonObject[]): string {
  const texts = (key: string) =>
    schemas.flatMap((schema) => {
      const value = own(schema, key);
      return typeof value === "string" ? [value] : [];
    });
  const numbers = numbersIn(schemas);
  const format = texts("format").find((name) => Object.hasOwn(formats, name));
  const encoded = texts("contentEncoding").some((name) =>
    /^base64/i.test(name),
  );
  const text =
    (format === undefined ? undefined : formats[format]) ??
    (encoded ? formats["byte"] : undefined) ??
    ofPattern(texts("pattern")) ??
    "string";
  const least = Math.min(Math.max(0, ...numbers("minLength")), longest);
  const most = Math.min(Infinity, ...numbers("maxLength"));
  return text.padEnd(least, text).slice(0, most);
}

/** Patterns that are one class of characters, or one text, are met; most others are for people to meet. */
function ofPattern(patterns: readonly string[]): string | undefined {
  for (const pattern of patterns) {
    const [, text] = /^\^?([\w -]+)\$?$/.exec(pattern) ?? [];
    if (text !== undefined) return text;
    const [, prefix = "", set, count] =
      /^\^?([\w-]*)(\[[^\]]+\]|\\d|\\w)(?:[+*]|\{(\d+)(?:,\d*)?\})?\$?$/.exec(
        pattern,
      ) ?? [];
    const character = set === undefined ? undefined : characterIn(set);
    if (character !== undefined)
      return prefix + character.repeat(Math.min(Number(count ?? 1), longest));
  }
  return undefined;
}

function characterIn(set: string): string | undefined {
  if (set === "\\d") return "1";
  if (set === "\\w") return "a";
  if (set.startsWith("[^")) return undefined;
  const digits = /0-9|\\d/.test(set) ? "1" : undefined;
  return ["a", "A"].find((letter) => set.includes(letter)) ?? digits;
}

/** A number that all of some schemas admit: the one nearest to 0. */
export function sampleNumber(
  schemas: readonly JsonObject[],
  isInteger: boolean,
): number {
  const numbers = numbersIn(schemas);
  const step = Math.max(...numbers("multipleOf"), isInteger ? 1 : 0);
  const least = Math.max(-Infinity, ...numbers("minimum"));
  const most = Math.min(Infinity, ...numbers("maximum"));
  const above = Math.max(-Infinity, ...numbers("exclusiveMinimum"));
  const below = Math.min(Infinity, ...numbers("exclusiveMaximum"));
  const unit = step || smallStep(above, below);
  const round = (value: number, up: boolean) =>
    step > 0 ? (up ? Math.ceil : Math.floor)(value / step) * step : value;
  if (least > 0 || above >= 0) {
    const low = round(Math.max(least, above), true);
    return low > above ? low : low + unit;
  }
  if (most < 0 || below <= 0) {
    const high = round(Math.min(most, below), false);
    return high < below ? high : high - unit;
  }
  return 0;
}

/** A step that stays between two bounds. */
function smallStep(above: number, below: number): number {
  const room = Math.abs(below - above);
  return Number.isFinite(room) && room <= 1 ? room / 2 : 1;
}

function numbersIn(
  schemas: readonly JsonObject[],
): (key: string) => readonly number[] {
  return (key) =>
    schemas.flatMap((schema) => {
      const value: Json | undefined = own(schema, key);
      return typeof value === "number" ? [value] : [];
    });
}
