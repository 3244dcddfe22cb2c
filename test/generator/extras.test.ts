import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSettings } from "../../generator/config.js";
import { Faults } from "../../generator/fault.js";
import { complaintsAbout } from "./compiler.js";
import { fileOf, make, type Made } from "./make.js";
import { scratchFolder, writeFiles } from "./scratch.js";

/** One operation, `notes.list`. */
const document = `openapi: 3.1.0
info: { title: Notes, version: "1" }
servers: [{ url: https://notes.example }]
paths:
  /notes.list:
    get:
      operationId: notes_list
      tags: [notes]
      responses:
        "200": { description: All, content: { application/json: { schema: { type: object } } } }
`;

const index = `import type { BaseClient } from "../runtime/client.js";
import { shout } from "./text/shout.js";

export function greet(client: BaseClient) {
  return (name: string) => [shout(name), typeof client.request];
}
`;
const shout = `export   const shout = (text: string) => text.toUpperCase(); // as it is\n`;

const files = { "more/index.ts": index, "more/text/shout.ts": shout };

/** Makes the package that the settings ask for. */
async function madeWith(
  extras: string,
  given: Readonly<Record<string, string>> = files,
): Promise<Made> {
  const folder = scratchFolder();
  writeFiles(folder, {
    "notes.yaml": document,
    "notes.config.yaml": `document: notes.yaml\nextras: ${extras}\n`,
    "more/README.md": "For people.\n",
    ...given,
  });
  const settings = readSettings(join(folder, "notes.config.yaml"));
  return make(join(folder, "notes.yaml"), { ...settings, schema: false });
}

/** What is wrong with the settings, each with its place. */
async function faultsOf(
  extras: string,
  given?: Readonly<Record<string, string>>,
) {
  const error: unknown = await madeWith(extras, given).catch(
    (reason: unknown) => reason,
  );
  if (!(error instanceof Faults)) throw new Error("it was taken");
  return error.faults.map(({ place: { file, pointer }, message }) => ({
    file: file.replace(/.*\//, ""),
    at: pointer?.join("/"),
    message,
  }));
}

describe("extras", () => {
  it("are copied as they are, TypeScript alone", async () => {
    const made = await madeWith("{ folder: more }");
    const extras = [...made.files.keys()].filter((path) =>
      path.startsWith("src/extras/"),
    );
    expect(extras.sort()).toEqual([
      "src/extras/index.ts",
      "src/extras/text/shout.ts",
    ]);
    expect(fileOf(made, "src/extras/text/shout.ts")).toBe(shout);
  });

  it("are members where the settings say, typed by what makes them", async () => {
    const made = await madeWith(
      "{ folder: more, members: { greet: greet, notes.greet: greet, notes.deep.greet: greet } }",
    );
    const use = (name: string) => `import { Client, greet } from "./index.js";
const client = new Client();
const texts: readonly string[][] = [
  client.greet(${name}), client.notes.greet("b"), client.notes.deep.greet("c"), greet(client)("d"),
];
await client.notes.list();
void texts;
`;
    const withUse = (name: string) =>
      new Map([...made.files, ["src/use.ts", use(name)]]);
    const packages = new Map([
      ["right", withUse('"a"')],
      ["wrong", withUse("1")],
    ]);
    expect(complaintsAbout(packages)).toEqual([
      expect.stringMatching(/^wrong\/src\/use\.ts:4: .*'number'/),
    ]);
  });

  it("are ways into the package where the settings say", async () => {
    const made = await madeWith("{ folder: more, entries: [loud] }", {
      ...files,
      "more/loud.ts": shout,
    });
    const { exports, typesVersions } = JSON.parse(
      fileOf(made, "package.json"),
    ) as Record<string, Record<string, unknown>>;
    expect(exports?.["./loud"]).toEqual({
      import: {
        types: "./dist/esm/loud.d.ts",
        default: "./dist/esm/loud.js",
      },
      require: {
        types: "./dist/cjs/loud.d.ts",
        default: "./dist/cjs/loud.js",
      },
    });
    expect(typesVersions?.["*"]).toHaveProperty("loud", [
      "./dist/cjs/loud.d.ts",
    ]);
  });

  it("are nothing where the settings do not name them", async () => {
    const folder = scratchFolder();
    writeFiles(folder, { "notes.yaml": document });
    const made = await make(join(folder, "notes.yaml"), { schema: false });
    for (const [path, text] of made.files)
      expect(`${path}\n${text}`).not.toMatch(/extras/);
  });

  it.each([
    ["{ folder: less }", "extras/folder", "no such folder"],
    ["{ members: {} }", "extras/folder", "`extras.folder` is missing"],
    ["more", "extras", "must be a mapping"],
    ["{ folder: more, member: {} }", "extras/member", "is not known"],
    [
      "{ folder: more, members: { greet: 'a b' } }",
      "extras/members/greet",
      "must be the name of a function",
    ],
    [
      "{ folder: more, members: { 'a b': greet } }",
      "extras/members/a b",
      '"a b" is no name behind the client\'s dot',
    ],
    [
      "{ folder: more, entries: [mock] }",
      "extras/entries/0",
      "must be the name of a module in small letters, other than index, fetch, schema, mock and shared",
    ],
    [
      "{ folder: more, entries: [loud] }",
      "extras/entries/0",
      "there is no loud.ts",
    ],
    [
      "{ folder: more, members: { greet: wave } }",
      "extras/members/greet",
      "index.ts exports no `wave`",
    ],
    [
      "{ folder: more, members: { notes.list: greet } }",
      "extras/members/notes.list",
      "there is an operation of that name",
    ],
    [
      "{ folder: more, members: { notes: greet } }",
      "extras/members/notes",
      "there is a namespace of that name",
    ],
    [
      "{ folder: more, members: { notes.list.all: greet } }",
      "extras/members/notes.list.all",
      "`notes.list` is no namespace, it is an operation",
    ],
    [
      "{ folder: more, members: { request: greet } }",
      "extras/members/request",
      "`request` is a name of its own",
    ],
  ])("are refused: %s", async (extras, at, message) => {
    expect(await faultsOf(extras)).toEqual([
      {
        file: "notes.config.yaml",
        at,
        message: expect.stringContaining(message) as string,
      },
    ]);
  });

  it("are refused without an index", async () => {
    expect(await faultsOf("{ folder: more }", {})).toEqual([
      {
        file: "notes.config.yaml",
        at: "extras/folder",
        message: expect.stringContaining("there is no index.ts in") as string,
      },
    ]);
  });
});
