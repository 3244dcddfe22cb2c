/** From a request to the answer: what both shapes of the mock run. */

import type { DisconnectAnswer, HttpAnswer, MockAnswer } from "./answers.js";
import type { AcceptToken } from "./security.js";
import type {
  MockDescription,
  MockFailure,
  MockOperation,
} from "./description.js";
import { failureAnswer, rateLimitAnswer, refusalAnswer } from "./failures.js";
import { linksOf } from "./links.js";
import { isInRange, mediaType } from "./media-type.js";
import type { Received } from "./receive.js";
import { receiverOf } from "./receive.js";
import type { RecordedRequest } from "./requests.js";
import type { Step } from "./script.js";
import type { Respond, WireResponse } from "./wire.js";
import { wireResponse } from "./wire.js";

const JSON_TYPE = "application/json";

/** What the mock has besides its description. */
export interface Surroundings {
  readonly accepts: AcceptToken;
  /** Milliseconds that every answer takes. */
  readonly latencyMs: number;
  /** The id of the next request. */
  readonly nextId: () => string;
  /** Takes up a request that came in. */
  readonly record: (request: RecordedRequest) => void;
  /** Drops a request, as if it had never come. */
  readonly forget: (request: RecordedRequest) => void;
  /** What was said to answer under the first of the names that has a say. */
  readonly nextStep: (names: readonly string[]) => Step | undefined;
}

export function respondTo(
  description: MockDescription,
  surroundings: Surroundings,
): Respond {
  const { failure, requestIdHeader } = description;
  const { accepts, latencyMs, nextId, record, forget, nextStep } = surroundings;
  const receive = receiverOf(description, accepts);
  const isLink = linksOf(description);

  return async (incoming) => {
    const id = nextId();
    const received = await receive(incoming, id);
    const { recorded, fault } = received;
    record(recorded);
    const usual =
      fault === undefined
        ? documentedAnswer(received.operation, incoming.headers.get("accept"))
        : recorded.operation === undefined && isLink(incoming.url)
          ? { status: 200 }
          : refusalAnswer(fault, failure);
    const answer = await scriptedAnswer(
      nextStep(scriptNames(received)),
      recorded,
      usual,
    );
    if (isDisconnect(answer)) {
      const { connection } = answer;
      if (connection === "refused") forget(recorded);
      return { kind: "disconnect", connection, afterMs: latencyMs };
    }
    const standard = { [requestIdHeader]: id };
    const wire = toWire(httpAnswer(answer, failure), standard);
    return { ...wire, headersAfterMs: wire.headersAfterMs + latencyMs };
  };
}

/**
 * A request with a fault is refused whatever was said, or a test could pass
 * with it. A path that the document lacks may still be one that the API has.
 */
function scriptNames({ recorded, fault }: Received): readonly string[] {
  const { operation, path } = recorded;
  if (operation === undefined) return [path];
  return fault === undefined ? [operation, path, "*"] : [];
}

async function scriptedAnswer(
  step: Step | undefined,
  recorded: RecordedRequest,
  usual: HttpAnswer,
): Promise<MockAnswer> {
  if (typeof step !== "function") return step ?? usual;
  try {
    return (await step(recorded, usual)) ?? usual;
  } catch (error) {
    return broken(error);
  }
}

/** The document's answer, of the first media type that the request asks for. */
function documentedAnswer(
  { status, answer, answerType, otherAnswers = [] }: MockOperation,
  accept: string | null,
): HttpAnswer {
  const usual = { status, type: answerType ?? JSON_TYPE, body: answer };
  const isWanted = ({ type }: typeof usual) =>
    (accept ?? "*/*")
      .split(",")
      .some((range) => isInRange(mediaType(type) ?? "", range));
  const found = [usual, ...otherAnswers].find(isWanted) ?? usual;
  if (found === usual && !answerType && typeof answer !== "string") {
    return { status, body: answer };
  }
  // A text is sent as it is, unless it is to be JSON.
  const isText =
    typeof found.body === "string" &&
    !/[/+]json$/.test(mediaType(found.type) ?? "");
  return {
    status: found.status,
    body: isText ? found.body : JSON.stringify(found.body),
    headers: { "content-type": found.type },
  };
}

function isDisconnect(answer: MockAnswer): answer is DisconnectAnswer {
  // A failure may have any further field, one called `connection` too.
  return "connection" in answer && !("failure" in answer);
}

function httpAnswer(
  answer: Exclude<MockAnswer, DisconnectAnswer>,
  failure: MockFailure | undefined,
): HttpAnswer {
  if ("failure" in answer) {
    const { failure: code, ...fields } = answer;
    return failureAnswer(code, fields, failure);
  }
  if ("rateLimited" in answer) {
    return rateLimitAnswer(answer.rateLimited, failure);
  }
  return answer;
}

function toWire(
  answer: HttpAnswer,
  standard: Readonly<Record<string, string>>,
): WireResponse {
  try {
    return wireResponse(answer, standard);
  } catch (error) {
    return wireResponse(broken(error), standard);
  }
}

/** The answer where a function that makes one throws, or makes none. */
function broken(error: unknown): HttpAnswer {
  return { status: 500, body: `The mock cannot answer: ${String(error)}` };
}
