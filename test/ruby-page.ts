/** What a page of methods in openapi-generator's form for Ruby says, as a reader finds it. */

import {
  nodesOf,
  parseMarkdown,
  sectionOf,
  textOf,
  type Root,
} from "./markdown.js";

export interface RubyPage {
  readonly server: string;
  readonly methods: readonly {
    readonly name: string;
    readonly request: string;
  }[];
  readonly operations: readonly RubyOperation[];
}

export interface RubyOperation {
  readonly name: string;
  readonly signatures: readonly string[];
  readonly parameters: readonly {
    readonly name: string;
    readonly type: string;
    readonly notes: string;
  }[];
  readonly returns: string;
  readonly authorization: string;
  readonly headers: readonly string[];
}

export function readRubyPage(text: string): RubyPage {
  const page = parseMarkdown(text);
  const methods = rowsOf(page).map(([name = "", request = ""]) => ({
    name,
    request,
  }));
  const said = textOf(page);
  return {
    server: /All URIs are relative to (\S+)/.exec(said)?.[1] ?? "",
    methods,
    operations: methods.map(({ name }) => readOperation(page, name)),
  };
}

function readOperation(page: Root, name: string): RubyOperation {
  const { content } = sectionOf(page.children, name);
  const below = (title: string) => sectionOf(content, title).content;
  const parameters = rowsOf({
    type: "root",
    children: [...below("Parameters")],
  });
  return {
    name,
    signatures: nodesOf(content, "blockquote").map((quote) => textOf(quote)),
    parameters: parameters.map(([parameter = "", type = "", , notes = ""]) => ({
      name: parameter,
      type,
      notes,
    })),
    returns: textOf(...below("Return type")),
    authorization: textOf(...below("Authorization")),
    headers: nodesOf(below("HTTP request headers"), "listItem").map((item) =>
      textOf(item),
    ),
  };
}

/** The cells of the first table, but for its head. */
function rowsOf(page: Root): readonly (readonly string[])[] {
  const [table] = nodesOf([page], "table");
  return (table?.children ?? [])
    .slice(1)
    .map(({ children }) => children.map((cell) => textOf(cell)));
}
