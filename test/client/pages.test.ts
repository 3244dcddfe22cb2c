import { describe, expect, it } from "vitest";
import type {
  ApiDescription,
  PaginatedOperation,
} from "../../templates/runtime/description.js";
import { createEngine } from "../../templates/runtime/engine.js";
import { ResponseError } from "../../templates/runtime/errors.js";
import { target } from "../../templates/runtime/target.js";
import { pagedEndpoint } from "../../templates/runtime/paged-endpoint.js";

const api: ApiDescription = {
  name: "notes",
  version: "1.0.0",
  baseUrl: "https://notes.example",
  requestIdHeader: "x-request-id",
};

const listNotes: PaginatedOperation = {
  name: "notes.list",
  method: "GET",
  path: "/notes",
  target,
  parameters: [
    { name: "cursor", in: "query" },
    { name: "limit", in: "query" },
  ],
  accept: "application/json",
  secured: false,
  idempotent: true,
  pagination: { cursor: "cursor", next: ["meta", "next"], items: ["notes"] },
};

interface Page {
  readonly notes?: readonly string[];
  readonly meta?: { readonly next?: string | null };
}

/** An endpoint whose API answers these pages by cursor, and what it was asked for. */
function served(pages: Readonly<Record<string, Page>>) {
  const asked: string[] = [];
  const engine = createEngine(api, {
    fetch: (url) => {
      const query = new URL(url).searchParams;
      asked.push(query.toString());
      return Promise.resolve(
        Response.json(pages[query.get("cursor") ?? "first"] ?? {}),
      );
    },
  });
  const list = pagedEndpoint<
    { readonly cursor?: string; readonly limit?: number },
    Page,
    string
  >(engine, listNotes);
  return { list, asked };
}

const three: Readonly<Record<string, Page>> = {
  first: { notes: ["a", "b"], meta: { next: "two" } },
  two: { notes: [], meta: { next: "three" } },
  three: { notes: ["c"], meta: { next: "" } },
};

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe("pages", () => {
  it("go through all answers, with the other arguments in each request", async () => {
    const { list, asked } = served(three);
    const args = Object.freeze({ limit: 2 });
    expect(await all(list.pages(args))).toEqual(Object.values(three));
    expect(asked).toEqual([
      "limit=2",
      "limit=2&cursor=two",
      "limit=2&cursor=three",
    ]);
  });

  it("are requested when they are asked for, and not after a break", async () => {
    const { list, asked } = served(three);
    const pages = list.pages();
    expect(asked).toEqual([]);
    for await (const page of pages) {
      expect(page.notes).toEqual(["a", "b"]);
      break;
    }
    expect(asked).toHaveLength(1);
  });

  it("begin at a cursor", async () => {
    const { list } = served(three);
    expect(await all(list.items({ cursor: "three" }))).toEqual(["c"]);
  });

  it.each([[{}], [{ meta: {} }], [{ meta: { next: null } }]])(
    "end where the next cursor is absent or null: %j",
    async (meta) => {
      const { list } = served({ first: { notes: ["a"], ...meta } });
      expect(await all(list.items())).toEqual(["a"]);
    },
  );

  it("end in an error where a cursor comes again", async () => {
    const { list, asked } = served({
      ...three,
      three: { notes: ["c"], meta: { next: "two" } },
    });
    const seen: string[] = [];
    await expect(async () => {
      for await (const item of list.items()) seen.push(item);
    }).rejects.toThrow(ResponseError);
    expect(seen).toEqual(["a", "b", "c"]);
    expect(asked).toHaveLength(3);
  });

  it("stop when their signal aborts", async () => {
    const { list } = served(three);
    const controller = new AbortController();
    const reason = new Error("enough");
    await expect(async () => {
      for await (const page of list.pages({}, { signal: controller.signal })) {
        expect(page).toBeDefined();
        controller.abort(reason);
      }
    }).rejects.toBe(reason);
  });
});
