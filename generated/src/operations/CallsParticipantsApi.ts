import type { CommonErrorCode } from "../api.js";
import type { CallUser } from "../models/CallUser.js";
import type { Operation } from "../runtime/description.js";
import { fileForm as $fileForm } from "../runtime/file-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /calls.participants.add` */
export const callsParticipantsAdd: Operation = {
  name: "calls.participants.add",
  body: $fileForm,
  idempotent: true,
  perMinute: 50,
};

/** What `calls.participants.add` takes. */
export interface CallsParticipantsAddArguments {
  /**
   * ID of the call, as `calls.add` answered it.
   */
  id: string;
  /**
   * The participants to add, users of Slack or others.
   */
  users: CallUser[];
}

/** The optional arguments of `callsParticipantsAdd`, and the options of the call. */
export interface CallsParticipantsAddOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `calls.participants.add` documents, and those of every operation. */
export type CallsParticipantsAddErrorCode =
  | "bad_users"
  | "inactive_call"
  | "internal_error"
  | "invalid_call_id"
  | "missing_argument"
  | "not_implemented"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /calls.participants.remove` */
export const callsParticipantsRemove: Operation = {
  name: "calls.participants.remove",
  body: $fileForm,
  idempotent: true,
  perMinute: 50,
};

/** What `calls.participants.remove` takes. */
export interface CallsParticipantsRemoveArguments {
  /**
   * ID of the call, as `calls.add` answered it.
   */
  id: string;
  /**
   * The participants to remove, users of Slack or others.
   */
  users: CallUser[];
}

/** The optional arguments of `callsParticipantsRemove`, and the options of the call. */
export interface CallsParticipantsRemoveOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `calls.participants.remove` documents, and those of every operation. */
export type CallsParticipantsRemoveErrorCode =
  | "bad_users"
  | "inactive_call"
  | "internal_error"
  | "invalid_call_id"
  | "missing_argument"
  | "not_implemented"
  | "user_not_found"
  | CommonErrorCode;
