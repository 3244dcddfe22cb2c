import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /apps.uninstall` */
export const appsUninstall: Operation = {
  name: "apps.uninstall",
  body: $form,
  idempotent: true,
  perMinute: 1,
};

/** What `apps.uninstall` takes. */
export interface AppsUninstallArguments {
  /**
   * The app's client ID.
   */
  client_id: string;
  /**
   * The app's client secret.
   */
  client_secret: string;
}

/** The optional arguments of `appsUninstall`, and the options of the call. */
export interface AppsUninstallOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `apps.uninstall` documents, and those of every operation. */
export type AppsUninstallErrorCode =
  | "bad_client_secret"
  | "client_id_token_mismatch"
  | "internal_error"
  | "invalid_client_id"
  | "no_permission"
  | CommonErrorCode;
