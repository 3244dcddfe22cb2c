import { describe, expect, it } from "vitest";
import {
  jsonContent,
  textContent,
} from "../../templates/runtime/content-styles.js";
import type { ParameterDescription } from "../../templates/runtime/description.js";
import {
  cookie,
  formCookie,
  header,
  styledHeaders,
} from "../../templates/runtime/header-styles.js";
import { label, matrix, simple } from "../../templates/runtime/path-styles.js";
import {
  deepObject,
  formQuery,
  pipeDelimited,
  spaceDelimited,
} from "../../templates/runtime/query-styles.js";
import type { Input } from "../../templates/runtime/places.js";
import { operation as plainOperation } from "./described.js";
import {
  nothing,
  object,
  styleExamples,
  undefinedStyles,
  type StyleExample,
} from "./style-examples.js";

type Write = (parameter: ParameterDescription, value: unknown) => string;

/** What writes a style, by the place that it is written in. */
const writers: Readonly<Record<string, Write>> = {
  "path matrix": matrix,
  "path label": label,
  "path simple": simple,
  "header simple": header,
  "query form": formQuery,
  "query spaceDelimited": spaceDelimited,
  "query pipeDelimited": pipeDelimited,
  "query deepObject": deepObject,
  "cookie form": formCookie,
  "cookie cookie": cookie,
};

function written(how: Omit<StyleExample, "wire">): string | undefined {
  const { in: place, style, explode, value } = how;
  return writers[`${place} ${style}`]?.(
    { name: "color", in: place, explode },
    value,
  );
}

const titled = <How extends Omit<StyleExample, "wire">>(hows: readonly How[]) =>
  hows.map((how) => ({
    ...how,
    title: `${how.in} ${how.style}${how.explode ? ", exploded" : ""}: ${JSON.stringify(how.value)}`,
  }));

describe("a parameter's style", () => {
  it.each(titled(styleExamples))("is as OpenAPI has it: $title", (how) => {
    expect(written(how)).toBe(how.wire);
  });

  it.each(titled(undefinedStyles))("where OpenAPI is open: $title", (how) => {
    expect(written(how)).toBe(how.wire);
  });

  it.each(titled(nothing))("leaves out nothing: $title", (how) => {
    expect(written(how)).toBe("");
  });

  it.each([
    [matrix, "path", true, ""],
    [matrix, "path", false, ""],
    [label, "path", false, ""],
    [label, "path", true, ""],
    [cookie, "cookie", true, ""],
  ] as const)("leaves out an empty list: %s", (write, place, explode, text) => {
    expect(write({ name: "color", in: place, explode }, [])).toBe(text);
  });

  it.each([
    [matrix, "path", ";%C3%BC%20=a"],
    [formQuery, "query", "%C3%BC%20=a"],
    [deepObject, "query", "%C3%BC%20=a"],
    [formCookie, "cookie", "%C3%BC%20=a"],
  ] as const)("escapes the name: %s", (write, place, text) => {
    expect(write({ name: "ü ", in: place }, "a")).toBe(text);
  });

  it("escapes the names of fields", () => {
    const value = { "a b": 1 };
    const parameter = { name: "color", in: "query" } as const;
    expect(deepObject(parameter, value)).toBe("color%5Ba%20b%5D=1");
    expect(formQuery({ ...parameter, explode: true }, value)).toBe("a%20b=1");
  });

  it("names the argument that has no faithful text", () => {
    for (const write of Object.values(writers)) {
      expect(() => write({ name: "color", in: "query" }, [NaN])).toThrow(
        TypeError,
      );
      expect(() => write({ name: "color", in: "query" }, { a: NaN })).toThrow(
        /color/,
      );
    }
  });
});

describe("allowReserved", () => {
  const parameter = { name: "q", in: "query", allowReserved: true } as const;

  it.each([
    ["leaves what RFC 3986 reserves", ":/?@!$'()*,;=", ":/?@!$'()*,;="],
    ["leaves what is percent-encoded already", "%2F%e4", "%2F%e4"],
    ["escapes a percent sign that is none of it", "100%", "100%25"],
    ["escapes one with a single digit behind it", "%2", "%252"],
    ["escapes what a query cannot have", "[#]", "%5B%23%5D"],
    ["escapes what means something else in one", "a&b+c", "a%26b%2Bc"],
    ["escapes the rest, in whole characters", "ü 😀", "%C3%BC%20%F0%9F%98%80"],
  ])("%s", (_, text, wire) => {
    expect(formQuery(parameter, text)).toBe(`q=${wire}`);
    expect(deepObject(parameter, { a: text })).toBe(`q%5Ba%5D=${wire}`);
  });
});

describe("the headers of an operation", () => {
  const how = { name: "X-Color", in: "header", write: header } as const;
  const choice = { name: "choice", in: "cookie", write: formCookie } as const;
  const mood = { name: "mood", in: "cookie", write: cookie } as const;
  const query = { name: "q", in: "query", write: formQuery } as const;
  const plain = { name: "X-Plain", in: "header" } as const;
  const parameters = [plain, how, choice, mood, query];
  const operation = { ...plainOperation, parameters };
  const inputOf = (given: Partial<Input>): Input => ({
    path: {},
    query: {},
    header: {},
    ...given,
  });

  it("are written in their styles, cookies in one", () => {
    const input = inputOf({
      header: { "X-Plain": "a", "X-Color": object },
      cookie: { choice: ["b", "c"], mood: "d" },
      query: { q: "e" },
    });
    expect(styledHeaders(operation, input)).toEqual({
      "X-Plain": "a",
      "X-Color": "R,100,G,200,B,150",
      cookie: "choice=b,c; mood=d",
    });
  });

  it("leave out what is undefined, null, inherited or empty", () => {
    const inherited = Object.create({ "X-Color": "a" }) as object;
    expect(
      styledHeaders(
        operation,
        inputOf({
          header: { "X-Plain": "b" },
          cookie: { choice: [], mood: null },
        }),
      ),
    ).toEqual({ "X-Plain": "b" });
    expect(
      styledHeaders(operation, inputOf({ header: { "X-Plain": null } })),
    ).toEqual({ "X-Plain": null });
    const none = inputOf({ cookie: { mood: undefined } });
    expect(styledHeaders(operation, none)).toEqual({});
    expect(styledHeaders(operation, inputOf({}))).toEqual({});
    expect(styledHeaders(plainOperation, inputOf({}))).toEqual({});
    const input = inputOf({ header: inherited as Record<string, unknown> });
    expect(styledHeaders(operation, input)).toEqual({});
  });

  it("do not change what they are made of", () => {
    const input = Object.freeze(
      inputOf({ header: Object.freeze({ "X-Color": ["a", "b"] }) }),
    );
    expect(styledHeaders(operation, input)).toEqual({ "X-Color": "a,b" });
  });
});

describe("a parameter with a media type", () => {
  const at = (place: ParameterDescription["in"]) => ({
    name: "the filter",
    in: place,
  });

  it.each([
    [jsonContent, "query", "a b", "the%20filter=%22a%20b%22"],
    [jsonContent, "query", { a: [1] }, "the%20filter=%7B%22a%22%3A%5B1%5D%7D"],
    [jsonContent, "cookie", 1, "the%20filter=1"],
    [jsonContent, "path", "a/b", "%22a%2Fb%22"],
    [jsonContent, "header", { a: "b c" }, '{"a":"b c"}'],
    [jsonContent, "header", "~ü\u007f😀", '"~\\u00fc\\u007f\\ud83d\\ude00"'],
    [textContent, "query", "a,b", "the%20filter=a%2Cb"],
    [textContent, "query", ["a"], "the%20filter=%5B%22a%22%5D"],
    [textContent, "path", "a b", "a%20b"],
    [textContent, "header", "a, b", "a, b"],
  ] as const)("%s in %s: %j", (write, place, value, text) => {
    expect(write(at(place), value)).toBe(text);
  });

  it("is empty where its value has no JSON", () => {
    const none = { toJSON: () => undefined };
    expect(jsonContent(at("header"), none)).toBe("");
    expect(jsonContent(at("query"), none)).toBe("the%20filter=");
  });
});
