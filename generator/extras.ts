import { join } from "node:path";
import { error, Faults } from "./fault.js";
import { readText } from "./load/read.js";
import { displayName } from "./load/display-name.js";
import { below } from "./load/sources.js";
import { namesIn } from "./load/templates.js";
import type { Extras } from "./settings/extras.js";
import type { PackageFile } from "./write/plan.js";

/**
 * The files of a folder of extras, as the package has them.
 *
 * @throws {Faults} where its index does not have what the members need, or an
 * entry is not there.
 */
export function readExtras(extras: Extras | null): readonly PackageFile[] {
  if (!extras) return [];
  const { folder, members, entries, place } = extras;
  const files = namesIn(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => {
      const path = join(folder, name);
      const text = readText(path, { file: displayName(path) });
      return { path: `src/extras/${name}`, text };
    });
  const index = files.find(({ path }) => path === "src/extras/index.ts");
  if (!index)
    throw new Faults([
      error(
        below(place, "folder"),
        `there is no index.ts in ${displayName(folder)}`,
        "it exports what the package is to export, and what makes the members",
      ),
    ]);
  const words = new Set(index.text.match(/[\w$]+/g));
  const missing = [...entries.entries()]
    .filter(
      ([, name]) => !files.some(({ path }) => path === `src/extras/${name}.ts`),
    )
    .map(([at, name]) =>
      error(
        below(place, "entries", at),
        `there is no ${name}.ts in ${displayName(folder)}`,
        "name a module that lies in the folder itself, without its ending",
      ),
    );
  const unnamed = members
    .filter(({ maker }) => !words.has(maker))
    .map((member) =>
      error(
        member.place,
        `${displayName(folder)}/index.ts exports no \`${member.maker}\``,
        "name an exported function that takes the client and returns the member",
      ),
    );
  const faults = [...missing, ...unnamed];
  if (faults.length > 0) throw new Faults(faults);
  return files;
}
