import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { complaintsAbout, type Sources } from "../generator/compiler.js";
import { here, make, type Made } from "../generator/make.js";
import { agreementOf, claimsOf, closed, type Claim } from "./agreement.js";

/**
 * A second opinion: what we print and what openapi-typescript prints of the
 * same document are the same types.
 */
const spec = fileURLToPath(new URL("../../spec", import.meta.url));
const corpus = join(here, "corpus/good");

/** Where the two differ on purpose, or theirs is of no use. */
const differences: Readonly<Record<string, string>> = {
  ...about(
    "theirs leaves out what stands beside a reference, and what one part requires of another",
    "all-of-overlapping: Beside, Inline, Required",
  ),
  ...about(
    "theirs contradicts itself: a field, or all of it, is never",
    "all-of-overlapping: Contradictory, Counted",
  ),
  "all-of-overlapping: MaybeBase":
    "who writes null among the types means that it can be null",
  ...about(
    "the values of the discriminator are ours alone",
    "discriminator: Cat, Dog, Fish, One, Pet, Two, Versioned",
    "discriminator-of-a-base: Cat, Dog, Siamese",
  ),
  ...about(
    "an object that lists no fields can have any; theirs can have none",
    "map-forms: Free",
    "maps: Nothing",
  ),
  ...about(
    "ours says what the fields that are not listed are, in a way that the listed ones fit",
    "map-forms: Listed, PatternsAndMore, Unevaluated",
    "maps: Typed",
  ),
  ...about("ours knows the names", "map-forms: Keyed"),
  ...about(
    "ours knows how many items there are, and what follows the first ones",
    "tuple-lengths: Cut, Many, None, Open, Optional, Rest, Some",
    "tuples: Pair",
  ),
  ...about(
    "any string will do, and ours lists those that are known",
    "enum: Known, KnownByName",
  ),
  "keywords: Filtered": "a string that is one of these is no number",
  ...about(
    "ours knows the fields that are in `if`, `then` and `else`, theirs does not",
    "keywords: Conditions, Otherwise",
  ),
  ...about(
    "ours tells bodies apart by `contentType`",
    "media-types: arguments of makeNote, arguments of putNote",
  ),
  "media-types: arguments of listNotes":
    "`accept` is what chooses the answer, and the parameter gives way",
  "one-way: arguments of makePerson": "theirs names what must not be sent",
  "bytes: Both": "ours takes bytes, theirs a string",
  "bytes: Inside": "ours takes bytes, theirs a string",
  "bytes: Sent": "ours takes bytes, theirs a string",
  "bytes: arguments of makeAlbum": "ours takes bytes, theirs a string",
  "json-body: arguments of makeXmlNote": "ours takes bytes, theirs a string",
  "page-on-calls: arguments of notesAdd":
    "ours tells bodies apart by `contentType`",
  "references: Callers": "ours follows `$id` and `$anchor`, theirs do not",
  "references: Relative": "ours follows `$id` and `$anchor`, theirs do not",
  "references: Tree": "ours follows `$anchor` and `$dynamicRef`, theirs do not",
  "bytes: Kept": "ours takes whatever holds bytes, theirs a string",
  "bytes: arguments of putFile":
    "ours takes whatever holds bytes, theirs a string",
  "bytes: arguments of changePicture":
    "ours takes what has no type for bytes in a form, as OpenAPI 3.1 has it",
  "bytes: arguments of replacePicture":
    "ours takes whatever holds bytes, and tells bodies apart by `contentType`",
  "bytes: arguments of sendPicture":
    "ours takes whatever holds bytes, theirs a string",
  "bytes: arguments of upload":
    "ours takes whatever holds bytes, theirs a string",
  "const: Note": "theirs has unknown for null",
  "field-rules: Blocks": "ours knows that a list has at least one item",
  "field-rules: Image": "theirs has no word for what must not be there",
  "field-rules: arguments of filesGet":
    "ours knows which arguments go together",
  "field-rules: arguments of filesSay":
    "ours knows which arguments go together",
  "form-body: arguments of upload":
    "ours takes whatever holds bytes, theirs a string",
  "form-of-forms: arguments of filesPut":
    "ours takes a form that is a choice of forms for one argument",
  "json-body: Note": "ours knows that a list has at least one item",
  "json-body: arguments of makeNote": "the same, through Note",
};

/** One reason for several models, given as `document: Model, Model`. */
function about(
  why: string,
  ...subjects: readonly string[]
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    subjects.flatMap((subject) => {
      const [document = "", models = ""] = subject.split(": ");
      return models.split(", ").map((model) => [`${document}: ${model}`, why]);
    }),
  );
}

/** The same for Slack's document, by rules: it has three hundred methods. */
const rules: readonly {
  readonly why: string;
  readonly holds: (code: string) => boolean;
}[] = [
  {
    why: "ours knows which arguments go together, or instead of each other",
    holds: (code) => code.startsWith("type "),
  },
  {
    why: "ours takes bytes, theirs a string",
    holds: (code) => code.includes("Binary"),
  },
];

/**
 * Slack's document without `minItems` and `maxItems`: a list that cannot be empty,
 * or must be, is a tuple in ours alone, which would hide all else.
 */
function specWithEmptyLists(): string {
  const folder = mkdtempSync(join(tmpdir(), "agreement-"));
  cpSync(spec, folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true }).map(String)) {
    if (!name.endsWith(".yaml")) continue;
    const file = join(folder, name);
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(/^ +m(in|ax)Items: \d+\n/gm, ""));
  }
  return join(folder, "slack.yaml");
}

const documents = new Map([
  ["spec", specWithEmptyLists()],
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
      [...made].map(([name, one]) => [name, withClaims(one, claimsOf(one))]),
    );
    const complaints = complaintsAbout(all, "src/agreement.ts");
    const subjects = complaints.map((complaint) => subjectOf(complaint, all));
    const explained = subjects.filter((subject) =>
      rules.some(({ holds }) => holds(argumentsCode(subject))),
    );
    expect(explained.length).toBeGreaterThan(rules.length);
    expect(
      subjects.filter((subject) => !explained.includes(subject)).sort(),
    ).toEqual(Object.keys(differences).sort());
  });

  it("are compared in number", () => {
    const count = (name: string) => {
      const one = made.get(name);
      return one ? claimsOf(one).length : 0;
    };
    expect(count("spec")).toBeGreaterThan(900);
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
    const claims = one ? claimsOf(one) : [];
    const claim = claims.filter(({ about }) => about === subject);
    const sources = new Map(one && withClaims(one, claim));
    const complaints = () =>
      complaintsAbout(new Map([["spec", sources]]), "src/agreement.ts");
    expect(complaints()).toEqual([]);
    const text = sources.get(path) ?? "";
    expect(text).toContain(from);
    sources.set(path, text.replace(from, to));
    expect(complaints()).toEqual([expect.stringContaining("src/agreement.ts")]);
  });

  /** How the arguments of a method of Slack's are declared; "" of all else. */
  function argumentsCode(subject: string): string {
    const name = /^spec: arguments of (\w+)$/.exec(subject)?.[1] ?? "";
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Arguments`;
    const declared = new RegExp(
      `^export ((?:type|interface) ${type} [^]*?^\\}.*)`,
      "m",
    );
    for (const [path, text] of made.get("spec")?.files ?? []) {
      const code = path.startsWith("src/operations/") && declared.exec(text);
      if (name && code) return code[1] ?? "";
    }
    return "";
  }

  /** `maps: Typed`: what a complaint's line in the module of claims is about. */
  function subjectOf(
    complaint: string,
    all: ReadonlyMap<string, Sources>,
  ): string {
    const [, name = "", line = ""] =
      /^([^/]+)\/src\/agreement\.ts:(\d+):/.exec(complaint) ?? [];
    const text = all.get(name)?.get("src/agreement.ts");
    const claim = text?.split("\n")[Number(line) - 1] ?? "";
    const about = /= "(.*)";$/.exec(claim)?.[1];
    return about === undefined ? complaint : `${name}: ${about}`;
  }
});

function withClaims(made: Made, claims: readonly Claim[]): Sources {
  const files = [...made.files].map(
    ([path, text]) =>
      [path, path === "src/schema.ts" ? text : closed(text)] as const,
  );
  return new Map([...files, ["src/agreement.ts", agreementOf(made, claims)]]);
}
