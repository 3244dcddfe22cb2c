#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  Command,
  CommanderError,
  InvalidArgumentError,
  Option,
} from "commander";
import {
  enumKinds,
  formatters,
  isPackageName,
  readSettings,
  type Enums,
  type Formatter,
  type SettingsFile,
} from "./config.js";
import { Faults } from "./fault.js";
import { addInputFlags, inputBy, type InputFlags } from "./input.js";
import { displayName, isUrl } from "./load/sources.js";
import type { Request } from "./pipeline.js";
import { planned } from "./planned.js";
import { colorsFor, describeFaults, describePlan } from "./report.js";
import { findSettings } from "./settings-file.js";
import { takeTimings } from "./timings.js";
import { isUpToDate } from "./write/plan.js";
import { write } from "./write/write.js";

/** What the process ends with. */
const exit = { ok: 0, fault: 1, usage: 2, editedByHand: 3 } as const;

interface Flags extends InputFlags {
  readonly config?: string;
  readonly out?: string;
  readonly templates?: string;
  readonly formatter?: Formatter;
  readonly enums?: Enums;
  readonly schema?: boolean;
  readonly packageName?: string;
  readonly clientName?: string;
  readonly force?: boolean;
  readonly timings?: boolean;
}

const timingsOption = ["--timings", "print how long each stage took"] as const;

const program = new Command("openapi-handlebars")
  .description(
    "Turns an OpenAPI 3.1 document into a TypeScript client package with reference pages.",
  )
  .version(ownVersion())
  .showHelpAfterError("(--help shows the commands and their options)")
  .exitOverride();

command(
  "generate",
  "write the package, changing only what is not as it should be",
)
  .option("--force", "overwrite files that were edited by hand")
  .option(...timingsOption)
  .addHelpText(
    "after",
    `
Examples:
  openapi-handlebars generate spec/petstore.yaml
  openapi-handlebars generate petstore.yaml --out client
  openapi-handlebars generate --config spec/petstore.config.yaml --force

Exit codes: 0 done, 1 a fault in the input, 2 wrong usage, 3 files edited by hand`,
  )
  .action(async (document: string | undefined, flags: Flags) => {
    const start = performance.now();
    const timings = takeTimings();
    const made = await planned(requestFrom(document, flags), {
      force: flags.force ?? false,
      onStage: timings.stage,
    });
    warn(made.warnings);
    if (made.plan.edited.length > 0 && !flags.force) {
      refuseEdited(made.settings.output, made.plan.edited);
      return;
    }
    if (!isUpToDate(made.plan)) {
      timings.stage("writing");
      write(made.settings.output, made.plan);
    }
    if (flags.timings) complain(timings.text());
    const seconds = ((performance.now() - start) / 1000).toFixed(2);
    print(
      `${describePlan(displayName(made.settings.output), made.plan, colorsFor(process.stdout))}\n${seconds} s`,
    );
  });

command("check", "tell whether the package is what generate would write")
  .option(...timingsOption)
  .addHelpText(
    "after",
    "\nExit codes: 0 it is, 1 it is not, 3 files edited by hand",
  )
  .action(async (document: string | undefined, flags: Flags) => {
    const timings = takeTimings();
    const made = await planned(requestFrom(document, flags), {
      onStage: timings.stage,
    });
    if (flags.timings) complain(timings.text());
    warn(made.warnings);
    const output = displayName(made.settings.output);
    if (made.plan.edited.length > 0) {
      refuseEdited(made.settings.output, made.plan.edited);
    } else if (isUpToDate(made.plan)) {
      print(`${output}: up to date, ${made.plan.unchanged.length} files`);
    } else {
      complain(
        `${describePlan(output, made.plan, colorsFor(process.stderr))}\n${output} is out of date: run openapi-handlebars generate`,
      );
      process.exitCode = exit.fault;
    }
  });

command("view", "print what templates see, as JSON").action(
  async (document: string | undefined, flags: Flags) => {
    const { understand } = await import("./pipeline.js");
    const { view, warnings } = await understand(requestFrom(document, flags));
    warn(warnings);
    print(JSON.stringify(view, null, 2));
  },
);

// `view | head` closes the pipe early; that is no fault of anybody's.
process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
  if (cause.code !== "EPIPE") throw cause;
});

await main();

function command(name: string, description: string): Command {
  const made = program
    .command(name)
    .description(description)
    .argument("[document]", "the OpenAPI document, YAML or JSON")
    .option("-c, --config <file>", "the settings file")
    .option("-o, --out <folder>", "where the package goes")
    .option(
      "-t, --templates <folder>",
      "templates that replace the built-in ones",
    )
    .option("--package-name <name>", "name of the package", checkPackageName)
    .option("--client-name <name>", "name of the client class")
    .option("--schema", "make schema.ts and the openapi-fetch way in")
    .option("--no-schema", "leave them out")
    .addOption(
      new Option("--formatter <name>", "what lays the files out").choices(
        formatters,
      ),
    )
    .addOption(
      new Option(
        "--enums <kind>",
        "whether strings that an enum does not list are admitted",
      ).choices(enumKinds),
    );
  return addInputFlags(made);
}

/** The settings file, overridden by what was said on the command line. */
function requestFrom(document: string | undefined, flags: Flags): Request {
  const found =
    flags.config === undefined ? findSettings(document, ".") : [flags.config];
  const file = found.length === 1 ? found[0] : undefined;
  const settings: SettingsFile =
    file === undefined ? { package: {}, client: {} } : readSettings(file);
  const path =
    document === undefined
      ? settings.document
      : isUrl(document)
        ? document
        : resolve(document);
  if (path === undefined) throw noDocument(file, found);
  const { out, templates, formatter, schema, packageName, clientName, enums } =
    flags;
  return {
    ...settings,
    document: path,
    input: inputBy(flags, settings.input),
    ...(out === undefined ? {} : { output: resolve(out) }),
    ...(templates === undefined ? {} : { templates: resolve(templates) }),
    ...(formatter === undefined ? {} : { formatter }),
    ...(schema === undefined ? {} : { schema }),
    ...(enums === undefined ? {} : { enums }),
    package: {
      ...settings.package,
      ...(packageName === undefined ? {} : { name: packageName }),
    },
    client: {
      ...settings.client,
      ...(clientName === undefined ? {} : { name: clientName }),
    },
  };
}

function noDocument(
  file: string | undefined,
  found: readonly string[],
): CommanderError {
  const names = found.map((path) => displayName(resolve(path))).join(", ");
  const why =
    file !== undefined
      ? `${names} names none`
      : found.length === 0
        ? "no settings file here or in spec/"
        : `several settings files: ${names}`;
  return new CommanderError(
    exit.usage,
    "no.document",
    `error: no document given, and ${why}\n  hint: name the document, or the settings file with --config`,
  );
}

function checkPackageName(name: string): string {
  if (isPackageName(name)) return name;
  throw new InvalidArgumentError("It must be a name that npm takes.");
}

async function main(): Promise<void> {
  try {
    await program.parseAsync();
  } catch (cause) {
    if (cause instanceof Faults) {
      complain(describeFaults(cause.faults, colorsFor(process.stderr)));
      process.exitCode = exit.fault;
    } else if (cause instanceof CommanderError) {
      if (cause.code === "no.document") complain(cause.message);
      process.exitCode = cause.exitCode === 0 ? exit.ok : exit.usage;
    } else throw cause;
  }
}

function refuseEdited(output: string, paths: readonly string[]): void {
  const folder = displayName(output);
  complain(
    [
      ...paths.map(
        (path) => `${folder}/${path}: error: edited by hand, or not ours`,
      ),
      "  hint: move the change into the document or a template; generate --force overwrites it",
    ].join("\n"),
  );
  process.exitCode = exit.editedByHand;
}

function warn(faults: Parameters<typeof describeFaults>[0]): void {
  if (faults.length > 0)
    complain(describeFaults(faults, colorsFor(process.stderr)));
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}

function ownVersion(): string {
  const file = new URL("../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string })
    .version;
}
