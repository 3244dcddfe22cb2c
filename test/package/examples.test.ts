import { execFile } from "node:child_process";
import {
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  examplesOf,
  readPages,
  repository,
  type Example,
} from "./documents.js";
import { typeCheck } from "./type-check.js";

/** Examples that are no program, by the line of code that each begins with. */
const notRun: readonly { readonly code: string; readonly why: string }[] = [];

const examples = readPages().flatMap(examplesOf);
const isRun = ({ code }: Example): boolean =>
  !notRun.some((exception) => code.startsWith(exception.code));
const programs = examples.filter(isRun);
const named = (list: readonly Example[]) =>
  list.map((example) => [example.name, example] as const);

/** Programs that go wrong, and what is to be said of each. */
const controls: readonly { readonly code: string; readonly told: string }[] = [
  { code: `throw new Error("lost");`, told: "thrown: Error: lost" },
  {
    code: `void Promise.reject(new Error("lost"));`,
    told: "unhandled rejection: Error: lost",
  },
  { code: `console.error("lost");`, told: "logged: 'lost'" },
  {
    code: `import { SlackClient } from "slack-web-client";
const client = new SlackClient({ token: "xoxp-1" });
await client.admin.users.session.reset({}).catch(console.log);`,
    told: "logged: PlatformError",
  },
  {
    code: `import { SlackClient } from "slack-web-client";
void new SlackClient({ token: "xoxp-1" }).admin.users.session.reset({});`,
    told: "unhandled rejection: PlatformError",
  },
  {
    code: `await fetch("https://slack.com/api/admin.users.session.reset");`,
    told: "refused: ",
  },
];

/** Calls the package as its types do not allow. */
const illTyped: Example = {
  name: "control",
  language: "js",
  code: `import { SlackClient } from "slack-web-client";
new SlackClient().admin.users.session.reset({ user: "W1" });`,
};

const folder = mkdtempSync(join(tmpdir(), "examples-"));
let diagnostics: ReturnType<typeof typeCheck>;
let outcomes: Readonly<Record<string, readonly string[]>>;

beforeAll(async () => {
  diagnostics = typeCheck([...examples, illTyped]);
  outcomes = await run();
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("the README and the package's README have examples", () => {
  const pages = new Set(examples.map(({ name }) => name.split(":")[0]));
  expect([...pages]).toEqual(
    expect.arrayContaining(["README.md", "generated/README.md"]),
  );
});

test("each exception is still there", () => {
  const unused = notRun.filter(
    ({ code }) => !examples.some((example) => example.code.startsWith(code)),
  );
  expect(unused).toEqual([]);
});

test.each(named(examples))("%s type-checks", (_, example) => {
  expect(diagnostics.get(example)).toEqual([]);
});

test.each(named(programs))("%s runs against the mock", (_, example) => {
  expect(outcomes[fileOf(example)]).toEqual([]);
});

test("a wrong argument is told", () => {
  expect(diagnostics.get(illTyped)).toEqual([
    expect.stringContaining("line 2: Object literal may only specify"),
  ]);
});

test.each(controls.map((control) => [control.told, control] as const))(
  "a fault is told: %s",
  (told, control) => {
    expect(outcomes[fileOf(control)]?.[0]).toContain(told);
  },
);

/** What went wrong with each, by file, all of them run in one process. */
async function run(): Promise<typeof outcomes> {
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
  const all = [...programs, ...controls];
  for (const program of all)
    writeFileSync(fileOf(program), javaScriptOf(program.code));
  const script = (name: string) => join(repository, "test/package", name);
  const report = join(folder, "report.json");
  await promisify(execFile)(
    process.execPath,
    [
      "--import",
      script("mock-fetch.mjs"),
      script("run-examples.mjs"),
      report,
      ...all.map(fileOf),
    ],
    // A process that does not end by itself has been left something open.
    { timeout: 100_000 },
  );
  return JSON.parse(readFileSync(report, "utf8")) as typeof outcomes;
}

/** Anything with code; each has a file of its own. */
type Program = Pick<Example, "code">;

function fileOf(program: Program): string {
  const index = ([...examples, ...controls] as readonly Program[]).indexOf(
    program,
  );
  return join(folder, `example-${index}.mjs`);
}

function javaScriptOf(code: string): string {
  return ts.transpileModule(code, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
    },
  }).outputText;
}
