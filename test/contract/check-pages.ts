/** The facts against the reference pages, as a reader finds them. */

import { readFileSync } from "node:fs";
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
  const file = `docs/${facts.className}.md`;
  const page = pageAt(folder, file);
  const overview = pageAt(folder, "docs/README.md");
  if (!page || !overview) return [`${file}: there is no such page`];
  return [
    ...lacking(file, textOf(page), [
      `All URIs are relative to ${facts.server}`,
    ]),
    ...checkMethodTable(folder, file, page, facts),
    ...checkMethodTable(folder, "docs/README.md", overview, facts),
    ...checkAuthorization(folder, facts),
    ...checkModel(folder, facts),
    ...facts.operations.flatMap((operation) =>
      checkOperationSection(
        sectionOf(page.children, operation.name),
        facts,
        operation,
        (subject, url) => checkLink(folder, file, subject, url),
      ),
    ),
  ];
}

/** A row for each method, with its verb and path, that leads to its section. */
function checkMethodTable(
  folder: string,
  file: string,
  page: Root,
  { operations }: Facts,
): Differences {
  const rows = nodesOf(page.children, "table")[0]?.children ?? [];
  return operations.flatMap(({ name, method, path }) => {
    const subject = `${file}, method table, ${name}`;
    const row = rows.find(({ children }) =>
      children.some((cell) => textOf(cell) === name),
    );
    if (!row) return [`${subject}: there is no such row`];
    const link = nodesOf([row], "link").find((each) => textOf(each) === name);
    return [
      ...(link
        ? checkLink(folder, file, subject, link.url, name)
        : [`${subject}: is no link`]),
      ...differ(
        `${subject}, HTTP request`,
        row.children.some((cell) => textOf(cell) === `${method} ${path}`),
        true,
      ),
    ];
  });
}

/** The README says what kind of authorization it is, and what its scope is. */
function checkAuthorization(
  folder: string,
  { authorization: { scheme, type, scope } }: Facts,
): Differences {
  const readme = pageAt(folder, "README.md");
  const { content } = sectionOf(readme?.children ?? [], scheme);
  return lacking(`README.md, ${scheme}`, textOf(...content), [
    `Type: ${type}`,
    scope,
  ]);
}

/** The page of what a call resolves to lists the field that every answer has. */
function checkModel(
  folder: string,
  { result: { model, field } }: Facts,
): Differences {
  const file = `docs/${model}.md`;
  const page = pageAt(folder, file);
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
  folder: string,
  from: string,
  subject: string,
  url: string,
  title?: string,
): Differences {
  const [path = "", anchor] = url.split("#");
  const file = path === "" ? from : join(dirname(from), path);
  const page = pageAt(folder, file);
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

function pageAt(folder: string, file: string): Root | undefined {
  try {
    return parseMarkdown(readFileSync(join(folder, file), "utf8"));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw cause;
  }
}
