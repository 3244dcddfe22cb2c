import { api } from "../api.js";
import type { OpenidConnectTokenResponse } from "../models/OpenidConnectTokenResponse.js";
import type { OpenidConnectUserInfoResponse } from "../models/OpenidConnectUserInfoResponse.js";
import * as operations from "../operations/OpenidConnectApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Sign in with Slack.
 *
 * The operations of `openid.connect`, as documented in
 * `docs/OpenidConnectApi.md`.
 */
export class OpenidConnectApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Exchange a code of Sign in with Slack for a token.
   *
   * Exchanges the code that a user's Sign in with Slack ended with for an
   * access token and an ID token. With a `grant_type` of `refresh_token`,
   * renews a token that expires.
   *
   * Documentation: https://docs.slack.dev/reference/methods/openid.connect.token
   *
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async openidConnectToken(
    opts?: operations.OpenidConnectTokenOptions,
  ): Promise<OpenidConnectTokenResponse> {
    return (await this.openidConnectTokenWithHttpInfo(opts))[0];
  }

  /**
   * As `openidConnectToken`, with the status and the headers of the response.
   */
  openidConnectTokenWithHttpInfo(
    opts?: operations.OpenidConnectTokenOptions,
  ): Promise<
    [data: OpenidConnectTokenResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(operations.openidConnectToken, { ...rest }, call);
  }

  /**
   * Show who signed in with Slack.
   *
   * Shows the user whose Sign in with Slack gave the token: name, picture,
   * workspace, and the email address where the scope `email` was granted.
   *
   * Documentation: https://docs.slack.dev/reference/methods/openid.connect.userInfo
   *
   * @param token Authentication token. Requires scope: `openid`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async openidConnectUserInfo(
    token: string,
    opts?: operations.OpenidConnectUserInfoOptions,
  ): Promise<OpenidConnectUserInfoResponse> {
    return (await this.openidConnectUserInfoWithHttpInfo(token, opts))[0];
  }

  /**
   * As `openidConnectUserInfo`, with the status and the headers of the response.
   */
  openidConnectUserInfoWithHttpInfo(
    token: string,
    opts?: operations.OpenidConnectUserInfoOptions,
  ): Promise<
    [data: OpenidConnectUserInfoResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.openidConnectUserInfo,
      { ...rest },
      { ...call, token },
    );
  }
}
