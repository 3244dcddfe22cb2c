import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  vi,
} from "vitest";
import {
  createMock,
  mockFaults,
  type FaultName,
  type MockServer,
} from "slack-web-client/mock";
import { call, expectError, name, repetitions } from "./fault-call.js";
import { faultRows } from "./fault-table.js";

/** Those that a network has a part in; the rest is the same without one. */
const names: readonly FaultName[] = [
  "rate-limit",
  "bad-gateway",
  "reset",
  "cut-body",
  "slow-headers",
  "slow-body",
  "redirect",
  "redirect-with-body",
  "empty-body",
  "half-json",
  "byte-order-mark",
  "huge-body",
];

const kinds = [true, false].flatMap((idempotent) =>
  [0, 1].map((maxRetries) => ({ idempotent, maxRetries })),
);

const mock = createMock();
const elsewhere = createMock();
const servers: MockServer[] = [];
let baseUrl = "";
let faults = mockFaults();

/** Short, since the clock is a real one. */
const retryAfter = 0.05;
const shortMs = 50;
/** How much later a busy machine may come to it. */
const slackMs = 2000;

beforeAll(async () => {
  servers.push(await mock.listen(), await elsewhere.listen());
  const [{ url }, other] = servers as [MockServer, MockServer];
  baseUrl = url;
  faults = mockFaults({
    retryAfter,
    slowMs: Infinity,
    elsewhere: `${other.url}/${name}`,
  });
});
afterAll(() => Promise.all(servers.map((server) => server.close())));

beforeEach(() => {
  // No back-off: a random share of it is none of it.
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.restoreAllMocks();
  mock.reset();
});

describe("over a connection", () => {
  it.each(names.flatMap((fault) => kinds.map((kind) => ({ fault, ...kind }))))(
    "$fault, idempotent $idempotent, $maxRetries retries",
    async ({ fault, idempotent, maxRetries }) => {
      mock.answer(name, faults[fault], { times: Infinity });
      const { wait, ...row } = faultRows[fault];
      const timeoutMs = row.timesOut ? shortMs : 20_000;
      const start = performance.now();

      const [error, value] = await call(idempotent, {
        baseUrl,
        timeoutMs,
        maxRetries,
      }).then(
        (answer) => [undefined, answer],
        (reason: unknown) => [reason, undefined],
      );

      const elapsedMs = performance.now() - start;
      const repeated = repetitions(row, idempotent, maxRetries);
      expectError(error, row, 1 + repeated);
      if (!row.error) expect(value).toMatchObject([{ ok: true }, 200, {}]);
      expect(mock.requests).toHaveLength(1 + repeated);
      expect(elsewhere.requests).toEqual([]);
      const leastMs =
        (row.timesOut ? timeoutMs * (1 + repeated) : 0) +
        (wait ? retryAfter * 1000 * repeated : 0);
      // A timer may fire a millisecond early, by the other clock.
      expect(elapsedMs).toBeGreaterThanOrEqual(leastMs - 2);
      expect(elapsedMs).toBeLessThan(leastMs + slackMs);
    },
  );
});

describe("to a port where nobody listens", () => {
  it.each(kinds)(
    "a call is refused, idempotent $idempotent, $maxRetries retries",
    async ({ idempotent, maxRetries }) => {
      const gone = await createMock().listen();
      await gone.close();

      const error: unknown = await call(idempotent, {
        baseUrl: gone.url,
        maxRetries,
      }).catch((reason: unknown) => reason);

      expectError(error, faultRows.refused, 1 + maxRetries);
      expect(error).toMatchObject({
        message: expect.stringContaining("ECONNREFUSED") as string,
      });
    },
  );
});
