import * as v from "valibot";
import type { Place } from "./fault.js";
import { mappingOf } from "./form.js";
import type { Choice, Criteria, Criterion } from "./load/choose.js";
import { below } from "./load/sources.js";

/** What to do with schemas that no chosen operation uses. */
export const unusedModels = ["drop", "keep"] as const;

const texts = v.optional(v.array(v.pipe(v.string(), v.nonEmpty())), []);

const criteriaForm = mappingOf(
  v.strictObject({
    tags: texts,
    operations: texts,
    paths: texts,
    deprecated: v.optional(v.boolean(), false),
  }),
);

/** The settings on which operations a client is made of, for a form of the file. */
export const choosingForm = {
  include: v.optional(criteriaForm),
  exclude: v.optional(criteriaForm),
  unusedModels: v.optional(v.picklist(unusedModels)),
};

type Given = v.InferOutput<
  v.StrictObjectSchema<typeof choosingForm, undefined>
>;

/** The same on the command line, where it goes before the file, kind by kind. */
export interface ChoosingFlags {
  readonly includeTag?: readonly string[];
  readonly includeOperation?: readonly string[];
  readonly includePath?: readonly string[];
  readonly includeDeprecated?: boolean;
  readonly excludeTag?: readonly string[];
  readonly excludeOperation?: readonly string[];
  readonly excludePath?: readonly string[];
  readonly excludeDeprecated?: boolean;
  readonly unusedModels?: (typeof unusedModels)[number];
}

export const everything: Choice = {
  include: { criteria: [], deprecated: false },
  exclude: { criteria: [], deprecated: false },
  keepUnused: false,
};

/** What a settings file says; `place` is its own. */
export function choiceOf(
  { include, exclude, unusedModels: unused }: Given,
  place: Place,
): Choice {
  const criteriaOf = (
    side: "include" | "exclude",
    given: Given["include"],
  ): Criteria => ({
    criteria: kinds.flatMap(({ by, setting }) =>
      (given?.[setting] ?? []).map((pattern, index) => ({
        by,
        pattern,
        place: below(place, side, setting, index),
      })),
    ),
    deprecated: given?.deprecated ?? false,
  });
  return {
    include: criteriaOf("include", include),
    exclude: criteriaOf("exclude", exclude),
    keepUnused: unused === "keep",
  };
}

/** A choice as flags change it. */
export function chosenBy(flags: ChoosingFlags, before: Choice): Choice {
  const criteriaOf = (side: "include" | "exclude"): Criteria => ({
    criteria: kinds.flatMap(({ by, flag }) => {
      const given = flags[`${side}${flag}`];
      return given === undefined
        ? before[side].criteria.filter((criterion) => criterion.by === by)
        : given.map((pattern) => ({ by, pattern, place: placeOf(side, by) }));
    }),
    deprecated: flags[`${side}Deprecated`] ?? before[side].deprecated,
  });
  return {
    include: criteriaOf("include"),
    exclude: criteriaOf("exclude"),
    keepUnused:
      flags.unusedModels === undefined
        ? before.keepUnused
        : flags.unusedModels === "keep",
  };
}

const kinds = [
  { by: "tag", setting: "tags", flag: "Tag" },
  { by: "operation", setting: "operations", flag: "Operation" },
  { by: "path", setting: "paths", flag: "Path" },
] as const satisfies readonly {
  by: Criterion["by"];
  setting: string;
  flag: string;
}[];

function placeOf(side: string, by: string): Place {
  return { file: `--${side}-${by}` };
}
