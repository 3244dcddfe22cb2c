import type { CallBlockCall } from "./CallBlockCall.js";

/**
 * A block that shows a call, registered by `calls.add`.
 */
export interface CallBlock {
  /**
   * Always `call`.
   */
  type: "call";
  /**
   * ID of the call, as `calls.add` gave it.
   */
  call_id: string;
  /**
   * The block's own name, which comes back in interaction payloads; at most
   * 255 characters and unique in the message or view. Slack makes one up
   * when it is left out. An updated message needs a new one.
   */
  block_id?: string;
  /**
   * Whether Slack can add to the block what it knows of the call. Only in
   * answers.
   */
  api_decoration_available?: boolean;
  /**
   * The call. Only in answers.
   */
  call?: CallBlockCall;
}
