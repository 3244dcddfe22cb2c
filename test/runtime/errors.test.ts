import { describe, expect, it } from "vitest";
import {
  ApiError,
  codeOf,
  ConnectionError,
  HttpError,
  PlatformError,
  RateLimitError,
  ResponseError,
  TimeoutError,
} from "../../templates/runtime/errors.js";

const call = { method: "notes.list", attempts: 1 };

describe("an error of a call", () => {
  it.each([
    ["alone", {}, ""],
    ["with the status", { status: 500 }, " (HTTP 500)"],
    ["with the request id", { requestId: "r1" }, " (request id r1)"],
    ["with an empty request id", { requestId: "" }, " (request id )"],
    ["with several attempts", { attempts: 2 }, " (2 attempts)"],
    ["without any attempt", { attempts: 0 }, ""],
    [
      "with all of that",
      { status: 500, requestId: "r1", attempts: 4 },
      " (HTTP 500, request id r1, 4 attempts)",
    ],
  ])("says which call failed and how, %s", (_, details, known) => {
    const error = new ApiError("failed", { ...call, ...details });
    expect(error.message).toBe(`notes.list failed${known}`);
  });

  it("tells what is known of the response", () => {
    const details = {
      method: "notes.list",
      attempts: 3,
      requestId: "r1",
      status: 500,
      headers: new Headers({ "x-request-id": "r1" }),
      body: "<h1>Oops</h1>",
    };
    expect(new ApiError("failed", details)).toMatchObject(details);
  });

  it("has a cause where there is one", () => {
    const cause = new Error("why");
    expect(new ApiError("failed", { ...call, cause }).cause).toBe(cause);
    expect(new ApiError("failed", call)).not.toHaveProperty("cause");
  });
});

// The tree of errors: how each is made, what it is called, what else it is.
const kinds: readonly [
  name: string,
  make: () => ApiError,
  classes: object[],
][] = [
  ["ApiError", () => new ApiError("failed", call), []],
  [
    "PlatformError",
    () => new PlatformError({ ...call, code: "a" }),
    [PlatformError],
  ],
  [
    "RateLimitError",
    () => new RateLimitError({ ...call, retryAfterMs: 1 }),
    [RateLimitError],
  ],
  ["HttpError", () => new HttpError("failed", call), [HttpError]],
  ["ResponseError", () => new ResponseError("failed", call), [ResponseError]],
  [
    "ConnectionError",
    () => new ConnectionError("failed", call),
    [ConnectionError],
  ],
  [
    "TimeoutError",
    () => new TimeoutError("failed", call),
    [ConnectionError, TimeoutError],
  ],
];

describe("an error is known by its class and by its name", () => {
  it.each(kinds)("%s", (name, make, classes) => {
    const error = make();
    expect(error.name).toBe(name);
    expect(String(error)).toMatch(new RegExp(`^${name}: notes\\.list `));
    const all = [
      PlatformError,
      RateLimitError,
      HttpError,
      ResponseError,
      ConnectionError,
      TimeoutError,
    ];
    expect(all.filter((one) => error instanceof one)).toEqual(classes);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf(Error);
  });
});

describe("a failure that the API names", () => {
  it("has its code, and the body as its data", () => {
    const body = { ok: false, error: "not_found" };
    const error = new PlatformError({
      ...call,
      status: 200,
      code: "not_found",
      body,
    });
    expect(error.message).toBe("notes.list failed: not_found (HTTP 200)");
    expect(error.code).toBe("not_found");
    expect(error.data).toBe(body);
    expect(error.needed).toEqual([]);
    expect(error.provided).toEqual([]);
  });

  it("names the scopes that are needed, and tells which were there", () => {
    const error = new PlatformError({
      ...call,
      code: "missing_scope",
      needed: ["notes:read", "notes:write"],
      provided: ["users:read"],
    });
    expect(error.message).toBe(
      "notes.list failed: missing_scope, needs notes:read, notes:write",
    );
    expect(error.needed).toEqual(["notes:read", "notes:write"]);
    expect(error.provided).toEqual(["users:read"]);
  });

  it("is the only one that has a code", () => {
    expect(codeOf(new PlatformError({ ...call, code: "a" }))).toBe("a");
    expect(codeOf(new ApiError("failed", call))).toBe("");
    expect(codeOf({ code: "a" })).toBe("");
    expect(codeOf(undefined)).toBe("");
  });
});

describe("too many calls", () => {
  it("say how long to wait", () => {
    const error = new RateLimitError({
      ...call,
      status: 429,
      retryAfterMs: 30_000,
    });
    expect(error.retryAfterMs).toBe(30_000);
    expect(error.message).toBe(
      "notes.list is rate limited, wait 30000 ms (HTTP 429)",
    );
  });
});
