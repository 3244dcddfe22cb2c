import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /canvases.access.delete` */
export const canvasesAccessDelete: Operation = {
  name: "canvases.access.delete",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/**
 * What `canvases.access.delete` takes.
 * At least one of `channel_ids`, `user_ids`.
 */
export type CanvasesAccessDeleteArguments = {
  /**
   * ID of the canvas.
   */
  canvas_id: string;
  /**
   * ID of the conversation to take access away from, as a list of one.
   */
  channel_ids?: [string, ...string[]];
  /**
   * ID of the user to take access away from, as a list of one.
   */
  user_ids?: [string, ...string[]];
} & (
  { channel_ids: [string, ...string[]] } | { user_ids: [string, ...string[]] }
);

/**
 * The optional arguments of `canvasesAccessDelete`, and the options of the call.
 * At least one of `channel_ids`, `user_ids`.
 */
export type CanvasesAccessDeleteOptions = {
  /**
   * ID of the conversation to take access away from, as a list of one.
   */
  channel_ids?: [string, ...string[]];
  /**
   * ID of the user to take access away from, as a list of one.
   */
  user_ids?: [string, ...string[]];
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  { channel_ids: [string, ...string[]] } | { user_ids: [string, ...string[]] }
);

/** The error codes that `canvases.access.delete` documents, and those of every operation. */
export type CanvasesAccessDeleteErrorCode =
  | "canvas_disabled_user_team"
  | "canvas_not_found"
  | "channel_not_found"
  | "invalid_parameters"
  | "restricted_action"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /canvases.access.set` */
export const canvasesAccessSet: Operation = {
  name: "canvases.access.set",
  body: $form,
  idempotent: true,
  perMinute: 50,
  interrupted: ["failed_to_update_user_ids"],
};

/**
 * What `canvases.access.set` takes.
 * Exactly one of `channel_ids`, `user_ids`.
 */
export type CanvasesAccessSetArguments = {
  /**
   * ID of the canvas.
   */
  canvas_id: string;
  /**
   * What they may do: `read`, `write` or `owner`.
   */
  access_level: "read" | "write" | "owner" | (string & {});
  /**
   * ID of the conversation to give access to, as a list of one. Not together
   * with `user_ids`.
   */
  channel_ids?: [string, ...string[]];
  /**
   * ID of the user to give access to, as a list of one. Not together with
   * `channel_ids`.
   */
  user_ids?: [string, ...string[]];
} & (
  | { channel_ids: [string, ...string[]]; user_ids?: never }
  | { user_ids: [string, ...string[]]; channel_ids?: never }
);

/**
 * The optional arguments of `canvasesAccessSet`, and the options of the call.
 * Exactly one of `channel_ids`, `user_ids`.
 */
export type CanvasesAccessSetOptions = {
  /**
   * ID of the conversation to give access to, as a list of one. Not together
   * with `user_ids`.
   */
  channel_ids?: [string, ...string[]];
  /**
   * ID of the user to give access to, as a list of one. Not together with
   * `channel_ids`.
   */
  user_ids?: [string, ...string[]];
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  | { channel_ids: [string, ...string[]]; user_ids?: never }
  | { user_ids: [string, ...string[]]; channel_ids?: never }
);

/** The error codes that `canvases.access.set` documents, and those of every operation. */
export type CanvasesAccessSetErrorCode =
  | "canvas_disabled_user_team"
  | "canvas_not_found"
  | "channel_not_found"
  | "failed_to_update_user_ids"
  | "invalid_parameters"
  | "restricted_action"
  | "user_not_found"
  | CommonErrorCode;
