import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { check } from "prettier";
import { describe, expect, it } from "vitest";
import { run } from "./command-line.js";
import { filesBelow, scratchFolder, stateOf } from "./scratch.js";

const repository = fileURLToPath(new URL("../../", import.meta.url));
const settings = join(repository, "spec/slack.config.yaml");

/** The package as it is committed; what it is built to is not part of it. */
function generated(): ReturnType<typeof stateOf> {
  return stateOf(join(repository, "generated")).filter(
    ({ path }) => !/^(dist|node_modules)\//.test(path),
  );
}

describe("generated/", () => {
  it("is what generate makes of spec/, byte for byte", async () => {
    const outcome = await run(repository, ["check"]);
    expect(outcome).toMatchObject({ code: 0, stderr: "" });
    expect(outcome.stdout).toMatch(/^generated: up to date, \d+ files\n$/);
  });

  it("holds no file that generate did not make", () => {
    const manifest = JSON.parse(
      readFileSync(
        join(repository, "generated/.openapi-handlebars.json"),
        "utf8",
      ),
    ) as { readonly files: Readonly<Record<string, string>> };
    expect(generated().map(({ path }) => path)).toEqual(
      [".openapi-handlebars.json", ...Object.keys(manifest.files)].sort(),
    );
  });

  it("is left alone by a second run", async () => {
    const before = generated();
    const outcome = await run(repository, ["generate"]);
    expect(outcome).toMatchObject({ code: 0, stderr: "" });
    expect(outcome.stdout).toMatch(/^generated: nothing changed/);
    expect(generated()).toEqual(before);
  });

  it("comes out the same in another folder, time zone and language", async () => {
    const output = join(scratchFolder(), "out");
    const outcome = await run(
      scratchFolder(),
      ["generate", "--config", settings, "--out", output],
      { TZ: "Asia/Kathmandu", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
    );
    expect(outcome).toMatchObject({ code: 0, stderr: "" });
    expect(textsOf(stateOf(output))).toEqual(textsOf(generated()));
  });

  it("comes out the same from a copy of spec/ elsewhere", async () => {
    const folder = scratchFolder();
    cpSync(join(repository, "spec"), join(folder, "spec"), { recursive: true });
    cpSync(join(repository, "LICENSE"), join(folder, "LICENSE"));
    const outcome = await run(folder, ["generate"]);
    expect(outcome).toMatchObject({ code: 0, stderr: "" });
    expect(textsOf(stateOf(join(folder, "generated")))).toEqual(
      textsOf(generated()),
    );
  });

  it("is laid out as Prettier would", async () => {
    const different: string[] = [];
    for (const { path, text } of generated())
      if (
        /\.(ts|md|json)$/.test(path) &&
        !(await check(text, { filepath: path }))
      )
        different.push(path);
    expect(different).toEqual([]);
  });
});

describe("the generator and its templates", () => {
  it.each(["generator", "templates"])(
    "%s/ knows no particular API",
    (folder) => {
      const files = filesBelow(join(repository, folder));
      expect(files.length).toBeGreaterThan(20);
      const particular = files.filter(
        (path) =>
          /slack/i.test(path) ||
          /slack/i.test(readFileSync(join(repository, folder, path), "utf8")),
      );
      expect(particular).toEqual([]);
    },
  );

  it("keep one direction: each stage imports those before it only", () => {
    const stages = ["load", "model", "view", "render", "write"];
    const backwards = stages.flatMap((stage, index) =>
      filesBelow(join(repository, "generator", stage)).flatMap((file) => {
        const path = join(repository, "generator", stage, file);
        const imported = [
          ...readFileSync(path, "utf8").matchAll(/from "(?:\.\.\/)+(\w+)\//g),
        ].map(([, name = ""]) => name);
        return imported
          .filter((name) => stages.indexOf(name) > index)
          .map((name) => `${stage}/${file} imports ${name}`);
      }),
    );
    expect(backwards).toEqual([]);
  });

  it("name openapi-typescript in one file", () => {
    const named = filesBelow(join(repository, "generator")).filter((path) =>
      /(from|import\(|\)\()\s*"openapi-typescript"/.test(
        readFileSync(join(repository, "generator", path), "utf8"),
      ),
    );
    expect(named).toEqual(["types/schema.ts"]);
  });
});

function textsOf(
  state: ReturnType<typeof stateOf>,
): readonly (readonly [string, string])[] {
  return state.map(({ path, text }) => [path, text]);
}
