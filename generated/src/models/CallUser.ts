import type { CallUserSlack } from "./CallUserSlack.js";
import type { CallUserExternal } from "./CallUserExternal.js";

/**
 * A participant of a call: a user of Slack or a person that only the app
 * knows.
 */
export type CallUser = CallUserSlack | CallUserExternal;
