import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /bots.info` */
export const botsInfo: Operation = {
  name: "bots.info",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `bots.info` takes. */
export interface BotsInfoArguments {
  /**
   * ID of the bot, which begins with `B`.
   */
  bot?: string;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
}

/** The optional arguments of `botsInfo`, and the options of the call. */
export interface BotsInfoOptions {
  /**
   * ID of the bot, which begins with `B`.
   */
  bot?: string;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `bots.info` documents, and those of every operation. */
export type BotsInfoErrorCode =
  | "bot_not_found"
  | "bots_not_found"
  | "missing_argument"
  | "team_not_found"
  | CommonErrorCode;
