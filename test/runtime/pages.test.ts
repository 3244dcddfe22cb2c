import { describe, expect, it } from "vitest";
import type {
  ApiDescription,
  PaginatedOperation,
} from "../../templates/runtime/description.js";
import { createEngine } from "../../templates/runtime/engine.js";
import { sorted } from "../../templates/runtime/input.js";
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
  sort: sorted,
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
  readonly notes?: readonly string[] | string | null;
  readonly meta?: { readonly next?: unknown };
}

/** An endpoint whose API answers these pages by cursor, and what it was asked for. */
function served(pages: Readonly<Record<string, Page>>, first?: string) {
  const asked: string[] = [];
  const engine = createEngine(api, {
    fetch: (url) => {
      const query = new URL(url).searchParams;
      asked.push(query.toString());
      const page = pages[query.get("cursor") ?? "first"] ?? {};
      const headers = { "x-request-id": `r${asked.length}` };
      return Promise.resolve(Response.json(page, { headers }));
    },
  });
  const list = pagedEndpoint<
    { readonly cursor?: string; readonly limit?: number },
    Page,
    string
  >(
    engine,
    first === undefined
      ? listNotes
      : { ...listNotes, pagination: { ...listNotes.pagination, first } },
  );
  return { list, asked };
}

const three = {
  first: { notes: ["a", "b"], meta: { next: "two" } },
  two: { notes: [], meta: { next: "three" } },
  three: { notes: ["c"], meta: { next: "" } },
} satisfies Readonly<Record<string, Page>>;

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

  it("begin with the first cursor where there is one, unless another is given", async () => {
    const { list, asked } = served({ ...three, "*": three.first }, "*");
    expect(await all(list.items({ limit: 2 }))).toEqual(["a", "b", "c"]);
    expect(await all(list.items({ cursor: "two" }))).toEqual(["c"]);
    expect(asked).toEqual([
      "limit=2&cursor=*",
      "limit=2&cursor=two",
      "limit=2&cursor=three",
      "cursor=two",
      "cursor=three",
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
    const { list, asked } = served(three);
    expect(await all(list.pages({ cursor: "three" }))).toEqual([three.three]);
    expect(asked).toEqual(["cursor=three"]);
  });

  it.each([[{}], [{ meta: {} }], [{ meta: { next: null } }]])(
    "end where the next cursor is absent or null: %j",
    async (meta) => {
      const { list } = served({ first: { notes: ["a"], ...meta } });
      expect(await all(list.items())).toEqual(["a"]);
    },
  );

  it.each([
    ["itself", "three", "three"],
    ["an earlier one", "three", "two"],
  ])("end in an error where a cursor gives %s", async (_, from, to) => {
    const { list, asked } = served({
      ...three,
      [from]: { meta: { next: to } },
    });
    const seen: Page[] = [];
    const error: unknown = await (async () => {
      for await (const page of list.pages()) seen.push(page);
    })().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({
      method: "notes.list",
      attempts: 1,
      requestId: "r3",
      status: 200,
      message:
        "notes.list answered a cursor for the second time (HTTP 200, request id r3)",
    });
    // Whoever reads them has had every page that came.
    expect(seen).toHaveLength(3);
    expect(asked).toHaveLength(3);
  });

  it("end in an error where a cursor that is an object says the same again", async () => {
    const { list, asked } = served({
      first: { meta: { next: { after: "a" } } },
    });
    await expect(all(list.pages())).rejects.toThrow(ResponseError);
    expect(asked).toEqual(["", "after=a"]);
  });

  it("go on where a cursor that is an object says something else", async () => {
    const pages = [{ after: "a" }, { after: "b" }, undefined];
    const { list, asked } = served({
      get first() {
        return { meta: { next: pages.shift() } };
      },
    });
    expect(await all(list.pages())).toHaveLength(3);
    expect(asked).toEqual(["", "after=a", "after=b"]);
  });

  it("have the arguments that they began with", async () => {
    const { list, asked } = served(three);
    const args = { limit: 2 };
    for await (const _ of list.pages(args)) args.limit = 9;
    expect(asked).toEqual([
      "limit=2",
      "limit=2&cursor=two",
      "limit=2&cursor=three",
    ]);
  });

  it("end in an error where the cursor that they began with comes again", async () => {
    const { list, asked } = served({
      ...three,
      three: { meta: { next: "two" } },
    });
    await expect(all(list.pages({ cursor: "two" }))).rejects.toThrow(
      ResponseError,
    );
    expect(asked).toEqual(["cursor=two", "cursor=three"]);
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

  it("are refused with an argument that the operation does not take", async () => {
    const { list, asked } = served(three);
    await expect(all(list.pages({ page: 2 } as object))).rejects.toThrow(
      new TypeError('argument "page" is not one that notes.list takes'),
    );
    expect(asked).toEqual([]);
  });
});

describe("items", () => {
  it("are those of all pages, in order, with the other arguments in each request", async () => {
    const { list, asked } = served(three);
    expect(await all(list.items({ limit: 2 }))).toEqual(["a", "b", "c"]);
    expect(asked).toEqual([
      "limit=2",
      "limit=2&cursor=two",
      "limit=2&cursor=three",
    ]);
  });

  it.each([
    ["no list", {}],
    ["null for a list", { notes: null }],
    ["text for a list", { notes: "text" }],
  ])("are none of a page with %s", async (_, page) => {
    const { list } = served({
      ...three,
      two: { ...page, meta: { next: "three" } },
    });
    expect(await all(list.items())).toEqual(["a", "b", "c"]);
  });

  it("are requested page by page, as they are asked for", async () => {
    const { list, asked } = served(three);
    for await (const item of list.items()) {
      if (item === "b") break;
    }
    expect(asked).toHaveLength(1);
  });

  it("take the options of a call", async () => {
    const { list } = served(three);
    const signal = AbortSignal.abort("enough");
    await expect(all(list.items({}, { signal }))).rejects.toBe("enough");
  });
});
