import { api } from "../api.js";
import type { OauthV2AccessResponse } from "../models/OauthV2AccessResponse.js";
import type { OauthV2ExchangeResponse } from "../models/OauthV2ExchangeResponse.js";
import * as operations from "../operations/OauthV2Api.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Tokens of an app, in the second version of OAuth.
 *
 * The operations of `oauth.v2`, as documented in
 * `docs/OauthV2Api.md`.
 */
export class OauthV2Api {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Exchange an OAuth code or refresh token for a token.
   *
   * Exchanges the code of a finished authorization for access tokens, of the
   * bot, of the user, or of both. With a `grant_type` of `refresh_token`,
   * renews a token that expires.
   *
   * Documentation: https://docs.slack.dev/reference/methods/oauth.v2.access
   *
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async oauthV2Access(
    opts?: operations.OauthV2AccessOptions,
  ): Promise<OauthV2AccessResponse> {
    return (await this.oauthV2AccessWithHttpInfo(opts))[0];
  }

  /**
   * As `oauthV2Access`, with the status and the headers of the response.
   */
  oauthV2AccessWithHttpInfo(
    opts?: operations.OauthV2AccessOptions,
  ): Promise<[data: OauthV2AccessResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(operations.oauthV2Access, { ...rest }, call);
  }

  /**
   * Exchange a long-lived token for one that expires.
   *
   * Exchanges a token that never expires, that of a bot or of a user, for
   * one that does and a refresh token to renew it. Part of the app's move to
   * token rotation, which must be switched on.
   *
   * Documentation: https://docs.slack.dev/reference/methods/oauth.v2.exchange
   *
   * @param token Authentication token.
   * @param client_id The app's client ID.
   * @param client_secret The app's client secret.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async oauthV2Exchange(
    token: string,
    client_id: string,
    client_secret: string,
    opts?: operations.OauthV2ExchangeOptions,
  ): Promise<OauthV2ExchangeResponse> {
    return (
      await this.oauthV2ExchangeWithHttpInfo(
        token,
        client_id,
        client_secret,
        opts,
      )
    )[0];
  }

  /**
   * As `oauthV2Exchange`, with the status and the headers of the response.
   */
  oauthV2ExchangeWithHttpInfo(
    token: string,
    client_id: string,
    client_secret: string,
    opts?: operations.OauthV2ExchangeOptions,
  ): Promise<
    [data: OauthV2ExchangeResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.oauthV2Exchange,
      { client_id, client_secret, ...rest },
      { ...call, token },
    );
  }
}
