import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import * as slack from "slack-web-client";
import * as byPath from "slack-web-client/fetch";
import * as testing from "slack-web-client/mock";
import ts from "typescript";
import { describe, expect, it, test } from "vitest";
import { repository } from "./documents.js";

const dist = join(repository, "generated/dist");
const require = createRequire(import.meta.url);

/** The files that a module or a file of declarations brings in, itself among them. */
function filesOf(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const isCommonJs = file.includes("/cjs/") && file.endsWith(".js");
  const { importedFiles } = ts.preProcessFile(
    readFileSync(file, "utf8"),
    true,
    isCommonJs,
  );
  for (const { fileName } of importedFiles) {
    if (!fileName.startsWith(".")) continue;
    const imported = join(dirname(file), fileName);
    filesOf(
      file.endsWith(".d.ts") ? imported.replace(/\.js$/, ".d.ts") : imported,
      found,
    );
  }
  return found;
}

describe.each(["esm", "cjs"])("the package, in dist/%s,", (folder) => {
  test.each([
    ["index.js", ["index.js", "shared.js"]],
    ["fetch.js", ["fetch.js", "shared.js"]],
    ["mock.js", ["mock.js"]],
    ["index.d.ts", ["index.d.ts", "shared.d.ts"]],
    ["fetch.d.ts", ["fetch.d.ts", "schema.d.ts", "shared.d.ts"]],
    ["mock.d.ts", ["mock.d.ts"]],
  ])("loads few files for %s", (entry, files) => {
    const loaded = [...filesOf(join(dist, folder, entry))];
    expect(loaded.sort()).toEqual(
      files.map((file) => join(dist, folder, file)),
    );
  });
});

it("declares what editors show: what a method does, and each of its arguments", () => {
  const declared = readFileSync(join(dist, "esm/index.d.ts"), "utf8");
  const [, method] =
    /(\/\*\*(?:(?!\*\/)[^])*\*\/)\s+adminUsersSessionReset\(/.exec(declared) ??
    [];
  expect(method).toContain("Wipe all valid sessions of a user.");
  expect(method).toContain(
    "@param user_id ID of the user whose sessions are wiped.",
  );
  expect(method).toContain(
    "https://docs.slack.dev/reference/methods/admin.users.session.reset",
  );
});

type Entries = typeof slack & typeof byPath & typeof testing;

const commonJs = Object.assign(
  {},
  ...[
    "slack-web-client",
    "slack-web-client/fetch",
    "slack-web-client/mock",
  ].map((name) => require(name) as unknown),
) as Entries;

test.each([
  ["import", { ...slack, ...byPath, ...testing }],
  ["require", commonJs],
])("an error of one entry is known to another, by %s", async (_, entries) => {
  const { fetch } = entries.createMock({ token: "xoxp-1" });
  const client = entries.createFetchClient({ token: "xoxp-2", fetch });
  const body = { user_id: "W1" };
  await expect(
    client.POST("/admin.users.session.reset", { body }),
  ).rejects.toBeInstanceOf(entries.PlatformError);
});
