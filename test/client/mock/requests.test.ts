import { expect, test } from "vitest";
import { isRecordedFile } from "../../../templates/mock/mock.js";
import { inBothWays } from "./ways.js";

const token = { authorization: "Bearer some-token" };

inBothWays("a recorded request", ({ way, mock, call, post }) => {
  test("has what was sent, where it was sent", async () => {
    const response = await call("/books/7?page=2&page=3", {
      headers: { "X-Trace": "a", Accept: "application/json" },
    });
    const [request, ...others] = mock.requests;
    expect(others).toEqual([]);
    expect(request).toMatchObject({
      operation: "books.get",
      method: "GET",
      path: "/books/7",
      text: "",
    });
    expect(request?.url).toMatch(
      way === "fetch"
        ? /^https:\/\/library\.example\/api\/books\/7\?page=2&page=3$/
        : /^http:\/\/127\.0\.0\.1:\d+\/api\/books\/7\?page=2&page=3$/,
    );
    expect(request?.id).toBe(response.headers.get("x-request-id"));
    expect(request?.query.getAll("page")).toEqual(["2", "3"]);
    expect(request?.headers["x-trace"]).toBe("a");
    expect(request?.headers["accept"]).toBe("application/json");
    expect(request?.contentType).toBeUndefined();
    expect(request?.body.byteLength).toBe(0);
  });

  test("has the arguments of a form as the document types them", async () => {
    await post("/books.lend", {
      book_id: "-5",
      reader: "1",
      renew: "0",
      weight: "2.5e-1",
      tags: '["a",{"b":null}]',
      address: '{"__proto__":"a street"}',
      format: "paper",
    });
    const [request] = mock.requests;
    expect(request?.contentType).toBe("application/x-www-form-urlencoded");
    expect(request?.arguments).toEqual({
      book_id: -5,
      reader: "1",
      renew: false,
      weight: 0.25,
      tags: ["a", { b: null }],
      address: JSON.parse('{"__proto__":"a street"}') as unknown,
      format: "paper",
    });
  });

  test.each([
    ["true", true],
    ["1", true],
    ["false", false],
    ["0", false],
    ["TRUE", "TRUE"],
    ["", ""],
  ])("reads a boolean: %j", async (text, value) => {
    await post("/books.lend", { renew: text });
    expect(mock.requests[0]?.arguments).toEqual({ renew: value });
  });

  test("keeps what it cannot read, and what it does not know", async () => {
    await post("/books.lend", {
      book_id: "five",
      __proto__: "x",
      colour: "red",
    });
    expect(mock.requests[0]?.arguments).toEqual({
      book_id: "five",
      colour: "red",
    });
  });

  test("decodes a form: plus, escapes, repeated names", async () => {
    const headers = {
      ...token,
      "content-type": "application/x-www-form-urlencoded",
    };
    const body = "reader=A+%2B%20%C3%A4%3D=&tags=a&tags=b&&renew=1&renew=0";
    await call("/books.lend", { method: "POST", headers, body });
    const [request] = mock.requests;
    expect(request?.text).toBe(body);
    expect(request?.arguments).toEqual({
      reader: "A + ä==",
      tags: ["a", "b"],
      renew: false,
    });
  });

  test("has the arguments of a JSON body as they are", async () => {
    const body = '{"book_id":5,"tags":[1],"__proto__":{"a":1}}';
    const headers = { ...token, "content-type": "application/json" };
    await call("/books.lend", { method: "POST", headers, body });
    const args = mock.requests[0]?.arguments ?? {};
    expect(JSON.stringify(args)).toBe(
      '{"__proto__":{"a":1},"book_id":5,"tags":[1]}',
    );
    expect(Object.getPrototypeOf(args)).toBe(Object.prototype);
  });

  test("has the arguments of path, query and header", async () => {
    await call("/books/7");
    await call("/books?page=2&genre=a,b", { headers: { "x-shelf": "4" } });
    await call("/books?genre=a&genre=b");
    await call('/books?genre=["a"]');
    expect(mock.requests.map((request) => request.arguments)).toEqual([
      { id: 7 },
      { page: 2, genre: ["a", "b"], "X-Shelf": 4 },
      { genre: ["a", "b"] },
      { genre: ["a"] },
    ]);
  });

  test("has a body that is one value as `body`", async () => {
    await call("/notes", { method: "POST", body: "ä" });
    expect(mock.requests[0]).toMatchObject({
      contentType: "text/plain",
      arguments: { body: "ä" },
      text: "ä",
    });
  });

  test("has the files of a multipart body, byte for byte", async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const form = new FormData();
    form.set("book_id", "5");
    form.set("reader", "a\r\nb");
    form.set("cover", new Blob([bytes], { type: "image/png" }), "cöver.png");
    const response = await call("/books.lend", {
      method: "POST",
      headers: token,
      body: form,
    });
    expect(await response.json()).toMatchObject({ ok: true });
    const [request] = mock.requests;
    expect(request?.contentType).toBe("multipart/form-data");
    expect(request?.arguments).toEqual({
      book_id: 5,
      reader: "a\r\nb",
      cover: { filename: "cöver.png", type: "image/png", bytes },
    });
    expect(isRecordedFile(request?.arguments["cover"])).toBe(true);
    expect(isRecordedFile(request?.arguments["reader"])).toBe(false);
  });

  test("without an operation has its whole path", async () => {
    await call("/../elsewhere?x=1");
    const [request] = mock.requests;
    expect(request).toMatchObject({ path: "/elsewhere", arguments: {} });
    expect(request).not.toHaveProperty("operation");
  });

  test("has the bytes of a body that is no text", async () => {
    const body = Uint8Array.of(0xff, 0x00);
    await call("/notes", { method: "POST", body });
    expect([...(mock.requests[0]?.body ?? [])]).toEqual([0xff, 0x00]);
  });
});

inBothWays("the list of requests", ({ mock, call }) => {
  test("is in the order of arrival, and stays the same list", async () => {
    const { requests } = mock;
    await call("/books/1");
    await call("/books/2");
    expect(requests.map(({ path }) => path)).toEqual(["/books/1", "/books/2"]);
    mock.reset();
    expect(requests).toEqual([]);
    await call("/books/3");
    expect(requests.map(({ path }) => path)).toEqual(["/books/3"]);
  });

  test("has a request while it is being answered", async () => {
    mock.answer("*", () => ({ status: 200 + mock.requests.length }));
    expect((await call("/books")).status).toBe(201);
  });
});
