import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import type { Faults } from "../../generator/fault.js";
import {
  precompile,
  type PrecompiledTemplates,
} from "../../generator/render/precompiled.js";
import { createRenderer } from "../../generator/render/renderer.js";
import { hashOf } from "../../generator/hash.js";

function templates(texts: Readonly<Record<string, string>>) {
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

function builtFrom(texts: typeof given): PrecompiledTemplates {
  const module = { exports: {} };
  runInNewContext(precompile(texts), { module });
  return module.exports;
}

describe("a template compiled by the build", () => {
  it("is rendered, with its partials, as one that is compiled then", () => {
    const renderer = createRenderer(given, builtFrom(given));
    const context = { list: [{ x: 1 }, { x: 2 }], a: "b" };
    expect(renderer.render("main.hbs", context)).toBe("[1][2]b");
    expect(renderer.included).toEqual(new Set(["part.hbs"]));
  });

  it("is not compiled again", () => {
    const [built] = Object.values(builtFrom(templates({ "x.hbs": "theirs" })));
    const renderer = createRenderer(templates({ "x.hbs": "ours" }), {
      ...(built ? { [hashOf("ours")]: built } : {}),
    });
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
