import { api } from "../api.js";
import type { OauthV2UserAccessResponse } from "../models/OauthV2UserAccessResponse.js";
import * as operations from "../operations/OauthV2UserApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Tokens of users alone, without those of a bot.
 *
 * The operations of `oauth.v2.user`, as documented in
 * `docs/OauthV2UserApi.md`.
 */
export class OauthV2UserApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Exchange an OAuth code for a token of a user.
   *
   * Exchanges the code of a finished authorization for an access token of
   * the user alone, without one of a bot. With a `grant_type` of
   * `refresh_token`, renews a token that expires.
   *
   * Documentation: https://docs.slack.dev/reference/methods/oauth.v2.user.access
   *
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async oauthV2UserAccess(
    opts?: operations.OauthV2UserAccessOptions,
  ): Promise<OauthV2UserAccessResponse> {
    return (await this.oauthV2UserAccessWithHttpInfo(opts))[0];
  }

  /**
   * As `oauthV2UserAccess`, with the status and the headers of the response.
   */
  oauthV2UserAccessWithHttpInfo(
    opts?: operations.OauthV2UserAccessOptions,
  ): Promise<
    [data: OauthV2UserAccessResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(operations.oauthV2UserAccess, { ...rest }, call);
  }
}
