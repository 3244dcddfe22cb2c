import * as v from "valibot";
import { mappingOf } from "../form.js";
import type { Choice, Criteria, Criterion } from "../load/choose.js";
import { setting, type PlaceOf } from "./setting.js";

/** What to do with schemas that no chosen operation uses. */
const unusedModels = ["drop", "keep"] as const;

const pattern = v.pipe(v.string(), v.nonEmpty("a text that is not empty"));

function criteriaForm(side: "include" | "exclude") {
  const verb = side === "include" ? "Keep" : "Leave out";
  const patterns = (by: Criterion["by"], description: string) =>
    setting(
      v.array(pattern),
      `${verb} operations ${description}; \`*\` and \`**\` are wildcards.`,
      { flag: `${side}-${by}`, value: by },
    );
  return mappingOf(
    v.strictObject({
      tags: patterns("tag", "with this tag"),
      operations: patterns("operation", "of this id, or `GET /path`"),
      paths: patterns("path", "of this path"),
      deprecated: setting(v.boolean(), `${verb} deprecated operations.`),
    }),
  );
}

/** The settings on which operations a client is made of, for a form of the file. */
export const choosingForm = {
  include: v.optional(criteriaForm("include")),
  exclude: v.optional(criteriaForm("exclude")),
  unusedModels: setting(
    v.picklist(unusedModels),
    "What to do with models that no operation uses. By default `drop`.",
    { value: "what" },
  ),
};

type Given = v.InferOutput<
  v.StrictObjectSchema<typeof choosingForm, undefined>
>;

export const everything: Choice = {
  include: { criteria: [], deprecated: false },
  exclude: { criteria: [], deprecated: false },
  keepUnused: false,
};

/** What settings say. */
export function choiceOf(
  { include, exclude, unusedModels: unused }: Given,
  placeOf: PlaceOf,
): Choice {
  const criteriaOf = (
    side: "include" | "exclude",
    given: Given["include"],
  ): Criteria => ({
    criteria: kinds.flatMap(({ by, name }) =>
      (given?.[name] ?? []).map((pattern, index) => ({
        by,
        pattern,
        place: placeOf(side, name, index),
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

const kinds = [
  { by: "tag", name: "tags" },
  { by: "operation", name: "operations" },
  { by: "path", name: "paths" },
] as const satisfies readonly { by: Criterion["by"]; name: string }[];
