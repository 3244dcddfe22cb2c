import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /conversations.externalInvitePermissions.set` */
export const conversationsExternalInvitePermissionsSet: Operation = {
  name: "conversations.externalInvitePermissions.set",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `conversations.externalInvitePermissions.set` takes. */
export interface ConversationsExternalInvitePermissionsSetArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * ID of the other party's workspace or organization.
   */
  target_team: string;
  /**
   * What to do: `upgrade` lets the workspace invite, `downgrade` leaves it
   * posting alone.
   */
  action: "upgrade" | "downgrade" | (string & {});
}

/** The optional arguments of `conversationsExternalInvitePermissionsSet`, and the options of the call. */
export interface ConversationsExternalInvitePermissionsSetOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `conversations.externalInvitePermissions.set` documents, and those of every operation. */
export type ConversationsExternalInvitePermissionsSetErrorCode =
  | "channel_not_found"
  | "invalid_action"
  | "invalid_target_team"
  | "not_supported"
  | "restricted_action"
  | CommonErrorCode;
