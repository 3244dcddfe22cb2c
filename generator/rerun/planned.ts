import type { PlanOptions, Request } from "../pipeline.js";
import { noteResult } from "./own-results.js";
import { unchanged, type Result } from "./unchanged.js";

/**
 * The plan of what to write. Where nothing has changed since the last run, that
 * is known without the pipeline, which is not even loaded.
 *
 * @throws {Faults} as the pipeline does.
 */
export async function planned(
  request: Request,
  options: PlanOptions = {},
): Promise<Result> {
  options.onStage?.("hashing");
  const known = unchanged(request);
  if (known) return known;
  options.onStage?.("loading the pipeline");
  const { plan } = await import("../pipeline.js");
  const made = await plan(request, { ...options, alone: true });
  noteResult(made.plan.manifest.text);
  return made;
}
