import { describe, expect, it } from "vitest";
import { run } from "./command-line.js";
import { filesBelow, scratchFolder, writeFiles } from "./scratch.js";

const notes = `openapi: 3.1.0
info: { title: Notes, version: 1.0.0 }
servers: [{ url: https://notes.example }]
paths:
  /notes:
    get:
      operationId: list_notes
      tags: [notes]
      parameters: [{ $ref: "parts/limit.yaml" }]
      responses:
        "200": { description: The notes. }
`;
const limit = "{ name: limit, in: query, schema: { type: integer } }\n";

function given(input: string, ...args: string[]) {
  const folder = scratchFolder();
  writeFiles(folder, { "parts/limit.yaml": limit });
  return { folder, outcome: run(folder, args, {}, { input }) };
}

describe.concurrent("a document from standard input", () => {
  it("is generated from, its references starting in the working folder", async () => {
    const args = ["generate", "-", "--out", "out"];
    const { folder, outcome } = given(notes, ...args);
    expect(await outcome).toMatchObject({ code: 0, stderr: "" });
    expect(filesBelow(`${folder}/out`)).toContain("src/apis/NotesApi.ts");
    const input = notes.replace("list_notes", "all_notes");
    const check = await run(folder, ["check", "-", "-o", "out"], {}, { input });
    expect(check.code).toBe(1);
    expect(check.stdout + check.stderr).toContain("src/apis/NotesApi.ts");
    const again = await run(folder, args, {}, { input: notes });
    expect(again.stdout).toContain("nothing changed");
  });

  it("may be JSON, and is seen by `view`", async () => {
    const input = JSON.stringify({
      openapi: "3.0.0",
      info: { title: "Pets", version: "1" },
      paths: {},
    });
    const { stdout } = await given(input, "view", "-").outcome;
    expect(JSON.parse(stdout)).toMatchObject({
      api: { title: { cell: "Pets" } },
    });
  });

  it.each([
    [
      notes.replace("parts/limit", "parts/nothing"),
      /^<stdin>:9:22: error: \$ref leads to parts\/nothing\.yaml, and there is no such file$/m,
    ],
    ["a: [1\n", /^<stdin>:2:1: error: /m],
    [
      "- 1\n",
      /^<stdin>:1:1: error: not an OpenAPI document: the file holds a list$/m,
    ],
    [
      "",
      /^<stdin>:1:1: error: not an OpenAPI document: the file holds nothing$/m,
    ],
    [
      "openapi: 3.1.0\nopenapi: 3.1.0\n",
      /^<stdin>:2:1: warning: the key "openapi"/m,
    ],
    ["a\0\0b", /UTF-16/],
  ])("has its faults told as `<stdin>`: %j", async (input, fault) => {
    const { code, stderr } = await given(input, "generate", "-").outcome;
    expect(stderr).toMatch(fault);
    expect(code).toBe(input.includes("openapi: 3.1.0\nopenapi") ? 0 : 1);
  });

  it("is not watched", async () => {
    expect(await given(notes, "watch", "-").outcome).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "error: standard input cannot be watched: it is read once\n  hint: name the document's file\n",
    });
  });
});
