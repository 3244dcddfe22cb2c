import { expect } from "vitest";
import { describeFaults } from "../../generator/report.js";
import { fieldsOf, typesOf } from "./good-input-types.js";
import { fileOf, operation, type Made } from "./make.js";

/** What is made of the documents of the corpus that are about calls: arguments, bodies, answers, credentials. */
export const callFacts: Readonly<Record<string, (made: Made) => void>> = {
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
      "where query",
    ]);
    // Beside each other they are named as TypeScript names things.
    expect(optional.map(({ identifier }) => identifier)).toEqual([
      "pageSize",
      "tags",
      "since",
      "xTrace",
      "where",
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
    const shown = [
      "upload",
      "putFile",
      "sendPicture",
      "getFile",
      "replacePicture",
      "changePicture",
    ].map((name) => {
      const { arguments: all, result } = operation(made, name);
      return [...all.map(({ type }) => type.code), result.code];
    });
    expect(shown).toEqual([
      ["Binary", "Binary[]", "Binary", "string", "string", "void"],
      ["Binary", "void"],
      ["Binary[]", "void"],
      ["Blob"],
      ["Binary", "Blob"],
      ["Binary", "Binary[]", "unknown", "void"],
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
  "no-servers"(made) {
    expect(made.view.api.baseUrl.literal).toBe('""');
    expect(fileOf(made, "docs/README.md")).not.toContain("relative to");
    // An example that can be called says where.
    expect(fileOf(made, "README.md")).toContain(
      'new Client({ baseUrl: "https://example.com" })',
    );
  },
};

/** Code that uses the packages made of them, right and wrong. */
export const callConsumers: Readonly<Record<string, string>> = {
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

/** The columns of the reference's table of operations. */
function columnsIn(made: Made): readonly string[] {
  const [head = ""] =
    /^\| Method .*$/m.exec(fileOf(made, "docs/README.md")) ?? [];
  return head.split("|").flatMap((cell) => cell.trim() || []);
}
