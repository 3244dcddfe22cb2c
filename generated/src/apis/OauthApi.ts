import { api } from "../api.js";
import type { OauthAccessResponse } from "../models/OauthAccessResponse.js";
import * as operations from "../operations/OauthApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Authorization of an app by a person.
 *
 * The operations of `oauth`, as documented in
 * `docs/OauthApi.md`.
 */
export class OauthApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Exchange an OAuth code of the first kind for a token.
   *
   * Exchanges the code of a finished authorization for an access token, in
   * Slack's first version of OAuth. Deprecated: new apps use
   * `oauth.v2.access`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/oauth.access
   *
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   * @deprecated
   */
  async oauthAccess(
    opts?: operations.OauthAccessOptions,
  ): Promise<OauthAccessResponse> {
    return (await this.oauthAccessWithHttpInfo(opts))[0];
  }

  /**
   * As `oauthAccess`, with the status and the headers of the response.
   * @deprecated
   */
  oauthAccessWithHttpInfo(
    opts?: operations.OauthAccessOptions,
  ): Promise<[data: OauthAccessResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(operations.oauthAccess, { ...rest }, call);
  }
}
