import { understand, type Request } from "../pipeline.js";
import type { Outcome } from "./outcome.js";
import { exit } from "./usage.js";

/** Prints what templates see. */
export async function view(request: Request): Promise<Outcome> {
  const { view: seen, warnings } = await understand(request);
  return {
    exitCode: exit.ok,
    faults: warnings,
    text: JSON.stringify(seen, null, 2),
    complaint: "",
    data: { view: seen },
  };
}
