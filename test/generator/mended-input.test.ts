import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { understand } from "../../generator/pipeline.js";
import { describeFaults } from "../../generator/report.js";
import { here } from "./make.js";

/**
 * Documents that something usual is wrong with, and the warnings that each
 * gives. corpus/mended/README.md says how to add one.
 */
const corpus = join(here, "corpus/mended");

const names = readdirSync(corpus, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe("input that is read as it was meant", () => {
  it.each(names)("%s", async (name) => {
    const folder = join(corpus, name);
    const document = readdirSync(folder).find((file) =>
      file.startsWith("document."),
    );
    const { warnings } = await understand({
      document: join(folder, document ?? "document.yaml"),
      package: {},
      client: {},
    });
    const shown = relative(process.cwd(), folder).replaceAll("\\", "/");
    expect(describeFaults(warnings).replaceAll(`${shown}/`, "")).toBe(
      readFileSync(join(folder, "expected.txt"), "utf8").trimEnd(),
    );
  });
});
