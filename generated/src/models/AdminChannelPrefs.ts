import type { ChannelPrefSwitch } from "./ChannelPrefSwitch.js";
import type { PermittedUsers } from "./PermittedUsers.js";
import type { ChannelMembershipLimit } from "./ChannelMembershipLimit.js";

/**
 * Preferences of a channel, as admins see them.
 */
export interface AdminChannelPrefs {
  /**
   * Whether members may begin huddles.
   */
  can_huddle?: ChannelPrefSwitch;
  /**
   * Who may reply in threads.
   */
  can_thread?: PermittedUsers;
  /**
   * Whether `@channel` may be used.
   */
  enable_at_channel?: ChannelPrefSwitch;
  /**
   * Whether `@here` may be used.
   */
  enable_at_here?: ChannelPrefSwitch;
  /**
   * How many members the channel may have.
   */
  membership_limit?: ChannelMembershipLimit;
  /**
   * Who may post.
   */
  who_can_post?: PermittedUsers;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
