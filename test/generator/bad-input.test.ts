import { cpSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { run } from "./command-line.js";
import { scratchFolder, stateOf, writeFiles } from "./scratch.js";

/**
 * The negative corpus: documents that nothing can be made of, and what a
 * person is to read about each. corpus/bad/README.md says how to add one.
 */
const corpus = fileURLToPath(new URL("corpus/bad/", import.meta.url));

const caseForm = v.strictObject({
  arguments: v.optional(v.array(v.string()), [
    "generate",
    "document.yaml",
    "--out",
    "out",
  ]),
  exit: v.optional(v.number(), 1),
  links: v.optional(v.record(v.string(), v.string()), {}),
});

function readCase(name: string): v.InferOutput<typeof caseForm> {
  const file = join(corpus, name, "case.json");
  const given = readdirSync(join(corpus, name)).includes("case.json")
    ? (JSON.parse(readFileSync(file, "utf8")) as unknown)
    : {};
  return v.parse(caseForm, given);
}

const names = readdirSync(corpus, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe.concurrent("bad input", () => {
  it.each(names)("%s", async (name) => {
    const { arguments: args, exit, links } = readCase(name);
    const folder = scratchFolder();
    cpSync(join(corpus, name), folder, { recursive: true });
    for (const [path, target] of Object.entries(links))
      symlinkSync(target, join(folder, path));
    writeFiles(folder, {
      "out/src/index.ts": "// as an earlier run left it\n",
    });
    const before = stateOf(join(folder, "out"));

    const { code, stdout, stderr } = await run(folder, args);

    const expected = readFileSync(join(corpus, name, "expected.txt"), "utf8");
    expect({ stderr, stdout, code }).toEqual({
      stderr: expected,
      stdout: "",
      code: exit,
    });
    expect(stateOf(join(folder, "out"))).toEqual(before);
  });
});
