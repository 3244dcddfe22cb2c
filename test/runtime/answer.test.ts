import { describe, expect, it } from "vitest";
import { any } from "../../templates/runtime/any-answer.js";
import { dataOf, readBody } from "../../templates/runtime/answer.js";
import type { Operation } from "../../templates/runtime/description.js";
import {
  HttpError,
  PlatformError,
  RateLimitError,
  ResponseError,
} from "../../templates/runtime/errors.js";
import { callOf, operation, plainApi, token } from "./described.js";

interface Given {
  readonly status?: number;
  /** Its media type; `null` for none. */
  readonly type?: string | null;
  readonly accept?: string;
  readonly method?: Operation["method"];
  readonly location?: string;
}

function responseOf(
  body: string | Blob | null,
  { status = 200, type = "application/json", location }: Given,
): Response {
  // A Response makes a media type of its own for a text, but not for bytes.
  const bytes =
    typeof body === "string" ? new TextEncoder().encode(body) : body;
  const response = new Response(bytes, { status });
  response.headers.delete("content-type");
  if (type !== null) response.headers.set("content-type", type);
  if (location !== undefined) response.headers.set("location", location);
  return response;
}

/** An operation that answers JSON alone, as most do, or any of what it accepts. */
const asking = ({ accept, method = "GET" }: Given): Operation => ({
  ...operation,
  ...(accept === undefined ? {} : { accept, answer: any }),
  method,
});
const anything: Operation = { ...operation, answer: any };

/** What a client with a rule for failures makes of an answer; `plain` has none. */
async function answer(
  body: string | Blob | null,
  given: Given = {},
  rules: "rule" | "plain" = "rule",
): Promise<unknown> {
  const asked = asking(given);
  const call = callOf({
    operation: asked,
    ...(rules === "plain" ? { api: plainApi } : {}),
  });
  const response = responseOf(body, given);
  return dataOf(call, response, await readBody(asked, response));
}

async function errorOf(...given: Parameters<typeof answer>): Promise<unknown> {
  return answer(...given).then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe("the body of a response", () => {
  it.each([
    "application/json",
    "Application/JSON; charset=utf-8",
    "application/problem+json",
    "application/xml",
    "image/svg+xml",
    "text/plain",
    "TEXT/HTML;charset=utf-8",
    "text/x-anything",
    "application/xml-dtd",
  ])("is text where its type is text: %s", async (type) => {
    expect(await readBody(anything, responseOf("ü", { type }))).toBe("ü");
  });

  it.each([
    "application/octet-stream",
    "image/png",
    "application/jsonl",
    "application/xmlish",
    'multipart/related; type="application/xop+xml"',
    "application/octet-stream; profile=/json",
    "application/x-json",
    "application/text",
    "x-text/plain",
    "json",
  ])("is bytes where its type is %j", async (type) => {
    const body = await readBody(anything, responseOf("\0ü", { type }));
    expect(body).toBeInstanceOf(Blob);
    expect(await (body as Blob).text()).toBe("\0ü");
  });

  it("is text where the call failed, whatever its type", async () => {
    const given = { type: "application/octet-stream", status: 500 };
    expect(await readBody(anything, responseOf("no", given))).toBe("no");
  });

  it.each([
    ["application/json", "text"],
    ["application/json, image/png", "text"],
    ["text/plain,\n image/png", "text"],
    ["image/png, application/json", "bytes"],
    ["image/png,\napplication/json", "bytes"],
    ["*/*", "bytes"],
  ])(
    "is of the first type that was asked for, %j, where it has none",
    async (accept, kind) => {
      for (const type of [null, ""]) {
        const response = responseOf("a", { type });
        const body = await readBody({ ...anything, accept }, response);
        expect(typeof body === "string" ? "text" : "bytes").toBe(kind);
      }
    },
  );

  it("is text where nothing but JSON is asked for, whatever its type", async () => {
    const response = responseOf("ü", { type: "image/png" });
    expect(await readBody(operation, response)).toBe("ü");
  });

  it("loses its byte order mark", async () => {
    expect(await answer('\ufeff{"ok":true}')).toEqual({ ok: true });
  });
});

describe("the data of an answer", () => {
  it("is its JSON, decoded, with all that nobody described", async () => {
    expect(await answer('{"ok":true,"more":[1,null]}')).toEqual({
      ok: true,
      more: [1, null],
    });
  });

  it.each([
    ["application/json; charset=utf-8", "application/json"],
    ["APPLICATION/JSON", "application/json"],
    ["application/problem+json", "application/json"],
    ["application/json", "text/csv, application/json"],
    ["application/json", "*/*"],
    ["application/json", "application/*"],
    [null, "application/json"],
    ["", "application/json"],
  ])("is JSON of type %s where %s is asked for", async (type, accept) => {
    expect(await answer('{"a":1}', { type, accept })).toEqual({ a: 1 });
  });

  it("is text, or bytes, where those are asked for", async () => {
    const text = { type: "text/csv", accept: "text/csv" };
    expect(await answer('{"a":1}', text)).toBe('{"a":1}');
    const image = { type: "image/png", accept: "image/png" };
    const bytes = await answer("\0", image);
    expect(bytes).toBeInstanceOf(Blob);
    expect((bytes as Blob).size).toBe(1);
  });

  it("may be an empty text, if the response says that it is one", async () => {
    const accept = "application/json, text/csv";
    expect(await answer("", { type: "text/csv", accept })).toBe("");
    expect(await errorOf("", { type: null, accept })).toBeInstanceOf(
      ResponseError,
    );
  });

  it.each(["null", "1", '"a"', "[]", "false"])(
    "may be %s where the API's failures have no rule, and no object without a field",
    async (json) => {
      expect(await answer(json, {}, "plain")).toEqual(JSON.parse(json));
    },
  );

  it.each<[string, Given]>([
    ["status 204", { status: 204 }],
    ["status 205", { status: 205 }],
    ["a HEAD", { method: "HEAD" }],
    ["an operation without an answer", { accept: "" }],
    ["one that takes any", { accept: "*/*" }],
    ["one that takes any bytes", { accept: "*/*", type: "image/png" }],
  ])("is none by design: %s", async (_, given) => {
    expect(await answer(null, given)).toBeUndefined();
  });
});

describe("an answer that is none", () => {
  it.each<[string, string, Given, string]>([
    ["nothing", "", {}, "nothing"],
    ["no bytes", "", { type: "image/png", accept: "image/png" }, "nothing"],
    ["nothing, of the wrong type", "", { type: "text/html" }, "nothing"],
    [
      "HTML",
      "<p>Hello</p>",
      { type: "text/html" },
      "text/html, not application/json",
    ],
    [
      "JSON by another name",
      '{"ok":true}',
      { type: "text/plain" },
      "text/plain, not application/json",
    ],
    ["bytes", "\0", { type: "image/png" }, "image/png, not application/json"],
    [
      "JSON where bytes were asked for",
      "{}",
      { accept: "image/png, image/gif" },
      "application/json, not image/png, image/gif",
    ],
    ["half of it", '{"ok":tr', {}, "what is not JSON"],
    ["a space", " ", {}, "what is not JSON"],
    ["null", "null", {}, "JSON that is no object"],
    ["a list", "[]", {}, "JSON that is no object"],
    ["a text", '"ok"', {}, "JSON that is no object"],
  ])("is a ResponseError: %s", async (_, body, given, fault) => {
    const error = await errorOf(body, given);
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({
      message: `notes.get answered ${fault} (HTTP 200, 2 attempts)`,
      status: 200,
      attempts: 2,
    });
  });

  it("does not show a secret that its type repeats", async () => {
    const error = await errorOf("\0", { type: `image/png; for=${token}` });
    expect(error).toHaveProperty(
      "message",
      "notes.get answered image/png; for=[redacted], not application/json (HTTP 200, 2 attempts)",
    );
  });

  it("shows its body", async () => {
    expect(await errorOf("<p>", { type: "text/html" })).toMatchObject({
      body: "<p>",
    });
  });

  it("is one where the API's failures have no rule, too", async () => {
    for (const body of ["", "{"]) {
      expect(await errorOf(body, {}, "plain")).toBeInstanceOf(ResponseError);
    }
  });

  it("is a text, without a rule for JSON", async () => {
    const given = { type: "text/plain", accept: "text/plain" };
    expect(await answer("null", given)).toBe("null");
  });
});

describe("a failed answer", () => {
  it.each([400, 401, 403, 404, 408, 499, 500, 502, 599])(
    "of status %d is an HttpError",
    async (status) => {
      const given = { status, type: "text/html" };
      const error = await errorOf("<h1>No</h1>", given);
      expect(error).toBeInstanceOf(HttpError);
      expect(error).toMatchObject({
        message: `notes.get failed (HTTP ${status}, 2 attempts)`,
        body: "<h1>No</h1>",
      });
    },
  );

  it.each([301, 308, 399])(
    "of status %d is a redirect, which is not followed, where it leads somewhere",
    async (status) => {
      const error = await errorOf("", { status, location: "/b" });
      expect(error).toBeInstanceOf(HttpError);
      expect(error).toHaveProperty(
        "message",
        `notes.get failed: a redirect, which is not followed (HTTP ${status}, 2 attempts)`,
      );
      expect(await errorOf("", { status })).toHaveProperty(
        "message",
        `notes.get failed (HTTP ${status}, 2 attempts)`,
      );
    },
  );

  it("is a redirect where a page may not see where it leads", () => {
    const response = Response.error();
    Object.defineProperty(response, "type", { value: "opaqueredirect" });
    expect(() => dataOf(callOf(), response, "")).toThrow(
      "notes.get failed: a redirect, which is not followed (HTTP 0, 2 attempts)",
    );
  });

  it("is an HttpError though a HEAD has no body", async () => {
    const error = await errorOf(null, { status: 404, method: "HEAD" });
    expect(error).toBeInstanceOf(HttpError);
  });

  it.each([200, 400, 500])(
    "of status %d is a PlatformError where the body says why",
    async (status) => {
      const body = '{"ok":false,"error":"user_not_found"}';
      const error = await errorOf(body, { status });
      expect(error).toBeInstanceOf(PlatformError);
      expect(error).toMatchObject({ code: "user_not_found", status });
      const plain = errorOf(body, { status }, "plain");
      expect(await plain).not.toBeInstanceOf(PlatformError);
    },
  );

  it("is what its body says, though another type was asked for", async () => {
    const body = '{"ok":false,"error":"user_not_found"}';
    expect(await errorOf(body, { accept: "image/png" })).toBeInstanceOf(
      PlatformError,
    );
  });

  it("is no PlatformError where its body is JSON by another name", async () => {
    const body = '{"ok":false,"error":"user_not_found"}';
    const given = { type: "text/plain", status: 500 };
    expect(await errorOf(body, given)).toBeInstanceOf(HttpError);
  });

  it.each([
    ["text/plain", "123", "123"],
    ["text/plain", '{"a":1}', '{"a":1}'],
    ["application/problem+json", "123", 123],
    ["application/json", '{"a":1}', { a: 1 }],
    ["application/json", "<p>Sorry.</p>", "<p>Sorry.</p>"],
  ])("has the body that %s makes of %s", async (type, body, shown) => {
    const error = await errorOf(body, { type, status: 500 });
    expect(error).toHaveProperty("body", shown);
  });

  it.each([
    ["", 429],
    ['{"ok":false,"error":"user_not_found"}', 429],
    ['{"ok":false,"error":"ratelimited"}', 200],
  ])("is a RateLimitError before all else: %j", async (body, status) => {
    expect(await errorOf(body, { status })).toBeInstanceOf(RateLimitError);
  });

  it("does not show the call's secrets", async () => {
    const error = await errorOf(`{"a":"${token}"}`, { status: 500 });
    expect(error).toMatchObject({ body: { a: "[redacted]" } });
  });
});
