import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  ApiError,
  ConnectionError,
  HttpError,
  PlatformError,
  RateLimitError,
  ResponseError,
  TimeoutError,
} from "../../templates/runtime/errors.js";
import {
  isRetryable,
  retryDelay,
} from "../../templates/runtime/retry-policy.js";
import { api, operation, plainApi } from "./described.js";

afterEach(() => {
  vi.restoreAllMocks();
});

const details = { method: operation.name, attempts: 1 };
const safe = { ...operation, idempotent: true };
const unsafe = { ...operation, idempotent: false };

const http = (status: number) =>
  new HttpError("failed", { ...details, status });
const platform = (code: string, status = 200) =>
  new PlatformError({ ...details, status, code });
const limited = (retryAfterMs: number) =>
  new RateLimitError({ ...details, retryAfterMs });
const connection = (cause?: unknown) =>
  new ConnectionError("got no response", { ...details, cause });
const coded = (code: unknown, cause?: unknown) =>
  Object.assign(new Error("no", { cause }), { code });

describe("what may have run", () => {
  it.each<[string, unknown]>([
    ["a request timeout", http(408)],
    ["the first of the server errors", http(500)],
    ["a server error", http(502)],
    ["the last of the server errors", http(599)],
    ["a broken connection", connection(coded("ECONNRESET"))],
    ["a connection error of unknown cause", connection()],
    ["one whose cause is a text", connection("ECONNREFUSED")],
    ["one whose cause only speaks of it", connection(new Error("ENOTFOUND"))],
    [
      "one that broke on Deno",
      connection(
        new TypeError(
          "error sending request for url (http://127.0.0.1:1/): client error (SendRequest): connection closed before message completed",
        ),
      ),
    ],
    ["an attempt that took too long", new TimeoutError("late", details)],
    ["a code that says so", platform("internal_error")],
    ["one of a request timeout", platform("internal_error", 408)],
    ["one of a server error", platform("internal_error", 500)],
    ["a server error with a code of no promise", platform("oops", 502)],
    ["a request timeout with one", platform("oops", 408)],
  ])("is repeated where that is safe alone: %s", (_, error) => {
    expect(isRetryable(api, safe, error)).toBe(true);
    expect(isRetryable(api, unsafe, error)).toBe(false);
  });
});

describe("what has not run", () => {
  it.each<[string, unknown]>([
    ["a call that was one too many", limited(1000)],
    ["a code that says so", platform("service_unavailable")],
    [
      "a code that says so, of a server error",
      platform("service_unavailable", 503),
    ],
    ...[
      "ECONNREFUSED",
      "ENOTFOUND",
      "EAI_AGAIN",
      "EHOSTUNREACH",
      "ENETUNREACH",
      "UND_ERR_CONNECT_TIMEOUT",
      "ConnectionRefused",
    ].map((code): [string, unknown] => [code, connection(coded(code))]),
    [
      "Deno's text for it",
      connection(
        new TypeError(
          "error sending request for url (http://127.0.0.1:1/): client error (Connect): tcp connect error: Connection refused (os error 111)",
        ),
      ),
    ],
    [
      "one of those deep in its causes",
      connection(coded(undefined, coded("OTHER", coded("ENOTFOUND")))),
    ],
  ])("is repeated always: %s", (_, error) => {
    expect(isRetryable(api, safe, error)).toBe(true);
    expect(isRetryable(api, unsafe, error)).toBe(true);
  });
});

describe("what would fail again", () => {
  it.each<[string, unknown]>([
    ["a redirect", http(302)],
    ["a bad request", http(400)],
    ["the one before 408", http(407)],
    ["the one after 408", http(409)],
    ["the last of the caller's faults", http(499)],
    ["an answer without a status", new HttpError("failed", details)],
    ["a code without a promise", platform("user_not_found")],
    ["one of the caller's faults", platform("user_not_found", 404)],
    ["one that passes elsewhere", platform("service_unavailable", 400)],
    [
      "the same at the last of the caller's faults",
      platform("service_unavailable", 499),
    ],
    ["a code that is a property of every object", platform("constructor")],
    ["an answer that is no answer", new ResponseError("answered", details)],
    ["an error that says nothing", new ApiError("failed", details)],
    ["the caller's own mistake", new TypeError("no token")],
    ["an error of another kind with a code", coded("ECONNREFUSED")],
    ["the reason of a signal", "enough"],
    ["nothing", undefined],
  ])("is not repeated: %s", (_, error) => {
    expect(isRetryable(api, safe, error)).toBe(false);
    expect(isRetryable(api, unsafe, error)).toBe(false);
  });

  it("depends on the operation, too, for the codes that are its own", () => {
    const own = { transient: ["locked"], interrupted: ["half_done"] };
    for (const [code, ran] of [
      ["locked", false],
      ["half_done", true],
    ] as const) {
      const error = platform(code);
      expect(isRetryable(api, { ...unsafe, ...own }, error)).toBe(!ran);
      expect(isRetryable(api, { ...safe, ...own }, error)).toBe(true);
      expect(isRetryable(api, safe, error)).toBe(false);
    }
  });

  it("is any code of an API that has no rule for them", () => {
    const error = platform("internal_error");
    expect(isRetryable(plainApi, safe, error)).toBe(false);
  });
});

describe("the wait before a retry", () => {
  it.each([0, 1, 30_000, 86_400_000])(
    "is what a rate limit asks for, in full: %d ms",
    (milliseconds) => {
      vi.spyOn(Math, "random").mockReturnValue(0.5);
      expect(retryDelay(limited(milliseconds), 0)).toBe(milliseconds);
      expect(retryDelay(limited(milliseconds), 9)).toBe(milliseconds);
    },
  );

  it.each([
    ["0", 0],
    ["2", 2000],
    ["3600", 3_600_000],
  ])("is what any other answer asks for, Retry-After: %s", (text, expected) => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const headers = new Headers({ "retry-after": text });
    const error = new HttpError("failed", { ...details, status: 503, headers });
    expect(retryDelay(error, 2)).toBe(expected);
  });

  it.each([
    [0, 500],
    [1, 1000],
    [2, 2000],
    [5, 16_000],
    [6, 30_000],
    [7, 30_000],
    [5000, 30_000],
  ])("after %d retries is a random share of %d ms", (retries, backoff) => {
    const random = vi.spyOn(Math, "random");
    const unreadable = new Headers({ "retry-after": "soon" });
    for (const headers of [undefined, new Headers(), unreadable]) {
      const error = new HttpError("failed", { ...details, headers });
      for (const share of [0, 0.25, 0.75]) {
        random.mockReturnValue(share);
        expect(retryDelay(error, retries)).toBe(share * backoff);
      }
    }
  });

  it("is never more than half a minute, nor less than nothing, and differs", () => {
    fc.assert(
      fc.property(fc.nat(10_000), (retries) => {
        const delay = retryDelay(connection(), retries);
        expect(delay).toBeGreaterThanOrEqual(0);
        expect(delay).toBeLessThanOrEqual(30_000);
      }),
    );
    const delays = Array.from({ length: 50 }, () => retryDelay(http(500), 3));
    expect(new Set(delays).size).toBeGreaterThan(1);
  });
});
