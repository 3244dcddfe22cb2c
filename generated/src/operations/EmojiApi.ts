import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /emoji.list` */
export const emojiList: Operation = {
  name: "emoji.list",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["unable_to_fetch_custom_emojis"],
};

/** What `emoji.list` takes. */
export interface EmojiListArguments {
  /**
   * Whether to list the standard emoji as well, by their categories.
   */
  include_categories?: boolean;
}

/** The optional arguments of `emojiList`, and the options of the call. */
export interface EmojiListOptions {
  /**
   * Whether to list the standard emoji as well, by their categories.
   */
  include_categories?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `emoji.list` documents, and those of every operation. */
export type EmojiListErrorCode =
  "invalid_arguments" | "unable_to_fetch_custom_emojis" | CommonErrorCode;
