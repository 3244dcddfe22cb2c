import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { builtInTemplates } from "../../generator/edition.js";
import type { Faults } from "../../generator/fault.js";
import {
  readTemplates,
  type TemplateFile,
} from "../../generator/load/templates.js";
import { understand } from "../../generator/pipeline.js";
import { outputs } from "../../generator/render/outputs.js";
import {
  precompile,
  type Precompiling,
} from "../../generator/render/precompiled.js";
import { createRenderer } from "../../generator/render/renderer.js";
import { hashOf } from "../../generator/hash.js";

function templates(
  texts: Readonly<Record<string, string>>,
): ReadonlyMap<string, TemplateFile> {
  return new Map(
    Object.entries(texts).map(([name, text]) => [
      name,
      { name, file: name, text },
    ]),
  );
}

const given = templates({
  "main.hbs": "{{#each list}}{{> part}}{{/each}}{{a}}",
  "part.hbs": "[{{x}}]",
});

function builtFrom(texts: typeof given): Precompiling {
  const module: { exports: Precompiling } = { exports: () => ({}) };
  runInNewContext(precompile(texts), { module });
  return module.exports;
}

/** Runs what is precompiled, and tells whether it came to its end. */
function watched(texts: ReturnType<typeof templates>) {
  const failures: unknown[] = [];
  const precompiling: Precompiling = (runtime, partials) =>
    Object.fromEntries(
      Object.entries(builtFrom(texts)(runtime, partials)).map(
        ([hash, { includes, run }]) => [
          hash,
          {
            includes,
            run: (context, frame) => {
              try {
                return run(context, frame);
              } catch (cause) {
                failures.push(cause);
                throw cause;
              }
            },
          },
        ],
      ),
    );
  return { failures, renderer: createRenderer(texts, precompiling) };
}

describe("a template compiled by the build", () => {
  it.each([
    ["{{a}}{{b.c}}", { a: true, b: { c: 0 } }],
    ["{{a}}", { a: null }],
    ["{{#if a}}x{{else if b}}y{{else}}z{{/if}}", { a: [], b: "" }],
    ["{{#unless a}}x{{/unless}}", { a: 0 }],
    ["{{^if a}}x{{else}}y{{/if}}", { a: 1 }],
    ["{{#each a}}{{this}}{{@index}}{{../b}};{{/each}}", { a: ["x", 1], b: 2 }],
    ["{{#each a}}{{#unless @last}},{{/unless}}{{/each}}", { a: [1, 2, 3] }],
    ["{{#each a}}x{{else}}none{{/each}}", { a: null }],
    ["{{#with a}}{{b}}{{@root.c}}{{../c}}{{/with}}", { a: { b: 1 }, c: 2 }],
    ["{{#with a}}x{{else}}none{{/with}}", { a: null }],
    ["{{#each a}}{{> part x=../b}}{{/each}}", { a: [{ c: 1 }], b: "y" }],
    ["{{#if x}}\n  {{> part}}\n{{/if}}\n", { x: "y\nz" }],
    ["{{#with a}}{{> part ..}}{{/with}}", { a: {}, x: "y" }],
    ["{{#if a}}\n  x\n{{/if}}\n  {{~a}} {{! no }}\n", { a: "y" }],
  ])("prints what Handlebars does: %j", (main, context) => {
    const texts = templates({ "main.hbs": main, "part.hbs": "[{{x}}]" });
    const { failures, renderer } = watched(texts);
    const expected = createRenderer(texts).render("main.hbs", context);
    expect(renderer.render("main.hbs", context)).toBe(expected);
    expect(failures).toEqual([]);
  });

  it("prints all of a package as Handlebars does, without its help", async () => {
    const texts = readTemplates(builtInTemplates, null);
    const { failures, renderer } = watched(texts);
    const slow = createRenderer(texts);
    for (const name of ["credentials", "failures", "pagination"]) {
      const document = join(
        import.meta.dirname,
        `corpus/good/${name}/document.yaml`,
      );
      const { view } = await understand({ document, package: {}, client: {} });
      for (const { template, for: subject, when } of outputs) {
        if (when?.(view) === false) continue;
        const file = `${template}.hbs`;
        const contexts =
          subject === "package"
            ? [view]
            : view.groups.flatMap((group) =>
                view.models.map((model) => ({ ...view, group, model })),
              );
        for (const context of contexts)
          expect(renderer.render(file, context)).toBe(
            slow.render(file, context),
          );
      }
    }
    expect(failures).toEqual([]);
  });

  it("tells one of somebody else's where in a list it is", () => {
    const replaced = new Map([
      ...given,
      ...templates({
        "part.hbs": "{{@index}}{{@root.a}}{{#if @last}}.{{/if}}",
      }),
    ]);
    const renderer = createRenderer(replaced, builtFrom(given));
    const context = { list: [{ x: 1 }, { x: 2 }], a: "b" };
    expect(renderer.render("main.hbs", context)).toBe("0b1b.b");
  });

  it.each([
    "{{#each a as |b|}}{{b}}{{/each}}",
    "{{#if a includeZero=true}}x{{/if}}",
    "{{lookup a b}}",
    "{{#> part}}x{{/part}}",
    "{{../a}}",
    "{{@../index}}",
  ])("has no words for more than ours need: %s", (text) => {
    const texts = templates({ "x.hbs": text, "part.hbs": "" });
    expect(() => precompile(texts)).toThrow(/^x\.hbs:1:\d+: no plain code/);
  });

  it("is rendered, with its partials, as one that is compiled then", () => {
    const renderer = createRenderer(given, builtFrom(given));
    const context = { list: [{ x: 1 }, { x: 2 }], a: "b" };
    expect(renderer.render("main.hbs", context)).toBe("[1][2]b");
    expect(renderer.included).toEqual(new Set(["part.hbs"]));
  });

  it("is not compiled again", () => {
    const renderer = createRenderer(templates({ "x.hbs": "ours" }), () => ({
      [hashOf("ours")]: { includes: [], run: () => "theirs" },
    }));
    expect(renderer.render("x.hbs", {})).toBe("theirs");
  });

  it("knows the line of a field that is not there", () => {
    const renderer = createRenderer(given, builtFrom(given));
    try {
      renderer.render("main.hbs", { list: [{}], a: "b" });
      expect.unreachable();
    } catch (cause) {
      expect((cause as Faults).faults[0]).toMatchObject({
        place: { file: "part.hbs", position: { line: 1, column: 4 } },
      });
    }
  });

  it("goes beside one of somebody else's, which is compiled then", () => {
    const replaced = new Map([
      ...given,
      ...templates({ "part.hbs": "({{x}})" }),
    ]);
    const renderer = createRenderer(replaced, builtFrom(given));
    expect(renderer.render("main.hbs", { list: [{ x: 1 }], a: "" })).toBe(
      "(1)",
    );
  });
});
