import * as v from "valibot";
import { error, type Fault, type Place } from "../fault.js";
import { byName, mappingOf } from "../form.js";
import type { Extra } from "../model/api.js";
import type { Identifier } from "../model/identifier.js";
import type { About, PlaceOf } from "./setting.js";

/** Hand-written code that is part of a package. */
export interface Extras {
  /** Absolute path of the folder that is copied. */
  readonly folder: string;
  /** What of it stands behind the client's dots. */
  readonly members: readonly Extra[];
  /** Modules of it, by name, that are ways into the package of their own. */
  readonly entries: readonly string[];
  /** Where the settings speak of it. */
  readonly place: Place;
}

const identifier = /^[A-Za-z_$][\w$]*$/;

/** A module that can be a way in: a name in every file system, and none of the package's own. */
const entry =
  /^(?!(?:index|fetch|schema|mock|shared)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The setting, as a person writes it. */
export const extrasForm = mappingOf(
  v.strictObject({
    folder: v.pipe(
      v.string(),
      v.description(
        "Folder of hand-written TypeScript to copy to `src/extras/`.",
      ),
      v.metadata({ value: "folder", leadsTo: "folder" } satisfies About),
    ),
    members: v.optional(
      v.pipe(
        byName(
          v.pipe(v.string(), v.regex(identifier, "the name of a function")),
        ),
        v.description(
          "What of it stands behind the client's dots: the function that makes a member, by the dotted name of the member.",
        ),
        v.metadata({
          flag: "extras-member",
          value: "name=function",
        } satisfies About),
      ),
      {},
    ),
    entries: v.optional(
      v.pipe(
        v.array(
          v.pipe(
            v.string(),
            v.regex(
              entry,
              "the name of a module in small letters, other than index, fetch, schema, mock and shared",
            ),
          ),
        ),
        v.description(
          "Modules of the folder that are ways into the package of their own, `name/web-api` for `web-api.ts`.",
        ),
        v.metadata({ flag: "extras-entry", value: "module" } satisfies About),
      ),
      [],
    ),
  }),
);

/** The members, by the parts of their dotted names, and what is wrong with those. */
export function membersOf(
  given: Readonly<Record<string, string>>,
  placeOf: PlaceOf,
): { readonly members: readonly Extra[]; readonly faults: readonly Fault[] } {
  const members = Object.entries(given).map(([dotted, maker]) => ({
    path: dotted.split(".") as Identifier[],
    maker: maker as Identifier,
    place: placeOf("extras", "members", dotted),
  }));
  const faults = members
    .filter(({ path }) => !path.every((part) => identifier.test(part)))
    .map((member) =>
      error(
        member.place,
        `${JSON.stringify(member.path.join("."))} is no name behind the client's dot`,
        "write names with dots between them, `files.uploadV2` for example",
      ),
    );
  return { members, faults };
}
