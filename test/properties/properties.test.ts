import { rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Faults } from "../../generator/fault.js";
import { plan } from "../../generator/pipeline.js";
import { loadPackage } from "../contract/load-package.js";
import { complaintsAbout, type Sources } from "../generator/compiler.js";
import { temporaryFolder, writeFiles } from "../generator/scratch.js";
import { example, type Call, type Example } from "./document.js";
import { readArgument } from "./wire.js";

/** `RUNS=1000 SEED=7 npm run test:properties` looks further, and elsewhere. */
const runs = Number(process.env["RUNS"] ?? 40);
const seed = Number(process.env["SEED"] ?? 1);

const built = (await import(
  new URL("../../dist/pipeline.js", import.meta.url).href
)) as { readonly plan: typeof plan };

/** What has been made, for the compiler to see all at once. */
const made = new Map<string, Sources>();
const documents = new Map<string, string>();

type Endpoint = (args: object, request?: object) => Promise<unknown>;

async function check({ document, calls }: Example): Promise<void> {
  const folder = temporaryFolder();
  try {
    const files = await filesOf(folder, document);
    if (files === null) return;
    const name = `p${String(made.size)}`;
    made.set(name, files);
    documents.set(name, JSON.stringify(document));
    await checkCalls(folder, files, calls);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The package's files; null where the document has errors, each with a place. */
async function filesOf(
  folder: string,
  document: object,
): Promise<Sources | null> {
  const file = join(folder, "api.json");
  writeFiles(folder, { "api.json": JSON.stringify(document) });
  try {
    const filesBy = async (make: typeof plan) => {
      const { plan: planned } = await make(
        {
          package: { name: "made-client" },
          client: { name: "MadeClient" },
          schema: false,
          output: join(folder, "out"),
          document: file,
        },
        { print: () => Promise.reject(new Error("no schema is wanted")) },
      );
      return new Map(planned.added.map(({ path, text }) => [path, text]));
    };
    const files = await filesBy(plan);
    // Its templates are compiled by the build, and not by Handlebars.
    expect(await filesBy(built.plan)).toEqual(files);
    return files;
  } catch (cause) {
    if (!(cause instanceof Faults)) throw cause;
    for (const { place, message } of cause.faults)
      expect(place.pointer, message).toBeDefined();
    refused.push(cause.message);
    return null;
  }
}

const refused: string[] = [];

async function checkCalls(
  folder: string,
  files: Sources,
  calls: readonly Call[],
): Promise<void> {
  writeFiles(join(folder, "out"), Object.fromEntries(files));
  const exports = loadPackage(join(folder, "out"), [
    "index.js",
    "operation-list.js",
  ]);
  const sent: Request[] = [];
  const Client = exports["MadeClient"] as new (options: object) => object;
  const client = new Client({
    token: "secret",
    maxRetries: 0,
    fetch: (input: string | Request, init?: RequestInit) => {
      sent.push(new Request(input, init));
      return Promise.resolve(new Response(null, { status: 204 }));
    },
  });
  const operations = exports["operations"] as readonly { name: string }[];
  for (const call of calls) {
    const described = operations.find((one) =>
      new RegExp(`/${call.segment}["/]`).test(JSON.stringify(one)),
    );
    const endpoint = described?.name
      .split(".")
      .reduce<unknown>(
        (at, key) => (at as Record<string, unknown>)[key],
        client,
      );
    await (endpoint as Endpoint)(argumentsOf(call));
    await checkArrived(call, sent.pop());
  }
}

function argumentsOf({ parameters, body }: Call): object {
  return Object.fromEntries<unknown>([
    ...parameters.map(({ name, value }) => [name, value] as const),
    // Fields of a form are arguments; JSON is one.
    ...(body?.mediaType === "application/json"
      ? [["body", body.fields] as const]
      : Object.entries(body?.fields ?? {})),
  ]);
}

async function checkArrived(
  { parameters, body, method }: Call,
  request: Request | undefined,
): Promise<void> {
  expect(request?.method).toBe(method.toUpperCase());
  if (!request) return;
  let segment = 1;
  for (const argument of parameters) {
    if (argument.in === "path") segment += 1;
    const read = readArgument(
      argument,
      { url: request.url, header: (name) => request.headers.get(name) },
      segment,
    );
    expect(read, `${argument.name} in ${request.url}`).toEqual(argument.value);
  }
  if (!body) return;
  const arrived = await request.text();
  expect(request.headers.get("content-type")).toContain(body.mediaType);
  if (body.mediaType === "application/json")
    expect(JSON.parse(arrived)).toEqual(body.fields);
  else
    for (const [name, value] of Object.entries(body.fields))
      expect(new URLSearchParams(arrived).getAll(name)).toEqual([value].flat());
}

describe(`documents as chance makes them (SEED=${String(seed)}, RUNS=${String(runs)})`, () => {
  it("become packages whose calls arrive as they were made", async () => {
    await fc.assert(fc.asyncProperty(example, check), {
      numRuns: runs,
      seed,
      endOnFailure: process.env["SHRINK"] === undefined,
    });
    // Else there would be little left to see.
    expect(refused.length).toBeLessThan(runs / 4);
  });

  it("become packages that compile strictly", () => {
    expect(made.size).toBeGreaterThan(0);
    const complaints = complaintsAbout(made);
    const [guilty] = /^p\d+/.exec(complaints[0] ?? "") ?? [""];
    expect(complaints, documents.get(guilty)).toEqual([]);
  });
});
