import { toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { settingsForm } from "../generator/settings/settings-form.js";
import { templatesForm } from "../generator/render/extra-outputs.js";

/** The settings file as JSON Schema, for editors. */
export function settingsSchema(): object {
  return schemaOf(
    settingsForm,
    "Settings of openapi-handlebars",
    "What to make of an OpenAPI document. Paths are relative to this file.",
  );
}

/** `templates.yaml` as JSON Schema. */
export function templatesSchema(): object {
  return schemaOf(
    templatesForm,
    "Extra templates of openapi-handlebars",
    "What templates that are not built in are rendered for.",
  );
}

function schemaOf(
  form: v.GenericSchema,
  title: string,
  description: string,
): object {
  const schema = toJsonSchema(form, {
    // Of a pipe, the form behind the checks, which says the same by its type.
    typeMode: "output",
    errorMode: "ignore",
    ignoreActions: ["check", "metadata"],
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      "entries" in valibotSchema
        ? { ...jsonSchema, ...requiredIn(valibotSchema.entries) }
        : jsonSchema,
  });
  return { ...schema, title, description };
}

/** Entries that have to be written: not those that are there only because they have a default. */
function requiredIn(entries: unknown): { required?: string[] } {
  const names = Object.entries(entries as Record<string, v.GenericSchema>)
    .filter(([, { type }]) => type !== "optional")
    .map(([name]) => name);
  // JSON.stringify leaves out what is undefined.
  return { required: names.length > 0 ? names : undefined } as {
    required?: string[];
  };
}
