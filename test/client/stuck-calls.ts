/** Every place where a call may have to wait, and how to have one wait there. */

import type { ClientOptions, RequestOptions } from "slack-web-client";
import { mockFaults } from "slack-web-client/mock";
import { RESET, slackWith } from "./slack.js";
import { settle } from "./virtual-time.js";

export interface Place {
  /** Completes "a call that …". */
  readonly where: string;
  /** How many requests have been made by then. */
  readonly sent: number;
  readonly prepare: () => Promise<Stuck> | Stuck;
}

export interface Stuck {
  readonly mock: ReturnType<typeof slackWith>["mock"];
  /** A call that gets stuck, and would stay so for a minute at least. */
  readonly call: (request?: RequestOptions) => Promise<unknown>;
}

const never = () => new Promise<never>(() => undefined);
const slow = mockFaults({ slowMs: Infinity, retryAfter: 60 });

/** A client whose calls are stuck by its options or by what the mock answers. */
function stuck(
  options: ClientOptions,
  ...faults: readonly (keyof typeof slow)[]
): Stuck {
  const { mock, reset } = slackWith({ timeoutMs: Infinity, ...options });
  if (faults.length)
    mock.answer(
      RESET,
      faults.map((fault) => slow[fault]),
    );
  return { mock, call: reset };
}

/** The same, where it is a call before that makes the next one wait. */
async function behind(first: Stuck, request?: RequestOptions): Promise<Stuck> {
  first.call(request).catch(() => undefined);
  await settle();
  return first;
}

export const places: readonly Place[] = [
  {
    where: "waits for its token",
    sent: 0,
    prepare: () => stuck({ token: never }),
  },
  {
    where: "reads a stream to be sent",
    sent: 0,
    prepare: () => {
      const { mock, slack } = slackWith();
      const body = () => new ReadableStream({ pull: never });
      return {
        mock,
        call: (request) =>
          slack.request(
            { method: "POST", path: "/files.upload", body: body() },
            request,
          ),
      };
    },
  },
  {
    where: "waits for middleware",
    sent: 0,
    prepare: () => stuck({ middleware: [{ onRequest: never }] }),
  },
  {
    where: "is told by the limiter to ask again later",
    sent: 0,
    prepare: () =>
      stuck({ limiter: { take: () => 60_000, pause: () => undefined } }),
  },
  {
    where: "waits for what the limiter says",
    sent: 0,
    prepare: () => stuck({ limiter: { take: never, pause: never } }),
  },
  {
    where: "waits because another was rate limited",
    sent: 1,
    prepare: () => behind(stuck({}, "rate-limit"), { maxRetries: 0 }),
  },
  {
    where: "waits in the queue of a full client",
    sent: 1,
    prepare: () => behind(stuck({ maxConcurrency: 1 }, "slow-headers")),
  },
  {
    where: "has a fetch that heeds no signal",
    sent: 0,
    prepare: () => stuck({ fetch: never }),
  },
  {
    where: "waits for the headers",
    sent: 1,
    prepare: () => stuck({}, "slow-headers"),
  },
  {
    where: "waits for the rest of the body",
    sent: 1,
    prepare: () => stuck({}, "slow-body"),
  },
];

/** The places between two attempts. */
export const sleeps: readonly Place[] = [
  {
    where: "waits as long as Retry-After says",
    sent: 1,
    prepare: () => stuck({}, "rate-limit"),
  },
  {
    where: "backs off",
    sent: 1,
    prepare: () => stuck({}, "server-error"),
  },
];
