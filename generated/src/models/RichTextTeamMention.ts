import type { RichTextStyle } from "./RichTextStyle.js";

/**
 * A mention of a workspace.
 */
export interface RichTextTeamMention {
  /**
   * Always `team`.
   */
  type: "team";
  /**
   * ID of the workspace.
   */
  team_id: string;
  style?: RichTextStyle;
}
