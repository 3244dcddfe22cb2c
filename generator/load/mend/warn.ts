import { warning } from "../../fault.js";
import type { Json } from "../json.js";
import { below } from "../sources.js";
import type { Upgrading } from "../upgrade/upgrading.js";

/** Reports what was mended, at an object or something below it. */
export function warn(
  { sources, faults }: Upgrading,
  at: readonly [node: object, ...keys: (string | number)[]],
  message: string,
  hint: string,
): void {
  const [node, ...keys] = at;
  faults.push(warning(below(sources.place(node), ...keys), message, hint));
}

/** A value as JSON, for a message. */
export function quote(value: Json | readonly Json[] | undefined): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}
