#!/usr/bin/env node
import { Command, CommanderError, Option } from "commander";
import {
  requestFrom,
  requestWithText,
  takesSettings,
  type Flags,
} from "./commands/flags.js";
import { failed, tell, type Outcome } from "./commands/outcome.js";
import { progressOn } from "./commands/progress.js";
import { stdinName } from "./commands/stdin.js";
import { helpShown, meantBy, misused } from "./commands/misuse.js";
import { standWriteErrors } from "./commands/streams.js";
import { UsageError } from "./commands/usage.js";
import { ownVersion } from "./edition.js";
import { Faults } from "./fault.js";
import { optimizeLate } from "./commands/late-optimizing.js";
import { takeTimings } from "./commands/timings.js";

optimizeLate();

const name = "openapi-handlebars";
const json = process.argv.includes("--json");
const timings = takeTimings();
const progress = progressOn(process.stderr, timings.stage);
const timingsOption = ["--timings", "print how long each stage took"] as const;

const program = new Command(name)
  .description(
    "Turns an OpenAPI document into a TypeScript client package with reference pages.",
  )
  .version(ownVersion())
  .addOption(new Option("--json").hideHelp())
  .configureOutput({
    writeErr: (text) => json || process.stderr.write(text),
    // What is wrong is told by `finish`, as any other fault is.
    outputError: () => undefined,
  })
  .exitOverride()
  .addHelpText(
    "after",
    examplesOf(
      [name],
      [
        "generate petstore.yaml --out client",
        "watch petstore.yaml --out client",
        "generate --help",
      ],
    ),
  );

takesSettings(
  command(
    "generate",
    "write the package, changing only what is not as it should be",
    [
      "petstore.yaml --out client",
      "- --out client < petstore.yaml",
      "--config spec/petstore.config.yaml --force",
    ],
    {
      codes:
        "0 done, 1 a fault in the input, 2 wrong usage, 3 files edited by hand",
    },
  ),
)
  .option("--force", "overwrite files that were edited by hand")
  .option(...timingsOption)
  .action(async (document: string | undefined, flags: Flags) => {
    const { generate } = await import("./commands/generate.js");
    const options = { force: flags["force"] === true, progress };
    const outcome = await generate(
      await requestWithText(document, flags),
      options,
    );
    finish("generate", outcome, flags);
  });

takesSettings(
  command(
    "check",
    "tell whether the package is what generate would write",
    ["petstore.yaml --out client", "--json"],
    { codes: "0 it is, 1 it is not, 2 wrong usage, 3 files edited by hand" },
  ),
)
  .option(...timingsOption)
  .action(async (document: string | undefined, flags: Flags) => {
    const { check } = await import("./commands/generate.js");
    const outcome = await check(await requestWithText(document, flags), {
      progress,
    });
    finish("check", outcome, flags);
  });

takesSettings(
  command(
    "watch",
    "generate, and again whenever a file changes that was read",
    ["petstore.yaml --out client", "--config spec/petstore.config.yaml"],
    { codes: "0 ended by Ctrl-C, 2 wrong usage" },
  ),
)
  .option("--force", "overwrite files that were edited by hand")
  .action(async (document: string | undefined, flags: Flags) => {
    if (document === stdinName)
      throw new UsageError(
        "standard input cannot be watched: it is read once",
        "name the document's file",
      );
    const { watch } = await import("./commands/watch.js");
    const { regenerating } = await import("./commands/regenerate.js");
    const requestOf = () => requestFrom(document, flags);
    await watch(regenerating(requestOf, flags["force"] === true), json);
  });

takesSettings(
  command("view", "print what templates see, as JSON", [
    "petstore.yaml",
    "petstore.yaml | jq '.groups[].className'",
  ]),
).action(async (document: string | undefined, flags: Flags) => {
  const { view } = await import("./commands/view.js");
  finish("view", await view(await requestWithText(document, flags)));
});

const templates = program
  .command("templates")
  .description("list the templates, or copy some of them to change them")
  .addHelpText(
    "after",
    examplesOf(
      [name, "templates"],
      ["list", "export client/class.ts --to mine"],
    ),
  );

command(
  "list",
  "list all templates, what each is rendered for and what it makes",
  ["", "--templates mine", "--json"],
  { parent: templates },
)
  .option("-t, --templates <folder>", "folder of your own templates")
  .action(async ({ templates: folder }: { templates?: string }) => {
    const { list } = await import("./commands/templates.js");
    const { folderOf } = await import("./commands/flags.js");
    finish("templates list", list(folderOf(folder)));
  });

command(
  "export",
  "copy built-in templates to a folder, to change them there",
  ["client/class.ts docs/group.md --to mine", "--all"],
  { parent: templates },
)
  .argument("[name...]", "the templates")
  .option("--to <folder>", "where they go", "templates")
  .option("--all", "all of them")
  .action(async (names: string[], flags: { to: string; all?: true }) => {
    const { exportTemplates } = await import("./commands/templates.js");
    const options = { to: flags.to, all: flags.all ?? false };
    finish("templates export", exportTemplates(names, options));
  });

standWriteErrors();

await main();

function command(
  called: string,
  description: string,
  examples: readonly string[],
  {
    codes = "0 done, 1 a fault in the input, 2 wrong usage",
    parent = program,
  } = {},
): Command {
  const path = [name, ...(parent === program ? [] : [parent.name()]), called];
  return parent
    .command(called)
    .description(description)
    .option("--json", "print one JSON object for machines")
    .addHelpText(
      "after",
      `${examplesOf(path, examples)}\n\nExit codes: ${codes}`,
    );
}

/** Command lines that begin alike, as help shows them. */
function examplesOf(
  path: readonly string[],
  examples: readonly string[],
): string {
  const lines = examples.map((line) =>
    `  ${[...path, line].join(" ")}`.trimEnd(),
  );
  return `\nExamples:\n${lines.join("\n")}`;
}

async function main(): Promise<void> {
  try {
    await program.parseAsync();
  } catch (cause) {
    const outcome = failure(cause);
    if (outcome) finish(calledAs(process.argv.slice(2)), outcome);
  }
}

/** What to tell of a failure; null where nothing is wrong. */
function failure(cause: unknown): Outcome | null {
  if (cause instanceof Faults) return failed(cause);
  if (cause instanceof UsageError) return misused(cause);
  if (!(cause instanceof CommanderError)) throw cause;
  if (cause.exitCode === 0) return null;
  return misused(meantBy(cause), { helped: cause.code === helpShown });
}

/** The command that a line names, known or not. */
function calledAs(words: readonly string[]): string {
  const [first = "", second = ""] = words.filter(
    (word) => !word.startsWith("-"),
  );
  return (first === templates.name() ? `${first} ${second}` : first).trimEnd();
}

function finish(called: string, outcome: Outcome, flags: Flags = {}): void {
  progress.end();
  if (flags["timings"] === true) process.stderr.write(`${timings.text()}\n`);
  tell(called, outcome, { json, start: progress.start });
}
