import type { CommonErrorCode } from "../api.js";
import type { CanvasChange } from "../models/CanvasChange.js";
import type { DocumentContent } from "../models/DocumentContent.js";
import type { Operation } from "../runtime/description.js";
import { fileForm as $fileForm } from "../runtime/file-body.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /canvases.create` */
export const canvasesCreate: Operation = {
  name: "canvases.create",
  body: $fileForm,
  perMinute: 20,
  interrupted: ["canvas_creation_failed"],
};

/** What `canvases.create` takes. */
export interface CanvasesCreateArguments {
  /**
   * Title of the canvas. Without it, the canvas has none.
   */
  title?: string;
  /**
   * The canvas's content. Without it, the canvas is empty.
   */
  document_content?: DocumentContent;
  /**
   * ID of the conversation to put the canvas into, as a tab. Required on the
   * free plan.
   */
  channel_id?: string;
}

/** The optional arguments of `canvasesCreate`, and the options of the call. */
export interface CanvasesCreateOptions {
  /**
   * Title of the canvas. Without it, the canvas has none.
   */
  title?: string;
  /**
   * The canvas's content. Without it, the canvas is empty.
   */
  document_content?: DocumentContent;
  /**
   * ID of the conversation to put the canvas into, as a tab. Required on the
   * free plan.
   */
  channel_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `canvases.create` documents, and those of every operation. */
export type CanvasesCreateErrorCode =
  | "canvas_creation_failed"
  | "canvas_disabled_user_team"
  | "free_team_canvas_tab_already_exists"
  | "free_teams_cannot_create_non_tabbed_canvases"
  | "free_teams_cannot_create_standalone_canvases"
  | "restricted_action"
  | CommonErrorCode;

/** `POST /canvases.delete` */
export const canvasesDelete: Operation = {
  name: "canvases.delete",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `canvases.delete` takes. */
export interface CanvasesDeleteArguments {
  /**
   * ID of the canvas.
   */
  canvas_id: string;
}

/** The optional arguments of `canvasesDelete`, and the options of the call. */
export interface CanvasesDeleteOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `canvases.delete` documents, and those of every operation. */
export type CanvasesDeleteErrorCode =
  | "canvas_deleting_disabled"
  | "canvas_not_found"
  | "restricted_action"
  | CommonErrorCode;

/** `POST /canvases.edit` */
export const canvasesEdit: Operation = {
  name: "canvases.edit",
  body: $fileForm,
  perMinute: 50,
  transient: ["canvas_editing_locked"],
  interrupted: ["canvas_editing_failed"],
};

/** What `canvases.edit` takes. */
export interface CanvasesEditArguments {
  /**
   * ID of the canvas.
   */
  canvas_id: string;
  /**
   * The change to carry out, as a list of one.
   */
  changes: [CanvasChange, ...CanvasChange[]];
}

/** The optional arguments of `canvasesEdit`, and the options of the call. */
export interface CanvasesEditOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `canvases.edit` documents, and those of every operation. */
export type CanvasesEditErrorCode =
  | "canvas_disabled_user_team"
  | "canvas_editing_failed"
  | "canvas_editing_locked"
  | "canvas_not_found"
  | "canvas_too_large"
  | "free_teams_cannot_edit_standalone_canvases"
  | "restricted_action"
  | CommonErrorCode;
