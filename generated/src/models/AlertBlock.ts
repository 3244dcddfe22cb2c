import type { TextObject } from "./TextObject.js";

/**
 * A block that draws attention to a notice, coloured by its level.
 */
export interface AlertBlock {
  /**
   * Always `alert`.
   */
  type: "alert";
  text: TextObject;
  /**
   * How serious the notice is; `default` when left out.
   */
  level?: "default" | "error" | "info" | "success" | "warning" | (string & {});
  /**
   * The block's own name, which comes back in interaction payloads; at most
   * 255 characters and unique in the message or view. Slack makes one up
   * when it is left out. An updated message needs a new one.
   */
  block_id?: string;
}
