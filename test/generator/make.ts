import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SettingsFile } from "../../generator/settings/settings-form.js";
import { plainInput, type Input } from "../../generator/settings/input.js";
import { plan, type Understood } from "../../generator/pipeline.js";
import { printSchema } from "../../generator/types/schema.js";

/** A package in memory. */
export interface Made extends Understood {
  /** Its files by their paths. */
  readonly files: ReadonlyMap<string, string>;
}

/** Many documents of tests have schemas that no operation uses, to look at. */
const keepingAll: Input = {
  ...plainInput,
  choice: { ...plainInput.choice, keepUnused: true },
};

/** Makes a package of a document, schema and all, and writes none of it. */
export async function make(
  document: string,
  settings: Partial<SettingsFile> = {},
): Promise<Made> {
  const made = await plan(
    {
      package: {},
      client: {},
      schema: true,
      input: keepingAll,
      output: join(document, "..", "no-such-folder"),
      ...settings,
      document,
    },
    { print: (root) => Promise.resolve(printSchema(root)) },
  );
  const files = made.plan.added.map(({ path, text }) => [path, text] as const);
  return { ...made, files: new Map(files) };
}

/** A text of a package; an empty one where there is no such file. */
export function fileOf(made: Made, path: string): string {
  return made.files.get(path) ?? "";
}

/** An operation of a package, as templates see it. */
export function operation({ view }: Made, name: string) {
  const found = view.groups
    .flatMap((group) => group.operations)
    .find((each) => each.name === name);
  if (!found) throw new Error(`there is no operation ${name}`);
  return found;
}

/** The folder that the tests of the generator lie in. */
export const here = fileURLToPath(new URL(".", import.meta.url));
