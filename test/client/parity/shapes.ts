/** Arguments by name of what is particular about them; both clients send them the same. */

import type { Call } from "./clients.js";

type Args = Call["args"];

/** Made anew for each call, so that neither client sees what the other did to it. */
export type Shape = readonly [name: string, args: () => Args];

/** Shapes of one argument, `a`. */
function values(make: () => Readonly<Record<string, unknown>>): Shape[] {
  return Object.keys(make()).map((name) => [
    name,
    () => ({ a: make()[name], last: "z" }),
  ]);
}

const everyAscii = String.fromCharCode(...Array(128).keys());

export const strings = values(() => ({
  "an empty text": "",
  "a text": "hello",
  "a blank": " ",
  "blanks around a text": "  a  b  ",
  "a tab": "\t",
  "a line feed": "a\nb",
  "a carriage return and a line feed": "a\r\nb",
  "a carriage return": "a\rb",
  "a NUL": "a\0b",
  "every ASCII character": everyAscii,
  "what delimits a form": "a=1&b=2;c",
  "a plus": "1+1",
  "a percent sign": "100%",
  "percent-encoded text": "%41%20%2B",
  "what encodeURIComponent leaves alone": "-_.!~*'()",
  "quotes and backslashes": String.raw`"it's" \n \\`,
  "a slash, a question mark, a hash": "/a?b#c",
  "letters with marks": "Žluťoučký kůň",
  "marks of their own": "e\u0301 versus \u00e9",
  "text from right to left": "\u202eשלום\u202c",
  "text of three-byte characters": "日本語",
  "a character of four bytes": "𝒳",
  "an emoji": "👍",
  "an emoji of several": "👩‍👩‍👧‍👦🏳️‍🌈",
  "Slack's own markup": "<@U1> <https://a.b/?c=d|e> *b* :+1: &amp; &lt;",
  "a byte order mark": "\ufeffa",
  "line and paragraph separators": "a\u2028b\u2029c",
  "the replacement character": "\ufffd",
  "what is no character": "\uffff\u{10ffff}",
  "the word null": "null",
  "the word undefined": "undefined",
  "the word true": "true",
  "text that looks like a number": "0012.50",
  "text that looks like JSON": '{"a": [1, null]}',
  "text that looks like a JSON text": '"a"',
  "text that looks like multipart":
    "--x\r\nContent-Disposition: form-data\r\n\r\n",
  "a time stamp of Slack's": "1700000001.000100",
  "a cursor of Slack's": "dXNlcjpVMDYxTkZUVDI=",
  "a text of a megabyte": "long ".repeat(200_000),
  "a megabyte to be encoded": "ü&".repeat(300_000),
}));

export const scalars = values(() => ({
  zero: 0,
  "negative zero": -0,
  one: 1,
  "a negative number": -17,
  "a fraction": 0.1,
  "a fraction that floats": 0.1 + 0.2,
  "a negative fraction": -1.5,
  "the largest safe integer": Number.MAX_SAFE_INTEGER,
  "the smallest safe integer": Number.MIN_SAFE_INTEGER,
  "an integer that is not safe": 2 ** 60,
  "the largest number in digits": 999_999_999_999_999_900_000,
  "a small fraction": 1e-7,
  "the smallest number": Number.MIN_VALUE,
  "a time stamp as a number": 1700000001.0001,
  true: true,
  false: false,
  null: null,
  undefined: undefined,
}));

export const lists = values(() => ({
  "an empty list": [],
  "a list of one": ["C1"],
  "a list of texts": ["C1", "C2", "C3"],
  "a list of texts with commas": ["a,b", "c"],
  "a list of texts to be encoded": ["&", "=", "+", "%", " ", "é", "👍"],
  "a list of empty texts": ["", ""],
  "a list of numbers": [0, -0, 1.5, 1e-7, 1e21],
  "a list of booleans": [true, false],
  "a list of null": [null],
  "a list with undefined": [1, undefined, 2],
  // eslint-disable-next-line no-sparse-arrays -- a hole is what is tested
  "a list with a hole": [1, , 2],
  "a list of lists": [[1, 2], [], [[3]]],
  "a list of objects": [{ a: 1 }, { b: [2] }],
  "a list of all kinds": ["a", 1, true, null, [1], { a: 1 }],
  "a list that is frozen": Object.freeze(["a"]),
  "a list with a property": Object.assign(["a"], { b: 1 }),
  "a list of a thousand": Array.from({ length: 1000 }, (_, index) => index),
}));

export const objects = values(() => ({
  "an empty object": {},
  "an object": { a: 1, b: "2", c: true },
  "an object with null": { a: null },
  "an object with undefined": { a: undefined, b: 1 },
  "an object of undefined alone": { a: undefined },
  "undefined further down": { a: { b: [{ c: undefined, d: 1 }] } },
  "an object of an object": { a: { b: { c: {} } } },
  "an object of lists": { a: [], b: [[]] },
  "an object with a large number": { a: 1e21, b: 2 ** 60 },
  "an object with negative zero": { a: -0 },
  "an object with texts to be encoded": { "ä&=": "&=+% \n\"'\\👍" },
  "an object with keys that are numbers": { 2: "b", 1: "a", x: "c" },
  "an object with an empty key": { "": 1 },
  "an object with a key `__proto__`": JSON.parse(
    '{"__proto__":{"a":1}}',
  ) as unknown,
  "an object with a key `toString`": { toString: 1, constructor: 2 },
  "an object without a prototype": Object.assign(
    Object.create(null) as object,
    { a: 1 },
  ),
  "an object that is frozen": Object.freeze({ a: Object.freeze({ b: 1 }) }),
  "an object with a getter": {
    get a() {
      return 1;
    },
  },
  "an object with a key that is a symbol": { [Symbol("s")]: 1, a: 2 },
  "an object with what is not enumerable": Object.defineProperty(
    { a: 1 },
    "b",
    { value: 2 },
  ),
  "the same object twice": ((one) => [one, one])({ a: 1 }),
  "a hundred levels": Array.from({ length: 100 }).reduce(
    (inner) => ({ inner }),
    {},
  ),
  "a Date in an object": { at: new Date(0) },
  "a Date in a list": [new Date(1e12)],
  "a URL in an object": { at: new URL("https://example.com/ä?b") },
  "toJSON that gives an object": { toJSON: () => ({ a: 1 }) },
  "toJSON that gives a list": { toJSON: () => [1, 2] },
  "toJSON that gives a number": { toJSON: () => 5 },
  "toJSON that gives a boolean": { toJSON: () => false },
  "toJSON that gives undefined": { toJSON: () => undefined },
  "toJSON that gives a text, in an object": { a: { toJSON: () => "text" } },
  "toJSON that gives undefined, in an object": {
    a: { toJSON: () => undefined },
    b: 1,
  },
  "toJSON that is told its key": {
    a: { toJSON: (key: string) => `key ${key}` },
  },
  "toJSON of a class": new (class {
    toJSON() {
      return { a: 1 };
    }
  })(),
}));

export const messages: readonly Shape[] = [
  [
    "a message of blocks",
    () => ({
      channel: "C1",
      text: "Deploy & release?",
      blocks: [
        {
          type: "section",
          text: { type: "mrkdwn", text: "*Deploy* <@U1>: 100% ✅\nGo?" },
          accessory: { type: "image", image_url: "https://a.b/c?d=e&f=g" },
        },
        {
          type: "actions",
          elements: [
            {
              type: "button",
              text: { type: "plain_text", text: "Go", emoji: true },
            },
          ],
        },
      ],
      unfurl_links: false,
      thread_ts: "1700000001.000100",
    }),
  ],
  [
    "a message of attachments",
    () => ({
      channel: "C1",
      attachments: [{ color: "#f00", fields: [{ title: "a", short: true }] }],
      metadata: { event_type: "e", event_payload: { id: 1 } },
    }),
  ],
  [
    "a modal",
    () => ({
      trigger_id: "1.2.3",
      view: {
        type: "modal",
        private_metadata: JSON.stringify({ a: "b&c" }),
        blocks: [],
      },
    }),
  ],
  [
    "a page of a list",
    () => ({
      cursor: "dXNlcjp=",
      limit: 200,
      types: "a,b",
      exclude: undefined,
    }),
  ],
];

export const names: readonly Shape[] = [
  ["no arguments", () => ({})],
  ["arguments that are undefined or null", () => ({ a: undefined, b: null })],
  ["undefined between others", () => ({ a: 1, b: undefined, c: null, d: 2 })],
  ["a name of letters with marks", () => ({ näme_名: "1" })],
  ["a name that is an emoji", () => ({ "👍": "1" })],
  ["a name that delimits", () => ({ "a=b&c": "1", "d+e f%20": "2" })],
  ["a name with brackets", () => ({ "a[]": "1", "b[c]": ["2"] })],
  ["a name that is empty", () => ({ "": "1", a: "2" })],
  ["names that are numbers", () => ({ b: "b", 10: "10", 9: "9" })],
  ["names that objects have", () => ({ toString: "1", constructor: "2" })],
  ["names alike but for case", () => ({ a: "1", A: "2" })],
  ["a team first", () => ({ team_id: "T1", a: "1" })],
  [
    "a thousand arguments",
    () =>
      Object.fromEntries(
        Array.from({ length: 1000 }, (_, index) => [`name_${index}`, index]),
      ),
  ],
  ["arguments that are frozen", () => Object.freeze({ a: 1, b: [2] })],
  [
    "arguments without a prototype",
    () => Object.assign(Object.create(null) as Args, { a: 1 }),
  ],
  [
    "arguments that are inherited",
    () => Object.assign(Object.create({ a: 1 }) as Args, { b: 2 }),
  ],
];
