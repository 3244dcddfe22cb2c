/** Whether the links of Markdown pages lead somewhere. */

import { dirname, join, normalize } from "node:path";
import { anchorsOf, nodesOf } from "../markdown.js";
import type { Page } from "./documents.js";

/** What pages stand among. */
export interface Surroundings {
  /** Whether there is a file or folder, by its path beside the pages'. */
  readonly exists: (path: string) => boolean;
  /** The folder that no page in it may lead out of; empty for all there is. */
  readonly packageFolder: string;
  /** What addresses elsewhere may begin with. */
  readonly schemes: readonly string[];
  /** Whether `[0][1]` may stand for itself, as in the texts of documents of others. */
  readonly hasPlainBrackets?: boolean;
}

/** One sentence for each link, image and definition that leads nowhere. */
export function brokenLinks(
  page: Page,
  all: readonly Page[],
  surroundings: Surroundings,
): readonly string[] {
  const nodes = [page.root];
  const urls = [
    ...nodesOf(nodes, "link"),
    ...nodesOf(nodes, "image"),
    ...nodesOf(nodes, "definition"),
  ].map(({ url }) => url);
  return [
    ...urls.flatMap((url) => {
      const fault = faultOf(url, page, all, surroundings);
      return fault === undefined ? [] : [`${url}: ${fault}`];
    }),
    ...(surroundings.hasPlainBrackets ? [] : undefinedReferences(page)),
  ];
}

function faultOf(
  url: string,
  { path }: Page,
  all: readonly Page[],
  { exists, packageFolder, schemes }: Surroundings,
): string | undefined {
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(url) ?? [];
  if (scheme !== undefined)
    return schemes.includes(scheme.toLowerCase())
      ? undefined
      : `is not ${schemes.join(" or ")}`;
  if (url.startsWith("/")) return "is no relative path";
  const [relative = "", anchor] = url.split("#").map(decodeURIComponent);
  const target =
    relative === ""
      ? path
      : normalize(join(dirname(path), relative)).replaceAll("\\", "/");
  if (path.startsWith(packageFolder) && !target.startsWith(packageFolder))
    return "leads out of the package";
  const page = all.find((each) => each.path === target);
  if (!page && !exists(target)) return `there is no ${target}`;
  if (anchor === undefined) return undefined;
  if (!page) return "no page has headings there";
  return anchorsOf(page.root).has(anchor)
    ? undefined
    : `${target} has no such heading`;
}

/** `[text][name]` without a definition is plain text to Markdown, and a mistake to us. */
function undefinedReferences({ root }: Page): readonly string[] {
  return nodesOf([root], "text")
    .flatMap(({ value }) => [...value.matchAll(/\[[^[\]]+\]\[[^[\]]*\]/g)])
    .map(([text]) => `${text}: has no definition`);
}
