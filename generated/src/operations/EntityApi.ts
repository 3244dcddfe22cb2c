import type { CommonErrorCode } from "../api.js";
import type { EntityError } from "../models/EntityError.js";
import type { EntityMetadata } from "../models/EntityMetadata.js";
import type { Operation } from "../runtime/description.js";
import { fileForm as $fileForm } from "../runtime/file-body.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /entity.acknowledgeCommentAction` */
export const entityAcknowledgeCommentAction: Operation = {
  name: "entity.acknowledgeCommentAction",
  body: $form,
  perMinute: 50,
};

/** What `entity.acknowledgeCommentAction` takes. */
export interface EntityAcknowledgeCommentActionArguments {
  /**
   * The `trigger_id` of the user's action that this answers.
   */
  trigger_id: string;
  /**
   * The whole comment as it now is. Required where it was posted or edited.
   */
  comment?: { [key: string]: unknown };
  /**
   * Why the app could not carry out the change. Without it, the change
   * counts as done.
   */
  error?: string;
}

/** The optional arguments of `entityAcknowledgeCommentAction`, and the options of the call. */
export interface EntityAcknowledgeCommentActionOptions {
  /**
   * The whole comment as it now is. Required where it was posted or edited.
   */
  comment?: { [key: string]: unknown };
  /**
   * Why the app could not carry out the change. Without it, the change
   * counts as done.
   */
  error?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `entity.acknowledgeCommentAction` documents, and those of every operation. */
export type EntityAcknowledgeCommentActionErrorCode =
  | "invalid_action"
  | "invalid_app_id"
  | "invalid_auth"
  | "invalid_sender_schema"
  | "invalid_trigger_id"
  | "method_not_found"
  | "missing_comment_data"
  | "not_allowed"
  | CommonErrorCode;

/** `POST /entity.presentComments` */
export const entityPresentComments: Operation = {
  name: "entity.presentComments",
  body: $fileForm,
  perMinute: 50,
};

/** What `entity.presentComments` takes. */
export interface EntityPresentCommentsArguments {
  /**
   * The `trigger_id` of the user's action that this answers.
   */
  trigger_id: string;
  /**
   * The comments to show, up to 100. Slack's page on work object comments
   * has their fields.
   */
  comments: { [key: string]: unknown }[];
  /**
   * The app's own mark of where the next comments begin. Slack sends it
   * along when it asks for more; without it, there are no more.
   */
  cursor?: string;
  /**
   * Whether the user may post comments.
   */
  can_post_comment?: boolean;
  /**
   * ID of the action that Slack sends when the user deletes a comment.
   * Required if any comment has `can_delete`.
   */
  delete_action_id?: string;
  /**
   * Whether the user has to sign in at the app before seeing the comments.
   *
   * Default: false
   */
  user_auth_required?: boolean;
  /**
   * Address at which the user signs in. Required with `user_auth_required`.
   */
  user_auth_url?: string;
  /**
   * Why the comments cannot be shown. Without it, they are.
   */
  error?: EntityError;
}

/** The optional arguments of `entityPresentComments`, and the options of the call. */
export interface EntityPresentCommentsOptions {
  /**
   * The app's own mark of where the next comments begin. Slack sends it
   * along when it asks for more; without it, there are no more.
   */
  cursor?: string;
  /**
   * Whether the user may post comments.
   */
  can_post_comment?: boolean;
  /**
   * ID of the action that Slack sends when the user deletes a comment.
   * Required if any comment has `can_delete`.
   */
  delete_action_id?: string;
  /**
   * Whether the user has to sign in at the app before seeing the comments.
   *
   * Default: false
   */
  user_auth_required?: boolean;
  /**
   * Address at which the user signs in. Required with `user_auth_required`.
   */
  user_auth_url?: string;
  /**
   * Why the comments cannot be shown. Without it, they are.
   */
  error?: EntityError;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `entity.presentComments` documents, and those of every operation. */
export type EntityPresentCommentsErrorCode =
  | "invalid_app_id"
  | "invalid_auth"
  | "invalid_trigger_id"
  | "method_not_found"
  | "missing_delete_action_id"
  | "user_auth_url_missing"
  | CommonErrorCode;

/** `POST /entity.presentDetails` */
export const entityPresentDetails: Operation = {
  name: "entity.presentDetails",
  body: $fileForm,
  perMinute: 50,
};

/** What `entity.presentDetails` takes. */
export interface EntityPresentDetailsArguments {
  /**
   * The `trigger_id` of the user's action that this answers.
   */
  trigger_id: string;
  /**
   * The work object with the details to show.
   */
  metadata?: EntityMetadata;
  /**
   * Whether the user has to sign in at the app before seeing all details.
   *
   * Default: false
   */
  user_auth_required?: boolean;
  /**
   * Address at which the user signs in. Required with `user_auth_required`.
   */
  user_auth_url?: string;
  /**
   * Why the details cannot be shown. Without it, they are.
   */
  error?: EntityError;
}

/** The optional arguments of `entityPresentDetails`, and the options of the call. */
export interface EntityPresentDetailsOptions {
  /**
   * The work object with the details to show.
   */
  metadata?: EntityMetadata;
  /**
   * Whether the user has to sign in at the app before seeing all details.
   *
   * Default: false
   */
  user_auth_required?: boolean;
  /**
   * Address at which the user signs in. Required with `user_auth_required`.
   */
  user_auth_url?: string;
  /**
   * Why the details cannot be shown. Without it, they are.
   */
  error?: EntityError;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `entity.presentDetails` documents, and those of every operation. */
export type EntityPresentDetailsErrorCode =
  | "entity_metadata_does_not_match_trigger"
  | "feature_not_enabled"
  | "invalid_app_id"
  | "invalid_auth"
  | "invalid_metadata"
  | "invalid_trigger_id"
  | "missing_interactivity_url"
  | "missing_options_load_url"
  | "user_auth_url_missing"
  | CommonErrorCode;
