import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import {
  complaintsAbout,
  examplesIn,
  packageNameOf,
  repositoryFile,
} from "./compiler.js";
import {
  fieldsOf,
  typeConsumers,
  typeFacts,
  typesOf,
} from "./good-input-types.js";
import { wireConsumers, wireFacts } from "./good-input-wire.js";
import { fileOf, here, make, type Made } from "./make.js";
import { describeFaults } from "../../generator/report.js";

/**
 * The positive corpus: small documents, one feature each. What is made of
 * each compiles strictly and shows the feature.
 */
const corpus = join(here, "corpus/good");

const facts: Readonly<Record<string, (made: Made) => void>> = {
  ...typeFacts,
  ...wireFacts,
  enum(made) {
    expect(typesOf(made)).toEqual({
      Level: "1 | 2",
      Known: '"a" | "b" | (string & {})',
      KnownByName: "Note | null | (string & {})",
      Mixed: '"auto" | (string & {}) | 1 | true | null',
      Note: '"draft" | "done" | (string & {})',
    });
  },
  const(made) {
    expect(fieldsOf(made, "Note")).toEqual([
      'kind: "note"',
      "version?: 2",
      "nothing?: null",
    ]);
    // Lines would tell nothing of what is no form.
    expect(fileOf(made, "src/operation-list.ts")).not.toContain("operationsOf");
  },
  nullable(made) {
    expect(fieldsOf(made, "Note")).toEqual([
      "title: string | null",
      'status?: "draft" | "done" | (string & {}) | null',
      "parent?: Note | null",
    ]);
  },
  arrays(made) {
    expect(fieldsOf(made, "Note")).toEqual([
      "tags?: string[]",
      "lines?: number[][]",
      "anything?: unknown[]",
      "either?: (string | number)[]",
      'levels?: ("low" | "high" | (string & {}))[]',
    ]);
  },
  tuples(made) {
    expect(typesOf(made)).toEqual({
      Note: "[string, number]",
      Pair: "[string, ...boolean[]]",
    });
  },
  "all-of"(made) {
    expect(typesOf(made)).toMatchObject({
      Note: "Base & { title?: string }",
      Closed: "{ closed?: boolean } & Base",
    });
    // On a page, in one table with what is inherited.
    const shown = made.view.models.map(({ name, fields }) => [
      name,
      fields?.map(({ key, mark }) => `${key}${mark}`),
    ]);
    expect(Object.fromEntries(shown)).toMatchObject({
      Note: ["id", "title?"],
      Closed: ["closed?", "id"],
    });
    expect(fileOf(made, "docs/Note.md")).toMatch(/^\| \*\*id\*\* +\| string/m);
  },
  "one-of"(made) {
    expect(typesOf(made)).toMatchObject({
      Note: "Text | Picture",
      Captioned: "{ caption: string } & (Text | Picture)",
      Loose: "string | string[]",
    });
    const captioned = made.view.models.find(({ name }) => name === "Captioned");
    expect(captioned?.example).toBe('{"caption":"string","text":"string"}');
  },
  maps(made) {
    expect(typesOf(made)).toEqual({
      Note: "{ [key: string]: string }",
      Nothing: "{ [key: string]: unknown }",
      Open: "{ id: string; [key: string]: unknown }",
      Typed: "{ id?: string; [key: string]: number | string | undefined }",
    });
  },
  recursion(made) {
    expect(fieldsOf(made, "Note")).toContain("children?: Note[]");
    expect(fileOf(made, "src/models/Note.ts")).not.toContain("import");
  },
  "recursion-of-lists"(made) {
    expect(typesOf(made)).toEqual({ Note: "Note[]" });
  },
  parameters(made) {
    const { positional, optional } = operation(made, "getLine");
    expect(positional.map((one) => `${one.identifier} ${one.in}`)).toEqual([
      "note_id path",
      "line path",
      "lang query",
    ]);
    expect(optional.map((one) => `${one.key} ${one.in}`)).toEqual([
      '"page-size" query',
      "tags query",
      "since query",
      '"X-Trace" header',
    ]);
    expect(positional[2]?.example).toBe('"en"');
    expect(optional.find(({ key }) => key === "since")?.example).toBe(
      '"2024-01-31T12:00:00Z"',
    );
  },
  "json-body"(made) {
    const { wholeBody, contentType } = operation(made, "makeNote");
    expect(wholeBody?.type.code).toBe("Note");
    expect(wholeBody?.example).toBe('{"title":"string","lines":["string"]}');
    expect(contentType?.literal).toBe('"application/json"');
    // Sent as it is given, and so is the example.
    expect(operation(made, "makeXmlNote").wholeBody?.example).toBe('"string"');
  },
  "array-body"(made) {
    const replace = operation(made, "replaceNotes");
    expect(replace.positional.map((one) => one.type.code)).toEqual([
      "string[]",
    ]);
    expect(operation(made, "changeNotes").needsArguments).toBe(false);
  },
  "form-body"(made) {
    const { inBody, wholeBody } = operation(made, "makeNote");
    expect(inBody.map((one) => `${one.key}${one.mark}`)).toEqual([
      "title",
      "level?",
      "count?",
    ]);
    expect(wholeBody).toBeNull();
  },
  bytes(made) {
    const shown = ["upload", "putFile", "sendPicture", "getFile"].map(
      (name) => {
        const { arguments: all, result } = operation(made, name);
        return [...all.map(({ type }) => type.code), result.code];
      },
    );
    expect(shown).toEqual([
      ["Binary", "Binary[]", "Binary", "string", "string", "void"],
      ["Binary", "void"],
      ["Binary[]", "void"],
      ["Blob"],
    ]);
    expect(fieldsOf(made, "Kept")).toEqual(["file?: Blob"]);
    // What is only sent takes whatever holds bytes.
    expect(typesOf(made)).toMatchObject({
      Sent: "{ picture?: Binary; inside?: Inside }",
      Inside: "Binary[]",
      Both: "{ picture?: Blob }",
    });
    expect(fileOf(made, "docs/FilesApi.md")).toContain("`Binary` is a `Blob`");
  },
  "field-rules"(made) {
    const [get, say] = ["filesGet", "filesSay"].map((name) =>
      operation(made, name),
    );
    const said = (rules = get?.rules) =>
      rules?.map(({ text, type }) => [text.comment, type.code]);
    expect(get?.inBody).toHaveLength(5);
    expect(said()).toEqual([
      [
        "Exactly one of `file`, `external_id`.",
        "({ file: string; external_id?: never } | { external_id: string; file?: never })",
      ],
      [
        "`channel` and `ts` only together.",
        "({ channel: string; ts: string } | { channel?: never; ts?: never })",
      ],
      [
        "`limit` only together with `channel`.",
        "({ channel: string } | { limit?: never })",
      ],
    ]);
    expect(say?.inBody.map(({ key, mark }) => `${key}${mark}`)).toEqual([
      "to",
      "text?",
      "blocks?",
    ]);
    expect(said(say?.rules)).toEqual([
      [
        "At least one of `text`, `blocks`.",
        "({ text: string } | { blocks: Blocks })",
      ],
    ]);
    expect(get?.needsArguments).toBe(true);
    expect(fileOf(made, "docs/FilesApi.md")).toContain(
      "- Exactly one of `file`, `external_id`.\n",
    );
    expect(fileOf(made, "docs/Image.md")).toContain(
      "- Exactly one of `url`, `file`.\n",
    );
    expect(fileOf(made, "src/mock/data.ts")).toContain(
      'choices: [["file"], ["external_id"]]',
    );
    expect(made.warnings).toEqual([]);
  },
  "form-of-forms"(made) {
    const warnings = describeFaults(made.warnings);
    expect(warnings).toMatch(
      /document\.yaml:12:\d+: warning: the form's schema is no list of fields/,
    );
    expect(warnings).toMatch(
      /document\.yaml:25:\d+: warning: the form requires "name" in some cases, and has no such field/,
    );
    expect(operation(made, "filesGet").wholeBody?.type.code).toBe(
      "{ file?: string } | { id?: string }",
    );
    expect(operation(made, "filesPut").rules).toEqual([]);
  },
  "several-tags"(made) {
    expect(made.view.groups.map((group) => group.className)).toEqual([
      "NotesApi",
      "NotesLinesApi",
      "PeopleApi",
    ]);
    expect(dottedNames(made)).toEqual([
      "notes.list",
      "notes.lines.list",
      "people.list",
    ]);
  },
  "no-tags"(made) {
    expect(dottedNames(made)).toEqual(["default.listNotes"]);
    expect(made.view.groups[0]?.className).toBe("DefaultApi");
  },
  "no-operation-id"(made) {
    expect(operation(made, "getNotesById").path.method).toBe("GET");
    expect(describeFaults(made.warnings)).toContain(
      "GET /notes/{id} has no operationId, so it is called get_notes_by_id",
    );
  },
  deprecated(made) {
    expect(fileOf(made, "src/apis/NotesApi.ts")).toContain("* @deprecated");
    expect(fileOf(made, "src/operations/NotesApi.ts")).toMatch(
      /Not used any more\.\s+\* @deprecated\s+\*\/\s+old\?: string;/,
    );
    expect(fileOf(made, "src/operations/NotesApi.ts")).toMatch(
      /@deprecated \*\/\s+older\?: string;/,
    );
    expect(fileOf(made, "docs/NotesApi.md")).toContain("**Deprecated.**");
  },
  "no-security"(made) {
    expect(columnsIn(made)).toEqual(["Method", "HTTP request", "Description"]);
    expect(fileOf(made, "docs/NotesApi.md")).not.toContain("Rate limit");
    expect(operation(made, "listNotes").secured).toBe(false);
    expect(operation(made, "getMe").secured).toBe(true);
    expect(operation(made, "getMe").security[0]?.uses).toMatchObject([
      { anchor: "bearer" },
    ]);
    expect(operation(made, "getFront").secured).toBe('"optional"');
    const given = (name: string) => operation(made, name).exampleOptions.api;
    expect(given("listNotes")).toEqual([]);
    expect(given("getMe")).toEqual(['token: "your-token"']);
    expect(given("getFront")).toEqual([]);
  },
  "security-alternatives"(made) {
    const token = (name: string) => {
      const { credential, secured } = operation(made, name);
      return [secured, credential?.required, credential?.description?.cell];
    };
    expect(token("listNotes")).toEqual([
      true,
      true,
      "Your token. Requires one of these scopes: `notes:read`, `all:read` (bot); `notes:read` and `me:read` (user)",
    ]);
    expect(token("makeNote")).toEqual([
      true,
      true,
      "Your token. Requires one of these scopes: `notes:write` (bot); none (user)",
    ]);
    expect(token("putNote")).toEqual([
      true,
      true,
      "Your token. Requires scope: `notes:write` and `me:read`",
    ]);
    expect(token("getFront")).toEqual([
      '"optional"',
      false,
      "Your token. Requires scope: `notes:read`",
    ]);
    // A name and a password are given to the client, and need not be.
    expect(token("logIn")).toEqual(['"optional"', undefined, undefined]);

    const page = fileOf(made, "docs/NotesApi.md");
    const [list, make, put, front, logIn] = [
      ...page.matchAll(/### Authorization\n\n(.*?)\n\n###/gs),
    ].map(([, text]) => text?.replaceAll(/\(\S+\)/g, ""));
    expect(list).toBe(
      "- [bot], one of the scopes `notes:read`, `all:read`\n- [user], scope `notes:read`, `me:read`",
    );
    expect([put, make]).toContain(
      "- [bot], scope `notes:write`, together with [user], scope `me:read`",
    );
    expect([put, make]).toContain("- [bot], scope `notes:write`\n- [user]");
    expect(front).toBe(
      "It can be called without. What it takes:\n\n- [bot], scope `notes:read`",
    );
    expect(logIn).toContain("It can be called without.");
    expect(fileOf(made, "docs/README.md")).toContain(
      "`notes:read`, `all:read` (bot); `notes:read` and `me:read` (user)",
    );
  },
  "several-files"(made) {
    expect(fieldsOf(made, "Note")).toEqual(["author: Author"]);
    expect(fieldsOf(made, "Author")).toEqual([
      "name?: string",
      "notes?: Note[]",
    ]);
    expect(operation(made, "listNotes").result.code).toBe("Note[]");
    expect(operation(made, "listNotes").optional[0]?.key).toBe("limit");
  },
  parts(made) {
    expect(
      made.view.groups.map(({ tag, description }) => [
        tag.comment,
        description?.comment,
      ]),
    ).toEqual([
      ["notes", "What people write."],
      ["people", "People who write."],
    ]);
    expect(operation(made, "listNotes").result.code).toBe("Notes");
    expect(operation(made, "getPerson").path.template.literal).toBe(
      '"/people/{id}"',
    );
  },
  json(made) {
    expect(made.view.api.baseUrl.literal).toBe('"https://notes.example"');
  },
  anchors(made) {
    for (const name of ["listNotes", "listPeople"])
      expect(operation(made, name).optional[0]?.key).toBe("limit");
  },
  "reference-in-an-example"(made) {
    expect(operation(made, "listNotes").answer.example).toBe(
      '{"link":{"$ref":"#/components/schemas/Nowhere"}}',
    );
  },
  "odd-property-names"(made) {
    expect(operation(made, "makeNote").positional).toMatchObject([
      { key: "default", identifier: "default_" },
      { key: "class", identifier: "class_" },
      { key: "toString", identifier: "toString_" },
    ]);
    expect(operation(made, "makeNote").local.request).toBe("request_");
    expect(fieldsOf(made, "Odd")).toEqual([
      "$ref?: string",
      "default?: string",
      "example?: string",
      "type?: string",
      "properties?: string",
      '["__proto__"]?: string',
      "constructor: string",
      '"a-b c"?: string',
      '""?: string',
    ]);
    // What is inherited is no argument: it is in no rest.
    expect(fileOf(made, "src/apis/NotesApi.ts")).not.toMatch(/opts\?\./);
  },
  "odd-names"(made) {
    expect(made.view.models.map((model) => model.name)).toEqual([
      "ApiError_",
      "Con_",
      "Note",
      "Note_did9",
      "Promise_",
      "Readme_",
      "String_",
      "ThenArguments",
    ]);
    expect(made.view.groups.map((group) => group.className)).toEqual([
      "ABCApi",
      "DefaultApi_bndo",
    ]);
    expect(
      made.view.groups.flatMap((group) =>
        group.operations.map(({ name }) => name),
      ),
    ).toEqual(["_2Fast", "then_", "then_y93q", "delete_"]);
    expect(
      operation(made, "then_y93q").positional.map((one) => one.identifier),
    ).toEqual(["console_", "Console", "operations_", "parameter_3ftk", "data"]);
    expect(operation(made, "then_y93q").local.data).toBe("data_");
  },
  capitals(made) {
    const { groups } = made.view;
    const [get, list, revoke] = groups.flatMap((group) => group.operations);
    expect(get).toMatchObject({
      name: "filesGetUploadURLExternal",
      member: "getUploadURLExternal",
      argumentsName: "FilesGetUploadURLExternalArguments",
      errorCodeName: "FilesGetUploadURLExternalErrorCode",
      dottedName: { literal: '"files.getUploadURLExternal"' },
      path: { dotted: "files.getUploadURLExternal" },
    });
    expect(list).toMatchObject({
      name: "filesListAll",
      dottedName: { literal: '"files.listAll"' },
    });
    expect(revoke).toMatchObject({
      className: "FilesPublicURLApi",
      dottedName: { literal: '"files.publicURL.revoke"' },
    });
  },
  answers(made) {
    const page = fileOf(made, "docs/NotesApi.md");
    expect(page).toContain("- **Accept**: \\*/\\*");
    expect(page).toMatch(/### Parameters\n\nNone\./);
    const shown = ["getText", "deleteAll", "getAny", "make"].map((name) => {
      const { result, accept, answer } = operation(made, name);
      return [result.code, accept.literal, answer.status];
    });
    expect(shown).toEqual([
      ["string", '"text/plain"', "200"],
      ["void", '"*/*"', "204"],
      ["unknown", '"application/json"', "200"],
      [
        "number | string",
        '"application/json; charset=utf-8, application/json"',
        "201",
      ],
    ]);
  },
  extensions(made) {
    expect(columnsIn(made)).toContain("Rate limit");
    const list = operation(made, "listNotes");
    expect(list.rateLimit).toMatchObject({
      tier: { literal: '"slow"' },
      perMinute: "6",
    });
    expect(list.idempotent).toBe(false);
    expect(list.errors.map((one) => one.description.literal)).toEqual([
      '"It is gone."',
      '"It is lost."',
    ]);
    expect(list.errors[1]?.advice.literal).toBe('"Look again."');
    expect(operation(made, "makeNote").idempotent).toBe(true);
    expect(made.view.api.failure).toMatchObject({
      equals: '"bad"',
      throttled: [{ literal: '"busy"' }],
    });
    expect(made.view.api.requestIdHeader.literal).toBe('"x-request-id"');
  },
  pagination(made) {
    const shown = ["listNotes", "listLines"].map((name) => {
      const { endpoint, pagination } = operation(made, name);
      return [endpoint.type, pagination?.item.code];
    });
    expect(shown).toEqual([
      ["OptionalPagedEndpoint", "Note"],
      ["PagedEndpoint", "string"],
    ]);
    expect(made.view.endpointMaker).toBe("pagedEndpoint");
    expect(fileOf(made, "src/operations/NotesApi.ts")).toMatch(
      /cursor: "after",\s+first: "0",/,
    );
  },
  // Its consumer is the page's examples.
  "page-on-calls"(made) {
    expect(made.view.groups.map(({ className }) => className)).toEqual([
      "JobsApi",
      "NotesApi",
      "PetsApi",
      "ReportsApi",
    ]);
  },
  "no-operations"(made) {
    expect(made.view.firstOperation).toBeNull();
    expect(fieldsOf(made, "Note")).toEqual(["title?: string"]);
  },
  "no-value"(made) {
    const shown = ["plantTree", "contradict"].map((name) =>
      operation(made, name).positional.map(({ example }) => example),
    );
    expect(shown).toEqual([["null as never"], ["null as never"]]);
    expect(made.view.models.map(({ example }) => example)).toEqual([null]);
  },
  "no-servers"(made) {
    expect(made.view.api.baseUrl.literal).toBe('""');
    expect(fileOf(made, "docs/README.md")).not.toContain("relative to");
    // An example that can be called says where.
    expect(fileOf(made, "README.md")).toContain(
      'new Client({ baseUrl: "https://example.com" })',
    );
  },
};

/** What the compiler has to take, and what it has to refuse, of a package. */
const consumers: Readonly<Record<string, string>> = {
  ...typeConsumers,
  ...wireConsumers,
  "security-alternatives": `
    import { Client, NotesApi } from "./index.js";
    const api = new NotesApi();
    void api.listNotes("a token");
    // @ts-expect-error -- a token is needed
    void api.listNotes();
    void api.getFront();
    void api.getFront({ token: "a token" });
    void new Client().notes.getFront();
  `,
  bytes: `
    import { Client, type Binary } from "./index.js";
    const client = new Client();
    const bytes = new Uint8Array([1, 2, 3]);
    void client.files.upload({ file: bytes, more: [bytes, bytes.buffer] });
    void client.files.upload({ file: new Blob([bytes]).stream() });
    void client.files.upload({ file: new File([bytes], "a") });
    void client.files.putFile({ body: bytes });
    // @ts-expect-error -- text is no bytes
    void client.files.upload({ file: "text" });
    export const kept: Binary = bytes;
  `,
  "field-rules": `
    import { Client, FilesApi, type Image } from "./index.js";
    const api = new FilesApi();
    void api.filesGet({ file: "F1", channel: "C1", ts: "1", request: {} });
    void api.filesSay("a", { text: "b" });
    // @ts-expect-error -- one of them is needed
    void api.filesGet();
    // @ts-expect-error -- not both
    void api.filesGet({ file: "F1", external_id: "e" });
    // @ts-expect-error -- not without channel
    void api.filesGet({ file: "F1", limit: 2 });
    // @ts-expect-error -- nothing to say
    void api.filesSay("a", {});
    const client = new Client();
    void client.files.get({ file: "F1" });
    void client.files.get({ external_id: "e", channel: "C1", ts: "1" });
    void client.files.get({ file: "F1", channel: "C1", ts: "1", limit: 2 });
    // @ts-expect-error -- one of them is needed
    void client.files.get();
    // @ts-expect-error -- one of them is needed
    void client.files.get({ channel: "C1", ts: "1" });
    // @ts-expect-error -- not both
    void client.files.get({ file: "F1", external_id: "e" });
    // @ts-expect-error -- not without ts
    void client.files.get({ file: "F1", channel: "C1" });
    // @ts-expect-error -- not without channel
    void client.files.get({ file: "F1", limit: 2 });
    void client.files.say({ to: "a", text: "b" });
    void client.files.say({ to: "a", text: "b", blocks: [] });
    // @ts-expect-error -- nothing to say
    void client.files.say({ to: "a" });
    export const good: Image = { alt: "a", url: "u" };
    // @ts-expect-error -- not both
    export const both: Image = { alt: "a", url: "u", file: "f" };
    // @ts-expect-error -- one of them is needed
    export const none: Image = { alt: "a" };
  `,
};

/** Where openapi-typescript prints what does not compile, and why. */
const withoutSchema: Readonly<Record<string, string>> = {
  "discriminator-of-a-base":
    "it has no end for a base that is a choice between its children (TS2502)",
  "recursion-of-unions":
    "it inlines each alternative into its own type (TS2502)",
  "recursion-of-lists": "it inlines the list into its own type (TS2502)",
};

const names = readdirSync(corpus, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe("good input", () => {
  const all = new Map<string, Made>();

  beforeAll(async () => {
    for (const name of names) {
      const json = join(corpus, name, "document.json");
      const document = existsSync(json)
        ? json
        : join(corpus, name, "document.yaml");
      const schema = !Object.hasOwn(withoutSchema, name);
      const made = await make(document, {
        package: { name: packageNameOf(name) },
        schema,
      });
      all.set(name, made);
    }
  });

  it("is all accounted for", () => {
    expect(Object.keys(facts).sort()).toEqual([...names].sort());
  });

  it.each(names)("%s", (name) => {
    const made = all.get(name);
    expect(made).toBeDefined();
    if (made) facts[name]?.(made);
  });

  it("makes packages and examples that compile strictly", () => {
    const packages = [...all].map(
      ([name, { files }]) =>
        [
          name,
          new Map([...files, ...examplesIn(files), ...consumerOf(name)]),
        ] as const,
    );
    expect(complaintsAbout(new Map(packages))).toEqual([]);
  });

  it("has a compiler that complains when there is cause", () => {
    const made = all.get("parameters");
    const broken = new Map([
      ...(made?.files ?? []),
      ["src/broken.ts", 'export const status: number = "200";\n'],
    ]);
    expect(complaintsAbout(new Map([["parameters", broken]]))).toEqual([
      "parameters/src/broken.ts:1: Type 'string' is not assignable to type 'number'.",
    ]);
  });
});

/** The examples of docs/calls.md, with what a reader has of their surroundings. */
function examplesOnCalls(): string {
  const given = `import { Client, isHttpError, NotesApi, ReportsApi, servers } from "./index.js";
declare const client: Client;
declare const api: NotesApi & ReportsApi;
declare const id: string;
declare const freshToken: () => Promise<string>;
`;
  const examples = [
    ...examplesIn(
      new Map([["calls.md", repositoryFile("docs/calls.md")]]),
    ).values(),
  ].map((code) =>
    // The one that makes the client declares what the others have.
    code.includes("const client =")
      ? `{\n${code}\nvoid client;\n}`
      : `{\n${code}\n}`,
  );
  return [given, ...examples].join("\n");
}

function consumerOf(name: string): ReadonlyMap<string, string> {
  const text =
    name === "page-on-calls"
      ? examplesOnCalls()
      : Object.hasOwn(consumers, name)
        ? consumers[name]
        : undefined;
  return new Map(text === undefined ? [] : [["src/consumer.ts", text]]);
}

function operation({ view }: Made, name: string) {
  const found = view.groups
    .flatMap((group) => group.operations)
    .find((each) => each.name === name);
  if (!found) throw new Error(`there is no operation ${name}`);
  return found;
}

/** The columns of the reference's table of operations. */
function columnsIn(made: Made): readonly string[] {
  const [head = ""] =
    /^\| Method .*$/m.exec(fileOf(made, "docs/README.md")) ?? [];
  return head.split("|").flatMap((cell) => cell.trim() || []);
}

function dottedNames({ view }: Made): readonly string[] {
  return view.groups.flatMap((group) =>
    group.operations.map(({ path }) => path.dotted),
  );
}
