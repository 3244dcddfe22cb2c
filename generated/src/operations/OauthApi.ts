import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /oauth.access` */
export const oauthAccess: Operation = {
  name: "oauth.access",
  body: $form,
  secured: false,
  perMinute: 100,
};

/** What `oauth.access` takes. */
export interface OauthAccessArguments {
  /**
   * The app's client ID. Leave it out only where HTTP Basic authentication
   * carries it.
   */
  client_id?: string;
  /**
   * The app's client secret. Leave it out only where HTTP Basic
   * authentication carries it.
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
   * Ask for the app to be put in one channel only. For legacy workspace
   * apps.
   *
   * Default: false
   */
  single_channel?: boolean;
}

/** The optional arguments of `oauthAccess`, and the options of the call. */
export interface OauthAccessOptions {
  /**
   * The app's client ID. Leave it out only where HTTP Basic authentication
   * carries it.
   */
  client_id?: string;
  /**
   * The app's client secret. Leave it out only where HTTP Basic
   * authentication carries it.
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
   * Ask for the app to be put in one channel only. For legacy workspace
   * apps.
   *
   * Default: false
   */
  single_channel?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `oauth.access` documents, and those of every operation. */
export type OauthAccessErrorCode =
  | "bad_client_secret"
  | "bad_redirect_uri"
  | "code_already_used"
  | "internal_error"
  | "invalid_client_id"
  | "invalid_code"
  | "invalid_token"
  | "missing_resource"
  | "oauth_authorization_url_mismatch"
  | "ratelimited"
  | "user_email_unverified"
  | CommonErrorCode;
