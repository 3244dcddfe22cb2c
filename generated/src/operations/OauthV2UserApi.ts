import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /oauth.v2.user.access` */
export const oauthV2UserAccess: Operation = {
  name: "oauth.v2.user.access",
  body: $form,
  secured: false,
  perMinute: 60,
};

/** What `oauth.v2.user.access` takes. */
export interface OauthV2UserAccessArguments {
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
  grant_type?: string;
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

/** The optional arguments of `oauthV2UserAccess`, and the options of the call. */
export interface OauthV2UserAccessOptions {
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
  grant_type?: string;
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

/** The error codes that `oauth.v2.user.access` documents, and those of every operation. */
export type OauthV2UserAccessErrorCode =
  | "bad_client_secret"
  | "bad_redirect_uri"
  | "cannot_install_an_org_installed_app"
  | "invalid_client_id"
  | "invalid_code"
  | "invalid_grant_type"
  | "invalid_refresh_token"
  | "no_scopes"
  | "no_user_scopes"
  | "not_implemented"
  | "oauth_authorization_url_mismatch"
  | "preview_feature_not_available"
  | "user_email_unverified"
  | CommonErrorCode;
