import { describe, expect, it } from "vitest";
import { Faults } from "../../generator/fault.js";
import { createRenderer } from "../../generator/render/renderer.js";
import { describeFaults } from "../../generator/report.js";

/** Renders `main.hbs`, with further templates beside it. */
function render(
  main: string,
  context: object,
  others: Readonly<Record<string, string>> = {},
): string {
  const files = Object.entries({ main, ...others }).map(([name, text]) => {
    const file = `${name}.hbs`;
    return [file, { name: file, file, text }] as const;
  });
  return createRenderer(new Map(files)).render("main.hbs", context);
}

/** What a person reads when it fails. */
function complaint(...args: Parameters<typeof render>): string {
  try {
    return `rendered ${render(...args)}`;
  } catch (cause) {
    if (!(cause instanceof Faults)) throw cause;
    return describeFaults(cause.faults).split("\n  hint")[0] ?? "";
  }
}

describe("rendering", () => {
  it.each([
    ["{{a}}", { a: "<b> & \"c\" 'd' `e` =" }, "<b> & \"c\" 'd' `e` ="],
    ["{{a}}{{b}}{{c}}", { a: true, b: 0, c: null }, "true0"],
    ["{{a.b}}", { a: { b: "c" } }, "c"],
    ["{{#if a}}x{{else}}y{{/if}}", { a: "" }, "y"],
    ["{{#if a}}x{{else}}y{{/if}}", { a: null }, "y"],
    ["{{#unless a}}x{{/unless}}", { a: false }, "x"],
    [
      "{{#each a}}{{this}}{{#unless @last}},{{/unless}}{{/each}}",
      { a: ["b", "c"] },
      "b,c",
    ],
    ["{{#each a}}{{this}}{{else}}none{{/each}}", { a: [] }, "none"],
    ["{{#each a}}{{../b}}{{@index}}{{/each}}", { a: [1, 2], b: "x" }, "x0x1"],
    ["{{#with a}}{{b}}{{@root.c}}{{/with}}", { a: { b: 1 }, c: 2 }, "12"],
    ["{{#with a}}{{b}}{{else}}none{{/with}}", { a: null }, "none"],
    ["{{lookup a b}}", { a: { x: "y" }, b: "x" }, "y"],
    ["{{! a comment }}x", {}, "x"],
    ["\\{{a}}", {}, "{{a}}"],
    ["{{#each a}}\n  {{this}}\n{{/each}}\n", { a: ["x", "y"] }, "  x\n  y\n"],
  ])("%j", (template, context, expected) => {
    expect(render(template, context)).toBe(expected);
  });

  it("includes partials by their paths, with arguments and a context", () => {
    const others = { "parts/one": "[{{a}}{{b}}]" };
    expect(render('{{> parts/one b="x"}}', { a: 1 }, others)).toBe("[1x]");
    expect(render("{{> parts/one c}}", { c: { a: 1, b: 2 } }, others)).toBe(
      "[12]",
    );
  });

  it("never renders a value as a template", () => {
    expect(render("{{a}}", { a: "{{b}}", b: "c" })).toBe("{{b}}");
  });

  it("finds what is called as a helper is, or as every object's fields are", () => {
    expect(render("{{if}}{{each.x}}", { if: 1, each: { x: 2 } })).toBe("12");
    const odd = JSON.parse('{"constructor":1,"__proto__":2}') as object;
    expect(render("{{constructor}}", odd)).toBe("1");
  });
});

describe("a template that names what is not there", () => {
  it.each([
    ["{{b}}", "main.hbs:1:3: error: the view has no field `b` here"],
    ["\n {{a.b}}", "main.hbs:2:4: error: the view has no field `a.b` here"],
    ["{{#if b}}{{/if}}", "main.hbs:1:7: error: the view has no field `b` here"],
    [
      "{{#unless a.b}}{{/unless}}",
      "main.hbs:1:11: error: the view has no field `a.b` here",
    ],
    [
      "{{#each b}}{{/each}}",
      "main.hbs:1:9: error: the view has no field `b` here",
    ],
    [
      "{{#with b}}{{/with}}",
      "main.hbs:1:9: error: the view has no field `b` here",
    ],
    [
      "{{#with a}}{{../b}}{{/with}}",
      "main.hbs:1:14: error: the view has no field `../b` here",
    ],
    [
      "{{@root.b}}",
      "main.hbs:1:3: error: the view has no field `@root.b` here",
    ],
    ["{{> part x=b}}", "main.hbs:1:12: error: the view has no field `b` here"],
    ["{{> part}}", "part.hbs:1:3: error: the view has no field `x` here"],
    [
      "{{toString}}",
      "main.hbs:1:3: error: the view has no field `toString` here",
    ],
    ["{{a}}", "main.hbs:1:3: error: `a` is no text to print"],
    [
      "{{#each list}}{{this}}{{/each}}",
      "main.hbs:1:17: error: `this` is no text to print",
    ],
    ['{{lookup a "y"}}', "main.hbs:1:1: error: the view has no field `y` here"],
    [
      '{{#if (lookup a "y")}}{{/if}}',
      "main.hbs:1:7: error: the view has no field `y` here",
    ],
    [
      '{{lookup a "toString"}}',
      "main.hbs:1:1: error: the view has no field `toString` here",
    ],
    ["{{lookup list 0}}", "main.hbs:1:3: error: `lookup` is no text to print"],
    ["{{b c}}", "main.hbs:1:1: error: there is no helper `b`"],
    ["{{#b}}{{/b}}", "main.hbs:1:1: error: there is no helper `b`"],
    ["{{^b}}{{/b}}", "main.hbs:1:1: error: there is no helper `b`"],
    ["{{#if (b c)}}{{/if}}", "main.hbs:1:7: error: there is no helper `b`"],
    ["{{log a}}", "main.hbs:1:1: error: there is no helper `log`"],
    ["{{> b}}", "main.hbs:1:1: error: there is no partial `b`"],
    ["{{#> b}}{{/b}}", "main.hbs:1:1: error: there is no partial `b`"],
  ])("%j: %s", (template, expected) => {
    const context = { a: { x: 1 }, list: [[]] };
    expect(complaint(template, context, { part: "{{x}}" })).toBe(expected);
  });

  it("is told of all its templates' faults at once", () => {
    expect(complaint("{{> b}}", {}, { unused: "{{c d}}\n{{> e}}" })).toBe(
      "main.hbs:1:1: error: there is no partial `b`",
    );
    try {
      render("{{> b}}", {}, { unused: "{{c d}}\n{{> e}}" });
      expect.unreachable();
    } catch (cause) {
      expect((cause as Faults).faults).toHaveLength(3);
    }
  });

  it.each<[string, string, readonly string[]]>([
    [
      "{{b}} {{#if c}}{{d}}{{/if}}\n{{a.e.f}}{{a}}",
      "",
      ["1:3 `b`", "1:13 `c`", "2:3 `a.e.f`", "2:12 `a` is"],
    ],
    ["{{#each list}}{{y}}{{/each}}{{z}}", "", ["1:17 `y`", "1:31 `z`"]],
    ['{{lookup a "y"}}{{lookup b "x"}}', "", ["1:1 `y`", "1:26 `b`"]],
    ['{{#if (lookup a "y")}}{{/if}}{{z}}', "", ["1:7 `y`", "1:32 `z`"]],
    // What is in a part that gets nothing is not known.
    ["{{> part b}}{{c}}", "{{x}}{{y}}", ["1:10 `b`", "1:15 `c`"]],
    ["{{> part a}}{{c}}", "{{x}}{{y}}", ["part 1:8 `y`", "1:15 `c`"]],
    ["{{#each list}}{{> part}}{{/each}}", "{{w}}", ["part 1:3 `w`"]],
  ])("tells all of it: %j", (main, part, expected) => {
    const file = (name: string, text: string) =>
      [`${name}.hbs`, { name: `${name}.hbs`, file: name, text }] as const;
    const renderer = createRenderer(
      new Map([file("main", main), file("part", part)]),
    );
    const context = { a: { x: 1 }, list: [{}, {}] };
    const told = renderer
      .faultsOf("main.hbs", context)
      .map(({ place, message }) => {
        const { line = 0, column = 0 } = place.position ?? {};
        const name = place.file === "main" ? "" : `${place.file} `;
        const what = /`[^`]*`( is)?/.exec(message)?.[0] ?? "";
        return `${name}${String(line)}:${String(column)} ${what}`;
      });
    expect(told).toEqual(expected);
  });
});
