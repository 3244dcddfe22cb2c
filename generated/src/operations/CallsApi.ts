import type { CommonErrorCode } from "../api.js";
import type { CallUser } from "../models/CallUser.js";
import type { Operation } from "../runtime/description.js";
import { fileForm as $fileForm } from "../runtime/file-body.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /calls.add` */
export const callsAdd: Operation = {
  name: "calls.add",
  body: $fileForm,
  perMinute: 50,
};

/** What `calls.add` takes. */
export interface CallsAddArguments {
  /**
   * The call's ID at its own service. It has to be unique among all calls
   * from there.
   */
  external_unique_id: string;
  /**
   * Address by which to join the call.
   */
  join_url: string;
  /**
   * ID of the call that people see. Without it, none is shown.
   */
  external_display_id?: string;
  /**
   * Address that opens the call in the service's own app, where the Slack
   * client can.
   */
  desktop_app_join_url?: string;
  /**
   * When the call begins or began, in Unix seconds.
   */
  date_start?: number;
  /**
   * Title of the call.
   */
  title?: string;
  /**
   * ID of the user who made the call. Required with a bot's token; with a
   * user's, the default is the token's owner.
   */
  created_by?: string;
  /**
   * Participants of the call, users of Slack or others.
   */
  users?: CallUser[];
}

/** The optional arguments of `callsAdd`, and the options of the call. */
export interface CallsAddOptions {
  /**
   * ID of the call that people see. Without it, none is shown.
   */
  external_display_id?: string;
  /**
   * Address that opens the call in the service's own app, where the Slack
   * client can.
   */
  desktop_app_join_url?: string;
  /**
   * When the call begins or began, in Unix seconds.
   */
  date_start?: number;
  /**
   * Title of the call.
   */
  title?: string;
  /**
   * ID of the user who made the call. Required with a bot's token; with a
   * user's, the default is the token's owner.
   */
  created_by?: string;
  /**
   * Participants of the call, users of Slack or others.
   */
  users?: CallUser[];
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `calls.add` documents, and those of every operation. */
export type CallsAddErrorCode =
  | "internal_error"
  | "invalid_created_by"
  | "invalid_start_time"
  | "not_authorized"
  | "not_implemented"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /calls.end` */
export const callsEnd: Operation = {
  name: "calls.end",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `calls.end` takes. */
export interface CallsEndArguments {
  /**
   * ID of the call, as `calls.add` answered it.
   */
  id: string;
  /**
   * How long the call took, in seconds.
   */
  duration?: number;
}

/** The optional arguments of `callsEnd`, and the options of the call. */
export interface CallsEndOptions {
  /**
   * How long the call took, in seconds.
   */
  duration?: number;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `calls.end` documents, and those of every operation. */
export type CallsEndErrorCode =
  | "inactive_call"
  | "internal_error"
  | "invalid_call_id"
  | "not_implemented"
  | CommonErrorCode;

/** `POST /calls.info` */
export const callsInfo: Operation = {
  name: "calls.info",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `calls.info` takes. */
export interface CallsInfoArguments {
  /**
   * ID of the call, as `calls.add` answered it.
   */
  id: string;
}

/** The optional arguments of `callsInfo`, and the options of the call. */
export interface CallsInfoOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `calls.info` documents, and those of every operation. */
export type CallsInfoErrorCode =
  "internal_error" | "not_implemented" | CommonErrorCode;

/** `POST /calls.update` */
export const callsUpdate: Operation = {
  name: "calls.update",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `calls.update` takes. */
export interface CallsUpdateArguments {
  /**
   * ID of the call, as `calls.add` answered it.
   */
  id: string;
  /**
   * Title of the call.
   */
  title?: string;
  /**
   * Address by which to join the call.
   */
  join_url?: string;
  /**
   * Address that opens the call in the service's own app, where the Slack
   * client can.
   */
  desktop_app_join_url?: string;
}

/** The optional arguments of `callsUpdate`, and the options of the call. */
export interface CallsUpdateOptions {
  /**
   * Title of the call.
   */
  title?: string;
  /**
   * Address by which to join the call.
   */
  join_url?: string;
  /**
   * Address that opens the call in the service's own app, where the Slack
   * client can.
   */
  desktop_app_join_url?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `calls.update` documents, and those of every operation. */
export type CallsUpdateErrorCode =
  "internal_error" | "invalid_call_id" | "not_implemented" | CommonErrorCode;
