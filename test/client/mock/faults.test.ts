import { describe, expect, test } from "vitest";
import type { FaultName } from "../../../templates/mock/mock.js";
import { mockFaults } from "../../../templates/mock/mock.js";
import { inBothWays } from "./ways.js";

/** What a bare `fetch` makes of a fault. */
interface Seen {
  readonly status?: number;
  readonly type?: string;
  readonly body?: unknown;
  /** `retry-after`, `location` and such. */
  readonly headers?: Readonly<Record<string, string | RegExp | null>>;
  /** Where it throws instead: at the call or when the body is read. */
  readonly throws?: "at the call" | "in the body";
}

const json = "application/json; charset=utf-8";
const html = "text/html; charset=utf-8";
const usual = { ok: true, books: [] };
const httpDate = /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/;

const seen: Readonly<Record<FaultName, Seen>> = {
  failure: { type: json, body: { ok: false, error: "book_lost" } },
  "rate-limit": { status: 429, headers: { "retry-after": "3" } },
  "rate-limit-date": { status: 429, headers: { "retry-after": httpDate } },
  "rate-limit-without-time": { status: 429, headers: { "retry-after": null } },
  "rate-limit-unreadable": { status: 429, headers: { "retry-after": "soon" } },
  "bad-request": { status: 400, type: json },
  "request-timeout": { status: 408, body: "" },
  "server-error": { status: 500, type: json },
  "bad-gateway": { status: 502, type: html },
  reset: { throws: "at the call" },
  refused: { throws: "at the call" },
  "cut-body": { type: json, throws: "in the body" },
  "slow-headers": { type: json, body: usual },
  "slow-body": { type: json, body: usual },
  redirect: { status: 302, headers: { location: "https://other.example/" } },
  "redirect-with-body": {
    status: 307,
    headers: { location: "https://other.example/" },
  },
  "empty-body": { type: json, body: "" },
  "null-body": { type: json, body: null },
  "half-json": { type: json, body: '{"ok":true,' },
  html: { type: html },
  "json-as-text": {
    type: "text/plain; charset=utf-8",
    body: JSON.stringify(usual),
  },
  "byte-order-mark": { type: json, body: usual },
  "huge-body": { type: json },
};

const faults = mockFaults({
  code: "book_lost",
  retryAfter: 3,
  slowMs: 200,
  elsewhere: "https://other.example/",
});

inBothWays("a fault as a bare fetch sees it", ({ mock, call, way }) => {
  test.each(Object.entries(seen))("%s", async (name, expected) => {
    mock.answer("books.list", faults[name as FaultName]);
    const answered = call("/books", { redirect: "manual" });
    if (expected.throws === "at the call") {
      await expect(answered).rejects.toThrow(TypeError);
      return;
    }
    const response = await answered;
    expect(response.status).toBe(expected.status ?? 200);
    for (const [header, value] of Object.entries(expected.headers ?? {})) {
      const found = response.headers.get(header);
      if (value instanceof RegExp) expect(found).toMatch(value);
      else expect(found).toBe(value);
    }
    if (expected.type !== undefined) {
      expect(response.headers.get("content-type")).toBe(expected.type);
    }
    if (expected.throws === "in the body") {
      await expect(response.text()).rejects.toThrow(TypeError);
      return;
    }
    const text = await response.text();
    if (typeof expected.body === "string") expect(text).toBe(expected.body);
    else if ("body" in expected)
      expect(JSON.parse(text)).toEqual(expected.body);
  });

  test("slow answers take as long as they were told to", async () => {
    for (const name of ["slow-headers", "slow-body"] as const) {
      mock.answer("books.list", faults[name]);
      const start = performance.now();
      const response = await call("/books");
      const headers = performance.now() - start;
      await response.text();
      if (name === "slow-body") expect(headers).toBeLessThan(150);
      else expect(headers).toBeGreaterThanOrEqual(195);
      expect(performance.now() - start).toBeGreaterThanOrEqual(195);
    }
  });

  test("the huge body is one of 10 MB, with the usual fields", async () => {
    mock.answer("books.list", faults["huge-body"]);
    const bytes = await (await call("/books")).arrayBuffer();
    expect(bytes.byteLength).toBeGreaterThan(10_000_000);
    const body: unknown = JSON.parse(new TextDecoder().decode(bytes));
    expect(body).toMatchObject(usual);
  });

  test("the byte order mark is there in bytes", async () => {
    mock.answer("books.list", faults["byte-order-mark"]);
    const bytes = new Uint8Array(await (await call("/books")).arrayBuffer());
    expect([...bytes.subarray(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 0x7b]);
  });

  test("a refused connection is one that the mock never had", async () => {
    mock.answer("books.list", [faults.reset, faults.refused]);
    await expect(call("/books")).rejects.toMatchObject({
      cause: { code: "ECONNRESET" },
    });
    expect(mock.requests).toHaveLength(1);
    await expect(call("/books")).rejects.toMatchObject({
      cause: { code: way === "fetch" ? "ECONNREFUSED" : "ECONNRESET" },
    });
    expect(mock.requests).toHaveLength(1);
  });
});

describe("a rate limit until a date", () => {
  test("ends no sooner than it was told, and within a second more", async () => {
    const answer = faults["rate-limit-date"];
    if (typeof answer !== "function") throw new Error("is made when it is due");
    const before = Date.now();
    const made = await answer({} as never, {});
    const after = Date.now();
    const until = Date.parse(
      String(made?.["rateLimited" as keyof typeof made]),
    );
    expect(until).toBeGreaterThanOrEqual(before + 3000);
    expect(until).toBeLessThan(after + 4000);
  });
});

test("what is not chosen has a default", () => {
  const { failure, redirect, "rate-limit": limit } = mockFaults();
  expect([failure, redirect, limit]).toEqual([
    { failure: "mock_failure" },
    { status: 302, headers: { location: "https://elsewhere.invalid/" } },
    { rateLimited: 1 },
  ]);
});
