import { api } from "../api.js";
import type { MigrationExchangeResponse } from "../models/MigrationExchangeResponse.js";
import * as operations from "../operations/MigrationApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Move of a workspace into an organization.
 *
 * The operations of `migration`, as documented in
 * `docs/MigrationApi.md`.
 */
export class MigrationApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Map IDs of users to those of an organization.
   *
   * Maps the IDs that users had in a workspace before it joined an
   * organization to those they have since, or back with `to_old`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/migration.exchange
   *
   * @param token Authentication token. Requires scope: `tokens.basic`
   * @param users IDs of the users, up to 400: a list, or text with commas between them.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async migrationExchange(
    token: string,
    users: string[] | string,
    opts?: operations.MigrationExchangeOptions,
  ): Promise<MigrationExchangeResponse> {
    return (await this.migrationExchangeWithHttpInfo(token, users, opts))[0];
  }

  /**
   * As `migrationExchange`, with the status and the headers of the response.
   */
  migrationExchangeWithHttpInfo(
    token: string,
    users: string[] | string,
    opts?: operations.MigrationExchangeOptions,
  ): Promise<
    [data: MigrationExchangeResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.migrationExchange,
      { users, ...rest },
      { ...call, token },
    );
  }
}
