import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { complaintsAbout, type Sources } from "../generator/compiler.js";
import { here, make, type Made } from "../generator/make.js";
import { agreementOf, claimsOf, closed } from "./agreement.js";

/**
 * A second opinion: what we print and what openapi-typescript prints of the
 * same document are the same types.
 */
const spec = fileURLToPath(new URL("../../spec/slack.yaml", import.meta.url));
const corpus = join(here, "corpus/good");

/** Where the two differ on purpose, or theirs is of no use. */
const differences: Readonly<Record<string, string>> = {
  "const: Note": "theirs has unknown for null",
  "form-body: arguments of upload": "ours has Blob for bytes, theirs string",
  "json-body: Note": "ours knows that a list has at least one item",
  "json-body: arguments of makeNote": "the same, through Note",
  "maps: Typed":
    "theirs gives all fields the type of the unlisted ones, which no listed field of another type can have",
  "tuples: Pair": "theirs forgets the items behind the first ones",
};

const documents = new Map([
  ["spec", spec],
  ...readdirSync(corpus, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }): [string, string] => {
      const json = join(corpus, name, "document.json");
      return [
        name,
        existsSync(json) ? json : join(corpus, name, "document.yaml"),
      ];
    }),
]);

describe("our types and openapi-typescript's", () => {
  const made = new Map<string, Made>();

  beforeAll(async () => {
    for (const [name, document] of documents)
      made.set(name, await make(document));
  });

  it("are the same, but for the differences listed", () => {
    const all = new Map(
      [...made].map(([name, one]) => [name, withAgreement(one)]),
    );
    const complaints = complaintsAbout(all).filter((line) =>
      line.includes("/src/agreement.ts:"),
    );
    expect(complaints.map(subjectOf).sort()).toEqual(
      Object.keys(differences).sort(),
    );
  });

  it("are compared in number", () => {
    const count = (name: string) => {
      const one = made.get(name);
      return one ? claimsOf(one).length : 0;
    };
    expect(count("spec")).toBe(5);
    expect(count("odd-names")).toBe(5);
    expect([...documents.keys()].map(count)).not.toContain(0);
  });

  it.each([
    [
      "a type",
      "src/operations/AdminUsersSessionApi.ts",
      "session_id: number",
      "session_id: string",
      "arguments of adminUsersSessionInvalidate",
    ],
    [
      "what is required",
      "src/operations/AdminUsersSessionApi.ts",
      "team_id: string",
      "team_id?: string",
      "arguments of adminUsersSessionInvalidate",
    ],
    [
      "a name",
      "src/operations/AdminUsersSessionApi.ts",
      "mobile_only?:",
      "mobileOnly?:",
      "arguments of adminUsersSessionReset",
    ],
    [
      "a model's literal",
      "src/models/DefaultSuccessTemplate.ts",
      "ok: true",
      "ok: boolean",
      "DefaultSuccessTemplate",
    ],
    [
      "a model to any",
      "src/models/ResponseMetadata.ts",
      "export interface ResponseMetadata {",
      "export type ResponseMetadata = any;\ninterface Other {",
      "ResponseMetadata",
    ],
  ])("would be told apart if we changed %s", (_, path, from, to, subject) => {
    const one = made.get("spec");
    const sources = new Map(one && withAgreement(one));
    const text = sources.get(path) ?? "";
    expect(text).toContain(from);
    sources.set(path, text.replace(from, to));
    const complaints = complaintsAbout(new Map([["spec", sources]]))
      .filter((line) => line.includes("/src/agreement.ts:"))
      .map(subjectOf);
    expect(complaints).toContain(`spec: ${subject}`);
  });

  /** `maps: Typed`: what a complaint's line in the module of claims is about. */
  function subjectOf(complaint: string): string {
    const [, name = "", line = ""] =
      /^([^/]+)\/src\/agreement\.ts:(\d+):/.exec(complaint) ?? [];
    const one = made.get(name);
    const text = (one ? withAgreement(one) : undefined)?.get(
      "src/agreement.ts",
    );
    const claim = text?.split("\n")[Number(line) - 1] ?? "";
    const about = /= "(.*)";$/.exec(claim)?.[1];
    return about === undefined ? complaint : `${name}: ${about}`;
  }
});

function withAgreement(made: Made): Sources {
  const files = [...made.files].map(
    ([path, text]) =>
      [path, path === "src/schema.ts" ? text : closed(text)] as const,
  );
  return new Map([
    ...files,
    ["src/agreement.ts", agreementOf(made, claimsOf(made))],
  ]);
}
