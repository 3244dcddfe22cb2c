import { describe, expect, it } from "vitest";
import { takeTimings } from "../../generator/commands/timings.js";
import { run } from "./command-line.js";
import { scratchFolder, writeFiles } from "./scratch.js";

describe("timings", () => {
  it("are a line for each stage, from the start of the process to now", () => {
    let now = 40;
    const timings = takeTimings(() => now);
    timings.stage("reading");
    now = 165.4;
    timings.stage("writing");
    now = 1165.4;
    expect(timings.text()).toBe(
      [
        "starting    40 ms",
        "reading    125 ms",
        "writing   1000 ms",
        "together  1165 ms",
      ].join("\n"),
    );
  });

  it("are printed when asked for, beside the answer", async () => {
    const folder = scratchFolder();
    writeFiles(folder, {
      "notes.yaml":
        "openapi: 3.1.0\ninfo: { title: Notes, version: '1' }\nservers: [{ url: https://notes.example }]\npaths: {}\n",
    });
    const outcome = await run(folder, ["generate", "notes.yaml", "--timings"]);
    expect(outcome).toMatchObject({ code: 0 });
    expect(outcome.stdout).toMatch(/^client: /);
    const stages = outcome.stderr.match(/^\S.*?(?= {2,}\d+ ms$)/gm);
    expect(stages).toEqual([
      "starting",
      "hashing",
      "loading the pipeline",
      "reading",
      "modelling",
      "viewing",
      "rendering and formatting",
      "comparing",
      "writing",
      "together",
    ]);
  });
});
