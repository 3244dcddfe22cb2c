import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /rtm.connect` */
export const rtmConnect: Operation = {
  name: "rtm.connect",
  body: $form,
  idempotent: true,
  perMinute: 1,
  transient: ["migration_in_progress"],
};

/** What `rtm.connect` takes. */
export interface RtmConnectArguments {
  /**
   * Whether changes of presence come for several users in one
   * `presence_change` event.
   *
   * Default: false
   */
  batch_presence_aware?: boolean;
  /**
   * Whether changes of presence come only for users that the client has
   * subscribed to.
   *
   * Default: true
   */
  presence_sub?: boolean;
}

/** The optional arguments of `rtmConnect`, and the options of the call. */
export interface RtmConnectOptions {
  /**
   * Whether changes of presence come for several users in one
   * `presence_change` event.
   *
   * Default: false
   */
  batch_presence_aware?: boolean;
  /**
   * Whether changes of presence come only for users that the client has
   * subscribed to.
   *
   * Default: true
   */
  presence_sub?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `rtm.connect` documents, and those of every operation. */
export type RtmConnectErrorCode = "migration_in_progress" | CommonErrorCode;
