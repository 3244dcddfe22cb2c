import { runInThisContext } from "node:vm";
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import {
  cell,
  codeSpan,
  comment,
  key,
  lineComment,
  literal,
  plainCell,
  plainName,
  prose,
  url,
} from "../../generator/view/safe.js";
import { nodesOf, parseMarkdown, textOf, type Nodes } from "../markdown.js";
import { payloads } from "./payloads.js";

/** Texts put together from what means something to a parser. */
const awkward = fc.oneof(
  fc.constantFrom(...payloads),
  fc.string({
    unit: fc.constantFrom(
      ...Array.from(
        "`*_[]()<>!#|~-=+\\/\n\r\t :.&;@$'\"{}%1ab\u0000\u2028\u202e\ud800",
      ),
      "*/",
      "```",
      "http://a.b",
      "javascript:x",
      "<b>",
      "&lt;",
    ),
    maxLength: 30,
  }),
  fc.string({ unit: "binary", maxLength: 20 }),
);

/** Holds a claim against the payloads and against a few thousand texts like them. */
function always(claim: (text: string) => void): void {
  for (const payload of payloads) claim(payload);
  fc.assert(fc.property(awkward, claim), { numRuns: 2_000 });
}

const unsafe =
  // eslint-disable-next-line no-control-regex -- these are what must not come out
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

describe("literal", () => {
  it("is the value again when it is run", () => {
    always((text) => {
      expect(evaluate(literal(text))).toBe(text);
    });
  });

  it("holds nothing that deceives a reader or ends a script", () => {
    always((text) => {
      expect(literal(text)).not.toMatch(unsafe);
      expect(literal(text)).not.toMatch(/<\/script/i);
    });
  });

  it.each([
    [undefined, "undefined"],
    [null, "null"],
    [[1, "a"], '[1,"a"]'],
    ["</SCRIPT>", '"<\\/SCRIPT>"'],
    ["a\u2028b", '"a\\u2028b"'],
  ])("of %j is %s", (value, code) => {
    expect(literal(value)).toBe(code);
  });

  it("keeps a field called __proto__ a field", () => {
    const value = JSON.parse('{"__proto__":{"a":1}}') as object;
    const again = evaluate(literal(value)) as object;
    expect(Object.keys(again)).toEqual(["__proto__"]);
  });
});

describe("key", () => {
  it("names exactly the property that it is called", () => {
    always((text) => {
      const made = evaluate(`{ ${key(text)}: 7 }`) as object;
      expect(Object.keys(made)).toEqual([text]);
    });
  });
});

describe("comment", () => {
  const within = (text: string) => `/**\n * ${comment(text)}\n */\n`;

  it("ends nowhere but at its end", () => {
    always((text) => {
      const source = within(text);
      const ranges = ts.getLeadingCommentRanges(source, 0) ?? [];
      expect(ranges.map(({ pos, end }) => [pos, end])).toEqual([
        [0, source.length - 1],
      ]);
    });
  });

  it("has no tags of its own, and nothing that deceives", () => {
    always((text) => {
      expect(tagsOf(within(text))).toEqual([]);
      expect(comment(text)).not.toMatch(unsafe);
    });
  });

  it.each([
    ["a */ b", "a *\\/ b"],
    ["**//", "**\\//"],
    ["@deprecated", "\\@deprecated"],
    ["see {@link x}", "see {\\@link x}"],
    ["a@b.example", "a@b.example"],
    ["one\r\ntwo", "one\n * two"],
  ])("of %j is %j", (text, expected) => {
    expect(comment(text)).toBe(expected);
  });

  it("is wrapped, so that it fits 80 columns when it is indented", () => {
    const lines = comment("word ".repeat(100)).split("\n * ");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(73);
  });
});

describe("lineComment", () => {
  it("ends at the end of its line", () => {
    always((text) => {
      const { statements } = parse(`// ${lineComment(text)}\n`);
      expect(statements).toHaveLength(0);
      expect(lineComment(text)).not.toMatch(unsafe);
    });
  });
});

/** What a text of the document must never become. */
const structure = [
  "html",
  "image",
  "imageReference",
  "linkReference",
  "definition",
  "footnoteDefinition",
  "footnoteReference",
  "heading",
  "code",
  "thematicBreak",
  "table",
  "blockquote",
] as const satisfies readonly Nodes["type"][];

describe("prose", () => {
  it("has no structure but lists, and no links but to the web", () => {
    always((text) => {
      const page = parseMarkdown(`Before.\n\n${prose(text)}\n\nAfter.\n`);
      for (const type of structure)
        expect(nodesOf([page], type), JSON.stringify(prose(text))).toEqual([]);
      expectWebLinks(page);
      expect(textOf(page).startsWith("Before.")).toBe(true);
      expect(page.children.at(-1)).toMatchObject({ type: "paragraph" });
      expect(prose(text)).not.toMatch(unsafe);
    });
  });

  it.each([
    ["*so* and `so`", "*so* and `so`"],
    ["[docs](https://a.example/b)", "[docs](https://a.example/b)"],
    ["[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"],
    ["<b>", "&lt;b>"],
    ["# no", "\\# no"],
    ["- one\n- two", "- one\n- two"],
    ["title\n===", "title\n\\==="],
    ["[a]: https://a.example", "\\[a\\]: https://a.example"],
  ])("of %j is %j", (text, expected) => {
    expect(prose(text)).toBe(expected);
  });
});

it.each(["*/*", "__proto__", "/_a_/{b*}/*", "a_b", "filter[name]", "a&b|`c`"])(
  "the name %s is shown as it is",
  (name) => {
    const page = parseMarkdown(`a ${plainName(name)} b`);
    expect(page.children.map((node) => textOf(node))).toEqual([`a ${name} b`]);
    expect(nodesOf([page], "emphasis")).toEqual([]);
  },
);

describe.each([
  ["cell", cell],
  ["plainCell", plainCell],
  ["plainName", plainName],
  ["codeSpan", codeSpan],
])("%s", (_, make) => {
  it("stays in its cell, with no links but to the web", () => {
    always((text) => {
      const made = make(text);
      const page = parseMarkdown(`| a | b |\n| - | - |\n| ${made} | z |\n`);
      const [table] = nodesOf([page], "table");
      const row = table?.children[1]?.children ?? [];
      expect(page.children, JSON.stringify(made)).toHaveLength(1);
      expect(row).toHaveLength(2);
      expect(row[1] && textOf(row[1])).toBe("z");
      for (const type of structure.filter((each) => each !== "table"))
        expect(nodesOf([page], type), JSON.stringify(made)).toEqual([]);
      expectWebLinks(page);
      expect(made).not.toMatch(unsafe);
    });
  });
});

describe("codeSpan", () => {
  it.each([
    ["a", "`a`"],
    ["a`b", "`` a`b ``"],
    ["``", "``` `` ```"],
    ["a|b", "`a\\|b`"],
  ])("of %j is %j", (text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });
});

describe("url", () => {
  it.each([
    "https://a.example",
    "http://a.example:80/b?c=d&e=%20#f",
    "HTTPS://A.example/",
  ])("takes %s", (address) => {
    expect(url(address)).toBe(address);
  });

  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "//a.example",
    "/relative",
    "https://a.example/)x",
    "https://a.example/ b",
    "https://a.example/`",
    "https://a.example/*/",
    "https://a.example/\u202e",
    "https://a.example/\u0000",
    "https://",
    "",
  ])("refuses %j", (address) => {
    expect(url(address)).toBeNull();
  });
});

function evaluate(code: string): unknown {
  return runInThisContext(`(${code})`);
}

function parse(code: string): ts.SourceFile {
  return ts.createSourceFile("x.ts", code, ts.ScriptTarget.ES2022, true);
}

function tagsOf(before: string): readonly string[] {
  const [statement] = parse(`${before}const x = 1;`).statements;
  return statement
    ? ts.getJSDocTags(statement).map((tag) => tag.tagName.text)
    : ["no statement"];
}

function expectWebLinks(page: Nodes): void {
  for (const { url: address } of nodesOf([page], "link"))
    expect(address).toMatch(/^(https?:\/\/|mailto:)/);
}
