/** No field that the types of `@slack/web-api`'s answers know is missing from ours. */

import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import type { Type } from "../../generator/model/type.js";
import { missingFields } from "./answer-fields.js";
import { api, notOurs, operations } from "./described.js";
import { indexed, programOf } from "./program.js";
import { boundMethods, recording } from "./sdk.js";

/** What theirs has and ours has not, by reason. */
const reasons: Readonly<Record<string, readonly string[]>> = {
  "theirs copies it there from the headers, which `withHttpInfo` gives": [
    "ResponseMetadata.acceptedScopes",
    "ResponseMetadata.retryAfter",
    "ResponseMetadata.scopes",
  ],
  "theirs has one type for all elements; what takes no input is no element of an input":
    [
      "InputBlockElement.accessibility_label",
      "InputBlockElement.alt_text",
      "InputBlockElement.border",
      "InputBlockElement.elements",
      "InputBlockElement.fallback",
      "InputBlockElement.image_bytes",
      "InputBlockElement.image_height",
      "InputBlockElement.image_url",
      "InputBlockElement.image_width",
      "InputBlockElement.indent",
      "InputBlockElement.offset",
      "InputBlockElement.slack_file",
      "InputBlockElement.style",
      "InputBlockElement.text",
      "InputBlockElement.url",
      "InputBlockElement.value",
      "InputBlockElement.workflow",
    ],
  "theirs has one type for all elements; rich text and a time with its date are no accessory":
    [
      "SectionBlockAccessory.border",
      "SectionBlockAccessory.elements",
      "SectionBlockAccessory.indent",
      "SectionBlockAccessory.initial_date_time",
      "SectionBlockAccessory.offset",
    ],
  "theirs has one type for all parts of rich text; these are a list's, which is in no list":
    [
      "RichTextElement|RichTextSection.border",
      "RichTextElement|RichTextSection.indent",
      "RichTextElement|RichTextSection.offset",
    ],
  "theirs has one type for all texts; only `mrkdwn` can be verbatim": [
    "PlainTextElement.verbatim",
  ],
};

const names = [...boundMethods(recording().fetch).keys()].filter(
  (name) => !(name in notOurs),
);
const models = new Map(api.models.map((model) => [model.name, model]));

const text = { kind: "string" } as const;
const anyJson = { kind: "unknown" } as const;
const fields = (types: Readonly<Record<string, Type>>, rest?: Type): Type => ({
  kind: "object",
  properties: Object.entries(types).map(([name, type]) => ({
    name,
    type,
    required: false,
    description: "",
    deprecated: false,
    default: undefined,
    example: undefined,
  })),
  additional: rest ?? null,
});

/** A type of theirs, one of ours, and what ours lacks. */
const cases: readonly (readonly [string, Type, readonly string[]])[] = [
  ["{ a?: string }", fields({ a: text }), []],
  ["{ a?: string; b: number }", fields({ a: text }), ["It.b"]],
  ["{ a?: { b?: string } }", fields({ a: fields({}) }), ["It.a.b"]],
  ["{ a?: { b: string }[] }", fields({ a: fields({}) }), ["It.a.b"]],
  ["{ a: 1 } | { b: 2 } | null", fields({ a: text }), ["It.b"]],
  ["{ a: 1 } & { b: 2 }", fields({ a: text }), ["It.b"]],
  ["{ a: string }", fields({}, anyJson), ["It.a"]],
  ["{ a: string }", fields({}, text), []],
  ["Record<string, { a: 1 }>", fields({}, fields({})), ["It.*.a"]],
  ["Record<string, string>", fields({}), ["It.*"]],
  ["{ a: any[]; b: unknown }", fields({ a: text, b: text }), []],
  [
    "{ a: string; b: string }",
    { kind: "union", members: [fields({ a: text }), fields({ b: text })] },
    [],
  ],
  [
    "Tree",
    fields({ a: { kind: "array", items: fields({}), minItems: 0 } }),
    ["It.a.a", "It.a.b", "It.b"],
  ],
];

let checker: ts.TypeChecker;
/** By the name of the module's type. */
let theirs: ReadonlyMap<string, ts.Type>;

beforeAll(() => {
  const { program, sources } = programOf(
    [
      'import type { WebClient } from "@slack/web-api";',
      "interface Tree { a: Tree[]; b: string }",
      ...cases.map(([type], index) => `type Case${index} = ${type};`),
      ...names.map(
        (name, index) =>
          `type Answer${index} = Awaited<ReturnType<WebClient${indexed(name)}>>;`,
      ),
    ].join("\n"),
  );
  checker = program.getTypeChecker();
  theirs = new Map(
    sources
      .flatMap(({ statements }) => [...statements])
      .filter(ts.isTypeAliasDeclaration)
      .map(({ name }) => [name.text, checker.getTypeAtLocation(name)]),
  );
}, 120_000);

it.each(cases.map((one, index) => [index, ...one] as const))(
  "case %i: of %s, a type of ours lacks what it lacks",
  (index, _, ours, expected) => {
    expect(lacking(`Case${index}`, [ours], "It")).toEqual(expected);
  },
);

describe("the answers of @slack/web-api's methods", () => {
  it("have no field that ours lack, but for a list", () => {
    const failure = api.models.find(({ name }) => name === failed)?.type;
    const missing = names.flatMap((name, index) => {
      const answer = operations.get(name)?.answer.type;
      // Theirs has what an answer says of a failure among its fields.
      const ours = [answer, failure].filter((type) => !!type);
      return lacking(`Answer${index}`, ours, name);
    });
    expect([...new Set(missing)].sort()).toEqual(
      Object.values(reasons).flat().sort(),
    );
  });
});

const failed = "DefaultErrorTemplate";

function lacking(
  name: string,
  ours: readonly Type[],
  called: string,
): readonly string[] {
  const type = theirs.get(name);
  if (!type) throw new Error(`there is no type ${name}`);
  return [...missingFields(checker, models, type, ours, called)].sort();
}
