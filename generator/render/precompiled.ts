import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { code as codeFolder } from "../edition.js";
import { Faults } from "../fault.js";
import type { TemplateFile } from "../load/templates.js";
import { hashOf } from "../hash.js";
import { compiler } from "./handlebars.js";
import { parseStrictly, partialNames, printName } from "./strict.js";

/** A template as the code that Handlebars makes of it. */
export interface Precompiled {
  /** Names of the partials that it includes. */
  readonly includes: readonly string[];
  readonly code: TemplateSpecification;
}

/** Templates by the hash of their text, so that one that has changed since is not found. */
export type PrecompiledTemplates = Readonly<Record<string, Precompiled>>;

export const compilerOptions = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { [printName]: true },
  preventIndent: true,
} as const;

/** A CommonJS module of templates: to compile them takes longer than to render with them. */
export function precompile(
  templates: ReadonlyMap<string, TemplateFile>,
): string {
  const partials = partialNames(templates);
  const entries = [...templates.values()]
    .filter(({ name }) => name.endsWith(".hbs"))
    .map((template) => {
      const { program, includes, faults } = parseStrictly(template, partials);
      if (!program) throw new Faults(faults);
      // Its type is that of what the code comes to.
      const code = compiler().precompile(
        program,
        compilerOptions,
      ) as unknown as string;
      return `${JSON.stringify(hashOf(template.text))}:{includes:${JSON.stringify(includes)},code:${code}}`;
    });
  return `module.exports={${entries.join(",\n")}};\n`;
}

/** Where the build puts those that come with the generator. */
export const precompiledFile = join(codeFolder, "render/precompiled.cjs");

/** Those of the build; none where the generator runs from its sources. */
export function builtInPrecompiled(): PrecompiledTemplates {
  return existsSync(precompiledFile)
    ? (createRequire(import.meta.url)(precompiledFile) as PrecompiledTemplates)
    : {};
}
