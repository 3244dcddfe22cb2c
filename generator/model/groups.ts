import { untagged } from "../load/choose.js";
import type { JsonObject } from "../load/json.js";
import { own } from "../load/json.js";
import type { Group, Identifier, Operation } from "./api.js";
import {
  camelCase,
  namesBeside,
  pascalCase,
  words,
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
    byTag.set(tag, [...(byTag.get(tag) ?? []), draft]);
  }
  const namespaces = namespacesOf([...byTag.keys()]);
  const groups = [...byTag].map(([tag, members]): Group => {
    const node = described.get(tag) ?? {};
    const namespace = namespaces.get(tag) ?? [];
    const scope: Scope = {
      tag,
      namespace,
      exported,
      methods: namesBeside(reservedMethods),
      members: namesBeside([
        ...reservedMembers,
        ...childrenOf(namespace, namespaces.values()),
      ]),
    };
    return {
      tag,
      description: text(reading, node, "description") ?? "",
      docsUrl: docsUrlOf(reading, node),
      className: exported.claim(`${pascalWords(tag) || "Default"}Api`, "Api"),
      namespace,
      operations: members.map((draft) => named(draft, scope)),
    };
  });
  return groups.sort((a, b) => (a.className < b.className ? -1 : 1));
}

interface Scope {
  readonly tag: string;
  readonly namespace: readonly Identifier[];
  readonly exported: Names;
  readonly methods: Names;
  readonly members: Names;
}

function named(draft: OperationDraft, scope: Scope): Operation {
  const { id, tag: _, ...operation } = draft;
  const parts = words(id);
  const name = scope.methods.claim(camelCase(parts), "operation");
  const member = scope.members.claim(
    camelCase(withoutPrefix(parts, words(scope.tag))),
    "call",
  );
  const typeName = pascalCase(name);
  return {
    ...operation,
    name,
    nameWithHttpInfo: scope.methods.claim(`${name}WithHttpInfo`, "call"),
    member,
    dottedName: [...scope.namespace, member].join("."),
    argumentsName: scope.exported.claim(`${typeName}Arguments`, "Arguments"),
    optionsName: scope.exported.claim(`${typeName}Options`, "Options"),
    errorCodeName: scope.exported.claim(`${typeName}ErrorCode`, "ErrorCode"),
  };
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
      known.get(key) ?? names.claim(camelCase(words(segment)), untagged);
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
