import type { RichTextStyle } from "./RichTextStyle.js";

/**
 * A mention of everyone concerned, such as `@here`.
 */
export interface RichTextBroadcastMention {
  /**
   * Always `broadcast`.
   */
  type: "broadcast";
  /**
   * Who is mentioned: the active members (`here`), all members of the
   * conversation (`channel`) or of the workspace (`everyone`).
   */
  range: "channel" | "everyone" | "here" | (string & {});
  style?: RichTextStyle;
}
