import type { CommonErrorCode } from "../api.js";
import type { AnyChunk } from "../models/AnyChunk.js";
import type { Block } from "../models/Block.js";
import type { EntityMetadata } from "../models/EntityMetadata.js";
import type { LinkUnfurls } from "../models/LinkUnfurls.js";
import type { MessageAttachment } from "../models/MessageAttachment.js";
import type { MessageMetadata } from "../models/MessageMetadata.js";
import type { MessageMetadataWithEntities } from "../models/MessageMetadataWithEntities.js";
import type { Operation } from "../runtime/description.js";
import { fileForm as $fileForm } from "../runtime/file-body.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /chat.appendStream` */
export const chatAppendStream: Operation = {
  name: "chat.appendStream",
  body: $fileForm,
  perMinute: 100,
  interrupted: ["messaging_processing_failed"],
};

/**
 * What `chat.appendStream` takes.
 * At least one of `markdown_text`, `chunks`.
 */
export type ChatAppendStreamArguments = {
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * Timestamp of the message, which is its ID in the conversation.
   */
  ts: string;
  /**
   * Text in Markdown to add to the message, up to 12,000 characters.
   */
  markdown_text?: string;
  /**
   * Pieces of the streamed message, in order.
   */
  chunks?: AnyChunk[];
} & ({ markdown_text: string } | { chunks: AnyChunk[] });

/**
 * The optional arguments of `chatAppendStream`, and the options of the call.
 * At least one of `markdown_text`, `chunks`.
 */
export type ChatAppendStreamOptions = {
  /**
   * Text in Markdown to add to the message, up to 12,000 characters.
   */
  markdown_text?: string;
  /**
   * Pieces of the streamed message, in order.
   */
  chunks?: AnyChunk[];
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & ({ markdown_text: string } | { chunks: AnyChunk[] });

/** The error codes that `chat.appendStream` documents, and those of every operation. */
export type ChatAppendStreamErrorCode =
  | "as_user_not_supported"
  | "channel_not_found"
  | "channel_type_not_supported"
  | "duplicate_channel_not_found"
  | "duplicate_message_not_found"
  | "ekm_access_denied"
  | "invalid_blocks"
  | "invalid_chunks"
  | "invalid_metadata_format"
  | "invalid_metadata_schema"
  | "is_archived"
  | "message_limit_exceeded"
  | "message_not_found"
  | "message_not_in_streaming_state"
  | "message_not_owned_by_app"
  | "messages_tab_disabled"
  | "messaging_processing_failed"
  | "metadata_must_be_sent_from_app"
  | "metadata_too_large"
  | "msg_blocks_too_long"
  | "msg_blocks_too_many"
  | "no_text"
  | "not_in_channel"
  | "rate_limited"
  | "restricted_action"
  | "restricted_action_non_threadable_channel"
  | "restricted_action_read_only_channel"
  | "restricted_action_thread_locked"
  | "restricted_action_thread_only_channel"
  | "slack_connect_canvas_sharing_blocked"
  | "slack_connect_file_link_sharing_blocked"
  | "slack_connect_lists_sharing_blocked"
  | "stopped_by_user"
  | "team_not_found"
  | "too_many_attachments"
  | "too_many_contact_cards"
  | CommonErrorCode;

/** `POST /chat.delete` */
export const chatDelete: Operation = {
  name: "chat.delete",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `chat.delete` takes. */
export interface ChatDeleteArguments {
  /**
   * Timestamp of the message, which is its ID in the conversation.
   */
  ts: string;
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * For classic apps: whether to act as the token's owner in place of the
   * app.
   */
  as_user?: boolean;
}

/** The optional arguments of `chatDelete`, and the options of the call. */
export interface ChatDeleteOptions {
  /**
   * For classic apps: whether to act as the token's owner in place of the
   * app.
   */
  as_user?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `chat.delete` documents, and those of every operation. */
export type ChatDeleteErrorCode =
  | "cant_delete_message"
  | "channel_not_found"
  | "message_not_found"
  | CommonErrorCode;

/** `POST /chat.deleteScheduledMessage` */
export const chatDeleteScheduledMessage: Operation = {
  name: "chat.deleteScheduledMessage",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `chat.deleteScheduledMessage` takes. */
export interface ChatDeleteScheduledMessageArguments {
  /**
   * ID of the scheduled message, as `chat.scheduleMessage` gave it.
   */
  scheduled_message_id: string;
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * For classic apps: whether to act as the token's owner in place of the
   * app.
   */
  as_user?: boolean;
}

/** The optional arguments of `chatDeleteScheduledMessage`, and the options of the call. */
export interface ChatDeleteScheduledMessageOptions {
  /**
   * For classic apps: whether to act as the token's owner in place of the
   * app.
   */
  as_user?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `chat.deleteScheduledMessage` documents, and those of every operation. */
export type ChatDeleteScheduledMessageErrorCode =
  | "bad_token"
  | "channel_not_found"
  | "invalid_scheduled_message_id"
  | CommonErrorCode;

/** `POST /chat.getPermalink` */
export const chatGetPermalink: Operation = {
  name: "chat.getPermalink",
  body: $form,
  idempotent: true,
  perMinute: 60,
};

/** What `chat.getPermalink` takes. */
export interface ChatGetPermalinkArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * Timestamp of the message, which is its ID in the conversation.
   */
  message_ts: string;
}

/** The optional arguments of `chatGetPermalink`, and the options of the call. */
export interface ChatGetPermalinkOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `chat.getPermalink` documents, and those of every operation. */
export type ChatGetPermalinkErrorCode =
  "channel_not_found" | "message_not_found" | CommonErrorCode;

/** `POST /chat.meMessage` */
export const chatMeMessage: Operation = {
  name: "chat.meMessage",
  body: $form,
  perMinute: 50,
};

/** What `chat.meMessage` takes. */
export interface ChatMeMessageArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * Text of the message. Beside blocks, what notifications show.
   */
  text: string;
}

/** The optional arguments of `chatMeMessage`, and the options of the call. */
export interface ChatMeMessageOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `chat.meMessage` documents, and those of every operation. */
export type ChatMeMessageErrorCode =
  | "channel_not_found"
  | "is_archived"
  | "msg_too_long"
  | "no_text"
  | "not_in_channel"
  | "rate_limited"
  | CommonErrorCode;

/** `POST /chat.postEphemeral` */
export const chatPostEphemeral: Operation = {
  name: "chat.postEphemeral",
  body: $fileForm,
  perMinute: 100,
};

/**
 * What `chat.postEphemeral` takes.
 * At least one of `text`, `blocks`, `attachments`, `markdown_text`.
 */
export type ChatPostEphemeralArguments = {
  /**
   * ID of the user.
   */
  user: string;
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * For classic apps: whether to act as the token's owner in place of the
   * app.
   */
  as_user?: boolean;
  /**
   * Attachments of the message. Blocks are the newer way.
   */
  attachments?: MessageAttachment[];
  /**
   * Blocks of the message.
   */
  blocks?: Block[];
  /**
   * Emoji to show in place of the app's icon. It wins over `icon_url`.
   */
  icon_emoji?: string;
  /**
   * Address of an image to show in place of the app's icon.
   */
  icon_url?: string;
  /**
   * Whether to turn names in the text into links.
   */
  link_names?: boolean;
  /**
   * Text of the message in Markdown, up to 12,000 characters. It excludes
   * `blocks` and `text`.
   */
  markdown_text?: string;
  /**
   * Work objects to show with the message. Other data are ignored here,
   * because Slack does not keep the message.
   */
  metadata?: { entities: EntityMetadata[] };
  /**
   * How to read the text: `full` links names and addresses, `none` leaves it
   * alone.
   */
  parse?: "full" | "none" | (string & {});
  /**
   * Text of the message. Beside blocks, what notifications show.
   */
  text?: string;
  /**
   * Timestamp of the message that the thread hangs from. The message shows
   * only in a thread that has replies.
   */
  thread_ts?: string;
  /**
   * Name to show in place of the app's.
   */
  username?: string;
} & (
  | { text: string }
  | { blocks: Block[] }
  | { attachments: MessageAttachment[] }
  | { markdown_text: string }
);

/**
 * The optional arguments of `chatPostEphemeral`, and the options of the call.
 * At least one of `text`, `blocks`, `attachments`, `markdown_text`.
 */
export type ChatPostEphemeralOptions = {
  /**
   * For classic apps: whether to act as the token's owner in place of the
   * app.
   */
  as_user?: boolean;
  /**
   * Attachments of the message. Blocks are the newer way.
   */
  attachments?: MessageAttachment[];
  /**
   * Blocks of the message.
   */
  blocks?: Block[];
  /**
   * Emoji to show in place of the app's icon. It wins over `icon_url`.
   */
  icon_emoji?: string;
  /**
   * Address of an image to show in place of the app's icon.
   */
  icon_url?: string;
  /**
   * Whether to turn names in the text into links.
   */
  link_names?: boolean;
  /**
   * Text of the message in Markdown, up to 12,000 characters. It excludes
   * `blocks` and `text`.
   */
  markdown_text?: string;
  /**
   * Work objects to show with the message. Other data are ignored here,
   * because Slack does not keep the message.
   */
  metadata?: { entities: EntityMetadata[] };
  /**
   * How to read the text: `full` links names and addresses, `none` leaves it
   * alone.
   */
  parse?: "full" | "none" | (string & {});
  /**
   * Text of the message. Beside blocks, what notifications show.
   */
  text?: string;
  /**
   * Timestamp of the message that the thread hangs from. The message shows
   * only in a thread that has replies.
   */
  thread_ts?: string;
  /**
   * Name to show in place of the app's.
   */
  username?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  | { text: string }
  | { blocks: Block[] }
  | { attachments: MessageAttachment[] }
  | { markdown_text: string }
);

/** The error codes that `chat.postEphemeral` documents, and those of every operation. */
export type ChatPostEphemeralErrorCode =
  | "cannot_reply_to_message"
  | "channel_not_found"
  | "invalid_attachments"
  | "invalid_blocks"
  | "invalid_blocks_format"
  | "is_archived"
  | "message_limit_exceeded"
  | "messages_tab_disabled"
  | "msg_too_long"
  | "no_text"
  | "not_in_channel"
  | "restricted_action"
  | "too_many_attachments"
  | "user_not_in_channel"
  | CommonErrorCode;

/** `POST /chat.postMessage` */
export const chatPostMessage: Operation = {
  name: "chat.postMessage",
  body: $fileForm,
  perMinute: 60,
};

/**
 * What `chat.postMessage` takes.
 * At least one of `text`, `blocks`, `attachments`, `markdown_text`.
 * `reply_broadcast` only together with `thread_ts`.
 */
export type ChatPostMessageArguments = {
  /**
   * ID of the conversation, or a channel's name. A user's ID posts to the
   * direct message with them.
   */
  channel: string;
  /**
   * For classic apps: whether to act as the token's owner in place of the
   * app.
   */
  as_user?: boolean;
  /**
   * Attachments of the message. Blocks are the newer way.
   */
  attachments?: MessageAttachment[];
  /**
   * Blocks of the message.
   */
  blocks?: Block[];
  /**
   * Time of the draft's last change, if the message is sent from a draft, to
   * keep Slack's copy in step.
   */
  current_draft_last_updated_ts?: string;
  /**
   * Emoji to show in place of the app's icon. It wins over `icon_url`.
   */
  icon_emoji?: string;
  /**
   * Address of an image to show in place of the app's icon.
   */
  icon_url?: string;
  /**
   * Whether to turn names of user groups in the text into links. Users are
   * mentioned by their ID: `<@U123>`.
   */
  link_names?: boolean;
  /**
   * Text of the message in Markdown, up to 12,000 characters. It excludes
   * `blocks` and `text`.
   */
  markdown_text?: string;
  /**
   * Data for other apps, kept with the message, or work objects. Members of
   * the workspace and its apps can read them.
   */
  metadata?: MessageMetadataWithEntities;
  /**
   * Whether Slack reads its markup in the text.
   *
   * Default: true
   */
  mrkdwn?: boolean;
  /**
   * How to read the text: `full` links names and addresses, `none` leaves it
   * alone.
   */
  parse?: "full" | "none" | (string & {});
  /**
   * Whether a reply is shown in the conversation as well. Needs `thread_ts`.
   */
  reply_broadcast?: boolean;
  /**
   * Text of the message. Beside blocks, what notifications show.
   */
  text?: string;
  /**
   * Timestamp of the message that the thread hangs from.
   */
  thread_ts?: string;
  /**
   * Whether to show previews of linked pages.
   */
  unfurl_links?: boolean;
  /**
   * Whether to show previews of linked media.
   */
  unfurl_media?: boolean;
  /**
   * Name to show in place of the app's.
   */
  username?: string;
} & (
  | { text: string }
  | { blocks: Block[] }
  | { attachments: MessageAttachment[] }
  | { markdown_text: string }
) &
  ({ thread_ts: string } | { reply_broadcast?: never });

/**
 * The optional arguments of `chatPostMessage`, and the options of the call.
 * At least one of `text`, `blocks`, `attachments`, `markdown_text`.
 * `reply_broadcast` only together with `thread_ts`.
 */
export type ChatPostMessageOptions = {
  /**
   * For classic apps: whether to act as the token's owner in place of the
   * app.
   */
  as_user?: boolean;
  /**
   * Attachments of the message. Blocks are the newer way.
   */
  attachments?: MessageAttachment[];
  /**
   * Blocks of the message.
   */
  blocks?: Block[];
  /**
   * Time of the draft's last change, if the message is sent from a draft, to
   * keep Slack's copy in step.
   */
  current_draft_last_updated_ts?: string;
  /**
   * Emoji to show in place of the app's icon. It wins over `icon_url`.
   */
  icon_emoji?: string;
  /**
   * Address of an image to show in place of the app's icon.
   */
  icon_url?: string;
  /**
   * Whether to turn names of user groups in the text into links. Users are
   * mentioned by their ID: `<@U123>`.
   */
  link_names?: boolean;
  /**
   * Text of the message in Markdown, up to 12,000 characters. It excludes
   * `blocks` and `text`.
   */
  markdown_text?: string;
  /**
   * Data for other apps, kept with the message, or work objects. Members of
   * the workspace and its apps can read them.
   */
  metadata?: MessageMetadataWithEntities;
  /**
   * Whether Slack reads its markup in the text.
   *
   * Default: true
   */
  mrkdwn?: boolean;
  /**
   * How to read the text: `full` links names and addresses, `none` leaves it
   * alone.
   */
  parse?: "full" | "none" | (string & {});
  /**
   * Whether a reply is shown in the conversation as well. Needs `thread_ts`.
   */
  reply_broadcast?: boolean;
  /**
   * Text of the message. Beside blocks, what notifications show.
   */
  text?: string;
  /**
   * Timestamp of the message that the thread hangs from.
   */
  thread_ts?: string;
  /**
   * Whether to show previews of linked pages.
   */
  unfurl_links?: boolean;
  /**
   * Whether to show previews of linked media.
   */
  unfurl_media?: boolean;
  /**
   * Name to show in place of the app's.
   */
  username?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  | { text: string }
  | { blocks: Block[] }
  | { attachments: MessageAttachment[] }
  | { markdown_text: string }
) &
  ({ thread_ts: string } | { reply_broadcast?: never });

/** The error codes that `chat.postMessage` documents, and those of every operation. */
export type ChatPostMessageErrorCode =
  | "app_access_restricted"
  | "as_user_not_supported"
  | "attachment_payload_limit_exceeded"
  | "cannot_reply_to_message"
  | "channel_not_found"
  | "draft_already_deleted"
  | "draft_already_sent"
  | "draft_has_conflict"
  | "draft_not_found"
  | "duplicate_channel_not_found"
  | "duplicate_message_not_found"
  | "ekm_access_denied"
  | "invalid_blocks"
  | "invalid_blocks_format"
  | "invalid_metadata_format"
  | "invalid_metadata_schema"
  | "is_archived"
  | "markdown_text_conflict"
  | "message_limit_exceeded"
  | "messages_tab_disabled"
  | "metadata_must_be_sent_from_app"
  | "metadata_too_large"
  | "missing_file_data"
  | "msg_blocks_too_long"
  | "no_text"
  | "not_in_channel"
  | "rate_limited"
  | "restricted_action"
  | "restricted_action_non_threadable_channel"
  | "restricted_action_read_only_channel"
  | "restricted_action_thread_locked"
  | "restricted_action_thread_only_channel"
  | "send_on_behalf_not_allowed"
  | "slack_connect_canvas_sharing_blocked"
  | "slack_connect_file_link_sharing_blocked"
  | "slack_connect_lists_sharing_blocked"
  | "team_not_found"
  | "too_many_attachments"
  | "too_many_contact_cards"
  | CommonErrorCode;

/** `POST /chat.scheduleMessage` */
export const chatScheduleMessage: Operation = {
  name: "chat.scheduleMessage",
  body: $fileForm,
  perMinute: 50,
};

/**
 * What `chat.scheduleMessage` takes.
 * At least one of `text`, `blocks`, `attachments`, `markdown_text`.
 * `reply_broadcast` only together with `thread_ts`.
 */
export type ChatScheduleMessageArguments = {
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * When to post the message, in seconds since 1970, as a number or in
   * digits; at most 120 days ahead.
   */
  post_at: number | string;
  /**
   * For classic apps: whether to act as the token's owner in place of the
   * app.
   */
  as_user?: boolean;
  /**
   * Attachments of the message. Blocks are the newer way.
   */
  attachments?: MessageAttachment[];
  /**
   * Blocks of the message.
   */
  blocks?: Block[];
  /**
   * Whether to turn names of user groups in the text into links. Users are
   * mentioned by their ID: `<@U123>`.
   */
  link_names?: boolean;
  /**
   * Text of the message in Markdown, up to 12,000 characters. It excludes
   * `blocks` and `text`.
   */
  markdown_text?: string;
  /**
   * How to read the text: `full` links names and addresses, `none` leaves it
   * alone.
   */
  parse?: "none" | "full" | (string & {});
  /**
   * Whether a reply is shown in the conversation as well. Needs `thread_ts`.
   */
  reply_broadcast?: boolean;
  /**
   * Text of the message. Beside blocks, what notifications show.
   */
  text?: string;
  /**
   * Timestamp of the message that the thread hangs from.
   */
  thread_ts?: string;
  /**
   * Whether to show previews of linked pages.
   */
  unfurl_links?: boolean;
  /**
   * Whether to show previews of linked media.
   */
  unfurl_media?: boolean;
  /**
   * Data for other apps, kept with the message. Members of the workspace and
   * its apps can read them.
   */
  metadata?: MessageMetadata;
} & (
  | { text: string }
  | { blocks: Block[] }
  | { attachments: MessageAttachment[] }
  | { markdown_text: string }
) &
  ({ thread_ts: string } | { reply_broadcast?: never });

/**
 * The optional arguments of `chatScheduleMessage`, and the options of the call.
 * At least one of `text`, `blocks`, `attachments`, `markdown_text`.
 * `reply_broadcast` only together with `thread_ts`.
 */
export type ChatScheduleMessageOptions = {
  /**
   * For classic apps: whether to act as the token's owner in place of the
   * app.
   */
  as_user?: boolean;
  /**
   * Attachments of the message. Blocks are the newer way.
   */
  attachments?: MessageAttachment[];
  /**
   * Blocks of the message.
   */
  blocks?: Block[];
  /**
   * Whether to turn names of user groups in the text into links. Users are
   * mentioned by their ID: `<@U123>`.
   */
  link_names?: boolean;
  /**
   * Text of the message in Markdown, up to 12,000 characters. It excludes
   * `blocks` and `text`.
   */
  markdown_text?: string;
  /**
   * How to read the text: `full` links names and addresses, `none` leaves it
   * alone.
   */
  parse?: "none" | "full" | (string & {});
  /**
   * Whether a reply is shown in the conversation as well. Needs `thread_ts`.
   */
  reply_broadcast?: boolean;
  /**
   * Text of the message. Beside blocks, what notifications show.
   */
  text?: string;
  /**
   * Timestamp of the message that the thread hangs from.
   */
  thread_ts?: string;
  /**
   * Whether to show previews of linked pages.
   */
  unfurl_links?: boolean;
  /**
   * Whether to show previews of linked media.
   */
  unfurl_media?: boolean;
  /**
   * Data for other apps, kept with the message. Members of the workspace and
   * its apps can read them.
   */
  metadata?: MessageMetadata;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  | { text: string }
  | { blocks: Block[] }
  | { attachments: MessageAttachment[] }
  | { markdown_text: string }
) &
  ({ thread_ts: string } | { reply_broadcast?: never });

/** The error codes that `chat.scheduleMessage` documents, and those of every operation. */
export type ChatScheduleMessageErrorCode =
  | "channel_not_found"
  | "invalid_blocks"
  | "invalid_blocks_format"
  | "invalid_metadata_format"
  | "invalid_metadata_schema"
  | "invalid_time"
  | "invalid_token"
  | "is_archived"
  | "message_limit_exceeded"
  | "metadata_must_be_sent_from_app"
  | "metadata_too_large"
  | "msg_too_long"
  | "no_text"
  | "not_in_channel"
  | "rate_limited"
  | "restricted_action"
  | "restricted_action_non_threadable_channel"
  | "restricted_action_read_only_channel"
  | "restricted_action_thread_only_channel"
  | "restricted_too_many"
  | "slack_connect_file_link_sharing_blocked"
  | "time_in_past"
  | "time_too_far"
  | "too_many_attachments"
  | CommonErrorCode;

/** `POST /chat.startStream` */
export const chatStartStream: Operation = {
  name: "chat.startStream",
  body: $fileForm,
  perMinute: 20,
  interrupted: ["messaging_processing_failed"],
};

/** What `chat.startStream` takes. */
export interface ChatStartStreamArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * Pieces of the streamed message, in order.
   */
  chunks?: AnyChunk[];
  /**
   * Text of the message in Markdown, up to 12,000 characters. It excludes
   * `blocks` and `text`.
   */
  markdown_text?: string;
  /**
   * Timestamp of the message that the thread hangs from.
   */
  thread_ts?: string;
  /**
   * ID of the user whom the message answers. Needed in a channel.
   */
  recipient_user_id?: string;
  /**
   * ID of the workspace of the user whom the message answers. Needed in a
   * channel.
   */
  recipient_team_id?: string;
  /**
   * How the message shows tasks: `timeline` puts each among the text as it
   * comes, `plan` puts all of them into one plan.
   *
   * Default: "timeline"
   */
  task_display_mode?: "timeline" | "plan" | (string & {});
  /**
   * Emoji to show in place of the app's icon. It wins over `icon_url`.
   */
  icon_emoji?: string;
  /**
   * Address of an image to show in place of the app's icon.
   */
  icon_url?: string;
  /**
   * Name to show in place of the app's.
   */
  username?: string;
}

/** The optional arguments of `chatStartStream`, and the options of the call. */
export interface ChatStartStreamOptions {
  /**
   * Pieces of the streamed message, in order.
   */
  chunks?: AnyChunk[];
  /**
   * Text of the message in Markdown, up to 12,000 characters. It excludes
   * `blocks` and `text`.
   */
  markdown_text?: string;
  /**
   * Timestamp of the message that the thread hangs from.
   */
  thread_ts?: string;
  /**
   * ID of the user whom the message answers. Needed in a channel.
   */
  recipient_user_id?: string;
  /**
   * ID of the workspace of the user whom the message answers. Needed in a
   * channel.
   */
  recipient_team_id?: string;
  /**
   * How the message shows tasks: `timeline` puts each among the text as it
   * comes, `plan` puts all of them into one plan.
   *
   * Default: "timeline"
   */
  task_display_mode?: "timeline" | "plan" | (string & {});
  /**
   * Emoji to show in place of the app's icon. It wins over `icon_url`.
   */
  icon_emoji?: string;
  /**
   * Address of an image to show in place of the app's icon.
   */
  icon_url?: string;
  /**
   * Name to show in place of the app's.
   */
  username?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `chat.startStream` documents, and those of every operation. */
export type ChatStartStreamErrorCode =
  | "channel_not_found"
  | "channel_type_not_supported"
  | "duplicate_channel_not_found"
  | "duplicate_message_not_found"
  | "ekm_access_denied"
  | "invalid_blocks"
  | "invalid_blocks_format"
  | "invalid_chunks"
  | "invalid_metadata_format"
  | "invalid_metadata_schema"
  | "is_archived"
  | "message_limit_exceeded"
  | "messages_tab_disabled"
  | "messaging_processing_failed"
  | "metadata_must_be_sent_from_app"
  | "metadata_too_large"
  | "missing_recipient_team_id"
  | "missing_recipient_user_id"
  | "msg_blocks_too_long"
  | "msg_blocks_too_many"
  | "no_text"
  | "not_in_channel"
  | "not_subscribed_to_message_stream_stopped"
  | "rate_limited"
  | "restricted_action"
  | "restricted_action_non_threadable_channel"
  | "restricted_action_read_only_channel"
  | "restricted_action_thread_locked"
  | "restricted_action_thread_only_channel"
  | "slack_connect_canvas_sharing_blocked"
  | "slack_connect_file_link_sharing_blocked"
  | "slack_connect_lists_sharing_blocked"
  | "team_not_found"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /chat.stopStream` */
export const chatStopStream: Operation = {
  name: "chat.stopStream",
  body: $fileForm,
  perMinute: 20,
};

/** What `chat.stopStream` takes. */
export interface ChatStopStreamArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * Timestamp of the message, which is its ID in the conversation.
   */
  ts: string;
  /**
   * Pieces of the streamed message, in order.
   */
  chunks?: AnyChunk[];
  /**
   * Text of the message in Markdown, up to 12,000 characters. It excludes
   * `blocks` and `text`.
   */
  markdown_text?: string;
  /**
   * Blocks of the message.
   */
  blocks?: Block[];
  /**
   * Data for other apps, kept with the message. Members of the workspace and
   * its apps can read them.
   */
  metadata?: MessageMetadata;
  /**
   * Status that the agent's session has after the stream.
   */
  session_status?: string;
}

/** The optional arguments of `chatStopStream`, and the options of the call. */
export interface ChatStopStreamOptions {
  /**
   * Pieces of the streamed message, in order.
   */
  chunks?: AnyChunk[];
  /**
   * Text of the message in Markdown, up to 12,000 characters. It excludes
   * `blocks` and `text`.
   */
  markdown_text?: string;
  /**
   * Blocks of the message.
   */
  blocks?: Block[];
  /**
   * Data for other apps, kept with the message. Members of the workspace and
   * its apps can read them.
   */
  metadata?: MessageMetadata;
  /**
   * Status that the agent's session has after the stream.
   */
  session_status?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `chat.stopStream` documents, and those of every operation. */
export type ChatStopStreamErrorCode =
  | "as_user_not_supported"
  | "attachment_payload_limit_exceeded"
  | "cannot_reply_to_message"
  | "channel_not_found"
  | "channel_type_not_supported"
  | "duplicate_channel_not_found"
  | "duplicate_message_not_found"
  | "ekm_access_denied"
  | "invalid_blocks"
  | "invalid_chunks"
  | "invalid_metadata_format"
  | "invalid_metadata_schema"
  | "is_archived"
  | "message_limit_exceeded"
  | "message_not_found"
  | "message_not_in_streaming_state"
  | "message_not_owned_by_app"
  | "messages_tab_disabled"
  | "metadata_must_be_sent_from_app"
  | "metadata_too_large"
  | "missing_file_data"
  | "msg_blocks_too_long"
  | "msg_blocks_too_many"
  | "no_text"
  | "not_in_channel"
  | "rate_limited"
  | "restricted_action"
  | "restricted_action_non_threadable_channel"
  | "restricted_action_read_only_channel"
  | "restricted_action_thread_locked"
  | "restricted_action_thread_only_channel"
  | "slack_connect_canvas_sharing_blocked"
  | "slack_connect_file_link_sharing_blocked"
  | "slack_connect_lists_sharing_blocked"
  | "team_not_found"
  | "too_many_attachments"
  | "too_many_contact_cards"
  | CommonErrorCode;

/** `POST /chat.unfurl` */
export const chatUnfurl: Operation = {
  name: "chat.unfurl",
  body: $fileForm,
  perMinute: 50,
};

/**
 * What `chat.unfurl` takes.
 * Exactly one of `channel` and `ts`, `unfurl_id` and `source`.
 * At least one of `unfurls`, `metadata`.
 */
export type ChatUnfurlArguments = {
  /**
   * ID of the conversation. Goes with `ts`, and excludes `unfurl_id` and
   * `source`.
   */
  channel?: string;
  /**
   * Timestamp of the message, which is its ID in the conversation.
   */
  ts?: string;
  /**
   * The previews by the URL they stand for, exactly as it is in the message.
   */
  unfurls?: LinkUnfurls;
  /**
   * Text that asks the user, who alone sees it, to sign in to the app so
   * that previews can be shown.
   */
  user_auth_message?: string;
  /**
   * Whether the user has to sign in to the app before previews can be shown.
   *
   * Default: false
   */
  user_auth_required?: boolean;
  /**
   * URL at which the user signs in to the app.
   */
  user_auth_url?: string;
  /**
   * Blocks in place of `user_auth_message`, for the same purpose.
   */
  user_auth_blocks?: Block[];
  /**
   * ID that `link_shared` gives for the links. Goes with `source`, and
   * excludes `channel` and `ts`.
   */
  unfurl_id?: string;
  /**
   * Where the links are: in a message being written (`composer`) or in a
   * posted one (`conversations_history`).
   */
  source?: "composer" | "conversations_history" | (string & {});
  /**
   * Work objects to show as previews.
   */
  metadata?: { entities: EntityMetadata[] } & MessageMetadataWithEntities;
} & (
  | { channel: string; ts: string; unfurl_id?: never; source?: never }
  | {
      unfurl_id: string;
      source: "composer" | "conversations_history" | (string & {});
      channel?: never;
      ts?: never;
    }
) &
  (
    | { unfurls: LinkUnfurls }
    | { metadata: { entities: EntityMetadata[] } & MessageMetadataWithEntities }
  );

/**
 * The optional arguments of `chatUnfurl`, and the options of the call.
 * Exactly one of `channel` and `ts`, `unfurl_id` and `source`.
 * At least one of `unfurls`, `metadata`.
 */
export type ChatUnfurlOptions = {
  /**
   * ID of the conversation. Goes with `ts`, and excludes `unfurl_id` and
   * `source`.
   */
  channel?: string;
  /**
   * Timestamp of the message, which is its ID in the conversation.
   */
  ts?: string;
  /**
   * The previews by the URL they stand for, exactly as it is in the message.
   */
  unfurls?: LinkUnfurls;
  /**
   * Text that asks the user, who alone sees it, to sign in to the app so
   * that previews can be shown.
   */
  user_auth_message?: string;
  /**
   * Whether the user has to sign in to the app before previews can be shown.
   *
   * Default: false
   */
  user_auth_required?: boolean;
  /**
   * URL at which the user signs in to the app.
   */
  user_auth_url?: string;
  /**
   * Blocks in place of `user_auth_message`, for the same purpose.
   */
  user_auth_blocks?: Block[];
  /**
   * ID that `link_shared` gives for the links. Goes with `source`, and
   * excludes `channel` and `ts`.
   */
  unfurl_id?: string;
  /**
   * Where the links are: in a message being written (`composer`) or in a
   * posted one (`conversations_history`).
   */
  source?: "composer" | "conversations_history" | (string & {});
  /**
   * Work objects to show as previews.
   */
  metadata?: { entities: EntityMetadata[] } & MessageMetadataWithEntities;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  | { channel: string; ts: string; unfurl_id?: never; source?: never }
  | {
      unfurl_id: string;
      source: "composer" | "conversations_history" | (string & {});
      channel?: never;
      ts?: never;
    }
) &
  (
    | { unfurls: LinkUnfurls }
    | { metadata: { entities: EntityMetadata[] } & MessageMetadataWithEntities }
  );

/** The error codes that `chat.unfurl` documents, and those of every operation. */
export type ChatUnfurlErrorCode =
  | "cannot_auth_user"
  | "cannot_find_channel"
  | "cannot_find_message"
  | "cannot_find_service"
  | "cannot_parse_attachment"
  | "cannot_prompt"
  | "cannot_unfurl_message"
  | "cannot_unfurl_url"
  | "invalid_metadata_format"
  | "invalid_source"
  | "invalid_unfurl_id"
  | "invalid_unfurls_format"
  | "missing_channel"
  | "missing_source"
  | "missing_ts"
  | "missing_unfurl_id"
  | "missing_unfurls"
  | CommonErrorCode;

/** `POST /chat.update` */
export const chatUpdate: Operation = {
  name: "chat.update",
  body: $fileForm,
  idempotent: true,
  perMinute: 50,
  transient: ["external_channel_migrating"],
  interrupted: ["unable_to_share_files", "update_failed"],
};

/**
 * What `chat.update` takes.
 * At least one of `text`, `blocks`, `attachments`, `markdown_text`.
 */
export type ChatUpdateArguments = {
  /**
   * Timestamp of the message, which is its ID in the conversation.
   */
  ts: string;
  /**
   * ID of the conversation. For a direct message it begins with `D`; a
   * user's ID does not do.
   */
  channel: string;
  /**
   * For classic apps: whether to act as the token's owner in place of the
   * app.
   */
  as_user?: boolean;
  /**
   * Attachments of the message. Blocks are the newer way.
   */
  attachments?: MessageAttachment[];
  /**
   * Attachments that were made by unfurling.
   */
  unfurled_attachments?: MessageAttachment[];
  /**
   * Blocks of the message.
   */
  blocks?: Block[];
  /**
   * Text of the message in Markdown, up to 12,000 characters. It excludes
   * `blocks` and `text`.
   */
  markdown_text?: string;
  /**
   * Data for other apps, kept with the message. Left out, the earlier data
   * stay.
   */
  metadata?: MessageMetadata;
  /**
   * Whether to turn names in the text into links. Left out, they are not,
   * whatever the message had before.
   */
  link_names?: boolean;
  /**
   * How to read the text: `full` links names and addresses, `none` leaves it
   * alone. Left out, Slack reads it as its own clients do.
   */
  parse?: "full" | "none" | (string & {});
  /**
   * Text of the message. Beside blocks, what notifications show.
   */
  text?: string;
  /**
   * Whether a reply is shown in the conversation as well.
   *
   * Default: false
   */
  reply_broadcast?: boolean;
  /**
   * IDs of the files that the message is to have.
   */
  file_ids?: string[];
} & (
  | { text: string }
  | { blocks: Block[] }
  | { attachments: MessageAttachment[] }
  | { markdown_text: string }
);

/**
 * The optional arguments of `chatUpdate`, and the options of the call.
 * At least one of `text`, `blocks`, `attachments`, `markdown_text`.
 */
export type ChatUpdateOptions = {
  /**
   * For classic apps: whether to act as the token's owner in place of the
   * app.
   */
  as_user?: boolean;
  /**
   * Attachments of the message. Blocks are the newer way.
   */
  attachments?: MessageAttachment[];
  /**
   * Attachments that were made by unfurling.
   */
  unfurled_attachments?: MessageAttachment[];
  /**
   * Blocks of the message.
   */
  blocks?: Block[];
  /**
   * Text of the message in Markdown, up to 12,000 characters. It excludes
   * `blocks` and `text`.
   */
  markdown_text?: string;
  /**
   * Data for other apps, kept with the message. Left out, the earlier data
   * stay.
   */
  metadata?: MessageMetadata;
  /**
   * Whether to turn names in the text into links. Left out, they are not,
   * whatever the message had before.
   */
  link_names?: boolean;
  /**
   * How to read the text: `full` links names and addresses, `none` leaves it
   * alone. Left out, Slack reads it as its own clients do.
   */
  parse?: "full" | "none" | (string & {});
  /**
   * Text of the message. Beside blocks, what notifications show.
   */
  text?: string;
  /**
   * Whether a reply is shown in the conversation as well.
   *
   * Default: false
   */
  reply_broadcast?: boolean;
  /**
   * IDs of the files that the message is to have.
   */
  file_ids?: string[];
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  | { text: string }
  | { blocks: Block[] }
  | { attachments: MessageAttachment[] }
  | { markdown_text: string }
);

/** The error codes that `chat.update` documents, and those of every operation. */
export type ChatUpdateErrorCode =
  | "as_user_not_supported"
  | "block_mismatch"
  | "blocked_file_type"
  | "cant_broadcast_message"
  | "cant_update_message"
  | "channel_not_found"
  | "edit_window_closed"
  | "external_channel_migrating"
  | "file_deleted"
  | "file_is_deleted"
  | "file_not_found"
  | "file_share_limit_reached"
  | "invalid_attachments"
  | "invalid_blocks"
  | "invalid_blocks_format"
  | "invalid_metadata_format"
  | "invalid_metadata_schema"
  | "is_inactive"
  | "max_file_sharing_exceeded"
  | "message_limit_exceeded"
  | "message_not_found"
  | "metadata_must_be_sent_from_app"
  | "metadata_too_large"
  | "msg_too_long"
  | "no_dual_broadcast_content_update"
  | "no_text"
  | "posting_to_channel_denied"
  | "slack_connect_blocked_file_type"
  | "slack_connect_canvas_sharing_blocked"
  | "slack_connect_clip_sharing_blocked"
  | "slack_connect_file_link_sharing_blocked"
  | "slack_connect_file_upload_sharing_blocked"
  | "streaming_state_conflict"
  | "team_not_found"
  | "too_many_attachments"
  | "unable_to_share_files"
  | "update_failed"
  | CommonErrorCode;
