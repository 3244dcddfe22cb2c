import { describe, expect, it } from "vitest";
import { packageOf } from "./package.js";

const responses = { "204": { description: "Done." } };

const parameter = (name: string, place = "path", rest: object = {}) => ({
  name,
  in: place,
  required: place === "path",
  schema: { type: "string" },
  ...rest,
});

/** Where a call to the one operation of a path goes, and whether the mock knows it. */
async function sentTo(path: string, parameters: readonly object[], args = {}) {
  const { callsOf, exports, warnings } = await packageOf({
    openapi: "3.1.0",
    info: { title: "Paths", version: "1.0.0" },
    servers: [{ url: "https://a.example/v1" }],
    paths: {
      [path]: {
        get: { operationId: "a", tags: ["calls"], parameters, responses },
      },
    },
  });
  const { createMock } = exports as {
    createMock: () => { fetch: typeof fetch; requests: readonly object[] };
  };
  const mock = createMock();
  const sent: string[] = [];
  const send = (url: string, init: RequestInit) => {
    sent.push(new URL(url).href.slice("https://a.example/v1".length));
    return mock.fetch(url, init);
  };
  await callsOf({ fetch: send })["a"]?.(args);
  return { sent: sent[0], warnings, recorded: mock.requests[0] };
}

describe("a path is sent as URI templates say", () => {
  // RFC 6570, section 3.1: literals that no URI can have are percent-encoded.
  it.each([
    ["a blank", "/a b/{x}", "/a%20b/1"],
    ["letters that are not ASCII", "/héllo/{x}", "/h%C3%A9llo/1"],
    ["what is encoded already", "/a%20b/{x}", "/a%20b/1"],
    ["a percent sign that encodes nothing", "/100%/{x}", "/100%25/1"],
    ["what no URI can have", '/a"<>\\^`|b/{x}', "/a%22%3C%3E%5C%5E%60%7Cb/1"],
    ["what a URI can have", "/a-._~:@!$&'()*+,;=/{x}", "/a-._~:@!$&'()*+,;=/1"],
    ["a `#` that a name follows", "/a#b/{x}", "/a%23b/1"],
    ["a `?` that a name follows", "/a?b/{x}", "/a%3Fb/1"],
    ["a slash at its end", "/a/{x}/", "/a/1/"],
    ["a verb behind a name", "/a/{x}:cancel", "/a/1:cancel"],
    ["names in quotes and brackets", "/a(id='{x}')", "/a(id='1')"],
  ])("%s", async (_, path, url) => {
    const { sent, warnings, recorded } = await sentTo(path, [parameter("x")], {
      x: "1",
    });
    expect(sent).toBe(url);
    expect(warnings).toEqual([]);
    expect(recorded).toMatchObject({ operation: "calls.a" });
  });

  it("without parameters as well", async () => {
    expect((await sentTo("/a b", [])).sent).toBe("/a%20b");
  });
});

describe("what OpenAPI has not is read as it is meant", () => {
  const parent = [parameter("parent")];
  const slashes = { parent: "projects/p 1/x:y?" };
  it.each([
    ["/{+parent}/things", parent, slashes, "/projects/p%201/x:y%3F/things"],
    ["/{parent+}", parent, slashes, "/projects/p%201/x:y%3F"],
    ["/{parent=projects/*}", parent, slashes, "/projects/p%201/x:y%3F"],
    ["/{parent:.*}", parent, slashes, "/projects/p%201/x:y%3F"],
    ["/{+parent}", [parameter("+parent")], slashes, "/projects/p%201/x:y%3F"],
    ["/{path*}", [parameter("path")], { path: "a/b" }, "/a%2Fb"],
    ["/{id:[0-9]{4}}", [parameter("id")], { id: "1" }, "/1"],
    ["/a{.type}", [parameter("type")], { type: "md" }, "/a.md"],
    ["/a{?n}", [parameter("n", "query")], { n: "1" }, "/a?n=1"],
    ["/a?op=x y", [], {}, "/a?op=x%20y"],
    ["/a/{id}?op=x", [parameter("id")], { id: "1" }, "/a/1?op=x"],
    ["/a?op=x", [parameter("n", "query")], { n: "1" }, "/a?n=1&op=x"],
    ["/a?op=x", [parameter("op", "query")], {}, "/a?op=x"],
    ["/a?n={x}", [parameter("x")], { n: "1" }, "/a?n=1"],
    ["/a?n={n}&m={m}", [parameter("n", "query")], { m: "2" }, "/a?m=2"],
    ["/#Action=Foo", [parameter("n", "query")], { n: "1" }, "/?n=1"],
    ["/a/{id}#acl", [parameter("id")], { id: "1" }, "/a/1"],
  ])("%s", async (path, parameters, args, url) => {
    const { sent, warnings, recorded } = await sentTo(path, parameters, args);
    expect(sent).toBe(url);
    expect(warnings).not.toEqual([]);
    expect(recorded).toMatchObject({ operation: "calls.a", arguments: args });
  });

  it("but a name that is declared with such a character is a name", async () => {
    const { sent, warnings } = await sentTo(
      "/{a:b}/{c=d}",
      [parameter("a:b"), parameter("c=d")],
      { "a:b": "1", "c=d": "2" },
    );
    expect(sent).toBe("/1/2");
    expect(warnings).toEqual([]);
  });

  it("and operations of one path are told apart by what they demand", async () => {
    const operation = (action: string, rest = {}) => ({
      get: {
        operationId: action,
        tags: ["calls"],
        parameters: [
          {
            ...parameter("Action", "query"),
            required: true,
            schema: { type: "string", enum: [action] },
          },
        ],
        responses,
        ...rest,
      },
    });
    const { callsOf, exports } = await packageOf({
      openapi: "3.0.3",
      info: { title: "Actions", version: "1.0.0" },
      servers: [{ url: "https://a.example" }],
      paths: {
        "/#Action=Foo": operation("Foo"),
        "/#Action=Bar": operation("Bar"),
        "/?op=x": operation("x", { parameters: [] }),
      },
    });
    const { createMock } = exports as {
      createMock: () => {
        fetch: typeof fetch;
        requests: readonly { operation?: string; url: string }[];
      };
    };
    const mock = createMock();
    const calls = callsOf({ fetch: mock.fetch });
    await calls["foo"]?.({ Action: "Foo" });
    await calls["bar"]?.({ Action: "Bar" });
    await calls["x"]?.();
    expect(mock.requests.map(({ operation, url }) => [operation, url])).toEqual(
      [
        ["calls.foo", "https://a.example/?Action=Foo"],
        ["calls.bar", "https://a.example/?Action=Bar"],
        ["calls.x", "https://a.example/?op=x"],
      ],
    );
  });
});
