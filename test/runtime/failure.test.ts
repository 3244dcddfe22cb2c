import { describe, expect, it, vi } from "vitest";
import type {
  ApiDescription,
  FailureRule,
} from "../../templates/runtime/description.js";
import {
  DEFAULT_RETRY_AFTER,
  errorDetails,
  failureOf,
} from "../../templates/runtime/failure.js";
import {
  PlatformError,
  RateLimitError,
  type ErrorDetails,
} from "../../templates/runtime/errors.js";
import { redactionOf } from "../../templates/runtime/redaction.js";
import { api, callOf, failure, plainApi, token } from "./described.js";

const success = new Response();

/** The error details of a response with this body. */
function shown(body: unknown, init: ResponseInit = {}) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return errorDetails(callOf(), new Response(null, init), text);
}

describe("the details of an error", () => {
  it("are those of the call and the response", () => {
    const details = shown(
      { ok: false },
      { status: 502, headers: { "x-request-id": "r-1", "retry-after": "3" } },
    );
    expect(details).toMatchObject({
      method: "notes.get",
      attempts: 2,
      requestId: "r-1",
      status: 502,
      body: { ok: false },
    });
    expect([...(details.headers ?? [])]).toEqual([
      ["retry-after", "3"],
      ["x-request-id", "r-1"],
    ]);
  });

  it("have no request id where the response has none", () => {
    expect(shown("")).toHaveProperty("requestId", undefined);
  });

  it("do not show the response's cookies", () => {
    const headers = new Headers({ "x-cookies": "kept" });
    headers.append("Set-Cookie", "d=1");
    headers.append("Set-Cookie", "e=2");
    expect([...(shown("", { headers }).headers ?? [])]).toEqual([
      ["x-cookies", "kept"],
    ]);
  });

  it("do not show a secret that the response repeats", () => {
    const details = shown(
      { a: token, b: [`Bearer ${token}`], c: { d: 1, e: null, f: true } },
      { headers: { "x-request-id": `for ${token}` } },
    );
    expect(details.body).toEqual({
      a: "[redacted]",
      b: ["Bearer [redacted]"],
      c: { d: 1, e: null, f: true },
    });
    expect(details.requestId).toBe("for [redacted]");
    expect(details.headers?.get("x-request-id")).toBe("for [redacted]");
    expect(shown({ access_token: "xoxb-new" }).body).toEqual({
      access_token: "[redacted]",
    });
    // Names are texts, too, and escapes of JSON hide nothing.
    expect(shown({ a: [{ [token]: { [`${token}:`]: 1 } }] }).body).toEqual({
      a: [{ "[redacted]": { "[redacted]:": 1 } }],
    });
    expect(shown('{"a":"\\u0078oxp-secret"}').body).toEqual({
      a: "[redacted]",
    });
  });

  it("have the names of a body as data, whatever they are called", () => {
    const { body } = shown('{"__proto__":{"ok":true},"constructor":1}');
    expect(Object.entries(body as object)).toEqual([
      ["__proto__", { ok: true }],
      ["constructor", 1],
    ]);
  });

  it.each([
    ["HTML", "<h1>Bad gateway</h1>"],
    ["nothing", ""],
    ["half of JSON", '{"ok":'],
  ])("show a body that is not JSON as it is: %s", (_, body) => {
    expect(shown(body).body).toBe(body);
    expect(shown(`${body}${token}`).body).toBe(`${body}[redacted]`);
  });

  it("do not show bytes", () => {
    const bytes = new Blob(["\0"]);
    expect(errorDetails(callOf(), new Response(), bytes).body).toBeUndefined();
  });
});

/** What is made of a response with this body, status and Retry-After. */
function limitOf(
  data: unknown,
  { status = 200, after }: { status?: number; after?: string } = {},
  of = api,
) {
  const headers = new Headers(
    after === undefined ? {} : { "retry-after": after },
  );
  const response = new Response(null, { status, headers });
  const error = failureOf(of, response, data, () =>
    shown(data ?? "", { status }),
  );
  return error instanceof RateLimitError ? error : undefined;
}

const ratelimited = { ok: false, error: "ratelimited" };

describe("a rate limit", () => {
  it.each([
    ["status 429, whatever the body", undefined, 429],
    ["status 429 of what else would be a success", { ok: true }, 429],
    ["a code that means it", ratelimited, 200],
    ["another", { ok: false, error: "slow_down" }, 200],
    ["a code that means it, with another status", ratelimited, 503],
  ])("is %s", (_, data, status) => {
    const error = limitOf(data, { status, after: "3" });
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({
      retryAfterMs: 3000,
      status,
      method: "notes.get",
      attempts: 2,
    });
  });

  it.each([undefined, "", "soon", "-1"])(
    "asks for half a minute where Retry-After is %j",
    (after) => {
      expect(DEFAULT_RETRY_AFTER).toBe(30_000);
      const given = after === undefined ? {} : { after };
      expect(limitOf(ratelimited, given)?.retryAfterMs).toBe(30_000);
      expect(limitOf("", { status: 429, ...given })?.retryAfterMs).toBe(30_000);
    },
  );

  it("may ask for no time at all", () => {
    expect(limitOf(ratelimited, { after: "0" })?.retryAfterMs).toBe(0);
  });

  it.each([
    ["another status", undefined, 428],
    ["a server error", undefined, 503],
    ["a success", { ok: true, error: "ratelimited" }, 200],
    ["another code", { ok: false, error: "fatal_error" }, 200],
    ["no code", { ok: false }, 200],
    ["a text that says so", "ratelimited", 200],
    ["a list that says so", [ratelimited], 200],
  ])("is not %s", (_, data, status) => {
    expect(limitOf(data, { status })).toBeUndefined();
  });

  it("is told by the status alone where the document has no rule", () => {
    expect(limitOf(ratelimited, {}, plainApi)).toBeUndefined();
    expect(limitOf(ratelimited, { status: 429 }, plainApi)).toBeInstanceOf(
      RateLimitError,
    );
  });
});

function platformFailureOf(
  of: ApiDescription,
  body: unknown,
  details: () => ErrorDetails,
) {
  const error = failureOf(of, success, body, details);
  return error instanceof PlatformError ? error : undefined;
}

/** The error that a body makes, by this rule. */
function errorOf(body: unknown, rule: Partial<FailureRule> = {}) {
  const described = { ...api, failure: { ...failure, ...rule } };
  return platformFailureOf(described, body, () => shown(body));
}

describe("a failure that the body tells of", () => {
  it("has its code, its data, and the scopes, trimmed", () => {
    const body = {
      ok: false,
      error: "missing_scope",
      needed: "admin.users:write",
      provided: " chat:write, users:read ,,files:read, ",
    };
    const error = errorOf(body);
    expect(error).toBeInstanceOf(PlatformError);
    expect(error).toMatchObject({
      code: "missing_scope",
      data: body,
      needed: ["admin.users:write"],
      provided: ["chat:write", "users:read", "files:read"],
      method: "notes.get",
      attempts: 2,
      status: 200,
    });
  });

  it.each([
    {},
    { needed: "", provided: "" },
    { needed: null, provided: 1 },
    { needed: ["a"], provided: {} },
  ])("has no scopes where the body names none: %j", (fields) => {
    expect(errorOf({ ok: false, error: "a", ...fields })).toMatchObject({
      needed: [],
      provided: [],
    });
  });

  it("has no scopes where the document names no field for them", () => {
    const { needed: _needed, provided: _provided, ...rest } = failure;
    const body = { ok: false, error: "a", "": "b", undefined: "c" };
    const error = platformFailureOf({ ...api, failure: rest }, body, () =>
      shown(body),
    );
    expect(error).toMatchObject({ needed: [], provided: [] });
  });

  it.each([
    [false, { ok: false }],
    [1, { ok: 1 }],
    ["error", { ok: "error" }],
    [null, { ok: null }],
  ])(
    "is where the field equals %j, and is of the same type",
    (equals, body) => {
      expect(errorOf({ ...body, error: "a" }, { equals })?.code).toBe("a");
      for (const ok of [true, 0, 2, "1", "false", undefined, {}]) {
        expect(errorOf({ ok, error: "a" }, { equals })).toBeUndefined();
      }
    },
  );

  it("stands in the fields that the document names", () => {
    const body = { status: "bad", why: "closed", lacks: "a,b", has: "c" };
    const rule = {
      field: "status",
      equals: "bad",
      code: "why",
      needed: "lacks",
      provided: "has",
    };
    expect(errorOf(body, rule)).toMatchObject({
      code: "closed",
      needed: ["a", "b"],
      provided: ["c"],
    });
  });

  it.each([undefined, null, 17, { a: "b" }])(
    "has the code unknown_error where it has none that is text: %j",
    (error) => {
      expect(errorOf({ ok: false, error })?.code).toBe("unknown_error");
    },
  );

  it("does not show a secret that the API repeats as its code", () => {
    const error = errorOf({ ok: false, error: `bad ${token}`, needed: token });
    expect(error?.code).toBe("bad [redacted]");
    expect(error?.message).not.toContain(token);
    expect(error?.needed).toEqual(["[redacted]"]);
  });

  it("remains one where the secret has the name of its fields", () => {
    const body = { ok: false, error: "invalid_auth" };
    const call = callOf({ redact: redactionOf([{ token: "ok" }]) });
    const error = platformFailureOf(api, body, () =>
      errorDetails(call, new Response(), JSON.stringify(body)),
    );
    expect(error?.code).toBe("unknown_error");
    expect(error?.data).toEqual({
      "[redacted]": false,
      error: "invalid_auth",
    });
  });

  it.each([
    { ok: true },
    {},
    [{ ok: false }],
    null,
    undefined,
    "ok",
    Object.assign(() => undefined, { ok: false }),
    new (class {
      ok = false;
    })(),
  ])("is not where the body is %j", (body) => {
    const details = vi.fn(() => shown(""));
    expect(failureOf(api, success, body, details)).toBeUndefined();
    expect(details).not.toHaveBeenCalled();
  });

  it("is not where the document has no rule", () => {
    const body = { ok: false, error: "a" };
    const none = failureOf(plainApi, success, body, () => shown(body));
    expect(none).toBeUndefined();
  });
});
