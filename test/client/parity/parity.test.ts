import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startClients, type Clients, type Outcome } from "./clients.js";
import { DEFAULT_FILENAME } from "./difference.js";
import * as shapes from "./shapes.js";
import { sameBytes, uploads } from "./uploads.js";

let clients: Clients;
beforeAll(async () => {
  clients = await startClients();
});
afterAll(() => clients.close());

const { strings, scalars, lists, objects, messages, names } = shapes;

describe.each([
  ["texts", strings],
  ["numbers, booleans and nothing", scalars],
  ["lists", lists],
  ["objects", objects],
  ["messages", messages],
  ["names", names],
])("ours puts the same bytes on the wire as theirs: %s", (_, group) => {
  it.each(group)("%s", async (_name, args) => {
    const ours = await clients.ours({ args: args() });
    expect(ours).toEqual(await clients.theirs({ args: args() }));
    expect(ours).toMatchObject({
      line: "POST /api/some.method HTTP/1.1",
      mediaType: "application/x-www-form-urlencoded",
    });
  });
});

describe("ours uploads the same parts as theirs", () => {
  it.each(uploads)("%s", async (_name, args) => {
    const ours = await clients.ours({ args: args() });
    expect(unnamed(ours)).toEqual(
      unnamed(await clients.theirs({ args: args() })),
    );
    expect(ours).toMatchObject({ mediaType: "multipart/form-data" });
  });

  it.each(sameBytes)("$given, where theirs takes a Buffer", async (upload) => {
    const ours = await clients.ours({ args: upload.ours() });
    const theirs = await clients.theirs({ args: upload.theirs() });
    expect(unnamed(ours)).toEqual(unnamed(theirs));
  });
});

it("is a hundred shapes and more", () => {
  const all = [strings, scalars, lists, objects, messages, names, uploads];
  const called = all.flat().map(([name]) => name);
  expect(new Set(called).size).toBe(called.length);
  expect(called.length).toBeGreaterThanOrEqual(100);
});

describe("ours calls the same method as theirs", () => {
  it.each([
    "api.test",
    "a",
    "admin.users.session.reset",
    "with-dash_and~tilde!$'()*,;:@&=",
    "nested/method",
    "percent%20encoded",
    "über.日本.👍",
    ".hidden",
    "...",
  ])("%s", async (method) => {
    const ours = await clients.ours({ method, args: { a: 1 } });
    expect(ours).toEqual(await clients.theirs({ method, args: { a: 1 } }));
    expect(ours).toHaveProperty("line");
  });
});

/** The listed difference of default file names, taken out. */
function unnamed(outcome: Outcome): Outcome {
  const { theirs, ours } = DEFAULT_FILENAME;
  if ("refused" in outcome) return outcome;
  const fields = outcome.fields.map(([name, value]) =>
    typeof value !== "string" && [theirs, ours].includes(value.filename)
      ? ([name, { ...value, filename: "" }] as const)
      : ([name, value] as const),
  );
  return { ...outcome, fields };
}
