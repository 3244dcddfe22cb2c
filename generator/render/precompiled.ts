import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { code as codeFolder } from "../edition.js";
import { Faults } from "../fault.js";
import type { TemplateFile } from "../load/templates.js";
import { hashOf } from "../hash.js";
import { compiler } from "./handlebars.js";
import { plainCode } from "./plain-code.js";
import type { plainRuntime, PlainTemplate } from "./plain-runtime.js";
import { isHandlebars, parseStrictly, partialNames } from "./strict.js";

/** A template as a function. */
interface Precompiled {
  /** Names of the partials that it includes. */
  readonly includes: readonly string[];
  readonly run: PlainTemplate;
}

/** Templates by the hash of their text, so that one that has changed since is not found. */
type PrecompiledTemplates = Readonly<Record<string, Precompiled>>;

/** What the build's file exports: templates that include `partials`. */
export type Precompiling = (
  runtime: typeof plainRuntime,
  partials: Readonly<Record<string, PlainTemplate>>,
) => PrecompiledTemplates;

/** A CommonJS module of templates: to compile them takes longer than to render with them. */
export function precompile(
  templates: ReadonlyMap<string, TemplateFile>,
): string {
  const partials = partialNames(templates);
  const entries = [...templates.values()]
    .filter(isHandlebars)
    .map((template) => {
      const { program, includes, faults } = parseStrictly(template, partials);
      if (!program) throw new Faults(faults);
      // Which takes a tree as well, and the space around its tags away.
      const stripped = compiler().parse(program as unknown as string);
      const code = plainCode(stripped, template.name);
      return `${JSON.stringify(hashOf(template.text))}:{includes:${JSON.stringify(includes)},run:${code}}`;
    });
  return `module.exports=(r,partials)=>({${entries.join(",\n")}});\n`;
}

/** Where the build puts those that come with the generator. */
export const precompiledFile = join(codeFolder, "render/precompiled.cjs");

/** Those of the build; none where the generator runs from its sources. */
export function builtInPrecompiled(): Precompiling {
  return existsSync(precompiledFile)
    ? (createRequire(import.meta.url)(precompiledFile) as Precompiling)
    : () => ({});
}
