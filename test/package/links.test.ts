import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseMarkdown } from "../markdown.js";
import { readPages, repository } from "./documents.js";
import { brokenLinks, type Surroundings } from "./links.js";

const pages = readPages();

const surroundings: Surroundings = {
  exists: (path) => existsSync(join(repository, path)),
  // What is published goes without the rest of the repository.
  packageFolder: "generated/",
  schemes: ["https"],
};

describe("links lead somewhere", () => {
  test.each(pages.map((page) => [page.path, page] as const))(
    "%s",
    (_, page) => {
      expect(brokenLinks(page, pages, surroundings)).toEqual([]);
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
  expect(brokenLinks(page, [...pages, page], surroundings)).toEqual([told]);
});

test("a page of the package may not lead out of it", () => {
  const root = parseMarkdown("[a](../README.md)");
  const page = { path: "generated/page.md", root };
  expect(brokenLinks(page, pages, surroundings)).toEqual([
    "../README.md: leads out of the package",
  ]);
});
