import { own, type Json, type JsonObject } from "../load/json.js";
import type { Answer } from "./api-answer.js";
import { essence, isJson } from "../media-type.js";
import type { OperationNode } from "./surroundings.js";
import { entries, type Reading } from "./reading.js";
import { contentsOf, failuresOf, successesOf } from "./successes.js";
import type { Schemas } from "./schema.js";

/** What an operation answers when it works: its lowest 2xx response, or else the default one. */
export function answerOf(
  reading: Reading,
  schemas: Schemas,
  { node, method }: OperationNode,
): Answer {
  const { status, media } = successOf(reading, node);
  const successes = successesOf(reading, schemas, node);
  return {
    status: /^\d+$/.test(status) ? Number(status) : 200,
    type: media ? schemas.typeOf(own(media, "schema")) : null,
    successes,
    choices: method === "HEAD" ? [] : choicesOf(successes),
    failures: failuresOf(reading, schemas, node),
  };
}

/** The media types of all answers that mean success, where there are several. */
function choicesOf(successes: Answer["successes"]): Answer["choices"] {
  const byKind = new Map<string, string>();
  for (const { contents } of successes)
    for (const { mediaType } of contents)
      if (!byKind.has(essence(mediaType)))
        byKind.set(essence(mediaType), mediaType);
  return byKind.size > 1 ? [...byKind.values()] : [];
}

/** The schema of what an operation answers when it works. */
export function successSchema(
  reading: Reading,
  operation: JsonObject,
): Json | undefined {
  const { media } = successOf(reading, operation);
  return media ? own(media, "schema") : undefined;
}

function successOf(reading: Reading, operation: JsonObject) {
  const responses = entries(reading, operation, "responses");
  const [success] = responses
    .filter(([status]) => /^2(\d\d|XX)$/i.test(status))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const [status, response] = success ??
    responses.find(([name]) => name === "default") ?? ["204", {}];
  const contents = contentsOf(reading, status, response);
  const [, media] = contents.find(([type]) => isJson(type)) ??
    contents[0] ?? ["", null];
  return { status, media };
}
