import * as v from "valibot";
import type { Place } from "../fault.js";

/** What a setting's form says about it besides its type. */
export interface About {
  /** Its flag without the dashes; by default its path, `package-name`. `null`: it is no flag. */
  readonly flag?: string | null;
  /** Its one-letter flag. */
  readonly short?: string;
  /** What help calls its value. */
  readonly value?: string;
  /** That it is a path, relative to the file that says so, and what it leads to. */
  readonly leadsTo?: "file" | "file or address" | "folder" | "new folder";
  /** How a flag says it, where the form does not tell. */
  readonly kind?: Kind;
  /** A second flag for what the first cannot say; its values go behind the first one's. */
  readonly also?: {
    readonly flag: string;
    readonly value: string;
    readonly description: string;
    /** An item of the setting's list. */
    readonly as: (text: string) => unknown;
  };
}

/** How a flag says a setting: by its text, by being there, by one or several texts, by `name=text`, as JSON. */
type Kind = "text" | "switch" | "choice" | "list" | "names" | "value";

/** Where somebody said a setting, or a part of one: in the file, or by a flag. */
export type PlaceOf = (...path: readonly (string | number)[]) => Place;

/** A setting: what it may be, what it means, and how the command line spells it. */
export function setting<Form extends v.GenericSchema>(
  form: Form,
  description: string,
  about: About = {},
) {
  return v.optional(
    v.pipe(form, v.description(description), v.metadata({ ...about })),
  );
}

/** A setting that holds no others, as found in the form of all settings. */
export interface Leaf {
  /** `["package", "name"]` */
  readonly path: readonly string[];
  readonly form: v.GenericSchema;
  readonly kind: Kind;
  readonly choices: readonly string[];
  readonly description: string;
  readonly about: About;
  /** `package-name`; null where it is no flag. */
  readonly flag: string | null;
}

/**
 * The settings in a form, in its order. Flags, their checks and the paths that
 * are made absolute all come from here, so that a setting cannot be without.
 */
export function leavesOf(
  form: v.GenericSchema,
  path: readonly string[] = [],
): readonly Leaf[] {
  const inner = unwrap(form);
  const entries = entriesOf(inner);
  if (entries)
    return Object.entries(entries).flatMap(([name, entry]) =>
      leavesOf(entry, [...path, name]),
    );
  const about = v.getMetadata(inner as never) as About;
  const { flag = path.map(kebab).join("-") } = about;
  return [
    {
      path,
      form: inner,
      ...kindOf(inner, about),
      description: v.getDescription(inner) ?? "",
      about,
      flag,
    },
  ];
}

/** Names of the fields at a place in a form; none where it is no mapping of known names. */
export function namesAt(
  form: v.GenericSchema,
  path: readonly string[],
): readonly string[] {
  const entries = entriesOf(unwrap(form));
  const [name, ...rest] = path;
  if (name === undefined) return Object.keys(entries ?? {});
  const entry =
    entries && Object.hasOwn(entries, name) ? entries[name] : undefined;
  return entry ? namesAt(entry, rest) : [];
}

/** The part of valibot's forms that is looked at; its own types tell no more of a form in general. */
interface Parts {
  readonly kind: string;
  readonly type: string;
  readonly wrapped?: v.GenericSchema;
  readonly pipe?: readonly Parts[];
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly options?: readonly string[];
  readonly item?: Parts;
}

function unwrap(form: v.GenericSchema): v.GenericSchema {
  const { wrapped } = form as unknown as Parts;
  return wrapped ? unwrap(wrapped) : form;
}

/** What a form is once the checks before it have passed: the last form of a pipe. */
function coreOf(form: v.GenericSchema): Parts {
  const parts = form as unknown as Parts;
  const last = parts.pipe?.findLast(({ kind }) => kind === "schema");
  return last === undefined || last === parts
    ? parts
    : coreOf(last as unknown as v.GenericSchema);
}

function entriesOf(form: v.GenericSchema): Parts["entries"] {
  const { type, entries } = coreOf(form);
  return type === "strict_object" ? entries : undefined;
}

function kindOf(
  form: v.GenericSchema,
  about: About,
): Pick<Leaf, "kind" | "choices"> {
  const { type, options = [], item } = coreOf(form);
  const kinds: Readonly<Record<string, Leaf["kind"]>> = {
    string: "text",
    boolean: "switch",
    picklist: "choice",
    array: item && coreOf(item as never).type === "string" ? "list" : "value",
    record: "names",
  };
  return { kind: about.kind ?? kinds[type] ?? "value", choices: options };
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
