/** The Markdown that people read: the repository's and the package's. */

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nodesOf, parseMarkdown, type Root } from "../markdown.js";

/** A page, by its path in the repository, with slashes. */
export interface Page {
  readonly path: string;
  readonly root: Root;
}

/** A fenced block of code. */
export interface Example {
  /** `README.md:49`, where its fence stands. */
  readonly name: string;
  readonly language: Language;
  readonly code: string;
}

export type Language = "ts" | "js";

export const repository = fileURLToPath(new URL("../../", import.meta.url));

const languages: Readonly<Record<string, Language>> = {
  ts: "ts",
  typescript: "ts",
  mts: "ts",
  cts: "ts",
  js: "js",
  javascript: "js",
  mjs: "js",
  cjs: "js",
};

/** Every page at the root, in `docs/` and in `generated/`. */
export function readPages(): readonly Page[] {
  return [
    ...markdownIn(""),
    ...markdownBelow("docs"),
    ...markdownIn("generated/"),
    ...markdownBelow("generated/docs"),
  ].map((path) => ({
    path,
    root: parseMarkdown(readFileSync(join(repository, path), "utf8")),
  }));
}

/**
 * Its blocks of TypeScript and JavaScript. Those of docs/calls.md call an API of
 * their own: test/generator/good-input.test.ts compiles them.
 */
export function examplesOf({ path, root }: Page): readonly Example[] {
  if (path === "docs/calls.md") return [];
  return nodesOf([root], "code").flatMap(({ lang, value, position }) => {
    const language = languages[lang?.toLowerCase() ?? ""];
    const line = position?.start.line ?? 0;
    return language ? [{ name: `${path}:${line}`, language, code: value }] : [];
  });
}

function markdownIn(folder: string): readonly string[] {
  return readdirSync(join(repository, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => folder + name);
}

function markdownBelow(folder: string): readonly string[] {
  const absolute = join(repository, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true })
    .map((name) => `${folder}/${String(name).replaceAll("\\", "/")}`)
    .filter((name) => name.endsWith(".md"));
}
