import { expect, test } from "vitest";
import { json, lend, token } from "./book-requests.js";
import { description } from "./description.js";
import { inBothWays } from "./ways.js";

const options = { token: ["some-token", "its-successor"] };

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
