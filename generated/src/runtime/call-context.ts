/** One call under way, as those need it who send it or report about it. */

import type { ApiDescription, Operation } from "./description.js";
import type { Redact } from "./redaction.js";

/** Has what every error says of its call, so it can be handed to one as it is. */
export interface CallContext {
  readonly api: ApiDescription;
  readonly operation: Operation;
  /** Dotted name of the operation. */
  readonly method: string;
  /** How often the request has been sent. */
  attempts: number;
  /** Ends an answer that is read as it comes. */
  readonly until?: AbortSignal | undefined;
  /** Takes the call's secrets out of a text. */
  readonly redact: Redact;
}
