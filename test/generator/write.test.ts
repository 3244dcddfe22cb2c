import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { manifestName } from "../../generator/manifest-name.js";
import { Faults } from "../../generator/fault.js";
import { hashOf } from "../../generator/hash.js";
import { nothingNamed } from "../../generator/stable-names.js";
import {
  printManifest,
  readManifest,
  type Manifest,
} from "../../generator/write/manifest.js";
import {
  isUpToDate,
  planWrites,
  type PackageFile,
  type Plan,
} from "../../generator/write/plan.js";
import { write } from "../../generator/write/write.js";
import { filesBelow, scratchFolder, stateOf, writeFiles } from "./scratch.js";

const a: PackageFile = { path: "a.txt", text: "one\n" };
const b: PackageFile = { path: "deep/er/b.txt", text: "two\n" };

const nothing = { inputs: null, schema: null, names: nothingNamed };

/** What generate does: reads the manifest, plans, and writes if all is ours. */
function generate(output: string, files: readonly PackageFile[]): Plan {
  const plan = planWrites(output, files, readManifest(output), nothing);
  if (plan.edited.length === 0 && !isUpToDate(plan)) write(output, plan);
  return plan;
}

describe("a plan", () => {
  it("for an empty folder adds everything, and then there is nothing to do", () => {
    const output = join(scratchFolder(), "not/yet/there");
    expect(generate(output, [b, a])).toMatchObject({
      added: [b, a],
      changed: [],
      removed: [],
      edited: [],
    });
    const before = stateOf(output);
    expect(before.map(({ path, text }) => [path, text])).toEqual([
      [manifestName, expect.any(String)],
      ["a.txt", "one\n"],
      ["deep/er/b.txt", "two\n"],
    ]);
    expect(isUpToDate(generate(output, [a, b]))).toBe(true);
    expect(stateOf(output)).toEqual(before);
  });

  it("writes the files that differ, and no other", () => {
    const output = scratchFolder();
    generate(output, [a, b]);
    const before = stateOf(output);
    const changed = { ...a, text: "three\n" };
    expect(generate(output, [changed, b])).toMatchObject({
      changed: [changed],
      unchanged: ["deep/er/b.txt"],
    });
    const after = stateOf(output);
    expect(after.find(({ path }) => path === "a.txt")?.text).toBe("three\n");
    const untouched = ({ path }: { path: string }) => path.startsWith("deep");
    expect(after.filter(untouched)).toEqual(before.filter(untouched));
  });

  it("removes what an earlier run wrote, and the folders that this leaves empty", () => {
    const output = scratchFolder();
    generate(output, [a, b]);
    writeFiles(output, { "mine.txt": "mine\n" });
    expect(generate(output, [a]).removed).toEqual(["deep/er/b.txt"]);
    expect(filesBelow(output)).toEqual([manifestName, "a.txt", "mine.txt"]);
    expect(() => readFileSync(join(output, "deep"))).toThrow("ENOENT");
  });

  it("keeps a folder in which somebody else has a file", () => {
    const output = scratchFolder();
    generate(output, [a, b]);
    writeFiles(output, { "deep/mine.txt": "mine\n" });
    generate(output, [a]);
    expect(filesBelow(output)).toContain("deep/mine.txt");
  });

  it("tells a file that was edited by hand from one that is out of date", () => {
    const output = scratchFolder();
    generate(output, [a, b]);
    writeFiles(output, { "a.txt": "mine\n" });
    expect(generate(output, [{ ...a, text: "new\n" }, b]).edited).toEqual([
      "a.txt",
    ]);
    expect(generate(output, [b]).edited).toEqual(["a.txt"]);
    expect(readFileSync(join(output, "a.txt"), "utf8")).toBe("mine\n");
  });

  it("takes an edit that is what would be written for what it is", () => {
    const output = scratchFolder();
    generate(output, [a]);
    writeFiles(output, { "a.txt": "new\n" });
    const plan = generate(output, [{ ...a, text: "new\n" }]);
    expect(plan.edited).toEqual([]);
    expect(isUpToDate(generate(output, [{ ...a, text: "new\n" }]))).toBe(true);
  });

  it("counts a file that no run wrote as edited by hand", () => {
    const output = scratchFolder();
    writeFiles(output, { "a.txt": "mine\n" });
    expect(generate(output, [a]).edited).toEqual(["a.txt"]);
  });

  it("puts back a file that was deleted", () => {
    const output = scratchFolder();
    generate(output, [a, b]);
    rmSync(join(output, "a.txt"));
    expect(generate(output, [a, b]).added).toEqual([a]);
    expect(filesBelow(output)).toContain("a.txt");
  });

  it("does not count line ends, which Git makes CR LF on Windows", () => {
    const output = scratchFolder();
    generate(output, [a, b]);
    for (const path of filesBelow(output)) {
      const text = readFileSync(join(output, path), "utf8");
      writeFiles(output, { [path]: text.replaceAll("\n", "\r\n") });
    }
    expect(isUpToDate(generate(output, [a, b]))).toBe(true);
    const changed = { ...a, text: "three\n" };
    const plan = generate(output, [changed, b]);
    expect(plan).toMatchObject({ changed: [changed], edited: [] });
    expect(hashOf(Buffer.from("é\r\n\xff"))).toBe(hashOf("é\n\xff"));
  });

  it("is not disturbed by a listed file that is gone already", () => {
    const output = scratchFolder();
    generate(output, [a, b]);
    rmSync(join(output, "deep"), { recursive: true });
    expect(generate(output, [a]).removed).toEqual([]);
    expect(isUpToDate(generate(output, [a]))).toBe(true);
  });

  it("moves a file to where a folder of the last run was, and back", () => {
    const output = scratchFolder();
    const file = { path: "deep", text: "now a file\n" };
    generate(output, [b]);
    generate(output, [file]);
    expect(filesBelow(output)).toEqual([manifestName, "deep"]);
    generate(output, [b]);
    expect(filesBelow(output)).toEqual([manifestName, "deep/er/b.txt"]);
  });
});

describe("writing", () => {
  it.each([
    ["to the file", "a.txt", "a.txt"],
    ["to a folder above it", "deep", "deep/er/b.txt"],
  ])("follows no link %s", (_, link, path) => {
    const folder = scratchFolder();
    const output = join(folder, "out");
    const elsewhere = join(folder, "elsewhere");
    mkdirSync(output);
    mkdirSync(elsewhere);
    if (link === "a.txt") writeFileSync(join(elsewhere, "x"), "one\n");
    symlinkSync(
      link === "a.txt" ? join(elsewhere, "x") : elsewhere,
      join(output, link),
    );
    const before = stateOf(elsewhere);
    const plan = planWrites(
      output,
      [{ path, text: "new\n" }],
      readManifest(output),
      nothing,
    );
    expect(() => {
      write(output, plan);
    }).toThrow("symbolic link");
    expect(stateOf(elsewhere)).toEqual(before);
  });

  it.each(["../a.txt", "/a.txt", "b/../../a.txt", ""])(
    "refuses the path %j",
    (path) => {
      const output = join(scratchFolder(), "out");
      const file = { path, text: "x" };
      const plan: Plan = {
        added: [file],
        changed: [],
        unchanged: [],
        removed: [],
        edited: [],
        manifest: file,
        manifestChanged: false,
      };
      expect(() => {
        write(output, plan);
      }).toThrow("outside the output folder");
      expect(filesBelow(join(output, ".."))).toEqual([]);
    },
  );

  it("refuses to remove what a tampered manifest lists outside", () => {
    const folder = scratchFolder();
    const output = join(folder, "out");
    writeFiles(folder, {
      "mine.txt": "mine\n",
      [`out/${manifestName}`]: printManifest({
        ...nothing,
        files: new Map([["../mine.txt", hashOf("mine\n")]]),
      }),
    });
    expect(() => generate(output, [a])).toThrow("outside the output folder");
    expect(filesBelow(folder)).toContain("mine.txt");
  });

  it("removes what a run left that was killed, and nothing of one that goes on", () => {
    const output = scratchFolder();
    const left = (pid: number) => `${manifestName}.new-${String(pid)}/0`;
    const ended = spawnSync(process.execPath, ["--version"]).pid;
    writeFiles(output, { [left(ended)]: "", [left(process.ppid)]: "" });
    generate(output, [a]);
    expect(filesBelow(output)).toEqual([
      manifestName,
      left(process.ppid),
      "a.txt",
    ]);
  });

  it("comes to its end when the process is to end meanwhile", async () => {
    const output = scratchFolder();
    const plan = planWrites(output, [a, b], readManifest(output), nothing);
    write(output, {
      ...plan,
      get removed() {
        process.kill(process.pid, "SIGTERM");
        return [];
      },
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(filesBelow(output)).toEqual([
      manifestName,
      "a.txt",
      "deep/er/b.txt",
    ]);
  });

  it("leaves the old files when it fails, and nothing of its own", () => {
    const output = scratchFolder();
    generate(output, [a, b]);
    const before = stateOf(output);
    const changed = [
      { ...a, text: "new\n" },
      // Longer than any file system takes.
      { path: "b".repeat(5_000), text: "new\n" },
    ];
    expect(() => generate(output, changed)).toThrow(Faults);
    expect(stateOf(output)).toEqual(before);
  });

  it("says so when a folder stands in a file's place", () => {
    const output = scratchFolder();
    mkdirSync(join(output, "a.txt"));
    expect(() => generate(output, [a])).toThrow(
      /there is a folder in the file's place/,
    );
  });

  it("says so when a file stands in a folder's place", () => {
    const output = scratchFolder();
    writeFiles(output, { deep: "mine\n" });
    expect(() => generate(output, [b])).toThrow(
      /there is a file in the folder's place/,
    );
    expect(readFileSync(join(output, "deep"), "utf8")).toBe("mine\n");
  });
});

describe("the manifest", () => {
  it("is the same for the same files in any order", () => {
    const files: [string, string][] = [
      ["b", "2"],
      ["a", "1"],
      ["B", "3"],
    ];
    const text = printManifest({ ...nothing, files: new Map(files) });
    expect(printManifest({ ...nothing, files: new Map(files.reverse()) })).toBe(
      text,
    );
  });

  it("comes back as it was written", () => {
    const output = scratchFolder();
    const place = { file: "a.yaml", line: 3, column: 5 };
    const manifest: Manifest = {
      inputs: {
        digest: "d",
        folder: "parts",
        parts: ["a.yaml"],
        warnings: [{ ...place, message: "odd", hint: "mend it" }],
      },
      schema: "s",
      names: { known: "ab12", marked: ["GET /a"] },
      files: new Map([["a", "1"]]),
    };
    writeFiles(output, { [manifestName]: printManifest(manifest) });
    expect(readManifest(output)).toEqual(manifest);
  });

  it.each(["", "{", "[]", '{"files":{}}', '{"schema":null,"files":{"a":1}}'])(
    "that reads %j is a fault, and no licence to overwrite",
    (text) => {
      const output = scratchFolder();
      writeFiles(output, { [manifestName]: text });
      expect(() => readManifest(output)).toThrow("cannot be read");
    },
  );

  it("is empty where the folder was moved away", () => {
    const folder = scratchFolder();
    generate(join(folder, "out"), [a]);
    renameSync(join(folder, "out"), join(folder, "old"));
    expect(readManifest(join(folder, "out")).files.size).toBe(0);
  });
});
