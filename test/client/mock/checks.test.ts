import { expect, test } from "vitest";
import { description, plainDescription } from "./description.js";
import type { Access } from "./ways.js";
import { inBothWays } from "./ways.js";

const token = { authorization: "Bearer some-token" };
const lend = { book_id: "5", reader: "Ada" };

/** What a request is refused with, in each of the two ways an API may have. */
interface Refused {
  readonly title: string;
  readonly request: (access: Access) => Promise<Response>;
  readonly code: string;
  readonly status: number;
  readonly messages?: readonly string[];
}

const json = (body: string, headers: Record<string, string> = {}) => ({
  method: "POST",
  headers: { ...token, "content-type": "application/json", ...headers },
  body,
});

const refused: readonly Refused[] = [
  {
    title: "a path that the API lacks, before all else",
    request: ({ post }) => post("/books.burn", lend, {}),
    code: "unknown_method",
    status: 404,
    messages: ["no operation at POST /books.burn"],
  },
  {
    title: "a method that the path does not take",
    request: ({ call }) => call("/books/7", { method: "PUT" }),
    code: "unknown_method",
    status: 405,
    messages: ["no operation at PUT /books/7"],
  },
  {
    title: "no token, before the content type is looked at",
    request: ({ call }) =>
      call("/books.lend", { method: "POST", body: "some text" }),
    code: "not_authed",
    status: 401,
    messages: ["no token in the Authorization header"],
  },
  {
    title: "an empty token",
    request: ({ post }) =>
      post("/books.lend", lend, { authorization: "Bearer " }),
    code: "not_authed",
    status: 401,
    messages: ["no token in the Authorization header"],
  },
  {
    title: "a token that was never given out",
    request: ({ post }) =>
      post("/books.lend", lend, { authorization: "Bearer another" }),
    code: "invalid_auth",
    status: 401,
    messages: ["the token is not an accepted one"],
  },
  {
    title: "a scheme other than Bearer",
    request: ({ post }) =>
      post("/books.lend", lend, { authorization: "Basic some-token" }),
    code: "invalid_auth",
    status: 401,
    messages: ["the token is not an accepted one"],
  },
  {
    title: "a token that was never given out, where one is optional",
    request: ({ post }) =>
      post("/books.find", {}, { authorization: "Bearer another" }),
    code: "invalid_auth",
    status: 401,
  },
  {
    title: "a body without a content type",
    request: ({ call }) =>
      call("/books.lend", {
        method: "POST",
        headers: token,
        // Bytes, to which `fetch` gives no content type of its own.
        body: new TextEncoder().encode("book_id=5"),
      }),
    code: "missing_post_type",
    status: 415,
    messages: ["no content type"],
  },
  {
    title: "a content type that the operation does not take",
    request: ({ call }) =>
      call("/books.lend", json("{", { "content-type": "text/xml" })),
    code: "invalid_post_type",
    status: 415,
    messages: ["content type not taken: text/xml"],
  },
  {
    title: "a body where the operation takes none",
    request: ({ call }) =>
      call("/books/7", {
        method: "DELETE",
        headers: token,
        body: new URLSearchParams({ id: "7" }),
      }),
    code: "invalid_post_type",
    status: 415,
    messages: ["content type not taken: application/x-www-form-urlencoded"],
  },
  {
    title: "JSON that is none, before its arguments",
    request: ({ call }) => call("/books.lend", json('{"burn":')),
    code: "invalid_form_data",
    status: 400,
  },
  {
    title: "JSON that has no named fields",
    request: ({ call }) => call("/books.lend", json("[1]")),
    code: "invalid_form_data",
    status: 400,
    messages: ["the body is not an object"],
  },
  {
    title: "a form with an escape that ends early",
    request: ({ call }) =>
      call("/books.lend", {
        method: "POST",
        headers: {
          ...token,
          "content-type": "application/x-www-form-urlencoded",
        },
        body: "reader=%4",
      }),
    code: "invalid_form_data",
    status: 400,
  },
  {
    title: "a form that is not in UTF-8",
    request: ({ call }) =>
      call("/books.lend", {
        method: "POST",
        headers: {
          ...token,
          "content-type": "application/x-www-form-urlencoded",
        },
        body: "reader=%FF",
      }),
    code: "invalid_form_data",
    status: 400,
  },
  {
    title: "multipart without the boundary it names",
    request: ({ call }) =>
      call("/books.lend", {
        method: "POST",
        headers: {
          ...token,
          "content-type": "multipart/form-data; boundary=x",
        },
        body: "nothing of the kind",
      }),
    code: "invalid_form_data",
    status: 400,
  },
  {
    title: "a token in the form, as an unknown argument, before missing ones",
    request: ({ post }) => post("/books.lend", { token: "some-token" }),
    code: "invalid_arg_name",
    status: 400,
    messages: ["unknown field: token"],
  },
  {
    title: "an unknown argument in the query",
    request: ({ call }) => call("/books?page=1&token=some-token"),
    code: "invalid_arg_name",
    status: 400,
    messages: ["unknown field: token"],
  },
  {
    title: "all missing arguments at once, before types",
    request: ({ post }) => post("/books.lend", { renew: "perhaps" }),
    code: "invalid_arguments",
    status: 400,
    messages: [
      "missing required field: book_id",
      "missing required field: reader",
    ],
  },
  {
    title: "a missing argument where there is no body",
    request: ({ call }) =>
      call("/books.lend", { method: "POST", headers: token }),
    code: "invalid_arguments",
    status: 400,
    messages: [
      "missing required field: book_id",
      "missing required field: reader",
    ],
  },
  {
    title: "a missing body that is one value",
    request: ({ call }) => call("/notes", { method: "POST" }),
    code: "invalid_arguments",
    status: 400,
    messages: ["missing required field: body"],
  },
  {
    title: "text that is not of the argument's type, before enums",
    request: ({ post }) =>
      post("/books.lend", {
        ...lend,
        book_id: "5.5",
        renew: "yes",
        weight: "heavy",
        tags: "old,torn",
        address: "[]",
        format: "stone",
      }),
    code: "invalid_arguments",
    status: 400,
    messages: [
      "must be an integer: book_id",
      "must be a boolean: renew",
      "must be a number: weight",
      "must be an array: tags",
      "must be an object or null: address",
    ],
  },
  {
    title: "a JSON value that is not of the argument's type",
    request: ({ call }) =>
      call("/books.lend", json('{"book_id":"5","reader":null,"renew":1}')),
    code: "invalid_arguments",
    status: 400,
    messages: [
      "must be an integer: book_id",
      "must be a string: reader",
      "must be a boolean: renew",
    ],
  },
  {
    title: "wrong types in path, query and header",
    request: ({ call }) =>
      call("/books?page=two", { headers: { "x-shelf": "top" } }),
    code: "invalid_arguments",
    status: 400,
    messages: ["must be an integer: page", "must be an integer: X-Shelf"],
  },
  {
    title: "a value that is not among the documented ones",
    request: ({ post }) => post("/books.lend", { ...lend, format: "stone" }),
    code: "invalid_arguments",
    status: 400,
    messages: ["must be one of paper, audio: format"],
  },
];

const options = { token: ["some-token", "its-successor"] };

inBothWays(
  "an API that fails with status 200 refuses",
  (access) => {
    test.each(refused)("$title", async ({ request, code, messages }) => {
      const response = await request(access);
      expect(response.status).toBe(200);
      const body = (await response.json()) as Record<string, unknown>;
      expect(body).toMatchObject({ ok: false, error: code });
      if (messages !== undefined) {
        expect(body["response_metadata"]).toEqual({
          messages: messages.map((message) => `[ERROR] ${message}`),
        });
      }
    });
  },
  description,
  options,
);

inBothWays(
  "an API that fails with a status refuses",
  (access) => {
    test.each(refused)("$title", async ({ request, status, messages }) => {
      const response = await request(access);
      expect(response.status).toBe(status);
      expect(response.headers.get("content-type")).toBe(
        "application/problem+json",
      );
      const body = (await response.json()) as Record<string, unknown>;
      expect(body["status"]).toBe(status);
      if (messages !== undefined) {
        expect(body["detail"]).toBe(messages.join("; "));
      }
    });

    test("by the rules of HTTP: a challenge, the methods allowed", async () => {
      const unauthorized = await access.post("/books.lend", lend, {});
      expect(unauthorized.headers.get("www-authenticate")).toBe("Bearer");
      const notAllowed = await access.call("/books/7", { method: "PUT" });
      expect(notAllowed.headers.get("allow")).toBe("GET, DELETE");
    });
  },
  plainDescription,
  options,
);

inBothWays(
  "a code that the API lacks",
  ({ post }) => {
    test("is answered as plain HTTP", async () => {
      const response = await post("/books.lend", {});
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ status: 400 });
    });
  },
  {
    ...description,
    failure: { field: "ok", equals: false, code: "error", roles: {} },
  },
);

inBothWays(
  "a request without a fault",
  ({ call, post, mock }) => {
    test.each(["some-token", "its-successor"])(
      "is answered with the document's example: token %s",
      async (secret) => {
        const headers = { authorization: `bearer ${secret}` };
        const response = await post("/books.lend", lend, headers);
        expect(response.status).toBe(200);
        expect(response.headers.get("content-type")).toBe(
          "application/json; charset=utf-8",
        );
        expect(await response.json()).toEqual({ ok: true, due: "2030-01-31" });
      },
    );

    test("may have its media type in capitals and with a charset", async () => {
      const type = "Application/X-WWW-Form-Urlencoded; charset=UTF-8";
      const headers = { ...token, "content-type": type };
      const response = await post("/books.lend", lend, headers);
      expect(await response.json()).toMatchObject({ ok: true });
    });

    test("may be JSON", async () => {
      const body = '{"book_id":5,"reader":"Ada","address":null,"tags":[]}';
      const response = await call("/books.lend", json(body));
      expect(await response.json()).toMatchObject({ ok: true });
    });

    test("may have further fields where the document allows any", async () => {
      const response = await call("/settings", {
        ...json('{"theme":"dark","size":12}'),
        method: "PUT",
      });
      expect(await response.json()).toEqual({ ok: true });
      expect(mock.requests[0]?.arguments).toEqual({ theme: "dark", size: 12 });
    });

    test("needs no token where the document asks for none", async () => {
      expect(await (await call("/books")).json()).toEqual({
        ok: true,
        books: [],
      });
    });

    test("needs no token where one is optional", async () => {
      const found = await post("/books.find", { isbn: "1" }, {});
      expect(await found.json()).toEqual({ ok: true });
    });

    test("may be answered without a body, and not as JSON", async () => {
      const removed = await call("/books/7", {
        method: "DELETE",
        headers: token,
      });
      expect([removed.status, await removed.text()]).toEqual([204, ""]);
      const noted = await call("/notes", { method: "POST", body: "nice" });
      expect([noted.status, await noted.text()]).toEqual([201, "noted"]);
      expect(noted.headers.get("content-type")).toBe(
        "text/plain; charset=utf-8",
      );
    });

    test("finds its operation by path and method", async () => {
      const got = await call("/books/7");
      expect(await got.json()).toEqual({ ok: true, id: 7 });
      const newest = await call("/books/newest");
      expect(await newest.json()).toEqual({ ok: true, id: 99 });
      expect(mock.requests.map(({ operation }) => operation)).toEqual([
        "books.get",
        "books.newest",
      ]);
    });
  },
  description,
  options,
);

inBothWays("every answer", ({ call, post }) => {
  test("carries an id of its own, failures too", async () => {
    const responses = [
      await call("/books"),
      await call("/nowhere"),
      await post("/books.lend", {}),
    ];
    const ids = responses.map(({ headers }) => headers.get("x-request-id"));
    expect(ids.every((id) => /^mock-\d+$/.test(id ?? ""))).toBe(true);
    expect(new Set(ids).size).toBe(3);
  });
});

inBothWays("without a list of tokens", ({ post }) => {
  test("any token will do", async () => {
    const response = await post("/books.lend", lend, {
      authorization: "Bearer whatever",
    });
    expect(await response.json()).toMatchObject({ ok: true });
  });
});
