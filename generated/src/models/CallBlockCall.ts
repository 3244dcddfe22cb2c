import type { CallUser } from "./CallUser.js";
import type { BotIcons } from "./BotIcons.js";

/**
 * A call as a call block of an answer shows it.
 */
export interface CallBlockCall {
  /**
   * Which system carries the call.
   */
  media_backend_type?: string;
  /**
   * The call itself.
   */
  v1?: {
    active_participants?: CallUser[];
    all_participants?: CallUser[];
    app_icon_urls?: BotIcons;
    app_id?: string;
    channels?: string[];
    created_by?: string;
    date_end?: number;
    date_start?: number;
    desktop_app_join_url?: string;
    display_id?: string;
    has_ended?: boolean;
    id?: string;
    is_dm_call?: boolean;
    join_url?: string;
    name?: string;
    was_accepted?: boolean;
    was_missed?: boolean;
    was_rejected?: boolean;
    [key: string]: unknown;
  };
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
