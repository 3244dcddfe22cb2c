import type { RichTextBroadcastMention } from "./RichTextBroadcastMention.js";
import type { RichTextColor } from "./RichTextColor.js";
import type { RichTextChannelMention } from "./RichTextChannelMention.js";
import type { RichTextDate } from "./RichTextDate.js";
import type { RichTextEmoji } from "./RichTextEmoji.js";
import type { RichTextLink } from "./RichTextLink.js";
import type { RichTextTeamMention } from "./RichTextTeamMention.js";
import type { RichTextText } from "./RichTextText.js";
import type { RichTextUserMention } from "./RichTextUserMention.js";
import type { RichTextUsergroupMention } from "./RichTextUsergroupMention.js";

/**
 * A piece of formatted text, told apart by its `type`.
 */
export type RichTextElement =
  | RichTextBroadcastMention
  | RichTextColor
  | RichTextChannelMention
  | RichTextDate
  | RichTextEmoji
  | RichTextLink
  | RichTextTeamMention
  | RichTextText
  | RichTextUserMention
  | RichTextUsergroupMention;
