import { describe, expect, it } from "vitest";
import { createEngine } from "../../templates/runtime/engine.js";
import { sorted } from "../../templates/runtime/input.js";
import { pagedEndpoint } from "../../templates/runtime/paged-endpoint.js";
import { target } from "../../templates/runtime/target.js";
import { operation, plainApi } from "./described.js";

interface Page {
  readonly notes: readonly string[];
  readonly next?: string;
}

const first: Page = { notes: ["a"], next: "two" };
const second: Page = { notes: ["b"] };

function notes() {
  const engine = createEngine(
    {
      name: "notes",
      version: "1.0.0",
      baseUrl: "https://notes.example",
      requestIdHeader: "x-request-id",
    },
    {
      fetch: (url) =>
        Promise.resolve(
          Response.json(url.endsWith("?cursor=two") ? second : first),
        ),
    },
  );

  return pagedEndpoint<{ readonly cursor?: string }, Page, string>(engine, {
    name: "notes.list",
    method: "GET",
    path: "/notes",
    target,
    sort: sorted,
    parameters: [{ name: "cursor", in: "query" }],
    accept: "application/json",
    secured: false,
    idempotent: true,
    pagination: { cursor: "cursor", next: ["next"], items: ["notes"] },
  });
}

describe("an operation that is read page by page", () => {
  it("is called for one page", async () => {
    expect(await notes()()).toEqual(first);
    expect(await notes()({ cursor: "two" })).toEqual(second);
  });

  it("is called for one page with its status and headers", async () => {
    const [data, status, headers] = await notes().withHttpInfo();
    expect(data).toEqual(first);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("application/json");
  });

  it("is read by pages", async () => {
    const pages: Page[] = [];
    for await (const page of notes().pages()) pages.push(page);
    expect(pages).toEqual([first, second]);
  });

  it("is a plain function where there are no pages", () => {
    const engine = createEngine(plainApi);
    expect(Object.keys(pagedEndpoint(engine, operation))).toEqual([
      "withHttpInfo",
    ]);
  });

  it("is read by items", async () => {
    const items: string[] = [];
    for await (const item of notes().items()) items.push(item);
    expect(items).toEqual(["a", "b"]);
  });
});
