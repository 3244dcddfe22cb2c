import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import {
  replacementsOf,
  type Directory,
} from "../../generator/view/replacement.js";
import {
  nodesOf,
  parseMarkdown,
  sectionOf,
  textOf,
  type Section,
} from "../markdown.js";
import { fileOf, here, make } from "./make.js";

/** What the reference says beside the facts of each operation: index and cross links. */
describe("the index", () => {
  const all = make(join(here, "corpus/good/several-tags/document.yaml"));

  it("has a section with a table for each class", async () => {
    const index = parseMarkdown(fileOf(await all, "docs/README.md"));
    const { content } = sectionOf(index.children, "Operations");
    const methods = ["NotesApi", "NotesLinesApi", "PeopleApi"].map(
      (className) =>
        cellsOf(sectionOf(content, className)).map(([name]) => name),
    );
    expect(methods).toEqual([
      ["notesList"],
      ["notesLinesList"],
      ["peopleList"],
    ]);
  });
});

describe("a deprecated operation", () => {
  const directory: Directory = new Map(
    ["notes.all", "notes.old", "people.list"].map((name) => [
      name,
      { name, page: "Page.md", anchor: name } as never,
    ]),
  );

  test.each([
    ["Use `notes.all` instead.", ["notes.all"]],
    [
      "It is gone. Replaced by `notes.all` and `people.list`.",
      ["notes.all", "people.list"],
    ],
    ["Superseded by `notes.all`; in favour of `notes.all`.", ["notes.all"]],
    ["Unlike `people.list`, it has no pages. Use `notes.all`.", ["notes.all"]],
    ["Use `notes.lost` instead of `notes.old`.", []],
    ["The same as `notes.all`.", []],
    ["Use notes.all instead.", []],
    ["", []],
  ])("%j names %j", (description, replacements) => {
    const operation = {
      deprecated: true,
      dottedName: "notes.old",
      description,
    };
    const found = replacementsOf(operation, directory);
    expect(found.map(({ name }) => name)).toEqual(replacements);
  });

  it("is the only kind that is replaced", () => {
    const operation = {
      deprecated: false,
      dottedName: "notes.old",
      description: "Use `notes.all` instead.",
    };
    expect(replacementsOf(operation, directory)).toEqual([]);
  });

  it("leads to what replaces it, and is marked in the index", async () => {
    const made = await make(join(here, "corpus/good/deprecated/document.yaml"));
    expect(fileOf(made, "docs/ListsApi.md")).toContain(
      "**Deprecated.** Use [`notes.all`](NotesApi.md#notesall) instead.",
    );
    const index = parseMarkdown(fileOf(made, "docs/README.md"));
    const marked = cellsOf({ title: "", content: index.children })
      .filter((cells) => cells.at(-1)?.startsWith("Deprecated."))
      .map(([name]) => name);
    expect(marked).toEqual(["listLists", "listNotes"]);
  });
});

describe("the page of a model", () => {
  const paged = make(join(here, "corpus/good/pagination/document.yaml"));
  const files = make(join(here, "corpus/good/several-files/document.yaml"));
  const body = make(join(here, "corpus/good/json-body/document.yaml"));

  test.each([
    ["an answer", paged, "Page", ["listNotes: answer"]],
    ["an item of pages", paged, "Note", ["listNotes: page item", "Notes"]],
    [
      "a part of one operation's answer",
      paged,
      "Notes",
      ["listNotes: in answer"],
    ],
    ["a part of a model that is shared", files, "Author", ["Note"]],
    [
      "an answer that is a part as well",
      files,
      "Note",
      ["listNotes: answer", "Author"],
    ],
    ["an argument", body, "Note", ["makeNote: body"]],
  ])("says who uses %s", async (_, made, model, users) => {
    const page = parseMarkdown(fileOf(await made, `docs/${model}.md`));
    const { content } = sectionOf(page.children, "Used by");
    const items = nodesOf(content, "listItem");
    expect(items.map((item) => textOf(item))).toEqual(users);
    expect(items.map((item) => nodesOf([item], "link").length)).toEqual(
      users.map(() => 1),
    );
  });

  it("says nothing where nobody does", async () => {
    const made = await make(
      join(here, "corpus/good/no-operations/document.yaml"),
    );
    expect(fileOf(made, "docs/Note.md")).toContain("## Example");
    expect(fileOf(made, "docs/Note.md")).not.toContain("Used by");
  });
});

test("the items of pages lead to their model", async () => {
  const made = await make(join(here, "corpus/good/pagination/document.yaml"));
  const page = fileOf(made, "docs/NotesApi.md").replace(/\s+/g, " ");
  expect(page).toContain("items of all of them, each [Note](Note.md).");
});

/** The cells of a section's tables, without their headers, as text. */
function cellsOf({ content }: Section): readonly (readonly string[])[] {
  return nodesOf(content, "table").flatMap(({ children }) =>
    children.slice(1).map((row) => row.children.map((cell) => textOf(cell))),
  );
}
