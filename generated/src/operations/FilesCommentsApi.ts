import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /files.comments.delete` */
export const filesCommentsDelete: Operation = {
  name: "files.comments.delete",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `files.comments.delete` takes. */
export interface FilesCommentsDeleteArguments {
  /**
   * ID of the file that the comment is on.
   */
  file: string;
  /**
   * ID of the comment to delete.
   */
  id: string;
}

/** The optional arguments of `filesCommentsDelete`, and the options of the call. */
export interface FilesCommentsDeleteOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `files.comments.delete` documents, and those of every operation. */
export type FilesCommentsDeleteErrorCode =
  "cant_delete" | "file_deleted" | "file_not_found" | CommonErrorCode;
