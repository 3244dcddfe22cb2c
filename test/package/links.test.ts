import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { anchorsOf, nodesOf, parseMarkdown } from "../markdown.js";
import { readPages, repository, type Page } from "./documents.js";

const pages = readPages();

/** What is published goes without the rest of the repository. */
const packageFolder = "generated/";

describe("links lead somewhere", () => {
  test.each(pages.map((page) => [page.path, page] as const))(
    "%s",
    (_, page) => {
      expect(brokenLinks(page, pages)).toEqual([]);
    },
  );
});

test.each([
  ["[a](no-such.md)", "no-such.md: there is no docs/no-such.md"],
  [
    "[a](../README.md#no-such)",
    "../README.md#no-such: README.md has no such heading",
  ],
  ["# A b\n\n[a](#a-b) [b](#b)", "#b: docs/page.md has no such heading"],
  [
    "[a](../generator/cli.ts#main)",
    "../generator/cli.ts#main: no page has headings there",
  ],
  ["[a]: no-such.png\n\n![x][a]", "no-such.png: there is no docs/no-such.png"],
  ["<http://example.com>", "http://example.com: is not https"],
  ["[a](javascript:alert)", "javascript:alert: is not https"],
  ["[a][b]\n", "[a][b]: has no definition"],
  ["[a](/README.md)", "/README.md: is no relative path"],
])("%s is told", (text, told) => {
  const page = { path: "docs/page.md", root: parseMarkdown(text) };
  expect(brokenLinks(page, [...pages, page])).toEqual([told]);
});

test("a page of the package may not lead out of it", () => {
  const root = parseMarkdown("[a](../README.md)");
  const page = { path: "generated/page.md", root };
  expect(brokenLinks(page, pages)).toEqual([
    "../README.md: leads out of the package",
  ]);
});

/** One sentence for each link, image and definition that leads nowhere. */
function brokenLinks(page: Page, all: readonly Page[]): readonly string[] {
  const nodes = [page.root];
  const urls = [
    ...nodesOf(nodes, "link"),
    ...nodesOf(nodes, "image"),
    ...nodesOf(nodes, "definition"),
  ].map(({ url }) => url);
  return [
    ...urls.flatMap((url) => {
      const fault = faultOf(url, page, all);
      return fault === undefined ? [] : [`${url}: ${fault}`];
    }),
    ...undefinedReferences(page),
  ];
}

function faultOf(
  url: string,
  { path }: Page,
  all: readonly Page[],
): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url))
    return url.startsWith("https://") ? undefined : "is not https";
  if (url.startsWith("/")) return "is no relative path";
  const [relative = "", anchor] = url.split("#").map(decodeURIComponent);
  const target =
    relative === ""
      ? path
      : normalize(join(dirname(path), relative)).replaceAll("\\", "/");
  if (path.startsWith(packageFolder) && !target.startsWith(packageFolder))
    return "leads out of the package";
  const page = all.find((each) => each.path === target);
  if (!page && !existsSync(join(repository, target)))
    return `there is no ${target}`;
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
