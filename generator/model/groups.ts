import { untagged } from "../load/choose.js";
import type { JsonObject } from "../load/json.js";
import { own } from "../load/json.js";
import type { Group, Identifier, Operation } from "./api.js";
import {
  camelCase,
  namesBeside,
  pascalCase,
  words,
  zip,
  type Names,
} from "./names.js";
import type { OperationDraft } from "./operation.js";
import { docsUrlOf, mappings, text, type Reading } from "./reading.js";
import { reservedMembers, reservedMethods } from "./reserved.js";

/**
 * Sorts operations into groups by their first tag, and gives everything in
 * them its name. `exported` knows the names that the package exports already.
 */
export function groupsOf(
  reading: Reading,
  root: JsonObject,
  drafts: readonly OperationDraft[],
  exported: Names,
): readonly Group[] {
  const described = new Map(
    mappings(reading, root, "tags").map((tag) => [own(tag, "name"), tag]),
  );
  const byTag = new Map<string, OperationDraft[]>();
  for (const draft of drafts) {
    const tag = draft.tag ?? untagged;
    const members = byTag.get(tag);
    if (members) members.push(draft);
    else byTag.set(tag, [draft]);
  }
  const namespaces = namespacesOf([...byTag.keys()]);
  const classNames = exported.claimAll(
    [...byTag.keys()].map((tag) => ({
      wanted: pascalWords(tag) && `${pascalWords(tag)}Api`,
      fallback: "DefaultApi",
      text: tag && `${tag}Api`,
    })),
  );
  const groups = zip([...byTag], classNames).map(
    ([[tag, members], className]): Group => {
      const node = described.get(tag) ?? {};
      const namespace = namespaces.get(tag) ?? [];
      const reserved = [
        ...reservedMembers,
        ...childrenOf(namespace, namespaces.values()),
      ];
      return {
        tag,
        description: text(reading, node, "description") ?? "",
        docsUrl: docsUrlOf(reading, node),
        className,
        namespace,
        operations: named(members, { tag, namespace, exported, reserved }),
      };
    },
  );
  return groups.sort((a, b) => (a.className < b.className ? -1 : 1));
}

interface Scope {
  readonly tag: string;
  readonly namespace: readonly Identifier[];
  readonly exported: Names;
  /** What no member of the namespace can be called. */
  readonly reserved: readonly string[];
}

/** The operations of a group with their names. */
function named(
  drafts: readonly OperationDraft[],
  { tag, namespace, exported, reserved }: Scope,
): readonly Operation[] {
  const methods = namesBeside(reservedMethods);
  const all = (
    names: Names,
    wanted: (id: string) => string,
    fallback: string,
  ) =>
    names.claimAll(
      drafts.map(({ id }) => ({ wanted: wanted(id), fallback, text: id })),
    );
  const names = all(methods, (id) => camelCase(words(id)), "operation");
  const prefix = words(tag);
  const members = all(
    namesBeside(reserved),
    (id) => camelCase(withoutPrefix(words(id), prefix)),
    "call",
  );
  return zip(drafts, zip(names, members)).map(([draft, [name, member]]) => {
    const { id, tag: _, ...operation } = draft;
    const typeName = pascalCase(name);
    const typed = (what: string) =>
      exported.claim(`${typeName}${what}`, what, id);
    return {
      ...operation,
      name,
      nameWithHttpInfo: methods.claim(`${name}WithHttpInfo`, "call", id),
      member,
      dottedName: [...namespace, member].join("."),
      argumentsName: typed("Arguments"),
      optionsName: typed("Options"),
      errorCodeName: typed("ErrorCode"),
      answersName: draft.answer.choices.length ? typed("Answers") : null,
    };
  });
}

/** The words of an operation id without those of its tag, if it begins with them and has more. */
function withoutPrefix(
  parts: readonly string[],
  prefix: readonly string[],
): readonly string[] {
  const begins =
    parts.length > prefix.length &&
    prefix.every(
      (word, index) => word.toLowerCase() === parts[index]?.toLowerCase(),
    );
  return begins ? parts.slice(prefix.length) : parts;
}

/** Each tag split at its dots; tags that come out alike are numbered. */
function namespacesOf(
  tags: readonly string[],
): ReadonlyMap<string, readonly Identifier[]> {
  const levels = new Map<string, Names>();
  const known = new Map<string, Identifier>();
  const segmentIn = (parent: string, segment: string) => {
    const key = `${parent}.${segment}`;
    const names = levels.get(parent) ?? namesBeside(reservedMembers);
    levels.set(parent, names);
    const name =
      known.get(key) ??
      names.claim(camelCase(words(segment)), untagged, segment);
    known.set(key, name);
    return name;
  };
  return new Map(
    tags.map((tag) => {
      const path: Identifier[] = [];
      for (const segment of tag.split("."))
        path.push(segmentIn(path.join("."), segment));
      return [tag, path];
    }),
  );
}

/** The names one level below a namespace, which its operations cannot have. */
function childrenOf(
  namespace: readonly Identifier[],
  all: Iterable<readonly Identifier[]>,
): readonly Identifier[] {
  const children: Identifier[] = [];
  for (const other of all) {
    const child = other[namespace.length];
    if (child && namespace.every((part, index) => part === other[index]))
      children.push(child);
  }
  return children;
}

/** As the words are in a namespace; a single one is left as it is. */
function pascalWords(text: string): string {
  const parts = words(text);
  return pascalCase(parts.length > 1 ? camelCase(parts) : parts.join(""));
}
