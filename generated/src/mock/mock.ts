/**
 * A stand-in for an API, for tests: it checks what it is sent as the API does,
 * answers with the document's examples or what it is told to answer, and
 * records what it got.
 */

import type { MockAnswer, MockResponder } from "./answers.js";
import type { MockDescription } from "./description.js";
import { inProcessFetch } from "./in-process.js";
import { basePath } from "./receive.js";
import type { RecordedRequest } from "./requests.js";
import { respondTo } from "./respond.js";
import { createScript } from "./script.js";
import type { ListenOptions, MockServer } from "./server.js";
import { listenOn } from "./server.js";

export type {
  DisconnectAnswer,
  FailureAnswer,
  HttpAnswer,
  MockAnswer,
  MockResponder,
  RateLimitAnswer,
} from "./answers.js";
export type { FaultName, FaultOptions } from "./faults.js";
export { mockFaults } from "./faults.js";
export type { RecordedFile, RecordedRequest } from "./requests.js";
export { isRecordedFile } from "./requests.js";
export type { ListenOptions, MockServer } from "./server.js";

export interface MockOptions {
  /** The tokens that are accepted. Default: any. */
  readonly token?: string | readonly string[];
  /** Milliseconds that every answer takes. Default: 0. */
  readonly latencyMs?: number;
}

export interface AnswerOptions {
  /**
   * How often the answer, or the list as a whole, is given. `Infinity`: as long
   * as nothing else is left to give, until `reset` or the next such answer.
   * Default: 1.
   */
  readonly times?: number;
}

/** Its functions need no `this`: pass them on as they are. */
export interface Mock {
  /**
   * Answers like the API, without a network: a client's `fetch`. Of a URL the
   * path counts and the origin does not; but an address on another server that
   * a documented answer holds, for an upload say, takes what is sent there.
   */
  readonly fetch: typeof fetch;
  /**
   * Starts an HTTP server that answers the same, where there is `node:http`.
   *
   * @throws Error of the system, where the port is taken for example.
   */
  readonly listen: (options?: ListenOptions) => Promise<MockServer>;
  /** What came in since the start or the last `reset`, in order. */
  readonly requests: readonly RecordedRequest[];
  /**
   * Says what to answer next, instead of the document's example, to a request
   * that has no fault.
   *
   * @param name Dotted name of an operation; `*` for any operation, where its
   *   own name has no answer left; or a path below the base URL, `/users/7`,
   *   which may be one that the document lacks.
   * @param answer An answer, a function that makes one, or several of these,
   *   to be given one after the other.
   * @throws RangeError where there is no such operation, and for a number of
   *   times that is none.
   */
  readonly answer: (
    name: string,
    answer:
      MockAnswer | MockResponder | readonly (MockAnswer | MockResponder)[],
    options?: AnswerOptions,
  ) => void;
  /** Forgets the requests, and all that `answer` said. */
  readonly reset: () => void;
}

/** Makes a mock of the API described. */
export function mockOf(
  description: MockDescription,
  options: MockOptions = {},
): Mock {
  const { token, latencyMs = 0 } = options;
  const accepted = token === undefined ? undefined : new Set([token].flat());
  const names = new Set(description.operations.map(({ name }) => name));
  const script = createScript();
  const requests: RecordedRequest[] = [];
  let ids = 0;

  const respond = respondTo(description, {
    accepts: (candidate) => accepted?.has(candidate) ?? true,
    latencyMs,
    nextId: () => `mock-${++ids}`,
    record: (request) => requests.push(request),
    forget: (request) => {
      const index = requests.indexOf(request);
      if (index !== -1) requests.splice(index, 1);
    },
    nextStep: script.next,
  });

  return {
    fetch: inProcessFetch(respond),
    listen: (listenOptions) =>
      listenOn(respond, basePath(description), listenOptions),
    requests,
    answer(name, answer, { times = 1 } = {}) {
      if (name !== "*" && !name.startsWith("/") && !names.has(name)) {
        throw new RangeError(`The mock has no operation "${name}".`);
      }
      if (times !== Infinity && !(Number.isInteger(times) && times > 0)) {
        throw new RangeError(`An answer cannot be given ${times} times.`);
      }
      script.add(name, [answer].flat(), times);
    },
    reset() {
      requests.length = 0;
      script.clear();
    },
  };
}
