import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /apps.user.connection.update` */
export const appsUserConnectionUpdate: Operation = {
  name: "apps.user.connection.update",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `apps.user.connection.update` takes. */
export interface AppsUserConnectionUpdateArguments {
  /**
   * ID of the user.
   */
  user_id: string;
  /**
   * Whether the user's account is linked with the app.
   */
  status: "connected" | "disconnected" | (string & {});
}

/** The optional arguments of `appsUserConnectionUpdate`, and the options of the call. */
export interface AppsUserConnectionUpdateOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `apps.user.connection.update` documents, and those of every operation. */
export type AppsUserConnectionUpdateErrorCode =
  | "app_not_found"
  | "app_not_subscribed"
  | "invalid_auth"
  | "user_not_found"
  | CommonErrorCode;
