import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /pins.add` */
export const pinsAdd: Operation = {
  name: "pins.add",
  body: $form,
  idempotent: true,
  perMinute: 20,
  transient: ["external_channel_migrating"],
};

/** What `pins.add` takes. */
export interface PinsAddArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * Timestamp of the message, which is its ID in the conversation. Needed,
   * although Slack's schema leaves it open.
   */
  timestamp?: string;
}

/** The optional arguments of `pinsAdd`, and the options of the call. */
export interface PinsAddOptions {
  /**
   * Timestamp of the message, which is its ID in the conversation. Needed,
   * although Slack's schema leaves it open.
   */
  timestamp?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `pins.add` documents, and those of every operation. */
export type PinsAddErrorCode =
  | "already_pinned"
  | "bad_timestamp"
  | "channel_not_found"
  | "external_channel_migrating"
  | "file_not_found"
  | "file_not_shared"
  | "message_not_found"
  | "no_item_specified"
  | "not_in_channel"
  | "not_pinnable"
  | "restricted_action"
  | "too_many_pins"
  | CommonErrorCode;

/** `POST /pins.list` */
export const pinsList: Operation = {
  name: "pins.list",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `pins.list` takes. */
export interface PinsListArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
}

/** The optional arguments of `pinsList`, and the options of the call. */
export interface PinsListOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `pins.list` documents, and those of every operation. */
export type PinsListErrorCode =
  "channel_not_found" | "restricted_action" | CommonErrorCode;

/** `POST /pins.remove` */
export const pinsRemove: Operation = {
  name: "pins.remove",
  body: $form,
  idempotent: true,
  perMinute: 20,
  transient: ["external_channel_migrating"],
};

/** What `pins.remove` takes. */
export interface PinsRemoveArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * Timestamp of the message, which is its ID in the conversation. Needed,
   * although Slack's schema leaves it open.
   */
  timestamp?: string;
}

/** The optional arguments of `pinsRemove`, and the options of the call. */
export interface PinsRemoveOptions {
  /**
   * Timestamp of the message, which is its ID in the conversation. Needed,
   * although Slack's schema leaves it open.
   */
  timestamp?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `pins.remove` documents, and those of every operation. */
export type PinsRemoveErrorCode =
  | "bad_timestamp"
  | "channel_not_found"
  | "external_channel_migrating"
  | "file_comment_not_found"
  | "file_not_found"
  | "message_not_found"
  | "no_item_specified"
  | "no_pin"
  | "not_pinned"
  | "restricted_action"
  | CommonErrorCode;
