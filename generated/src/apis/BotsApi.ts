import { api } from "../api.js";
import type { BotsInfoResponse } from "../models/BotsInfoResponse.js";
import * as operations from "../operations/BotsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Bots of apps.
 *
 * The operations of `bots`, as documented in
 * `docs/BotsApi.md`.
 */
export class BotsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Fetch one bot.
   *
   * Fetches what Slack knows of a bot: its name, its icons, and the app it
   * belongs to.
   *
   * Documentation: https://docs.slack.dev/reference/methods/bots.info
   *
   * @param token Authentication token. Requires scope: `users:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async botsInfo(
    token: string,
    opts?: operations.BotsInfoOptions,
  ): Promise<BotsInfoResponse> {
    return (await this.botsInfoWithHttpInfo(token, opts))[0];
  }

  /**
   * As `botsInfo`, with the status and the headers of the response.
   */
  botsInfoWithHttpInfo(
    token: string,
    opts?: operations.BotsInfoOptions,
  ): Promise<[data: BotsInfoResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.botsInfo,
      { ...rest },
      { ...call, token },
    );
  }
}
