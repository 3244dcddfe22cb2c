/** Events of channels and of what is in them, by the names of `@slack/web-api`. */

import type { Event } from "./event.js";

export type * from "./people-events.js";

type InChannel = "channel" | "event_ts";

interface Renamed {
  channel: Record<"id" | "name" | "name_normalized", string> & {
    created: number;
  } & Record<"is_channel" | "is_mpim", boolean>;
}

export type ChannelArchiveEvent = Event<
  "channel_archive",
  InChannel | "user",
  { is_moved?: number }
>;
export type ChannelCreatedEvent = Event<
  "channel_created",
  "event_ts",
  {
    channel: Record<
      "id" | "name" | "name_normalized" | "creator" | "context_team_id",
      string
    > & { created: number } & Record<
        | "is_channel"
        | "is_shared"
        | "is_org_shared"
        | "is_archived"
        | "is_frozen"
        | "is_general"
        | "is_group"
        | "is_private"
        | "is_ext_shared"
        | "is_im"
        | "is_mpim"
        | "is_pending_ext_shared",
        boolean
      >;
  }
>;
export type ChannelDeletedEvent = Event<"channel_deleted", "channel">;
export type ChannelHistoryChangedEvent = Event<
  "channel_history_changed",
  "latest" | "ts" | "event_ts"
>;
export type ChannelIDChangedEvent = Event<
  "channel_id_changed",
  "old_channel_id" | "new_channel_id" | "event_ts"
>;
export type ChannelLeftEvent = Event<"channel_left", InChannel | "actor_id">;
export type ChannelRenameEvent = Event<"channel_rename", "event_ts", Renamed>;
export type ChannelSharedEvent = Event<
  "channel_shared",
  InChannel | "connected_team_id"
>;
export type ChannelUnarchiveEvent = Event<
  "channel_unarchive",
  InChannel | "user"
>;
export type ChannelUnsharedEvent = Event<
  "channel_unshared",
  InChannel | "previously_connected_team_id",
  { is_ext_shared: boolean }
>;

export type GroupArchiveEvent = Event<
  "group_archive",
  InChannel | "user",
  { is_moved: number }
>;
export type GroupCloseEvent = Event<"group_close", "user" | "channel">;
export type GroupDeletedEvent = Event<
  "group_deleted",
  InChannel | "actor_id",
  { date_deleted: number }
>;
export type GroupHistoryChangedEvent = Event<
  "group_history_changed",
  "latest" | "ts" | "event_ts"
>;
export type GroupLeftEvent = Event<"group_left", InChannel | "actor_id">;
export type GroupOpenEvent = Event<"group_open", "user" | "channel">;
export type GroupRenameEvent = Event<"group_rename", "event_ts", Renamed>;
export type GroupUnarchiveEvent = Event<
  "group_unarchive",
  InChannel | "actor_id"
>;

export type IMCloseEvent = Event<"im_close", InChannel | "user">;
export type IMCreatedEvent = Event<
  "im_created",
  "user",
  { channel: { id: string } }
>;
export type IMHistoryChangedEvent = Event<
  "im_history_changed",
  "latest" | "ts" | "event_ts"
>;
export type IMOpenEvent = Event<"im_open", InChannel | "user">;

export type MemberJoinedChannelEvent = Event<
  "member_joined_channel",
  InChannel | "user" | "channel_type" | "team",
  { inviter?: string; enterprise?: string }
>;
export type MemberLeftChannelEvent = Event<
  "member_left_channel",
  InChannel | "user" | "channel_type" | "team"
>;

interface Pinned {
  item: Record<"type" | "channel" | "created_by", string> & {
    created: number;
    message?: Record<"type" | "user" | "permalink" | "ts", string> & {
      client_msg_id?: string;
      app_id?: string;
      team?: string;
      bot_id?: string;
      text?: string;
      blocks?: { type: string }[];
      pinned_to?: string[];
    };
    file?: { id: string };
  };
  pinned_info: { channel: string; pinned_by: string; pinned_ts: number };
}
type InPin = "user" | "channel_id" | "item_user" | "pin_count" | "event_ts";
export type PinAddedEvent = Event<"pin_added", InPin, Pinned>;
export type PinRemovedEvent = Event<
  "pin_removed",
  InPin,
  Pinned & { has_pins: boolean }
>;

interface Reacted {
  item: { type: "message"; channel: string; ts: string };
}
type InReaction = "user" | "reaction" | "item_user" | "event_ts";
export type ReactionAddedEvent = Event<"reaction_added", InReaction, Reacted>;
export type ReactionRemovedEvent = Event<
  "reaction_removed",
  InReaction,
  Reacted
>;

interface Starred {
  item: Record<string, unknown>;
}
export type StarAddedEvent = Event<"star_added", "user" | "event_ts", Starred>;
export type StarRemovedEvent = Event<
  "star_removed",
  "user" | "event_ts",
  Starred
>;

type Team = Record<"id" | "name" | "domain", string> & {
  icon: Record<string, unknown>;
  is_verified: boolean;
  date_created: number;
};
type Invited = Record<"id" | "team_id" | "name", string> & {
  updated: number;
  profile: Record<
    | "real_name"
    | "display_name"
    | "real_name_normalized"
    | "display_name_normalized"
    | "team"
    | "avatar_hash"
    | "email"
    | `image_${24 | 32 | 48 | 72 | 192 | 512}`,
    string
  >;
};
interface Invite {
  invite: {
    id: string;
    date_created: number;
    date_invalid: number;
    inviting_team: Team;
    inviting_user: Invited;
    recipient_email?: string;
    recipient_user_id?: string;
  };
  channel: { id: string; is_private: boolean; is_im: boolean; name: string };
}
interface OfTeams {
  teams_in_channel: Team[];
}
export type SharedChannelInviteAcceptedEvent = Event<
  "shared_channel_invite_accepted",
  "event_ts",
  Invite & OfTeams & { approval_required: boolean; accepting_user: Invited }
>;
export type SharedChannelInviteAccepted = SharedChannelInviteAcceptedEvent;
export type SharedChannelInviteApprovedEvent = Event<
  "shared_channel_invite_approved",
  "approving_team_id" | "event_ts",
  Invite & OfTeams & { approving_user: Invited }
>;
export type SharedChannelInviteApproved = SharedChannelInviteApprovedEvent;
export type SharedChannelInviteDeclinedEvent = Event<
  "shared_channel_invite_declined",
  "declining_team_id" | "event_ts",
  Invite & OfTeams & { declining_user: Invited }
>;
export type SharedChannelInviteDeclined = SharedChannelInviteDeclinedEvent;
export type SharedChannelInviteReceivedEvent = Event<
  "shared_channel_invite_received",
  "event_ts",
  Invite
>;
export type SharedChannelInviteReceived = SharedChannelInviteReceivedEvent;
export type SharedChannelInviteRequestedEvent = Event<
  "shared_channel_invite_requested",
  "channel_id" | "channel_name" | "event_ts",
  {
    actor: Record<
      "id" | "name" | "team_id" | "timezone" | "real_name" | "display_name",
      string
    > & { is_bot: boolean };
    event_type: "slack#/events/shared_channel_invite_requested";
    channel_type: "public" | "private";
    target_users: { email: string; invite_id: string }[];
    teams_in_channel: (Record<
      "id" | "name" | "domain" | "avatar_base_url",
      string
    > &
      Record<"is_verified" | "requires_sponsorship", boolean> & {
        icon: { image_34: string; image_default: boolean };
        date_created: number;
      })[];
    is_external_limited: boolean;
    channel_date_created: number;
    channel_message_latest_counted_timestamp: number;
  }
>;

export type ChannelEvent =
  | ChannelArchiveEvent
  | ChannelCreatedEvent
  | ChannelDeletedEvent
  | ChannelHistoryChangedEvent
  | ChannelIDChangedEvent
  | ChannelLeftEvent
  | ChannelRenameEvent
  | ChannelSharedEvent
  | ChannelUnarchiveEvent
  | ChannelUnsharedEvent
  | GroupArchiveEvent
  | GroupCloseEvent
  | GroupDeletedEvent
  | GroupHistoryChangedEvent
  | GroupLeftEvent
  | GroupOpenEvent
  | GroupRenameEvent
  | GroupUnarchiveEvent
  | IMCloseEvent
  | IMCreatedEvent
  | IMHistoryChangedEvent
  | IMOpenEvent
  | MemberJoinedChannelEvent
  | MemberLeftChannelEvent
  | PinAddedEvent
  | PinRemovedEvent
  | ReactionAddedEvent
  | ReactionRemovedEvent
  | SharedChannelInviteAcceptedEvent
  | SharedChannelInviteApprovedEvent
  | SharedChannelInviteDeclinedEvent
  | SharedChannelInviteReceivedEvent
  | SharedChannelInviteRequestedEvent
  | StarAddedEvent
  | StarRemovedEvent;
