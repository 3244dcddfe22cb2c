import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createMock, mockFaults, type FaultName } from "slack-web-client/mock";
import {
  call,
  expectError,
  expectWithin,
  name,
  repetitions,
} from "./fault-call.js";
import { codeRows, faultRows, RETRY_AFTER, type Row } from "./fault-table.js";
import { outcomeOf, useVirtualTime } from "./virtual-time.js";

const timeoutMs = 5000;

// Where the redirects lead: to the same mock, which counts who follows them.
const elsewhere = `https://elsewhere.example/api/${name}`;
const faults = mockFaults({ retryAfter: RETRY_AFTER, elsewhere });

const rows = [
  ...Object.entries(faultRows).map(([fault, row]) => ({
    fault,
    answer: faults[fault as FaultName],
    row,
  })),
  ...Object.entries(codeRows).map(([failure, row]) => ({
    fault: `code ${failure}`,
    answer: { failure },
    row,
  })),
];

const kinds = [true, false].flatMap((idempotent) =>
  [0, 1, 3].map((maxRetries) => ({ idempotent, maxRetries })),
);

const cases = rows.flatMap((one) => kinds.map((kind) => ({ ...one, ...kind })));

/** The time until the last attempt begins, and `timeoutMs` for each that has to end. */
function timeOf(row: Row, repeated: number, attempts: number) {
  const bounds: [least: number, most: number] = [0, 0];
  for (let retry = 0; retry < repeated; retry++) {
    // Half of the most, as half is what Math.random gives here.
    const backoff = (500 * 2 ** retry) / 2;
    const [least, most] = row.wait ?? [backoff, backoff];
    bounds[0] += least;
    bounds[1] += most;
  }
  const [least, most] = bounds;
  const lasting = row.timesOut ? attempts * timeoutMs : 0;
  return [least + lasting, most + lasting] as const;
}

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("a call that fails each time", () => {
  useVirtualTime();

  it.each(cases)(
    "$fault, idempotent $idempotent, $maxRetries retries",
    async ({ answer, row, idempotent, maxRetries }) => {
      const mock = createMock();
      mock.answer(name, answer, { times: Infinity });

      const { error, value, elapsedMs } = await outcomeOf(
        call(idempotent, { fetch: mock.fetch, timeoutMs, maxRetries }),
      );

      const repeated = repetitions(row, idempotent, maxRetries);
      const attempts = 1 + repeated;
      expectError(error, row, attempts);
      if (!row.error) expect(value).toMatchObject([{ ok: true }, 200, {}]);
      expect(mock.requests).toHaveLength(row.unseen ? 0 : attempts);
      // Each time the same, byte for byte.
      const { requests } = mock;
      expect(new Set(requests.map(({ text }) => text)).size).toBeLessThan(2);
      expectWithin(elapsedMs, timeOf(row, repeated, attempts));
      expect(vi.getTimerCount()).toBe(0);
    },
  );
});

describe("a call that fails once", () => {
  useVirtualTime();

  it.each(cases)(
    "$fault, idempotent $idempotent, $maxRetries retries",
    async ({ answer, row, idempotent, maxRetries }) => {
      const mock = createMock();
      mock.answer(name, answer);

      const { error, value, elapsedMs } = await outcomeOf(
        call(idempotent, { fetch: mock.fetch, timeoutMs, maxRetries }),
      );

      // One repetition is all it takes, however many there may be.
      const repeated = Math.min(1, repetitions(row, idempotent, maxRetries));
      const works = !row.error || repeated === 1;
      if (works) expect(value).toMatchObject([{ ok: true }, 200, {}]);
      else expectError(error, row, 1);
      expect(mock.requests).toHaveLength(1 + repeated - (row.unseen ? 1 : 0));
      expectWithin(elapsedMs, timeOf(row, repeated, 1));
      expect(vi.getTimerCount()).toBe(0);
    },
  );
});

it("has a row for each fault that the mock knows", () => {
  expect(Object.keys(faultRows).sort()).toEqual(Object.keys(faults).sort());
});
