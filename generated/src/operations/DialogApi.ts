import type { CommonErrorCode } from "../api.js";
import type { Dialog } from "../models/Dialog.js";
import type { Operation } from "../runtime/description.js";
import { fileForm as $fileForm } from "../runtime/file-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /dialog.open` */
export const dialogOpen: Operation = {
  name: "dialog.open",
  body: $fileForm,
  perMinute: 100,
  interrupted: ["cannot_create_dialog", "failed_sending_dialog"],
};

/** What `dialog.open` takes. */
export interface DialogOpenArguments {
  /**
   * The `trigger_id` of the interaction that this answers. It works once,
   * for three seconds.
   */
  trigger_id: string;
  /**
   * The dialog.
   */
  dialog: Dialog;
}

/** The optional arguments of `dialogOpen`, and the options of the call. */
export interface DialogOpenOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `dialog.open` documents, and those of every operation. */
export type DialogOpenErrorCode =
  | "app_missing_action_url"
  | "cannot_create_dialog"
  | "failed_sending_dialog"
  | "invalid_trigger"
  | "missing_dialog"
  | "missing_trigger"
  | "trigger_exchanged"
  | "trigger_expired"
  | "validation_errors"
  | CommonErrorCode;
