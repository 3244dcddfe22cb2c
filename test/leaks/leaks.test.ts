import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

/** What `run.mjs` prints. */
interface Report {
  readonly calls: number;
  /** How many calls ended in which error, and how many in none. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Bytes more after the last call than after the first fifth. */
  readonly heapGrowth: number;
  /** On a signal that all calls had. */
  readonly listeners: number;
  /** Open when the last call had ended. */
  readonly sockets: number;
  /** What would keep the process alive when the server has closed. */
  readonly left: readonly string[];
}

const script = fileURLToPath(new URL("run.mjs", import.meta.url));
const MEGABYTE = 2 ** 20;

/** Of a call that keeps anything, 8,000 keep more: its request alone is a kilobyte. */
const MOST_GROWTH = 3 * MEGABYTE;

/** A call at a time for each of a batch, and both ends are in the process. */
const MOST_SOCKETS = 2 * 50;

async function run(...args: readonly string[]): Promise<Report> {
  const node = ["--expose-gc", script, ...args];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, node);
  expect(stderr).toBe("");
  return JSON.parse(stdout) as Report;
}

describe("10,000 calls, most of which fail", { timeout: 120_000 }, () => {
  it("leave no timer, no listener, no socket and no memory behind", async () => {
    const { calls, outcomes, heapGrowth, ...rest } = await run("10000");
    expect(calls).toBe(10_000);
    // In each way that there is, and hundreds of times.
    expect(Object.keys(outcomes).sort()).toEqual([
      "AbortError",
      "ConnectionError",
      "HttpError",
      "PlatformError",
      "RateLimitError",
      "ResponseError",
      "TimeoutError",
      "success",
    ]);
    expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(500);
    expect(rest).toMatchObject({ listeners: 0, left: [] });
    expect(rest.sockets).toBeLessThanOrEqual(MOST_SOCKETS);
    expect(heapGrowth).toBeLessThan(MOST_GROWTH);
  });
});

describe("the measure", { timeout: 120_000 }, () => {
  it("sees leaks that are put in", async () => {
    const leaks = ["timer", "heap", "listener", "socket"];
    const report = await run("2000", ...leaks);
    expect(report.left).toContain("Timeout");
    expect(report.heapGrowth).toBeGreaterThan(MOST_GROWTH);
    expect(report.listeners).toBeGreaterThan(1000);
    expect(report.sockets).toBeGreaterThan(MOST_SOCKETS);
  });
});
