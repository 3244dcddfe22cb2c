import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this generator's code, built or as it is written. */
export const code = dirname(fileURLToPath(import.meta.url));

/** The folder of its package. */
export const root = dirname(code);

/** The version of this generator. */
export function ownVersion(): string {
  const file = readFileSync(join(root, "package.json"), "utf8");
  return (JSON.parse(file) as { readonly version: string }).version;
}

/** The folder of the templates that come with the generator. */
export const builtInTemplates = join(root, "templates");
