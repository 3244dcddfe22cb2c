import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordReads } from "../../generator/load/reads.js";
import { loadAll } from "../../generator/load/complete.js";
import { plainInput } from "../../generator/settings/input.js";
import { run } from "./command-line.js";
import { filesBelow, scratchFolder } from "./scratch.js";

/** The command line on a document that a server on loopback has. */
const documentWith = (part: string) => `openapi: 3.1.0
info: { title: Notes, version: 1.0.0 }
servers: [{ url: https://notes.example }]
paths:
  /notes: { $ref: "${part}" }
`;

const files: Readonly<Record<string, string>> = {
  "/v1/notes.yaml": documentWith("parts/notes.yaml"),
  "/v1/parts/notes.yaml":
    'get: { operationId: list_notes, tags: [notes], responses: { "204": { description: Done. } } }\n',
  // The same server by another name: another host.
  "/v1/elsewhere.yaml": documentWith(
    "http://localhost:PORT/v1/parts/notes.yaml",
  ),
};

const asked: string[] = [];
const server = createServer(({ url = "" }, response) => {
  asked.push(url);
  const text = files[url]?.replace("PORT", String(port()));
  if (text === undefined) response.writeHead(404).end();
  else response.end(text);
});
const port = () => (server.address() as AddressInfo).port;
const here = () => `http://127.0.0.1:${String(port())}/v1`;

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("generate, of a URL", () => {
  it("makes a package of the document and what lies beside it", async () => {
    const folder = scratchFolder();
    const { code, stderr } = await run(folder, [
      ...["generate", `${here()}/notes.yaml`, "--out", "out"],
      ...["--formatter", "none"],
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(asked).toContain("/v1/parts/notes.yaml");
    expect(
      readFileSync(join(folder, "out/src/apis/NotesApi.ts"), "utf8"),
    ).toContain("listNotes(");
  });

  it("follows no reference to another host, says where it stands, and writes nothing", async () => {
    const folder = scratchFolder();
    asked.length = 0;
    const { code, stderr } = await run(folder, [
      ...["generate", `${here()}/elsewhere.yaml`, "--out", "out"],
    ]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/\/v1\/elsewhere\.yaml:5:\d+: error: .*localhost/);
    expect(asked).toEqual(["/v1/elsewhere.yaml"]);
    expect(filesBelow(folder)).toEqual([]);
  });

  it("says which address has no document", async () => {
    const { code, stderr } = await run(scratchFolder(), [
      ...["generate", `${here()}/none.yaml`, "--out", "out"],
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain(`${here()}/none.yaml`);
    expect(stderr).toContain("404");
  });
});

describe("watch", () => {
  it("has no file to follow of a document from the web", async () => {
    const { result, reads } = await recordReads(() =>
      loadAll(`${here()}/notes.yaml`, plainInput),
    );
    expect(result.files).toContain(`${here()}/parts/notes.yaml`);
    expect([...reads.keys()]).toEqual([]);
  });
});
