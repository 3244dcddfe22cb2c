/**
 * To the compiler, in one program since it takes long: what `@slack/web-api` takes,
 * the bridge takes too.
 *
 * `programs/` has programs after real ones, which compile with `@slack/web-api`, as
 * texts, since they are written as other people write.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { notOurs } from "../described.js";
import { indexed, programOf } from "../program.js";
import { repository } from "../repository.js";
import { boundMethods, recording } from "../sdk.js";

const folder = join(repository, "test/slack/web-api/programs");
const programs = readdirSync(folder);
const changed = programs.map((name) =>
  readFileSync(join(folder, name), "utf8").replaceAll(
    '"@slack/web-api"',
    '"slack-web-client/web-api"',
  ),
);

const methods = [...boundMethods(recording().fetch).keys()].filter(
  (name) => !(name in notOurs),
);
const head = `import type { WebClient as Theirs } from "@slack/web-api";
import type { WebClient as Ours } from "slack-web-client/web-api";
type First<F> = F extends (first: infer A, ...rest: never[]) => unknown ? A : never;
declare function theirs<F>(): First<F>;
`;
const calls = methods.map(
  (name, index) =>
    `export const a${index}: First<Ours${indexed(name)}> = theirs<Theirs${indexed(name)}>();`,
);
const names = `export * as theirs from "@slack/web-api"; export * as ours from "slack-web-client/web-api";`;

let checked: ReturnType<typeof programOf>;
/** What is wrong, by the line: in each program, in the calls. */
let wrong: readonly (readonly number[])[];

beforeAll(() => {
  const texts = [...changed, head + calls.join("\n"), names];
  checked = programOf(...texts);
  wrong = checked.sources.map((source) =>
    checked.program
      .getSemanticDiagnostics(source)
      .map(({ start = 0 }) => source.getLineAndCharacterOfPosition(start).line),
  );
}, 120_000);

describe("with the bridge", () => {
  it("programs compile that did, but for a list", () => {
    expect(programs).toHaveLength(48);
    expect(programs.filter((_, index) => wrong[index]?.length)).toEqual([
      // It has types from within @slack/web-api, whose enums are no one else's.
      "member-types.txt",
    ]);
  });

  it("methods take the arguments that they took, but for a list", () => {
    const first = head.split("\n").length - 1;
    const lines = wrong[programs.length] ?? [];
    expect(methods.length).toBeGreaterThan(250);
    expect(lines.map((line) => methods[line - first])).toEqual([
      // Slack documents one of their arguments as required.
      "admin.conversations.restrictAccess.removeGroup",
      "admin.users.getExpiration",
      // It has nothing to do without arguments.
      "blocks.validate",
    ]);
  });

  it("each name is exported that was", () => {
    const checker = checked.program.getTypeChecker();
    const statements = [...(checked.sources.at(-1)?.statements ?? [])];
    const [theirs = [], ours = []] = statements.map((statement) => {
      const module = ts.isExportDeclaration(statement)
        ? statement.moduleSpecifier
        : undefined;
      const symbol = module && checker.getSymbolAtLocation(module);
      const symbols = symbol ? checker.getExportsOfModule(symbol) : [];
      return symbols.map(({ name }) => name);
    });
    expect(theirs.length).toBeGreaterThan(900);
    expect(theirs.filter((name) => !ours.includes(name))).toEqual([]);
  });
});
