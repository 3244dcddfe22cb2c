/** Events of messages, by the names of `@slack/web-api`. */

import type { KnownBlock } from "../../../index.js";
import type { Block } from "../loose.js";
import type { ArgumentsOf } from "../methods.js";
import type {
  AppContext,
  BotProfile,
  ChannelTypes,
  Event,
  File,
} from "./event.js";

export type * from "./events.js";

type Attachments =
  ArgumentsOf<"chat.postMessage"> extends {
    attachments?: infer Found;
  }
    ? NonNullable<Found>
    : never;

type Metadata =
  ArgumentsOf<"chat.postMessage"> extends {
    metadata?: infer Found;
  }
    ? NonNullable<Found>
    : never;

interface Content {
  attachments?: Attachments;
  blocks?: (KnownBlock | Block)[];
  thread_ts?: string;
}

interface Edited {
  edited?: { user: string; ts: string };
}

/** A message with a `subtype`. */
type Subtype<Of, Texts extends string, More = unknown> = Event<
  "message",
  "channel" | "ts" | "event_ts" | Texts,
  { subtype: Of; channel_type: ChannelTypes } & More
>;

export type GenericMessageEvent = Subtype<
  undefined,
  "user",
  Content &
    Edited & {
      team?: string;
      bot_id?: string;
      bot_profile?: BotProfile;
      text?: string;
      files?: File[];
      client_msg_id?: string;
      parent_user_id?: string;
      is_starred?: boolean;
      pinned_to?: string[];
      reactions?: { name: string; count: number; users: string[] }[];
      assistant_thread?: Record<string, unknown>;
      app_context?: AppContext;
    }
>;
export type BotMessageEvent = Subtype<
  "bot_message",
  "text" | "bot_id",
  Content &
    Edited & {
      username?: string;
      icons?: Record<string, string>;
      user?: string;
      streaming_state?: "in_progress" | "completed" | "errored";
    }
>;
export type ChannelArchiveMessageEvent = Subtype<
  "channel_archive",
  "team" | "user" | "text"
>;
export type ChannelJoinMessageEvent = Subtype<
  "channel_join",
  "team" | "user" | "text" | "inviter"
>;
export type ChannelLeaveMessageEvent = Subtype<
  "channel_leave",
  "team" | "user" | "text"
>;
export type ChannelNameMessageEvent = Subtype<
  "channel_name",
  "team" | "user" | "text" | "name" | "old_name"
>;
export type ChannelPostingPermissionsMessageEvent = Subtype<
  "channel_posting_permissions",
  "user" | "text"
>;
export type ChannelPurposeMessageEvent = Subtype<
  "channel_purpose",
  "user" | "text" | "purpose"
>;
export type ChannelTopicMessageEvent = Subtype<
  "channel_topic",
  "user" | "text" | "topic"
>;
export type ChannelUnarchiveMessageEvent = Subtype<
  "channel_unarchive",
  "team" | "user" | "text"
>;
export type EKMAccessDeniedMessageEvent = Subtype<
  "ekm_access_denied",
  "text",
  { user: "UREVOKEDU" }
>;
export type FileShareMessageEvent = Subtype<
  "file_share",
  "user" | "text",
  Content & {
    files?: File[];
    upload?: boolean;
    display_as_bot?: boolean;
    x_files?: string[];
    parent_user_id?: string;
  }
>;
export type MeMessageEvent = Subtype<"me_message", "user" | "text">;
// Interfaces, since these lead to what they are among.
export interface MessageChangedEvent extends Subtype<
  "message_changed",
  never,
  { hidden: true }
> {
  message: AllMessageEvents;
  previous_message: AllMessageEvents;
}
export interface MessageDeletedEvent extends Subtype<
  "message_deleted",
  "deleted_ts",
  { hidden: true }
> {
  previous_message: AllMessageEvents;
}
export interface MessageRepliedEvent extends Subtype<
  "message_replied",
  never,
  { hidden: true }
> {
  message: AllMessageEvents & {
    thread_ts: string;
    reply_count: number;
    replies: AllMessageEvents[];
  };
}
export type ThreadBroadcastMessageEvent = Subtype<
  "thread_broadcast",
  "user" | "text" | "client_msg_id",
  Content & {
    root: (GenericMessageEvent | BotMessageEvent) & {
      thread_ts: string;
      reply_count: number;
      reply_users_count: number;
      latest_reply: string;
      reply_users: string[];
    };
  }
>;

export type AllMessageEvents =
  | GenericMessageEvent
  | BotMessageEvent
  | ChannelArchiveMessageEvent
  | ChannelJoinMessageEvent
  | ChannelLeaveMessageEvent
  | ChannelNameMessageEvent
  | ChannelPostingPermissionsMessageEvent
  | ChannelPurposeMessageEvent
  | ChannelTopicMessageEvent
  | ChannelUnarchiveMessageEvent
  | EKMAccessDeniedMessageEvent
  | FileShareMessageEvent
  | MeMessageEvent
  | MessageChangedEvent
  | MessageDeletedEvent
  | MessageRepliedEvent
  | ThreadBroadcastMessageEvent;
export type MessageEvent = AllMessageEvents;

type MetadataEvent<Type extends string, More> = Event<
  Type,
  "app_id" | "user_id" | "team_id" | "channel_id" | "message_ts" | "event_ts",
  { bot_id?: string } & More
>;
export type MessageMetadataPostedEvent = MetadataEvent<
  "message_metadata_posted",
  { metadata: Metadata }
>;
export type MessageMetadataUpdatedEvent = MetadataEvent<
  "message_metadata_updated",
  { metadata: Metadata; previous_metadata: Metadata }
>;
export type MessageMetadataDeletedEvent = MetadataEvent<
  "message_metadata_deleted",
  { previous_metadata: Metadata; deleted_ts: string }
>;
export type AllMessageMetadataEvents =
  | MessageMetadataPostedEvent
  | MessageMetadataUpdatedEvent
  | MessageMetadataDeletedEvent;

export type AppMentionEvent = Event<
  "app_mention",
  "text" | "ts" | "channel" | "event_ts",
  Content &
    Edited & {
      subtype?: string;
      bot_id?: string;
      bot_profile?: BotProfile;
      username?: string;
      team?: string;
      user_team?: string;
      source_team?: string;
      user_profile?: Record<string, string | boolean | undefined>;
      user?: string;
      files?: File[];
      upload?: boolean;
      display_as_bot?: boolean;
      client_msg_id?: string;
      app_context?: AppContext;
    }
>;
