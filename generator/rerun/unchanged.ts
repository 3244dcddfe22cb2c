import { dirname, join } from "node:path";
import { Faults, type Fault } from "../fault.js";
import { hashOf } from "../hash.js";
import { manifestName } from "../manifest-name.js";
import type { SettingsFile } from "../settings/settings-form.js";
import { outputOf } from "../settings/settings.js";
import {
  hashOfFile,
  printManifest,
  readManifest,
  type Manifest,
} from "../write/manifest.js";
import type { Plan } from "../write/plan.js";
import { areSame, nameInputs } from "./input-hash.js";
import { isOwnResult } from "./own-results.js";
import { toldAgain } from "./warnings.js";

/** What a run comes to, to be told and carried out. */
export interface Result {
  readonly settings: { readonly output: string };
  readonly warnings: readonly Fault[];
  readonly plan: Plan;
}

/**
 * What a run would come to, where the last one had the same inputs and the
 * package is as it left it; null where that is not so, or not known. Nothing is
 * understood for this, only hashed.
 */
export function unchanged(
  request: SettingsFile & { readonly document: string; readonly text?: string },
): Result | null {
  const output = outputOf(request);
  const manifest = manifestOf(output);
  if (!manifest?.inputs) return null;
  const text = printManifest(manifest);
  if (hashOfFile(join(output, manifestName)) !== hashOf(text)) return null;
  const named = nameInputs(request);
  if (!named || !areSame(named, manifest.inputs)) return null;
  for (const [path, hash] of manifest.files)
    if (hashOfFile(join(output, path)) !== hash) return null;
  if (!isOwnResult(text)) return null;
  return {
    settings: { output },
    warnings: toldAgain(manifest.inputs.warnings, dirname(request.document)),
    plan: {
      added: [],
      changed: [],
      unchanged: [...manifest.files.keys()],
      removed: [],
      edited: [],
      manifest: { path: manifestName, text },
      manifestChanged: false,
    },
  };
}

/** Null where it cannot be read; the pipeline says so, or is told to pass over it. */
function manifestOf(output: string): Manifest | null {
  try {
    return readManifest(output);
  } catch (cause) {
    if (!(cause instanceof Faults)) throw cause;
    return null;
  }
}
