import { describe, expect, it } from "vitest";
import { describeCall } from "../../templates/runtime/raw-call.js";
import { fixedTarget } from "../../templates/runtime/target.js";
import { any } from "../../templates/runtime/any-answer.js";
import { fileForm, multipart } from "../../templates/runtime/file-body.js";
import { json, raw } from "../../templates/runtime/whole-body.js";

const get = { method: "GET", path: "/users.list" } as const;
const post = { method: "POST", path: "/users.add" } as const;
const photo = new File(["photo"], "photo.png", { type: "image/png" });

describe("a call that the document lacks", () => {
  it("is an operation of which nothing is promised", () => {
    expect(describeCall(get)).toStrictEqual({
      operation: {
        name: "GET /users.list",
        method: "GET",
        path: "/users.list",
        accept: "application/json, */*",
        answer: any,
        target: fixedTarget,
        unread: false,
        elsewhere: false,
        secured: "optional",
        idempotent: false,
      },
      input: { path: {}, query: {}, header: {} },
    });
  });

  it("is what its caller says of it", () => {
    const said = { name: "users.list", idempotent: true, unread: true };
    expect(describeCall({ ...get, ...said }).operation).toEqual({
      ...describeCall(get).operation,
      ...said,
    });
  });

  it("has a whole URL, and no token, where it goes elsewhere", () => {
    const path = "https://files.example/a?b=%2F";
    const { operation } = describeCall({ ...get, path, elsewhere: true });
    expect(operation).toMatchObject({ path, elsewhere: true, secured: false });
    expect(operation).toMatchObject({
      name: "GET files.example",
      accept: "*/*",
    });
    expect(operation.target).toBeUndefined();
  });

  it("has its query as it is, and its headers by lower-case name", () => {
    const query = { limit: 2 };
    const { input } = describeCall({ ...get, query, headers: { "X-A": "1" } });
    expect(input).toEqual({ path: {}, query, header: { "x-a": "1" } });
  });

  it.each([
    ["form", { a: 1 }, fileForm],
    ["json", { a: 1 }, json],
    ["json", null, json],
    ["json", false, json],
    ["json", "text", json],
    ["multipart", { a: 1 }, multipart],
    ["body", photo, raw],
  ])("has the body `%s`: %j, as $2.type", (kind, given, body) => {
    const { operation, input } = describeCall({ ...post, [kind]: given });
    expect(operation).toEqual({
      ...describeCall(post).operation,
      body,
    });
    expect(input.body).toBe(given);
  });

  it.each(["", "a=1"])("sends the text %j as it is", async (body) => {
    const { operation, input } = describeCall({ ...post, body });
    expect(operation.body).toBe(raw);
    expect(operation.contentType).toBeUndefined();
    expect(input.body).toBeInstanceOf(Blob);
    expect(await (input.body as Blob).text()).toBe(body);
  });

  it("has the media type that its headers give to a body", () => {
    const headers = { "Content-Type": "text/csv" };
    const { operation } = describeCall({ ...post, headers, body: "a,b" });
    expect(operation.contentType).toBe("text/csv");
  });

  it("has its own media type where it is encoded by us", () => {
    const headers = { "content-type": "text/csv" };
    const { operation } = describeCall({ ...post, headers, json: ["a"] });
    expect(operation.contentType).toBeUndefined();
    expect(operation.body).toBe(json);
  });

  it.each([
    [{ form: {}, json: null }, "form or json"],
    [{ json: 1, multipart: {} }, "json or multipart"],
    [{ form: {}, body: "" }, "form or body"],
  ])("is refused with two bodies: %j", (bodies, which) => {
    expect(() => describeCall({ ...post, ...bodies })).toThrow(
      new TypeError(`a call has one body: ${which}`),
    );
  });

  it("is refused for a header that cannot be sent", () => {
    const headers = { "x-note": "a\nb" };
    expect(() => describeCall({ ...get, headers })).toThrow(
      'argument "x-note" cannot be a header',
    );
  });
});
