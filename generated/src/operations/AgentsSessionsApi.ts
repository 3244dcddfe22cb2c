import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /agents.sessions.rename` */
export const agentsSessionsRename: Operation = {
  name: "agents.sessions.rename",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `agents.sessions.rename` takes. */
export interface AgentsSessionsRenameArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * New title of the session, 1 to 200 characters.
   */
  title: string;
  /**
   * Timestamp of the message that the session's thread hangs from. Needed
   * but for a channel that belongs to the session, where it must be left
   * out.
   */
  thread_ts?: string;
}

/** The optional arguments of `agentsSessionsRename`, and the options of the call. */
export interface AgentsSessionsRenameOptions {
  /**
   * Timestamp of the message that the session's thread hangs from. Needed
   * but for a channel that belongs to the session, where it must be left
   * out.
   */
  thread_ts?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `agents.sessions.rename` documents, and those of every operation. */
export type AgentsSessionsRenameErrorCode =
  | "channel_not_found"
  | "feature_disabled"
  | "internal_error"
  | "invalid_name"
  | "is_archived"
  | "name_taken"
  | "not_authorized"
  | "session_not_found"
  | "thread_ts_not_allowed"
  | "thread_ts_required"
  | CommonErrorCode;

/** `POST /agents.sessions.setStatus` */
export const agentsSessionsSetStatus: Operation = {
  name: "agents.sessions.setStatus",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `agents.sessions.setStatus` takes. */
export interface AgentsSessionsSetStatusArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * How the session stands.
   */
  status: "active" | "processing" | "suspended" | "closed" | (string & {});
  /**
   * Timestamp of the message that the session's thread hangs from. Needed
   * but for a channel that belongs to the session, where it must be left
   * out.
   */
  thread_ts?: string;
  /**
   * Title of a new session, at most 200 characters. A session that exists
   * keeps its title; `agents.sessions.rename` changes it.
   */
  title?: string;
  /**
   * ID of the user who began a new session, a member of the channel. A
   * session that exists keeps its own.
   */
  initiator_user_id?: string;
  /**
   * Emoji to show in place of the app's icon, until another is set. It wins
   * over `icon_url`. Needs the scope `chat:write.customize`.
   */
  icon_emoji?: string;
  /**
   * Address of an image to show in place of the app's icon, until another is
   * set. Needs the scope `chat:write.customize`.
   */
  icon_url?: string;
  /**
   * Name to show in place of the app's, at most 200 characters, until
   * another is set. Needs the scope `chat:write.customize`.
   */
  username?: string;
}

/** The optional arguments of `agentsSessionsSetStatus`, and the options of the call. */
export interface AgentsSessionsSetStatusOptions {
  /**
   * Timestamp of the message that the session's thread hangs from. Needed
   * but for a channel that belongs to the session, where it must be left
   * out.
   */
  thread_ts?: string;
  /**
   * Title of a new session, at most 200 characters. A session that exists
   * keeps its title; `agents.sessions.rename` changes it.
   */
  title?: string;
  /**
   * ID of the user who began a new session, a member of the channel. A
   * session that exists keeps its own.
   */
  initiator_user_id?: string;
  /**
   * Emoji to show in place of the app's icon, until another is set. It wins
   * over `icon_url`. Needs the scope `chat:write.customize`.
   */
  icon_emoji?: string;
  /**
   * Address of an image to show in place of the app's icon, until another is
   * set. Needs the scope `chat:write.customize`.
   */
  icon_url?: string;
  /**
   * Name to show in place of the app's, at most 200 characters, until
   * another is set. Needs the scope `chat:write.customize`.
   */
  username?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `agents.sessions.setStatus` documents, and those of every operation. */
export type AgentsSessionsSetStatusErrorCode =
  | "channel_not_found"
  | "feature_disabled"
  | "internal_error"
  | "invalid_status"
  | "not_authorized"
  | "thread_ts_not_allowed"
  | "thread_ts_required"
  | "user_not_found"
  | CommonErrorCode;
