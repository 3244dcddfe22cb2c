import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /apps.auth.external.delete` */
export const appsAuthExternalDelete: Operation = {
  name: "apps.auth.external.delete",
  body: $form,
  idempotent: true,
  perMinute: 100,
  interrupted: ["unable_to_delete"],
};

/** What `apps.auth.external.delete` takes. */
export interface AppsAuthExternalDeleteArguments {
  /**
   * ID of the app.
   */
  app_id?: string;
  /**
   * Key of the provider in the app's manifest whose tokens are deleted.
   */
  provider_key?: string;
  /**
   * ID of the token to delete.
   */
  external_token_id?: string;
}

/** The optional arguments of `appsAuthExternalDelete`, and the options of the call. */
export interface AppsAuthExternalDeleteOptions {
  /**
   * ID of the app.
   */
  app_id?: string;
  /**
   * Key of the provider in the app's manifest whose tokens are deleted.
   */
  provider_key?: string;
  /**
   * ID of the token to delete.
   */
  external_token_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `apps.auth.external.delete` documents, and those of every operation. */
export type AppsAuthExternalDeleteErrorCode =
  | "app_not_found"
  | "invalid_args"
  | "invalid_auth"
  | "method_not_supported"
  | "no_tokens_found"
  | "providers_not_found"
  | "token_not_found"
  | "unable_to_delete"
  | CommonErrorCode;

/** `POST /apps.auth.external.get` */
export const appsAuthExternalGet: Operation = {
  name: "apps.auth.external.get",
  body: $form,
  idempotent: true,
  perMinute: 50,
  interrupted: ["access_token_exchange_failed"],
};

/** What `apps.auth.external.get` takes. */
export interface AppsAuthExternalGetArguments {
  /**
   * ID of the token to get, as an input of the function holds it.
   */
  external_token_id: string;
  /**
   * Renew the token even where it has not expired.
   */
  force_refresh?: boolean;
}

/** The optional arguments of `appsAuthExternalGet`, and the options of the call. */
export interface AppsAuthExternalGetOptions {
  /**
   * Renew the token even where it has not expired.
   */
  force_refresh?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `apps.auth.external.get` documents, and those of every operation. */
export type AppsAuthExternalGetErrorCode =
  | "access_token_exchange_failed"
  | "method_not_supported"
  | "no_refresh_token"
  | "token_not_found"
  | CommonErrorCode;
