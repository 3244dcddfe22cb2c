import { describe, expect, it } from "vitest";
import type {
  ApiDescription,
  BodyKind,
  Operation,
} from "../../templates/runtime/description.js";
import type { Input } from "../../templates/runtime/places.js";
import { prepare, type PlainRequest } from "../../templates/runtime/prepare.js";
import { target } from "../../templates/runtime/target.js";
import { encodedForm } from "../../templates/runtime/encoded-form.js";
import { fileForm, multipart } from "../../templates/runtime/file-body.js";
import { form } from "../../templates/runtime/form-body.js";
import { json, raw } from "../../templates/runtime/whole-body.js";
import { plainApi } from "./described.js";

const post: Operation = {
  name: "notes.add",
  method: "POST",
  path: "/notes",
  body: json,
  accept: "application/json",
  secured: true,
  idempotent: false,
};
const { body: _, ...get } = { ...post, method: "GET" } as const;
const nothing: Input = { path: {}, query: {}, header: {} };

function prepared(
  operation: Operation,
  input: Partial<Input>,
  headers: Parameters<typeof prepare>[4] = [],
  api: ApiDescription = plainApi,
) {
  const { baseUrl } = api;
  return prepare(api, baseUrl, operation, { ...nothing, ...input }, headers);
}

describe("a prepared request", () => {
  it("is what is sent, but for the token", () => {
    expect(prepared(post, { body: { text: "hi" } })).toStrictEqual({
      url: "https://notes.example/notes",
      method: "POST",
      headers: {
        accept: "application/json",
        "content-type": "application/json",
      },
      body: '{"text":"hi"}',
    });
  });

  it("has no body, and no type of one, where none is given", () => {
    expect(prepared(post, {})).toStrictEqual({
      url: "https://notes.example/notes",
      method: "POST",
      headers: { accept: "application/json" },
      body: null,
    });
  });

  it("has no body where the operation takes none", () => {
    expect(prepared(get, { body: { text: "hi" } })).toMatchObject({
      method: "GET",
      body: null,
    });
  });

  it("has a body that is null, where that is its JSON", () => {
    expect(prepared(post, { body: null })).toMatchObject({ body: "null" });
  });

  it("has the path as it is where nothing fills it", () => {
    expect(prepared({ ...get, path: "/{id}" }, {})).toMatchObject({
      url: "https://notes.example/{id}",
    });
  });

  it("has path and query filled where the operation has them", () => {
    const input = { path: { id: 7 }, query: { all: true } };
    expect(
      prepared({ ...get, path: "/notes/{id}", target }, input),
    ).toMatchObject({ url: "https://notes.example/notes/7?all=true" });
  });

  it("is a promise where its body has to be read, with its type all the same", async () => {
    const body = new Blob(["hi"]).stream();
    const made = prepared(
      { ...post, body: raw, contentType: "text/plain" },
      { body },
    );
    expect(made).toBeInstanceOf(Promise);
    const { headers, body: read } = await made;
    expect(headers["content-type"]).toBe("text/plain");
    expect(await (read as Blob).text()).toBe("hi");
  });

  it("says no type where its body does", async () => {
    const form = { ...post, body: encodedForm };
    const { headers, body } = await prepared(form, { body: { a: 1 } });
    expect(headers).toEqual({ accept: "application/json" });
    expect((body as Blob).type).toBe("application/x-www-form-urlencoded");
  });

  it("has another encoder of forms, where one is given and it has none of its own", async () => {
    const photo = new Blob(["photo"]);
    const bodyOf = async (body: BodyKind) => {
      const input = { ...nothing, body: { photo } };
      const operation = { ...post, body };
      const made = prepare(plainApi, "", operation, input, [], fileForm);
      return (await made).body;
    };
    expect(await bodyOf(form)).toBeInstanceOf(FormData);
    expect(await bodyOf(encodedForm)).toBeInstanceOf(Blob);
    await expect(bodyOf(json)).rejects.toThrow(TypeError);
  });

  it("throws at once for what cannot be sent", () => {
    expect(() => prepared(post, { body: { count: NaN } })).toThrow(TypeError);
  });
});

describe("the headers of a request", () => {
  const headersOf = (...all: Parameters<typeof prepared>) =>
    (prepared(...all) as PlainRequest).headers;

  it("are the last of their name: ours, the client's, the call's, the argument's", () => {
    const input = { header: { "X-D": "argument" } };
    const given = [
      { "x-a": "ours", "x-b": "ours", "x-c": "ours", "x-d": "ours" },
      { "X-B": "client", "X-C": "client", "X-D": "client" },
      new Headers({ "x-c": "call", "x-d": "call" }),
      undefined,
    ];
    expect(headersOf(get, input, given)).toEqual({
      accept: "application/json",
      "x-a": "ours",
      "x-b": "client",
      "x-c": "call",
      "x-d": "argument",
    });
  });

  it("ask for another type where the caller does", () => {
    const headers = headersOf(get, {}, [{ Accept: "text/csv" }]);
    expect(headers).toEqual({ accept: "text/csv" });
  });

  it.each([
    ["its type", post, { text: "hi" }, "application/json"],
    ["no type where there is no body", post, undefined, undefined],
    ["no type where it takes none", get, { text: "hi" }, undefined],
    [
      "no type where fetch has to add a boundary",
      { ...post, body: multipart },
      new FormData(),
      undefined,
    ],
  ])(
    "say of a body %s, whatever the caller's headers say",
    (_title, operation, body, expected) => {
      const headers = headersOf(operation, { body }, [
        // As they come with a request that is passed on.
        { "Content-Type": "text/csv", "Content-Length": "5" },
      ]);
      expect(headers["content-type"]).toBe(expected);
      expect(Object.keys(headers)).toHaveLength(expected ? 2 : 1);
    },
  );
});

describe("the token among the arguments", () => {
  const api = { ...plainApi, credential: "token" };
  const refused = new TypeError(
    'argument "token" is the token: give it in the options of the call',
  );
  const pairs = new URLSearchParams({ token: "xoxp-secret" });
  const form = new FormData();
  form.set("token", "xoxp-secret");

  it.each([
    ["the query", { query: { token: "xoxp-secret" } }],
    ["the query, even without a value", { query: { token: undefined } }],
    ["the body", { body: { token: "xoxp-secret" } }],
    ["a body of pairs", { body: pairs }],
    ["a form", { body: form }],
  ])("is refused in %s", (_title, input) => {
    expect(() => prepared(post, input, [], api)).toThrow(refused);
    const optional = { ...post, secured: "optional" } as const;
    expect(() => prepared(optional, input, [], api)).toThrow(refused);
  });

  it.each([
    ["an operation without one", { ...post, secured: false }, api],
    ["an API that has it elsewhere", post, plainApi],
  ])("is an argument like others of %s", (_title, operation, of) => {
    const query = { token: "any" };
    const made = prepared({ ...operation, target }, { query }, [], of);
    expect(made).toMatchObject({
      url: "https://notes.example/notes?token=any",
    });
  });

  it.each([[{}], ["token"], [null], [new FormData()], [new URLSearchParams()]])(
    "is not found where it is not: %j",
    (body) => {
      const operation = { ...post, body: multipart };
      const of = typeof body === "string" ? post : operation;
      expect(() => prepared(of, { body }, [], api)).not.toThrow();
    },
  );

  it.each(["", "undefined"])(
    "has no name where the document gives it none, not even %j",
    (name) => {
      const body = { [name]: 1 };
      expect(prepared(post, { body })).toMatchObject({
        body: JSON.stringify(body),
      });
    },
  );
});
