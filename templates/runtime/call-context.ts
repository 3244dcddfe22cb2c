/** One call under way, as those need it who send it or report about it. */

import type { ApiDescription, Operation } from "./description.js";
import type { Redact } from "./redaction.js";

export interface CallContext {
  readonly api: ApiDescription;
  readonly operation: Operation;
  /** Takes the call's secrets out of a text. Grows with a second token. */
  redact: Redact;
  /** How often the request has been sent. */
  attempts: number;
}
