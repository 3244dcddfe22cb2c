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
  /** How often, `Infinity` until `reset`. Default: once; a list once through. */
  readonly times?: number;
}

export interface Mock {
  /** Answers like the API, without a network. Pass it to a client as `fetch`. */
  readonly fetch: typeof fetch;
  /**
   * Starts an HTTP server that answers the same. Node only.
   *
   * @throws Error of the system, where the port is taken for example.
   */
  listen(options?: ListenOptions): Promise<MockServer>;
  /** What came in since the start or the last `reset`, in order. */
  readonly requests: readonly RecordedRequest[];
  /**
   * Says what to answer next, instead of the document's example, to a request
   * that has no fault.
   *
   * @param operation Dotted name of the operation, or `*` for any; where both
   * have an answer left, the name's comes first.
   * @param answer An answer, a function that makes one, or several of these,
   * to be given one after the other.
   * @throws RangeError where there is no such operation.
   */
  answer(
    operation: string,
    answer:
      MockAnswer | MockResponder | readonly (MockAnswer | MockResponder)[],
    options?: AnswerOptions,
  ): void;
  /** Forgets the requests, and all that `answer` said. */
  reset(): void;
}

/** Makes a mock of the API described. */
export function mockOf(
  description: MockDescription,
  options: MockOptions = {},
): Mock {
  const { token, latencyMs = 0 } = options;
  const accepted = token === undefined ? undefined : new Set([token].flat());
  const names = new Set(description.operations.map(({ name }) => name)).add(
    "*",
  );
  const script = createScript();
  const requests: RecordedRequest[] = [];
  let ids = 0;

  const respond = respondTo(description, {
    accepts: (candidate) => accepted?.has(candidate) ?? true,
    latencyMs,
    nextId: () => `mock-${++ids}`,
    record: (request) => requests.push(request),
    forget: (request) => requests.splice(requests.indexOf(request), 1),
    nextStep: (operation) => script.next([operation, "*"]),
  });

  return {
    fetch: inProcessFetch(respond),
    listen: (listenOptions) =>
      listenOn(respond, basePath(description), listenOptions),
    requests,
    answer(operation, answer, { times = 1 } = {}) {
      if (!names.has(operation)) {
        throw new RangeError(`The mock has no operation "${operation}".`);
      }
      script.add(operation, [answer].flat(), times);
    },
    reset() {
      requests.length = 0;
      script.clear();
    },
  };
}
