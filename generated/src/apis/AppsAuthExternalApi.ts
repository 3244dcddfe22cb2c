import { api } from "../api.js";
import type { AppsAuthExternalGetResponse } from "../models/AppsAuthExternalGetResponse.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/AppsAuthExternalApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Tokens of other services that Slack keeps for an app.
 *
 * The operations of `apps.auth.external`, as documented in
 * `docs/AppsAuthExternalApi.md`.
 */
export class AppsAuthExternalApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Delete Slack's copies of external tokens.
   *
   * Deletes tokens of other services that Slack keeps for an app. With the
   * service itself, they stay valid. Whether Slack deletes all of them
   * without an argument is not documented.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.auth.external.delete
   *
   * @param token Authentication token.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async appsAuthExternalDelete(
    token: string,
    opts?: operations.AppsAuthExternalDeleteOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (await this.appsAuthExternalDeleteWithHttpInfo(token, opts))[0];
  }

  /**
   * As `appsAuthExternalDelete`, with the status and the headers of the response.
   */
  appsAuthExternalDeleteWithHttpInfo(
    token: string,
    opts?: operations.AppsAuthExternalDeleteOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.appsAuthExternalDelete,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Get a token of another service.
   *
   * Answers the access token of another service that Slack keeps under an
   * ID, renewed if need be.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.auth.external.get
   *
   * @param token Authentication token.
   * @param external_token_id ID of the token to get, as an input of the function holds it.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async appsAuthExternalGet(
    token: string,
    external_token_id: string,
    opts?: operations.AppsAuthExternalGetOptions,
  ): Promise<AppsAuthExternalGetResponse> {
    return (
      await this.appsAuthExternalGetWithHttpInfo(token, external_token_id, opts)
    )[0];
  }

  /**
   * As `appsAuthExternalGet`, with the status and the headers of the response.
   */
  appsAuthExternalGetWithHttpInfo(
    token: string,
    external_token_id: string,
    opts?: operations.AppsAuthExternalGetOptions,
  ): Promise<
    [data: AppsAuthExternalGetResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.appsAuthExternalGet,
      { external_token_id, ...rest },
      { ...call, token },
    );
  }
}
