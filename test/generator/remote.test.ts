import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Faults } from "../../generator/fault.js";
import { isPublic } from "../../generator/load/addresses.js";
import { loadAll } from "../../generator/load/complete.js";
import { fetchText, type Permission } from "../../generator/load/fetch.js";
import type { Document } from "../../generator/load/load.js";
import { plainInput } from "../../generator/settings/input.js";
import { describeFaults } from "../../generator/report.js";
import { scratchFolder, writeFiles } from "./scratch.js";

type Answer = string | ((response: ServerResponse) => void);

/** What the servers on loopback answer, by path; a test adds its own. */
const answers = new Map<string, Answer>();
const asked: string[] = [];
const servers: Server[] = [];
let here = "";
let elsewhere = "";

function answer(path: string, url: string, response: ServerResponse): void {
  asked.push(url);
  const found = answers.get(path);
  if (typeof found === "function") found(response);
  else if (found === undefined) response.writeHead(404).end();
  else response.end(found.replaceAll("ELSEWHERE", elsewhere));
}

async function listen(): Promise<string> {
  const server = createServer((request, response) => {
    const { url = "" } = request;
    answer(url, `http://${request.headers.host ?? ""}${url}`, response);
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

beforeAll(async () => {
  here = await listen();
  elsewhere = await listen();
});

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

const redirect =
  (location: () => string, status = 302) =>
  (response: ServerResponse) => {
    response.writeHead(status, { location: location() }).end();
  };

function documentWith(...references: string[]): string {
  const schemas = references.map(
    ($ref, index) =>
      [`S${String(index)}`, { type: "array", items: { $ref } }] as const,
  );
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Notes", version: "1.0.0" },
    paths: {},
    components: { schemas: Object.fromEntries(schemas) },
  });
}

async function told(
  document: string,
  remote: readonly string[] = [],
): Promise<string> {
  try {
    const { faults } = await loadAll(document, { ...plainInput, remote });
    return describeFaults(faults);
  } catch (cause) {
    if (cause instanceof Faults) return describeFaults(cause.faults);
    throw cause;
  }
}

const schemasOf = ({ root }: Document) =>
  (root["components"] as { schemas: object }).schemas;

describe("a document named by its URL", () => {
  it("may refer to what lies beside it, and that to more", async () => {
    answers.set(
      "/v1/api.json",
      documentWith("parts/note.yaml#/Note", "/top.json"),
    );
    answers.set(
      "/v1/parts/note.yaml",
      "Note: { type: array, items: { $ref: ../more.yaml } }",
    );
    answers.set("/v1/more.yaml", "type: string\n");
    answers.set("/top.json", '{ "type": "integer" }');
    const made = await loadAll(`${here}/v1/api.json`, plainInput);
    expect(made.faults).toEqual([]);
    expect(schemasOf(made)).toEqual({
      S0: { type: "array", items: { $ref: "#/components/schemas/Note" } },
      S1: { type: "array", items: { $ref: "#/components/schemas/top" } },
      Note: { type: "array", items: { $ref: "#/components/schemas/more" } },
      more: { type: "string" },
      top: { type: "integer" },
    });
    expect(made.files).toContain(`${here}/v1/more.yaml`);
  });

  it("has its faults told with line and column", async () => {
    answers.set(
      "/broken.yaml",
      "openapi: 3.1.0\npaths: {}\ncomponents:\n  schemas:\n    A:\n      $ref: '#/nowhere'\n",
    );
    expect(await told(`${here}/broken.yaml`)).toContain(
      `${here}/broken.yaml:6:7: error: $ref leads nowhere`,
    );
  });

  it("is relative to where a redirect led", async () => {
    answers.set(
      "/latest",
      redirect(() => "/v2/api.json", 301),
    );
    answers.set("/v2/api.json", documentWith("part.json"));
    answers.set("/v2/part.json", '{ "type": "null" }');
    expect(await told(`${here}/latest`)).toBe("");
  });

  it("is asked for once, and each of its parts", async () => {
    answers.set("/twice.json", documentWith("p.json", "p.json#", "q.json"));
    answers.set("/p.json", documentWith("twice.json"));
    answers.set("/q.json", "{}");
    asked.length = 0;
    await loadAll(`${here}/twice.json#fragment`, plainInput);
    expect(asked.sort()).toEqual(
      ["/p.json", "/q.json", "/twice.json"].map((path) => here + path),
    );
  });

  it.each([
    ["br", brotliCompressSync],
    ["gzip", gzipSync],
    ["deflate", deflateSync],
  ])("is decoded from %s", async (coding, encode) => {
    answers.set("/coded.json", (response) => {
      response
        .writeHead(200, { "content-encoding": coding })
        .end(encode(documentWith()));
    });
    expect(await told(`${here}/coded.json`)).toBe("");
  });

  it("may begin with a byte order mark", async () => {
    answers.set("/marked.json", `\ufeff${documentWith()}`);
    expect(await told(`${here}/marked.json`)).toBe("");
  });

  it.each<[string, Answer, string]>([
    ["an error", (r) => r.writeHead(500).end(), "the server answers 500"],
    [
      "a cut answer",
      (r) => {
        r.writeHead(200, { "content-length": 9 });
        r.write("{");
        setTimeout(() => r.destroy(), 10);
      },
      "the connection is cut",
    ],
    ["a page", "<!DOCTYPE html>", "it is a page for people, not a document"],
    [
      "UTF-16",
      (r) => r.end(Buffer.from("\ufeff{}", "utf16le")),
      "it is UTF-16, not UTF-8",
    ],
    ["a loop", redirect(() => "/odd"), "it redirects more than 5 times"],
    [
      "a file",
      redirect(() => "file:///etc/passwd"),
      "it redirects to file:, which is not followed",
    ],
    [
      "another private server",
      redirect(() => `${elsewhere}/x`),
      "127.0.0.1, which is no address of the public internet",
    ],
    [
      "the metadata of a cloud",
      redirect(() => "http://169.254.169.254/latest/"),
      "169.254.169.254, which is no address of the public internet",
    ],
    [
      "a coding nobody knows",
      (r) => r.writeHead(200, { "content-encoding": "x" }).end(),
      'it comes in the coding "x"',
    ],
  ])("that answers with %s is refused", async (_, given, message) => {
    answers.set("/odd", given);
    expect(await told(`${here}/odd`)).toContain(message);
  });

  it("is refused with a password in it", async () => {
    const message = await told("http://me:secret@127.0.0.1/api.json");
    expect(message).toContain("the URL holds a user name or a password");
    expect(message).not.toContain("secret");
  });
});

describe("a reference that is not to be followed", () => {
  it.each([
    ["file:///etc/passwd", "only files are followed"],
    ["ftp://127.0.0.1/x", "only files are followed"],
    ["data:application/json,{}", "only files are followed"],
    ["http://example.com/x.json", "that host is not allowed"],
    ["//example.com/x.json", "that host is not allowed"],
    ["ELSEWHERE/x.json", "that host is not allowed"],
    ["http://me:secret@127.0.0.1/x.json", "that host is not allowed"],
  ])("from a document on the web: %s", async (reference, message) => {
    answers.set("/refused.json", documentWith(reference));
    asked.length = 0;
    expect(await told(`${here}/refused.json`)).toContain(message);
    expect(asked).toEqual([`${here}/refused.json`]);
  });

  it.each([
    ["http://127.0.0.1:1/x", "127.0.0.1"],
    ["http://2130706433/x", "127.0.0.1"],
    ["http://0x7f000001/x", "127.0.0.1"],
    ["http://017700000001/x", "127.0.0.1"],
    ["http://127.1/x", "127.0.0.1"],
    ["http://0/x", "0.0.0.0"],
    ["http://[::1]/x", "::1"],
    ["http://[::ffff:127.0.0.1]/x", "::ffff:7f00:1"],
    ["http://[fd00::1]/x", "fd00::1"],
    ["http://[fe80::1]/x", "fe80::1"],
    ["http://169.254.169.254/latest/meta-data", "169.254.169.254"],
    ["http://100.100.100.200/x", "100.100.100.200"],
    ["http://10.0.0.1/x", "10.0.0.1"],
  ])(
    "from a file, though any host is allowed: %s",
    async (reference, address) => {
      const folder = scratchFolder();
      writeFiles(folder, { "api.json": documentWith(reference) });
      const message = await told(join(folder, "api.json"), ["**"]);
      expect(message).toContain(
        `is at ${address}, which is no address of the public internet`,
      );
      expect(message).toMatch(/api\.json:1:\d+: error: \$ref leads to http/);
    },
  );

  it("by its host", async () => {
    const folder = scratchFolder();
    writeFiles(folder, { "api.json": documentWith("https://b.example/x") });
    expect(await told(join(folder, "api.json"), ["a.example"])).toContain(
      "that host is not allowed",
    );
  });

  it("leaves data alone that has a key called $ref", async () => {
    const folder = scratchFolder();
    writeFiles(folder, {
      "api.yaml": `openapi: 3.1.0
info: { title: Notes, version: 1.0.0 }
paths: {}
components:
  schemas:
    A: { type: object, default: { $ref: "http://127.0.0.1:1/x" }, x-a: { $ref: "file:///x" } }
  examples:
    B: { value: { $ref: "http://127.0.0.1:1/x" } }
`,
    });
    expect(await told(join(folder, "api.yaml"), ["**"])).toBe("");
  });
});

describe("fetching", () => {
  const anywhere: Permission = { mayAsk: () => true, mayConnect: () => true };
  const small = { bytes: 1000, milliseconds: 200, redirects: 1 };

  it.each<[string, Answer, string]>([
    ["more than it may hold", "x".repeat(1001), "it is larger than 1000 bytes"],
    [
      "a bomb",
      (response) => {
        response
          .writeHead(200, { "content-encoding": "gzip" })
          .end(gzipSync("x".repeat(1_000_000)));
      },
      "it is larger than 1000 bytes",
    ],
    ["nothing at all", () => undefined, "it takes too long"],
    [
      "a little and no more",
      (response) => void response.write("{"),
      "it takes too long",
    ],
  ])("ends at %s", async (_, given, message) => {
    answers.set("/much", given);
    await expect(fetchText(`${here}/much`, anywhere, small)).rejects.toThrow(
      message,
    );
  });

  it("says that there is no such host", async () => {
    // No name has so long a part, so nobody is asked for it.
    const url = `http://${"a".repeat(64)}.invalid/x`;
    await expect(fetchText(url, anywhere, small)).rejects.toThrow(
      /there is no such host|cannot be looked up/,
    );
  });

  it("asks before it follows a redirect", async () => {
    answers.set(
      "/away",
      redirect(() => `${elsewhere}/secret`),
    );
    const permission = {
      ...anywhere,
      mayAsk: (url: URL) => url.origin === here,
    };
    await expect(fetchText(`${here}/away`, permission)).rejects.toThrow(
      "which is not allowed",
    );
  });

  it("connects to no address of a name that it may not", async () => {
    const { port } = new URL(here);
    asked.length = 0;
    await expect(
      fetchText(`http://localhost:${port}/x`, {
        ...anywhere,
        mayConnect: (_, address) => isPublic(address),
      }),
    ).rejects.toThrow("no address of the public internet");
    expect(asked).toEqual([]);
  });
});

describe("the public internet", () => {
  it.each([
    "8.8.8.8",
    "172.15.0.1",
    "172.32.0.1",
    "100.128.0.1",
    "2606:4700::1111",
  ])("has %s", (address) => {
    expect(isPublic(address)).toBe(true);
  });

  it.each([
    ..."0.0.0.0 10.1.2.3 100.64.0.1 127.9.9.9 169.254.169.254 172.16.0.1".split(
      " ",
    ),
    ..."172.31.255.255 192.168.1.1 192.0.0.1 198.18.0.1 224.0.0.1 255.255.255.255".split(
      " ",
    ),
    ..."::1 :: ::ffff:8.8.8.8 ::ffff:127.0.0.1 fc00::1 fdff::1 fe80::1 ff02::1".split(
      " ",
    ),
    ..."64:ff9b::7f00:1 2002:7f00:1:: 2001:0:1:: 2001:db8::1 localhost 1 08.8.8.8".split(
      " ",
    ),
  ])("does not have %s", (address) => {
    expect(isPublic(address)).toBe(false);
  });
});
