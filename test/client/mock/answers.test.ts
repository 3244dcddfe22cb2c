import { expect, test } from "vitest";
import type { MockAnswer } from "../../../templates/mock/mock.js";
import { mockOf } from "../../../templates/mock/mock.js";
import { description, plainDescription } from "./description.js";
import type { Access } from "./ways.js";
import { inBothWays } from "./ways.js";

const lend = { book_id: "5", reader: "Ada" };

/** The status of each of a number of calls of `books.list`. */
async function statuses({ call }: Access, calls: number): Promise<number[]> {
  const seen: number[] = [];
  for (let number = 0; number < calls; number += 1) {
    const response = await call("/books");
    await response.arrayBuffer();
    seen.push(response.status);
  }
  return seen;
}

const status = (code: number): MockAnswer => ({ status: code });

inBothWays("what is answered next", (access) => {
  const { mock, call, post } = access;

  test("is what was said, once, and then the document's", async () => {
    mock.answer("books.list", status(500));
    expect(await statuses(access, 3)).toEqual([500, 200, 200]);
  });

  test("comes as often as was said", async () => {
    mock.answer("books.list", status(500), { times: 2 });
    expect(await statuses(access, 3)).toEqual([500, 500, 200]);
  });

  test("is one of a list after the other, the whole list again", async () => {
    mock.answer("books.list", [status(500), status(503)], { times: 2 });
    expect(await statuses(access, 5)).toEqual([500, 503, 500, 503, 200]);
  });

  test("comes in the order in which it was said", async () => {
    mock.answer("books.list", status(500));
    mock.answer("books.list", status(503));
    expect(await statuses(access, 3)).toEqual([500, 503, 200]);
  });

  test("with times: Infinity, fills every gap until it is said anew", async () => {
    mock.answer("books.list", status(500), { times: Infinity });
    mock.answer("books.list", status(503));
    expect(await statuses(access, 3)).toEqual([503, 500, 500]);
    mock.answer("books.list", status(502), { times: Infinity });
    expect(await statuses(access, 2)).toEqual([502, 502]);
  });

  test("of an empty list is the document's", async () => {
    mock.answer("books.list", []);
    expect(await statuses(access, 1)).toEqual([200]);
  });

  test("for any operation comes after the operation's own", async () => {
    mock.answer("*", status(503));
    mock.answer("books.list", status(500));
    mock.answer("books.get", status(502));
    expect(await statuses(access, 3)).toEqual([500, 503, 200]);
  });

  test("may be said for one path of an operation", async () => {
    mock.answer("/books/8", { failure: "book_not_found" });
    expect(await (await call("/books/7")).json()).toEqual({ ok: true, id: 7 });
    expect(await (await call("/books/8")).json()).toEqual({
      ok: false,
      error: "book_not_found",
    });
  });

  test("may be said for a path that the document lacks", async () => {
    mock.answer("/books.praise", { body: { ok: true } });
    mock.answer("*", status(500));
    const response = await post("/books.praise", { book_id: "5" });
    expect(await response.json()).toEqual({ ok: true });
    const again = await post("/books.praise", { book_id: "5" });
    expect(await again.json()).toMatchObject({ error: "unknown_method" });
  });

  test("waits while a request is refused for a fault", async () => {
    mock.answer("books.lend", status(503));
    const faulty = await post("/books.lend", {});
    expect(await faulty.json()).toMatchObject({ error: "invalid_arguments" });
    const next = await post("/books.lend", lend);
    expect(next.status).toBe(503);
  });

  test("is forgotten by reset", async () => {
    mock.answer("*", status(500));
    mock.answer("*", status(500), { times: Infinity });
    mock.reset();
    expect(await statuses(access, 1)).toEqual([200]);
  });
});

inBothWays("an answer", ({ mock, call, post }) => {
  test("may be a failure, with further fields", async () => {
    mock.answer("books.lend", {
      failure: "missing_scope",
      needed: "books:write",
      connection: "a field like any other",
    });
    const response = await post("/books.lend", lend);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      ok: false,
      error: "missing_scope",
      needed: "books:write",
      connection: "a field like any other",
    });
  });

  test.each([
    { rateLimited: 30, header: "30" },
    { rateLimited: 0, header: "0" },
    { rateLimited: "Wed, 21 Oct 2026 07:28:00 GMT", header: undefined },
    { rateLimited: "soon", header: "soon" },
    { rateLimited: null, header: null },
  ])(
    "may be a rate limit: $rateLimited",
    async ({ rateLimited, header = rateLimited }) => {
      mock.answer("*", { rateLimited });
      const response = await call("/books");
      expect(response.status).toBe(429);
      expect(response.headers.get("retry-after")).toBe(header);
      expect(await response.json()).toEqual({
        ok: false,
        error: "ratelimited",
      });
    },
  );

  test("may be spelled out, any value as JSON", async () => {
    mock.answer("*", {
      status: 201,
      headers: { "X-Request-Id": "mine", "x-more": "yes" },
      body: [1, { two: null }],
    });
    const response = await call("/books");
    expect(response.status).toBe(201);
    expect(response.headers.get("x-request-id")).toBe("mine");
    expect(response.headers.get("x-more")).toBe("yes");
    expect(response.headers.get("content-length")).toBe("16");
    expect(await response.json()).toEqual([1, { two: null }]);
  });

  test("sends text and bytes as they are", async () => {
    mock.answer("*", [
      { body: "plain" },
      { body: new Uint8Array([0, 255, 10]) },
      { headers: { "content-type": "text/html" }, body: "<p>" },
    ]);
    const text = await call("/books");
    expect(text.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(await text.text()).toBe("plain");
    const bytes = await call("/books");
    expect(bytes.headers.get("content-type")).toBe("application/octet-stream");
    expect([...new Uint8Array(await bytes.arrayBuffer())]).toEqual([
      0, 255, 10,
    ]);
    const html = await call("/books");
    expect(html.headers.get("content-type")).toBe("text/html");
  });

  test("may be made from the request and the usual answer", async () => {
    mock.answer("books.lend", (request, usual) => ({
      ...usual,
      body: { ...(usual.body as object), book: request.arguments["book_id"] },
    }));
    const response = await post("/books.lend", lend);
    expect(await response.json()).toEqual({
      ok: true,
      due: "2030-01-31",
      book: 5,
    });
  });

  test("is the usual one where the function has none", async () => {
    mock.answer("*", () => undefined);
    expect((await call("/books")).status).toBe(200);
  });

  test("may take its time to be made", async () => {
    mock.answer("*", () => Promise.resolve({ status: 503 }));
    expect((await call("/books")).status).toBe(503);
  });

  test.each([
    ["throws", () => Promise.reject(new Error("no book at hand"))],
    ["answers with no status", () => ({ status: 99 })],
    ["answers with no JSON", () => ({ body: { pages: 1n } })],
  ])("that %s is a 500 that says so", async (_, responder) => {
    mock.answer("*", responder);
    const response = await call("/books");
    expect(response.status).toBe(500);
    expect(await response.text()).toMatch(
      /^The mock cannot answer: (Error: no book|RangeError: .* status 99|TypeError: .*BigInt)/,
    );
  });
});

inBothWays(
  "a failure of an API that fails with a status",
  ({ mock, call }) => {
    test("is a 400 with the code in its body", async () => {
      mock.answer("books.list", { failure: "shelf_empty", shelf: 3 });
      const response = await call("/books");
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({
        status: 400,
        code: "shelf_empty",
        shelf: 3,
      });
    });

    test("is a 429 with a body where it is a rate limit", async () => {
      mock.answer("books.list", { rateLimited: 7 });
      const response = await call("/books");
      expect(response.status).toBe(429);
      expect(response.headers.get("retry-after")).toBe("7");
      expect(await response.json()).toMatchObject({ status: 429 });
    });
  },
  plainDescription,
);

test.each(["books.lent", "", "book"])(
  "an operation that the API lacks is a mistake: %j",
  (name) => {
    const { answer } = mockOf(description);
    expect(() => {
      answer(name, { status: 500 });
    }).toThrow(RangeError);
  },
);

test.each([0, -1, 1.5, NaN])("no number of times: %d", (times) => {
  const { answer } = mockOf(description);
  expect(() => {
    answer("*", { status: 500 }, { times });
  }).toThrow(RangeError);
});
