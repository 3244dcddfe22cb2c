/** The README's "Add a method": one YAML file in a copy of `spec/`, and no other edit. */

import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { slim } from "../contract/slim.js";
import { run } from "../generator/command-line.js";
import { repository } from "./repository.js";

const [, path = "", yaml = ""] =
  /^### Add a method$[^]*?`(spec\/methods\/\w+\.yaml)`[^]*?^```yaml\n([^]*?)^```$/m.exec(
    readFileSync(join(repository, "README.md"), "utf8"),
  ) ?? [];

/** A program that uses the method, in the ways that it can be used. */
const program = `
import { CoffeeApi, PlatformError, SlackClient, isPlatformError, memoryLimiter } from "./index.js";
import type { CoffeeOrderArguments, CoffeeOrderResponse } from "./index.js";
import { createMock } from "./mock.js";
import { WebClient } from "./extras/web-api.js";

const paced: [string, number | undefined][] = [];
const inMemory = memoryLimiter();
const mock = createMock({ token: "xoxb-test" });
const slack = new SlackClient({
  token: "xoxb-test",
  fetch: mock.fetch,
  limiter: {
    take: (key, perMinute) => {
      paced.push([key, perMinute]);
      return inMemory.take(key, perMinute);
    },
    pause: (key, milliseconds) => inMemory.pause(key, milliseconds),
  },
});

const args: CoffeeOrderArguments = { user_id: "W1234", shots: 2 };
const answer: CoffeeOrderResponse = await slack.coffee.order(args);
const readyAt: number = answer.ready_at;
await new CoffeeApi(slack).coffeeOrder("xoxb-test", "W1234", { shots: 2 });

mock.answer("coffee.order", { failure: "out_of_beans" });
const failed: unknown = await slack.coffee.order(args).catch((error: unknown) => error);
const advice =
  isPlatformError(failed, "coffee.order") && failed.code === "out_of_beans" ? "tea" : "";

const calls = mock.requests.map((request) => request.arguments);
const codeOf = (error: unknown) => (error instanceof PlatformError ? error.code : error);
const refused = [
  // @ts-expect-error the member has to be named
  await slack.coffee.order({ shots: 2 }).catch(codeOf),
  // @ts-expect-error shots are counted
  await slack.coffee.order({ user_id: "W1234", shots: "many" }).catch(codeOf),
];

const web = new WebClient("xoxb-test", { fetch: mock.fetch });
const bridged: number | undefined = (await web.coffee.order(args)).ready_at;

export const seen = {
  readyAt,
  bridged,
  advice,
  paced: paced.map(([, perMinute]) => perMinute),
  calls,
  refused,
};
`;

let folder: string;
let made: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "add-a-method-"));
  made = join(folder, "generated");
  for (const name of ["spec", "LICENSE"])
    cpSync(join(repository, name), join(folder, name), { recursive: true });
  // One family beside it is enough; all of them take long to compile.
  slim(folder);
  writeFileSync(join(folder, path), yaml);
  const outcome = await run(folder, ["generate"]);
  expect(outcome).toMatchObject({ code: 0, stderr: "" });
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("a method that the README adds", () => {
  it("is typed, callable, paced by its tier, in the mock, and in the bridge", async () => {
    expect(compile(made)).toEqual([]);
    const url = pathToFileURL(join(made, "dist/esm/program.js")).href;
    const { seen } = (await import(url)) as { readonly seen: unknown };
    expect(seen).toEqual({
      readyAt: 1508284197,
      bridged: 1508284197,
      advice: "tea",
      // Tier 2.
      paced: [20, 20, 20, 20, 20],
      calls: [
        { user_id: "W1234", shots: 2 },
        { user_id: "W1234", shots: 2 },
        { user_id: "W1234", shots: 2 },
      ],
      refused: ["invalid_arguments", "invalid_arguments"],
    });
  });

  it("has a page, and is in the index, which lead to each other", () => {
    const read = (name: string) =>
      readFileSync(join(made, "docs", name), "utf8");
    const page = read("CoffeeApi.md");
    for (const text of [
      "Has a coffee brought to a member's desk.",
      "out_of_beans",
      "Order tea.",
      "[CoffeeOrderResponse](CoffeeOrderResponse.md)",
      "https://docs.slack.dev/reference/methods/coffee.order",
    ])
      expect(page).toContain(text);
    expect(read("README.md")).toMatch(
      /\(CoffeeApi\.md#coffeeorder\).*chat:write.*Tier 2/i,
    );
    expect(read("CoffeeOrderResponse.md")).toContain("(CoffeeApi.md#");
  });
});

/** Compiles the package and the program as strictly as it can be, to be run. */
function compile(folder: string): readonly string[] {
  const sources = join(folder, "src");
  writeFileSync(join(sources, "program.ts"), program);
  const { config } = ts.readConfigFile(join(folder, "tsconfig.json"), (file) =>
    readFileSync(file, "utf8"),
  ) as { readonly config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const compiled = ts.createProgram([join(sources, "program.ts")], {
    ...options,
    declaration: false,
  });
  compiled.emit();
  // What every package has is checked elsewhere.
  const checked = compiled
    .getSourceFiles()
    .filter(({ fileName }) =>
      /(Coffee\w*|program|client|web-api\/\w+)\.ts$/.test(fileName),
    );
  expect(checked.length).toBeGreaterThan(3);
  return checked
    .flatMap((file) => ts.getPreEmitDiagnostics(compiled, file))
    .map(({ messageText }) =>
      ts.flattenDiagnosticMessageText(messageText, "\n"),
    );
}
