import type { Identifier } from "../model/identifier.js";
import type { Operation } from "../model/api-operation.js";
import { essence } from "../media-type.js";
import { infoFor, resultFor } from "./answers.js";
import { code, literal, type Code } from "./safe.js";
import { textOf } from "./text.js";
import { typeText } from "./type-text.js";
import type { OperationView } from "./operation-view.js";
import type { ParameterView } from "./parameter-view.js";

/**
 * The bodies that an operation takes besides its usual one. A method has them as
 * its last argument by position, whatever the usual one is.
 */
export function otherBodiesOf(
  { name, otherBodies, optionsName, answersName }: Operation,
  positional: readonly ParameterView[],
  optional: readonly ParameterView[],
  request: Identifier,
): OperationView["otherBodies"] {
  const isShared = ({ in: place }: ParameterView) =>
    place !== "field" && place !== "body";
  const before = positional.filter(isShared);
  const taken = new Set<string>(before.map(({ identifier }) => identifier));
  const identifier = (taken.has("body") ? "body_" : "body") as Identifier;
  // Those fields of `opts` that there are with any body.
  const shared = [
    ...optional.filter(isShared).map(({ name }) => name.literal),
    literal(request),
  ];
  const accept = answersName ? "; accept?: $Accept" : "";
  const names = [...before.map((one) => one.identifier), identifier];
  return otherBodies.map(({ contentType, type }) => {
    const text = typeText(type, { bytes: "Binary" });
    return {
      contentType: textOf(contentType),
      type: text,
      call: textOf(`${name}(${names.join(", ")}, opts)`).code,
      positional: [
        ...before.map(({ identifier, type, description }) => ({
          identifier,
          type,
          description,
        })),
        { identifier, type: text, description: null },
      ],
      opts: code(
        `Pick<operations.${optionsName}, ${shared.join(" | ")}> & { contentType: ${literal(contentType)}${accept} }`,
      ),
    };
  });
}

/** Names of the arguments by position, where they depend on the body's media type; else null. */
export function positionsOf(
  { otherBodies }: Operation,
  positional: readonly ParameterView[],
  body: ParameterView | null,
): OperationView["positions"] {
  if (otherBodies.length === 0) return null;
  const names = (parameters: readonly ParameterView[]) =>
    parameters.map(({ name }) => name.literal);
  const before = positional.filter(
    ({ in: place }) => place !== "field" && place !== "body",
  );
  return {
    body: body?.name ?? textOf("body"),
    key: body?.key ?? code("body"),
    usual: listOf(names(positional)),
    others: listOf([...names(before), body?.name.literal ?? literal("body")]),
  };
}

/** What an operation answers by the media type that is asked for; nothing where there is no choice. */
export function answerChoicesOf(
  { answer: { choices, successes } }: Operation,
  requestIdHeader: string,
): OperationView["answerChoices"] {
  const byEssence = successes.map(({ contents }) => {
    const found = new Map<string, typeof contents>();
    for (const one of contents) {
      const key = essence(one.mediaType);
      found.set(key, [...(found.get(key) ?? []), one]);
    }
    return found;
  });
  return choices.map((mediaType) => {
    const wanted = essence(mediaType);
    const possible = successes.flatMap(({ contents, ...success }, index) => {
      const found = byEssence[index]?.get(wanted) ?? [];
      return found.length > 0 || contents.length === 0
        ? [{ ...success, contents: found }]
        : [];
    });
    return {
      mediaType: textOf(mediaType),
      result: resultFor(possible),
      info: infoFor(possible, requestIdHeader),
    };
  });
}

function listOf(items: readonly Code[]): Code {
  return code(`[${items.join(", ")}]`);
}
