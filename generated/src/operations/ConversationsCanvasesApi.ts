import type { CommonErrorCode } from "../api.js";
import type { DocumentContent } from "../models/DocumentContent.js";
import type { Operation } from "../runtime/description.js";
import { fileForm as $fileForm } from "../runtime/file-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /conversations.canvases.create` */
export const conversationsCanvasesCreate: Operation = {
  name: "conversations.canvases.create",
  body: $fileForm,
  perMinute: 20,
  interrupted: [
    "canvas_creation_failed",
    "canvas_tab_creation_failed",
    "channel_canvas_creation_failed",
  ],
};

/** What `conversations.canvases.create` takes. */
export interface ConversationsCanvasesCreateArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * Content of the canvas; without it, the canvas is empty.
   */
  document_content?: DocumentContent;
  /**
   * Title of the canvas.
   */
  title?: string;
}

/** The optional arguments of `conversationsCanvasesCreate`, and the options of the call. */
export interface ConversationsCanvasesCreateOptions {
  /**
   * Content of the canvas; without it, the canvas is empty.
   */
  document_content?: DocumentContent;
  /**
   * Title of the canvas.
   */
  title?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `conversations.canvases.create` documents, and those of every operation. */
export type ConversationsCanvasesCreateErrorCode =
  | "canvas_creation_failed"
  | "canvas_disabled_user_team"
  | "canvas_tab_creation_failed"
  | "channel_canvas_already_exists"
  | "channel_canvas_creation_failed"
  | "free_team_canvas_tab_already_exists"
  | "restricted_action"
  | "team_tier_cannot_create_channel_canvases"
  | CommonErrorCode;
