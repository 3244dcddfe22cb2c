import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /apps.managed.permissions.set` */
export const appsManagedPermissionsSet: Operation = {
  name: "apps.managed.permissions.set",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `apps.managed.permissions.set` takes. */
export interface AppsManagedPermissionsSetArguments {
  /**
   * ID of the app.
   */
  app_id: string;
  /**
   * Who may use the app: `everyone`, or `app_owner` for its owner alone.
   */
  permissions: "everyone" | "app_owner" | (string & {});
}

/** The optional arguments of `appsManagedPermissionsSet`, and the options of the call. */
export interface AppsManagedPermissionsSetOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `apps.managed.permissions.set` documents, and those of every operation. */
export type AppsManagedPermissionsSetErrorCode =
  | "access_denied"
  | "app_not_found"
  | "app_not_managed"
  | "app_not_owned_by_manager_app"
  | "app_owner_not_found"
  | "enterprise_only_feature"
  | "feature_not_enabled"
  | "internal_error"
  | "invalid_auth"
  | "manager_app_not_eligible"
  | CommonErrorCode;
