/** One call, as those need it who report about it. */

import type { ApiDescription, Operation } from "./description.js";
import type { Redact } from "./redaction.js";

export interface CallContext {
  readonly api: ApiDescription;
  readonly operation: Operation;
  /** Takes the call's secrets out of a text. */
  readonly redact: Redact;
}
