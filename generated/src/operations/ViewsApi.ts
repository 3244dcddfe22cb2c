import type { CommonErrorCode } from "../api.js";
import type { ViewArgument } from "../models/ViewArgument.js";
import type { Operation } from "../runtime/description.js";
import { fileForm as $fileForm } from "../runtime/file-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /views.open` */
export const viewsOpen: Operation = {
  name: "views.open",
  body: $fileForm,
  perMinute: 100,
};

/**
 * What `views.open` takes.
 * Exactly one of `trigger_id`, `interactivity_pointer`.
 */
export type ViewsOpenArguments = {
  /**
   * The view.
   */
  view: ViewArgument;
  /**
   * The `trigger_id` of the interaction that this answers. It works once,
   * for three seconds.
   */
  trigger_id?: string;
  /**
   * The pointer of the interaction that this answers, in place of
   * `trigger_id`.
   */
  interactivity_pointer?: string;
} & (
  | { trigger_id: string; interactivity_pointer?: never }
  | { interactivity_pointer: string; trigger_id?: never }
);

/**
 * The optional arguments of `viewsOpen`, and the options of the call.
 * Exactly one of `trigger_id`, `interactivity_pointer`.
 */
export type ViewsOpenOptions = {
  /**
   * The `trigger_id` of the interaction that this answers. It works once,
   * for three seconds.
   */
  trigger_id?: string;
  /**
   * The pointer of the interaction that this answers, in place of
   * `trigger_id`.
   */
  interactivity_pointer?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  | { trigger_id: string; interactivity_pointer?: never }
  | { interactivity_pointer: string; trigger_id?: never }
);

/** The error codes that `views.open` documents, and those of every operation. */
export type ViewsOpenErrorCode =
  | "duplicate_external_id"
  | "exchanged_trigger_id"
  | "expired_trigger_id"
  | "invalid_trigger_id"
  | "view_too_large"
  | CommonErrorCode;

/** `POST /views.publish` */
export const viewsPublish: Operation = {
  name: "views.publish",
  body: $fileForm,
  idempotent: true,
  perMinute: 100,
};

/** What `views.publish` takes. */
export interface ViewsPublishArguments {
  /**
   * ID of the user.
   */
  user_id: string;
  /**
   * The view.
   */
  view: ViewArgument;
  /**
   * The `hash` of the view that is to be replaced; another one since then
   * fails the call.
   */
  hash?: string;
  /**
   * The pointer of the interaction that this answers.
   */
  interactivity_pointer?: string;
}

/** The optional arguments of `viewsPublish`, and the options of the call. */
export interface ViewsPublishOptions {
  /**
   * The `hash` of the view that is to be replaced; another one since then
   * fails the call.
   */
  hash?: string;
  /**
   * The pointer of the interaction that this answers.
   */
  interactivity_pointer?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `views.publish` documents, and those of every operation. */
export type ViewsPublishErrorCode =
  | "duplicate_external_id"
  | "hash_conflict"
  | "missing_profile_id"
  | "not_allowed_token_type"
  | "not_enabled"
  | "not_implemented"
  | "view_too_large"
  | CommonErrorCode;

/** `POST /views.push` */
export const viewsPush: Operation = {
  name: "views.push",
  body: $fileForm,
  perMinute: 100,
};

/**
 * What `views.push` takes.
 * Exactly one of `trigger_id`, `interactivity_pointer`.
 */
export type ViewsPushArguments = {
  /**
   * The view.
   */
  view: ViewArgument;
  /**
   * The `trigger_id` of the interaction that this answers. It works once,
   * for three seconds.
   */
  trigger_id?: string;
  /**
   * The pointer of the interaction that this answers, in place of
   * `trigger_id`.
   */
  interactivity_pointer?: string;
} & (
  | { trigger_id: string; interactivity_pointer?: never }
  | { interactivity_pointer: string; trigger_id?: never }
);

/**
 * The optional arguments of `viewsPush`, and the options of the call.
 * Exactly one of `trigger_id`, `interactivity_pointer`.
 */
export type ViewsPushOptions = {
  /**
   * The `trigger_id` of the interaction that this answers. It works once,
   * for three seconds.
   */
  trigger_id?: string;
  /**
   * The pointer of the interaction that this answers, in place of
   * `trigger_id`.
   */
  interactivity_pointer?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  | { trigger_id: string; interactivity_pointer?: never }
  | { interactivity_pointer: string; trigger_id?: never }
);

/** The error codes that `views.push` documents, and those of every operation. */
export type ViewsPushErrorCode =
  | "duplicate_external_id"
  | "exchanged_trigger_id"
  | "expired_trigger_id"
  | "invalid_trigger_id"
  | "not_found"
  | "push_limit_reached"
  | "view_too_large"
  | CommonErrorCode;

/** `POST /views.update` */
export const viewsUpdate: Operation = {
  name: "views.update",
  body: $fileForm,
  idempotent: true,
  perMinute: 100,
};

/**
 * What `views.update` takes.
 * Exactly one of `external_id`, `view_id`.
 */
export type ViewsUpdateArguments = {
  /**
   * The view.
   */
  view: ViewArgument;
  /**
   * ID of the view.
   */
  view_id?: string;
  /**
   * The app's own ID of the view, up to 255 characters. Excludes `view_id`.
   */
  external_id?: string;
  /**
   * The `hash` of the view that is to be replaced; another one since then
   * fails the call.
   */
  hash?: string;
} & (
  | { external_id: string; view_id?: never }
  | { view_id: string; external_id?: never }
);

/**
 * The optional arguments of `viewsUpdate`, and the options of the call.
 * Exactly one of `external_id`, `view_id`.
 */
export type ViewsUpdateOptions = {
  /**
   * ID of the view.
   */
  view_id?: string;
  /**
   * The app's own ID of the view, up to 255 characters. Excludes `view_id`.
   */
  external_id?: string;
  /**
   * The `hash` of the view that is to be replaced; another one since then
   * fails the call.
   */
  hash?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  | { external_id: string; view_id?: never }
  | { view_id: string; external_id?: never }
);

/** The error codes that `views.update` documents, and those of every operation. */
export type ViewsUpdateErrorCode =
  | "duplicate_external_id"
  | "hash_conflict"
  | "not_found"
  | "view_too_large"
  | CommonErrorCode;
