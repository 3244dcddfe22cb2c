/** The facts against the reference pages, as a reader finds them. */

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  anchorsOf,
  nodesOf,
  parseMarkdown,
  sectionOf,
  textOf,
  type Root,
} from "../markdown.js";
import { checkOperationSection } from "./check-operation-section.js";
import { differ, lacking, type Differences } from "./differences.js";
import type { Facts } from "./facts.js";

/**
 * Holds a package's Markdown against the facts.
 *
 * @param folder The package: its README, and `docs/` with the pages.
 */
export function checkPages(folder: string, facts: Facts): Differences {
  const pageAt = pagesIn(folder);
  const file = `docs/${facts.className}.md`;
  const page = pageAt(file);
  const overview = pageAt("docs/README.md");
  if (!page || !overview) return [`${file}: there is no such page`];
  return [
    ...lacking(file, textOf(page), [
      `All URIs are relative to ${facts.server}`,
    ]),
    ...checkMethodTable(pageAt, file, page, facts),
    ...checkMethodTable(pageAt, "docs/README.md", overview, facts),
    ...checkIndex("docs/README.md", overview, facts),
    ...checkAuthorization(pageAt, facts),
    ...checkModel(pageAt, facts),
    ...facts.operations.flatMap((operation) =>
      checkOperationSection(
        sectionOf(page.children, operation.name),
        facts,
        operation,
        (subject, url) => checkLink(pageAt, file, subject, url),
      ),
    ),
  ];
}

/** A row for each method, with its verb and path, that leads to its section. */
function checkMethodTable(
  pageAt: PageAt,
  file: string,
  page: Root,
  { operations }: Facts,
): Differences {
  const rows = nodesOf(page.children, "tableRow");
  return operations.flatMap(({ name, method, path }) => {
    const subject = `${file}, method table, ${name}`;
    const row = rows.find(({ children }) =>
      children.some((cell) => textOf(cell) === name),
    );
    if (!row) return [`${subject}: there is no such row`];
    const link = nodesOf([row], "link").find((each) => textOf(each) === name);
    return [
      ...(link
        ? checkLink(pageAt, file, subject, link.url, name)
        : [`${subject}: is no link`]),
      ...differ(
        `${subject}, HTTP request`,
        row.children.some((cell) => textOf(cell) === `${method} ${path}`),
        true,
      ),
    ];
  });
}

/** The index of all methods says which scope and which tier each has. */
function checkIndex(file: string, page: Root, facts: Facts): Differences {
  const rows = nodesOf(page.children, "tableRow").map(({ children }) =>
    children.map((cell) => textOf(cell)),
  );
  return facts.operations.flatMap(({ name, tier }) => {
    const cells = rows.find(([first]) => first === name) ?? [];
    const subject = `${file}, ${name}`;
    return [
      ...differ(`${subject}, scope`, cells[2], facts.authorization.scope),
      ...differ(`${subject}, rate limit`, cells[3], tier.name),
    ];
  });
}

/** The README says what kind of authorization it is, and what its scope is. */
function checkAuthorization(
  pageAt: PageAt,
  { authorization: { scheme, type, scope } }: Facts,
): Differences {
  const readme = pageAt("README.md");
  const { content } = sectionOf(readme?.children ?? [], scheme);
  return lacking(`README.md, ${scheme}`, textOf(...content), [
    `Type: ${type}`,
    scope,
  ]);
}

/** The page of what a call resolves to lists the field that every answer has. */
function checkModel(
  pageAt: PageAt,
  { result: { model, field } }: Facts,
): Differences {
  const file = `docs/${model}.md`;
  const page = pageAt(file);
  if (!page) return [`${file}: there is no such page`];
  const rows = nodesOf(page.children, "tableRow").map(({ children }) =>
    children.slice(0, 2).map((cell) => textOf(cell)),
  );
  return differ(
    `${file}, ${field.name}`,
    rows.find(([name]) => name === field.name),
    [field.name, field.type],
  );
}

/** A link leads to a page that there is, and to a heading on it. */
function checkLink(
  pageAt: PageAt,
  from: string,
  subject: string,
  url: string,
  title?: string,
): Differences {
  const [path = "", anchor] = url.split("#");
  const file = path === "" ? from : join(dirname(from), path);
  const page = pageAt(file);
  if (!page) return [`${subject}: links to ${url}, and there is no ${file}`];
  if (anchor === undefined)
    return title === undefined ? [] : [`${subject}: links to no heading`];
  const heading = anchorsOf(page).get(anchor);
  if (heading === undefined)
    return [`${subject}: links to ${url}, and ${file} has no such heading`];
  return title === undefined
    ? []
    : differ(`${subject}, heading linked to`, heading, title);
}

/** A page of the package by its path; undefined where there is none. */
type PageAt = (file: string) => Root | undefined;

/** Reads each page once. */
function pagesIn(folder: string): PageAt {
  const pages = new Map<string, Root | undefined>();
  return (file) => {
    if (!pages.has(file)) pages.set(file, read(join(folder, file)));
    return pages.get(file);
  };
}

function read(path: string): Root | undefined {
  return existsSync(path)
    ? parseMarkdown(readFileSync(path, "utf8"))
    : undefined;
}
