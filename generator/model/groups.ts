import { untagged } from "../load/choose.js";
import { type JsonObject, own } from "../load/json.js";
import type { Group } from "./api.js";
import type { Identifier } from "./identifier.js";
import type { Operation } from "./api-operation.js";
import type { Memory } from "../stable-names.js";
import { memberName } from "./member-name.js";
import {
  camelCase,
  inOrder,
  namesBeside,
  pascalCase,
  words,
  zip,
  type Names,
} from "./names.js";
import type { OperationDraft } from "./operation.js";
import { docsUrlOf, mappings, text, type Reading } from "./reading.js";
import { reservedMembers, reservedMethods } from "./reserved.js";

/** What names of groups and operations are given beside. */
interface NamesSoFar {
  /** What the package exports already. */
  readonly exported: Names;
  /** What an earlier run has named. */
  readonly memory: Memory;
}

/** Sorts operations into groups by their first tag, and gives everything in them its name. */
export function groupsOf(
  reading: Reading,
  root: JsonObject,
  drafts: readonly OperationDraft[],
  { exported, memory }: NamesSoFar,
): readonly Group[] {
  const described = new Map(
    mappings(reading, root, "tags").map((tag) => [own(tag, "name"), tag]),
  );
  const byTag = new Map<string, OperationDraft[]>();
  for (const draft of drafts) {
    const tag = tagOf(draft);
    const members = byTag.get(tag);
    if (members) members.push(draft);
    else byTag.set(tag, [draft]);
  }
  const tags = [...byTag.keys()];
  const classNames = exported.claimAll(
    tags.map((tag) => ({
      wanted: pascalWords(tag) && `${pascalWords(tag)}Api`,
      fallback: "DefaultApi",
      text: tag && `${tag}Api`,
      thing: thingOfTag(tag),
    })),
  );
  const { namespaces, members } = behindDots(tags, drafts, memory);
  const methods = methodsOf(drafts, memory);
  const types = typesOf(drafts, methods, exported, memory);
  const groups = zip([...byTag], classNames).map(
    ([[tag, drafts], className]): Group => {
      const node = described.get(tag) ?? {};
      const namespace = namespaces.get(tag) ?? [];
      return {
        tag,
        description: text(reading, node, "description") ?? "",
        docsUrl: docsUrlOf(reading, node),
        className,
        namespace,
        operations: drafts.flatMap((draft) => {
          const [name, typed] = [methods.get(draft), types.get(draft)];
          const member = members.get(draft);
          if (!name || !typed || !member) return [];
          const { id: _, tag: __, ...operation } = draft;
          const dottedName = [...namespace, member].join(".");
          return [{ ...operation, ...name, ...typed, member, dottedName }];
        }),
      };
    },
  );
  return groups.sort((a, b) => (a.className < b.className ? -1 : 1));
}

function tagOf({ tag }: OperationDraft): string {
  return tag ?? untagged;
}

function thingOfTag(tag: string): string {
  return `tag ${tag}`;
}

/** What `Memory` ranks things by, in the order in which they get their names. */
const ranks = [0, 1, 2];

function thingOf({ method, path }: OperationDraft): string {
  return `${method} ${path}`;
}

/** Operations in the order in which they are named, however they are wished to be called. */
function inOrderOfNames(
  drafts: readonly OperationDraft[],
  memory: Memory,
): readonly OperationDraft[] {
  const wishes = drafts.map((draft) => ({
    draft,
    wanted: camelCase(words(draft.id)),
    fallback: "operation",
    text: draft.id,
    thing: thingOf(draft),
  }));
  return inOrder(wishes, memory).map(({ draft }) => draft);
}

type Named<Key extends keyof Operation> = ReadonlyMap<
  OperationDraft,
  Pick<Operation, Key>
>;

/** What operations are called as methods of their classes. */
function methodsOf(
  drafts: readonly OperationDraft[],
  memory: Memory,
): Named<"name" | "nameWithHttpInfo"> {
  const inClass = new Map<string, Names>();
  const named = new Map<
    OperationDraft,
    Pick<Operation, "name" | "nameWithHttpInfo">
  >();
  const give = (some: readonly OperationDraft[]) => {
    const names = some.map((draft) => {
      const methods =
        inClass.get(tagOf(draft)) ?? namesBeside(reservedMethods, [], memory);
      inClass.set(tagOf(draft), methods);
      const wanted = camelCase(words(draft.id));
      const name = methods.claim(wanted, "operation", draft.id, thingOf(draft));
      return { draft, methods, name };
    });
    for (const { draft, methods, name } of names) {
      const twin = `${name}WithHttpInfo`;
      const nameWithHttpInfo = methods.claim(
        twin,
        "call",
        draft.id,
        thingOf(draft),
      );
      named.set(draft, { name, nameWithHttpInfo });
    }
  };
  // What is new gives way to both names of what is known.
  const ordered = inOrderOfNames(drafts, memory);
  for (const rank of ranks)
    give(ordered.filter((draft) => memory.rankOf(thingOf(draft)) === rank));
  return named;
}

/** What the types of operations are called. */
function typesOf(
  drafts: readonly OperationDraft[],
  methods: Named<"name">,
  exported: Names,
  memory: Memory,
): Named<"argumentsName" | "optionsName" | "errorCodeName" | "answersName"> {
  return new Map(
    inOrderOfNames(drafts, memory).map((draft) => {
      const typeName = pascalCase(methods.get(draft)?.name ?? "");
      const typed = (what: string) =>
        exported.claim(`${typeName}${what}`, what, draft.id, thingOf(draft));
      return [
        draft,
        {
          argumentsName: typed("Arguments"),
          optionsName: typed("Options"),
          errorCodeName: typed("ErrorCode"),
          answersName: draft.answer.choices.length ? typed("Answers") : null,
        },
      ];
    }),
  );
}

/** The deepest that namespaces go: each is an object of the client, and a type. */
const deepest = 16;

/** The parts of a tag at its dots, the last with all that goes deeper; none where there is no tag. */
function segmentsOf(tag: string): readonly string[] {
  if (tag === untagged) return [];
  const segments = tag.split(".");
  const rest = segments.slice(deepest - 1);
  return rest.length > 1
    ? [...segments.slice(0, deepest - 1), rest.join(".")]
    : segments;
}

/** Where the groups are behind the client's dots, and what their operations are called there. */
function behindDots(
  tags: readonly string[],
  drafts: readonly OperationDraft[],
  memory: Memory,
): {
  readonly namespaces: ReadonlyMap<string, readonly Identifier[]>;
  readonly members: ReadonlyMap<OperationDraft, Identifier>;
} {
  const levels = new Map<string, Names>();
  const namesIn = (parent: readonly Identifier[]) => {
    const key = parent.join(".");
    const names = levels.get(key) ?? namesBeside(reservedMembers, [], memory);
    levels.set(key, names);
    return names;
  };
  const segments = new Map<string, Identifier>();
  const namespaces = new Map<string, readonly Identifier[]>();
  const members = new Map<OperationDraft, Identifier>();
  const place = (tag: string) => {
    const path: Identifier[] = [];
    for (const segment of segmentsOf(tag)) {
      const key = `${path.join(".")}.${segment}`;
      const name =
        segments.get(key) ??
        namesIn(path).claim(
          camelCase(words(segment)),
          untagged,
          segment,
          thingOfTag(tag),
        );
      segments.set(key, name);
      path.push(name);
    }
    namespaces.set(tag, path);
    return path;
  };
  const add = (draft: OperationDraft) => {
    const tag = tagOf(draft);
    const path = namespaces.get(tag) ?? place(tag);
    const wanted = memberName(draft);
    members.set(
      draft,
      namesIn(path).claim(wanted, "call", draft.id, thingOf(draft)),
    );
  };
  const wishes = tags.map((tag) => ({
    wanted: tag,
    fallback: untagged,
    text: tag,
    thing: thingOfTag(tag),
  }));
  const orderedTags = inOrder(wishes, memory).map(({ text }) => text);
  const ordered = inOrderOfNames(drafts, memory);
  const rankOfTag = (tag: string) => memory.rankOf(thingOfTag(tag));
  const rankOf = (draft: OperationDraft) =>
    Math.max(memory.rankOf(thingOf(draft)), rankOfTag(tagOf(draft)));
  // A namespace and an operation may have one name: what is new gives way.
  for (const rank of ranks) {
    orderedTags.filter((tag) => rankOfTag(tag) === rank).forEach(place);
    ordered.filter((draft) => rankOf(draft) === rank).forEach(add);
  }
  return { namespaces, members };
}

/** As the words are in a namespace; a single one is left as it is. */
function pascalWords(text: string): string {
  const parts = words(text);
  return pascalCase(parts.length > 1 ? camelCase(parts) : parts.join(""));
}
