/** A call, and what the table of faults says about how it ends. */

import { expect } from "vitest";
import { api } from "../../generated/src/api.js";
import { adminUsersSessionReset } from "../../generated/src/operations/AdminUsersSessionApi.js";
import { createEngine } from "../../templates/runtime/engine.js";
import type { ClientOptions } from "../../templates/runtime/options.js";
import { errorClasses, type Row } from "./fault-table.js";

export const { name } = adminUsersSessionReset;

/** Calls the operation, as one that is idempotent or not. */
export function call(
  idempotent: boolean,
  options: ClientOptions,
): Promise<unknown> {
  const engine = createEngine(api, { token: "xoxp-test", ...options });
  const operation = { ...adminUsersSessionReset, idempotent };
  return engine.call(operation, { user_id: "W1234", mobile_only: true });
}

/** How many repetitions a call gets that may be repeated so often. */
export function repetitions(row: Row, idempotent: boolean, maxRetries: number) {
  const { repeated } = row;
  return repeated === "always" || (repeated === "if idempotent" && idempotent)
    ? maxRetries
    : 0;
}

export function expectWithin(
  value: number,
  [least, most]: readonly [number, number],
): void {
  expect(value).toBeGreaterThanOrEqual(least);
  expect(value).toBeLessThanOrEqual(most);
}

/** Holds the error against its row; `attempts` is how often a request was made. */
export function expectError(error: unknown, row: Row, attempts: number): void {
  if (!row.error) {
    expect(error).toBeUndefined();
    return;
  }
  const { error: className, status, code, wait } = row;
  expect(error).toBeInstanceOf(errorClasses[className]);
  expect(error).toMatchObject({
    name: className,
    method: name,
    status,
    attempts,
    ...(code !== undefined && { code }),
  });
  if (wait) {
    const { retryAfterMs } = error as { readonly retryAfterMs: number };
    expectWithin(retryAfterMs, wait);
  }
}
