import type { CommonErrorCode } from "../api.js";
import type { Block } from "../models/Block.js";
import type { MessageAttachment } from "../models/MessageAttachment.js";
import type { ViewArgument } from "../models/ViewArgument.js";
import type { Operation } from "../runtime/description.js";
import { fileForm as $fileForm } from "../runtime/file-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /blocks.validate` */
export const blocksValidate: Operation = {
  name: "blocks.validate",
  body: $fileForm,
  secured: false,
  idempotent: true,
};

/**
 * What `blocks.validate` takes.
 * Exactly one of `blocks`, `message`, `view`.
 */
export type BlocksValidateArguments = {
  /**
   * The blocks to check.
   */
  blocks?: Block[];
  /**
   * The message to check.
   */
  message?: { blocks?: Block[]; attachments?: MessageAttachment[] };
  /**
   * The view to check.
   */
  view?: ViewArgument;
} & (
  | { blocks: Block[]; message?: never; view?: never }
  | {
      message: { blocks?: Block[]; attachments?: MessageAttachment[] };
      blocks?: never;
      view?: never;
    }
  | { view: ViewArgument; blocks?: never; message?: never }
);

/**
 * The optional arguments of `blocksValidate`, and the options of the call.
 * Exactly one of `blocks`, `message`, `view`.
 */
export type BlocksValidateOptions = {
  /**
   * The blocks to check.
   */
  blocks?: Block[];
  /**
   * The message to check.
   */
  message?: { blocks?: Block[]; attachments?: MessageAttachment[] };
  /**
   * The view to check.
   */
  view?: ViewArgument;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  | { blocks: Block[]; message?: never; view?: never }
  | {
      message: { blocks?: Block[]; attachments?: MessageAttachment[] };
      blocks?: never;
      view?: never;
    }
  | { view: ViewArgument; blocks?: never; message?: never }
);

/** The error codes that `blocks.validate` documents, and those of every operation. */
export type BlocksValidateErrorCode =
  | "invalid_arguments"
  | "invalid_blocks"
  | "invalid_message"
  | "invalid_view"
  | "ratelimited"
  | CommonErrorCode;
