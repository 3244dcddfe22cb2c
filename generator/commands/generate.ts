import { displayName } from "../load/display-name.js";
import type { Request } from "../pipeline.js";
import { describePlan, summarizePlan } from "../report-plan.js";
import { colorsFor } from "../report.js";
import { planned } from "../rerun/planned.js";
import { isUpToDate, type Plan } from "../write/plan.js";
import { write } from "../write/write.js";
import { filesOf, type Outcome } from "./outcome.js";
import { assertOutputFolder } from "./output-folder.js";
import { seconds, type Progress } from "./progress.js";
import { exit } from "./usage.js";

export interface GenerateOptions {
  readonly force: boolean;
  readonly progress: Progress;
  /** What makes the plan. */
  readonly by?: typeof planned;
}

/** Writes the package, changing only what is not as it should be. */
export async function generate(
  request: Request,
  { force, progress, by = planned }: GenerateOptions,
): Promise<Outcome> {
  assertOutputFolder(request);
  const made = await by(request, { force, onStage: progress.stage });
  const output = displayName(made.settings.output);
  const data = { output, ...filesOf(made.plan) };
  if (made.plan.edited.length > 0 && !force)
    return edited(output, made.plan.edited, made.warnings, data);
  const changed = !isUpToDate(made.plan);
  if (changed) {
    progress.stage("writing");
    write(made.settings.output, made.plan);
  }
  const colors = colorsFor(process.stdout);
  const time = seconds(progress.start);
  const files = changed ? summarizePlan(made.plan) : "nothing changed";
  return {
    exitCode: exit.ok,
    faults: made.warnings,
    text: `${describePlan(output, made.plan, colors)}\n${changed ? `${files} in ${time}` : time}`,
    summary: `${output}: ${files} in ${time}`,
    complaint: "",
    data,
  };
}

/** Tells whether the package is what `generate` would write. */
export async function check(
  request: Request,
  { progress }: { readonly progress: Progress },
): Promise<Outcome> {
  assertOutputFolder(request);
  const made = await planned(request, { onStage: progress.stage });
  const output = displayName(made.settings.output);
  const upToDate = isUpToDate(made.plan);
  const data = { output, upToDate, ...filesOf(made.plan) };
  if (made.plan.edited.length > 0)
    return edited(output, made.plan.edited, made.warnings, data);
  return {
    exitCode: upToDate ? exit.ok : exit.fault,
    faults: made.warnings,
    text: upToDate
      ? `${output}: up to date, ${String(made.plan.unchanged.length)} files`
      : "",
    complaint: upToDate
      ? ""
      : `${describePlan(output, made.plan, colorsFor(process.stderr))}\n${outOfDate(output, made.plan)}: run openapi-handlebars generate`,
    data,
  };
}

/** What is out of date: at the least the list of what the package was made of. */
function outOfDate(output: string, plan: Plan): string {
  const { added, changed, removed, manifest } = plan;
  return added.length + changed.length + removed.length > 0
    ? `${output} is out of date`
    : `${output}/${manifest.path} is out of date, which says what the files were made of`;
}

function edited(
  output: string,
  paths: readonly string[],
  warnings: Outcome["faults"],
  data: Outcome["data"],
): Outcome {
  const hint =
    "move the change into the document or a template; generate --force overwrites it";
  const message = "edited by hand, or not ours";
  const faults = paths.map((path) => ({
    severity: "error" as const,
    place: { file: `${output}/${path}` },
    message,
    hint,
  }));
  return {
    exitCode: exit.editedByHand,
    faults: warnings,
    text: "",
    summary: `${output}: not written; files edited by hand: ${String(paths.length)}`,
    complaint: [
      ...faults.map(({ place }) => `${place.file}: error: ${message}`),
      `  hint: ${hint}`,
    ].join("\n"),
    data: {
      ...data,
      errors: faults.map(({ severity, place: { file } }) => ({
        severity,
        file,
        line: null,
        column: null,
        message,
        hint,
      })),
    },
  };
}
