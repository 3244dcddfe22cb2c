import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /oauth.v2.access` */
export const oauthV2Access: Operation = {
  name: "oauth.v2.access",
  body: $form,
  secured: false,
  perMinute: 60,
};

/** What `oauth.v2.access` takes. */
export interface OauthV2AccessArguments {
  /**
   * The app's client ID. Leave it out only where HTTP Basic authentication
   * carries it.
   */
  client_id?: string;
  /**
   * The app's client secret. Leave it out where HTTP Basic authentication
   * carries it, or where an exchange with PKCE needs none.
   */
  client_secret?: string;
  /**
   * The code that the authorization gave to the redirect address.
   */
  code?: string;
  /**
   * The secret that the authorization's PKCE challenge was made from.
   */
  code_verifier?: string;
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
   * A JWT by which an identity provider vouches for the user, in place of a
   * code.
   */
  assertion?: string;
}

/** The optional arguments of `oauthV2Access`, and the options of the call. */
export interface OauthV2AccessOptions {
  /**
   * The app's client ID. Leave it out only where HTTP Basic authentication
   * carries it.
   */
  client_id?: string;
  /**
   * The app's client secret. Leave it out where HTTP Basic authentication
   * carries it, or where an exchange with PKCE needs none.
   */
  client_secret?: string;
  /**
   * The code that the authorization gave to the redirect address.
   */
  code?: string;
  /**
   * The secret that the authorization's PKCE challenge was made from.
   */
  code_verifier?: string;
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
   * A JWT by which an identity provider vouches for the user, in place of a
   * code.
   */
  assertion?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `oauth.v2.access` documents, and those of every operation. */
export type OauthV2AccessErrorCode =
  | "bad_client_secret"
  | "bad_redirect_uri"
  | "cannot_install_an_org_installed_app"
  | "invalid_client_id"
  | "invalid_code"
  | "invalid_code_verifier"
  | "invalid_grant_type"
  | "invalid_refresh_token"
  | "no_scopes"
  | "oauth_authorization_url_mismatch"
  | "pkce_not_allowed"
  | "preview_feature_not_available"
  | "user_email_unverified"
  | CommonErrorCode;

/** `POST /oauth.v2.exchange` */
export const oauthV2Exchange: Operation = {
  name: "oauth.v2.exchange",
  body: $form,
  perMinute: 50,
};

/** What `oauth.v2.exchange` takes. */
export interface OauthV2ExchangeArguments {
  /**
   * The app's client ID.
   */
  client_id: string;
  /**
   * The app's client secret.
   */
  client_secret: string;
}

/** The optional arguments of `oauthV2Exchange`, and the options of the call. */
export interface OauthV2ExchangeOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `oauth.v2.exchange` documents, and those of every operation. */
export type OauthV2ExchangeErrorCode =
  | "authorization_not_found"
  | "bad_client_secret"
  | "internal_error"
  | "invalid_client_id"
  | "invalid_token"
  | "token_already_exchanged"
  | "token_rotation_not_enabled"
  | CommonErrorCode;
