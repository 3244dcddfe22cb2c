import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /openid.connect.token` */
export const openidConnectToken: Operation = {
  name: "openid.connect.token",
  body: $form,
  secured: false,
  perMinute: 100,
};

/** What `openid.connect.token` takes. */
export interface OpenidConnectTokenArguments {
  /**
   * The app's client ID.
   */
  client_id?: string;
  /**
   * The app's client secret.
   */
  client_secret?: string;
  /**
   * The code that the authorization gave to the redirect address.
   */
  code?: string;
  /**
   * The redirect address, where the authorization was begun with one; it
   * must be the same.
   */
  redirect_uri?: string;
  /**
   * Which exchange it is, as OAuth names it.
   */
  grant_type?: "authorization_code" | "refresh_token" | (string & {});
  /**
   * The refresh token, where a token is renewed.
   */
  refresh_token?: string;
  /**
   * The secret that the authorization's PKCE challenge was made from.
   */
  code_verifier?: string;
}

/** The optional arguments of `openidConnectToken`, and the options of the call. */
export interface OpenidConnectTokenOptions {
  /**
   * The app's client ID.
   */
  client_id?: string;
  /**
   * The app's client secret.
   */
  client_secret?: string;
  /**
   * The code that the authorization gave to the redirect address.
   */
  code?: string;
  /**
   * The redirect address, where the authorization was begun with one; it
   * must be the same.
   */
  redirect_uri?: string;
  /**
   * Which exchange it is, as OAuth names it.
   */
  grant_type?: "authorization_code" | "refresh_token" | (string & {});
  /**
   * The refresh token, where a token is renewed.
   */
  refresh_token?: string;
  /**
   * The secret that the authorization's PKCE challenge was made from.
   */
  code_verifier?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `openid.connect.token` documents, and those of every operation. */
export type OpenidConnectTokenErrorCode =
  | "bad_client_secret"
  | "bad_redirect_uri"
  | "cannot_install_an_org_installed_app"
  | "invalid_client"
  | "invalid_client_id"
  | "invalid_code"
  | "invalid_grant"
  | "invalid_grant_type"
  | "invalid_refresh_token"
  | "invalid_request"
  | "oauth_authorization_url_mismatch"
  | "preview_feature_not_available"
  | "unsupported_grant_type"
  | CommonErrorCode;

/** `POST /openid.connect.userInfo` */
export const openidConnectUserInfo: Operation = {
  name: "openid.connect.userInfo",
  idempotent: true,
  perMinute: 50,
};

/** What `openid.connect.userInfo` takes. */
export interface OpenidConnectUserInfoArguments {}

/** The optional arguments of `openidConnectUserInfo`, and the options of the call. */
export interface OpenidConnectUserInfoOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `openid.connect.userInfo` documents, and those of every operation. */
export type OpenidConnectUserInfoErrorCode = CommonErrorCode;
