import type { Group } from "../model/api.js";
import type { Identifier } from "../model/identifier.js";
import type { Operation } from "../model/api-operation.js";
import { anchorOf, pageOf } from "./files.js";
import { codeSpan, type Cell, type FileName } from "./safe.js";

/** Another operation, for a link to its section. */
export interface OperationLinkView {
  readonly name: Identifier;
  readonly dotted: Cell;
  readonly page: FileName;
  readonly anchor: FileName;
}

/** Where operations are described, by their dotted names. */
export type Directory = ReadonlyMap<string, OperationLinkView>;

export function directoryOf(groups: readonly Group[]): Directory {
  return new Map(
    groups.flatMap(({ className, operations }) =>
      operations.map(({ name, dottedName }) => [
        dottedName,
        {
          name,
          dotted: codeSpan(dottedName),
          page: pageOf(className),
          anchor: anchorOf(name),
        },
      ]),
    ),
  );
}

/**
 * The operations to use instead of a deprecated one. OpenAPI has no word for
 * them: they are the ones that a sentence of its description names as such.
 */
export function replacementsOf(
  {
    deprecated,
    dottedName,
    description,
  }: Pick<Operation, "deprecated" | "dottedName" | "description">,
  directory: Directory,
): readonly OperationLinkView[] {
  if (!deprecated) return [];
  const named = sentencesOf(description)
    .filter((sentence) => saysInstead.test(sentence))
    .flatMap((sentence) => [...sentence.matchAll(/`([^`]+)`/g)])
    .map(([, name = ""]) => name)
    .filter((name) => name !== dottedName);
  return [...new Set(named)].flatMap((name) => directory.get(name) ?? []);
}

/** A full stop without a blank behind it is within a name. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?;])\s+/);
}

const saysInstead =
  /\b(use|instead|replaced by|replacement|superseded by|in favou?r of)\b/i;
