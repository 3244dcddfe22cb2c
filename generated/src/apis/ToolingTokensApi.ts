import { api } from "../api.js";
import type { ToolingTokensRotateResponse } from "../models/ToolingTokensRotateResponse.js";
import * as operations from "../operations/ToolingTokensApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Tokens that app configuration takes.
 *
 * The operations of `tooling.tokens`, as documented in
 * `docs/ToolingTokensApi.md`.
 */
export class ToolingTokensApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Renew an app configuration token.
   *
   * Renews an app configuration token, which the methods of `apps.manifest`
   * take: answers the new token and the refresh token for the next time.
   *
   * Documentation: https://docs.slack.dev/reference/methods/tooling.tokens.rotate
   *
   * @param refresh_token The refresh token that came with the token to be renewed.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async toolingTokensRotate(
    refresh_token: string,
    opts?: operations.ToolingTokensRotateOptions,
  ): Promise<ToolingTokensRotateResponse> {
    return (await this.toolingTokensRotateWithHttpInfo(refresh_token, opts))[0];
  }

  /**
   * As `toolingTokensRotate`, with the status and the headers of the response.
   */
  toolingTokensRotateWithHttpInfo(
    refresh_token: string,
    opts?: operations.ToolingTokensRotateOptions,
  ): Promise<
    [data: ToolingTokensRotateResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.toolingTokensRotate,
      { refresh_token, ...rest },
      call,
    );
  }
}
