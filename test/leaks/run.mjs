// Makes thousands of calls that fail in every way that takes no time, and says
// what they leave behind: `node --expose-gc run.mjs CALLS [LEAK…]`. Prints JSON.
// A LEAK is put in on purpose, to see that it would be seen.
import { getEventListeners, setMaxListeners } from "node:events";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { memoryLimiter, SlackClient } from "slack-web-client";
import { createMock, mockFaults } from "slack-web-client/mock";

const WARM_UP = 0.2;
const BATCH = 50;
const RESET = "admin.users.session.reset";

const calls = Number(process.argv[2]);
const leaks = new Set(process.argv.slice(3));

// Back-off of a millisecond at most: all of it is a random share.
Math.random = () => 0.001;

const mock = createMock();
const server = await mock.listen();
const gone = await createMock().listen();
await gone.close();

// One signal for all calls, as of a program that is told to stop. The platform
// warns on stderr where it has more than ten listeners at a time.
const shutdown = new AbortController();
if (leaks.has("listener")) setMaxListeners(0, shutdown.signal);
const kept = [];
let tokens = 0;

const options = {
  // A token each, so that no call waits for another's rate limit.
  token: () => `xoxp-${tokens++}`,
  maxRetries: 1,
  logger: { debug() {}, info() {}, warn() {}, error() {} },
  logLevel: "debug",
  onRetry() {},
  onRateLimit() {},
  fetch: leaks.size ? leaky : undefined,
};
const onTheWire = new SlackClient({ ...options, baseUrl: server.url });
const refused = new SlackClient({ ...options, baseUrl: gone.url });
const inProcess = new SlackClient({ ...options, fetch: mock.fetch });
const crowded = new SlackClient({
  ...options,
  baseUrl: server.url,
  limiter: memoryLimiter(),
  rateLimit: "reject",
  maxConcurrency: 2,
});

const faults = mockFaults({ retryAfter: 0.001, slowMs: Infinity });

/** Whom a request is about says what it is answered. */
function answer(request, usual) {
  const fault = faults[request.arguments.user_id];
  return typeof fault === "function" ? fault(request, usual) : fault;
}

/** Options of a call that fails in this way, so that no time goes by. */
const requestFor = (name) => ({
  ...(name.startsWith("slow") && { timeoutMs: 1 }),
  ...(/-(date|time|unreadable)$/.test(name) && { maxRetries: 0 }),
});

/** Calls that end before their answer does. */
const ends = [
  () => ({ signal: AbortSignal.abort() }),
  () => ({ signal: AbortSignal.any([shutdown.signal, abortedSoon()]) }),
  () => ({ signal: abortedSoon() }),
  () => ({ signal: shutdown.signal, deadlineMs: 1 }),
].map((options) => () => reset(onTheWire, "slow-body", options()));

function abortedSoon() {
  const controller = new AbortController();
  setImmediate(() => controller.abort());
  return controller.signal;
}

// Of 10 MB, so that a few have to do.
const HUGE = "huge-body";
const { signal } = shutdown;
const kinds = [
  ...Object.keys(faults)
    .filter((name) => name !== HUGE)
    .map((name) => () => {
      const client = made % 3 === 0 ? inProcess : onTheWire;
      return reset(client, name, { signal, ...requestFor(name) });
    }),
  ...ends,
  () => reset(refused, "nobody", { signal }),
  () => reset(crowded, "failure", { signal }),
  () => reset(crowded, "success", { signal }),
  () => reset(onTheWire, made % 100 ? "success" : HUGE, { signal }),
];

function reset(client, user_id, request) {
  return client.admin.users.session.reset({ user_id }, request);
}

let made = 0;
const outcomes = {};

/** The next call, of another kind than the ones around it. */
async function call() {
  const make = kinds[made++ % kinds.length];
  try {
    await make();
    count("success");
  } catch (error) {
    count(error.name);
  }
}

function count(name) {
  outcomes[name] = (outcomes[name] ?? 0) + 1;
}

async function batches(total) {
  for (let left = total; left > 0; left -= BATCH) {
    mock.reset();
    mock.answer(RESET, answer, { times: Infinity });
    await Promise.all(Array.from({ length: Math.min(BATCH, left) }, call));
  }
}

/** A `fetch` with the leaks that were asked for. */
function leaky(url, init) {
  if (leaks.has("timer")) setTimeout(() => {}, 3_600_000);
  if (leaks.has("heap")) kept.push(new Array(200).fill(init));
  if (leaks.has("listener"))
    shutdown.signal.addEventListener("abort", () => {});
  if (leaks.has("socket") && made % 5 === 0) {
    connect(new URL(url).port).on("error", () => {});
  }
  return fetch(url, init);
}

async function heapUsed() {
  // What closes or is finalized does so a turn of the event loop later.
  for (let round = 0; round < 5; round++) {
    await sleep(10);
    globalThis.gc();
  }
  return process.memoryUsage().heapUsed;
}

await batches(calls * WARM_UP);
const before = await heapUsed();
await batches(calls * (1 - WARM_UP));
const after = await heapUsed();

const sockets = resources("TCPSocketWrap").length;

await server.close();
// Sockets learn of it from the network.
await sleep(100);

console.log(
  JSON.stringify({
    calls: made,
    outcomes,
    heapGrowth: after - before,
    listeners: getEventListeners(shutdown.signal, "abort").length,
    sockets,
    left: resources("Timeout", "Immediate", "TCPSocketWrap", "TCPServerWrap"),
  }),
);
process.exit();

/** What of these kinds would keep the process alive. */
function resources(...kinds) {
  return process
    .getActiveResourcesInfo()
    .filter((kind) => kinds.includes(kind));
}
