/** Markdown as GitHub reads it, for tests to look at. */

import GithubSlugger from "github-slugger";
import type {
  Blockquote,
  Code,
  Heading,
  Link,
  List,
  Nodes,
  Root,
  RootContent,
  Table,
} from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

export type { Blockquote, Code, Heading, Link, List, Nodes, Root, Table };

/** A heading with what stands below it, as far as the next of its rank. */
export interface Section {
  readonly title: string;
  readonly content: readonly RootContent[];
}

export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
}

/** All nodes of one type, in the order they stand. */
export function nodesOf<Type extends Nodes["type"]>(
  within: readonly Nodes[],
  type: Type,
): readonly Extract<Nodes, { type: Type }>[] {
  return within.flatMap((node) => [
    ...(isOf(node, type) ? [node] : []),
    ...("children" in node ? nodesOf(node.children, type) : []),
  ]);
}

function isOf<Type extends Nodes["type"]>(
  node: Nodes,
  type: Type,
): node is Extract<Nodes, { type: Type }> {
  return node.type === type;
}

/** What a reader sees of some nodes, without marks. */
export function textOf(...nodes: readonly Nodes[]): string {
  return nodes.map(plainText).join(" ").replace(/\s+/g, " ").trim();
}

function plainText(node: Nodes): string {
  if ("value" in node) return node.value;
  if (node.type === "break") return " ";
  if (!("children" in node)) return "";
  const isInline = node.children.every(({ type }) => phrasing.has(type));
  return node.children.map(plainText).join(isInline ? "" : " ");
}

/** What can stand inside a sentence. */
const phrasing: ReadonlySet<Nodes["type"]> = new Set([
  "text",
  "strong",
  "emphasis",
  "delete",
  "inlineCode",
  "link",
  "image",
  "break",
  "html",
  "linkReference",
  "imageReference",
  "footnoteReference",
] satisfies Nodes["type"][]);

/**
 * The section below the first heading of that title.
 *
 * @returns Nothing but the title where there is no such heading.
 */
export function sectionOf(
  content: readonly RootContent[],
  title: string,
): Section {
  const start = content.findIndex(
    (node) => node.type === "heading" && textOf(node) === title,
  );
  const heading = content[start];
  if (heading?.type !== "heading") return { title, content: [] };
  const below = content.slice(start + 1);
  const end = below.findIndex(
    (node) => node.type === "heading" && node.depth <= heading.depth,
  );
  return { title, content: end === -1 ? below : below.slice(0, end) };
}

/** What stands directly below a heading, before the next of any rank. */
export function introductionOf({ content }: Section): readonly RootContent[] {
  const end = content.findIndex(({ type }) => type === "heading");
  return end === -1 ? content : content.slice(0, end);
}

/** The headings of a page by the anchors that GitHub gives them. */
export function anchorsOf(root: Root): ReadonlyMap<string, string> {
  const slugger = new GithubSlugger();
  return new Map(
    nodesOf([root], "heading")
      .map((heading) => textOf(heading))
      .map((title) => [slugger.slug(title), title]),
  );
}
