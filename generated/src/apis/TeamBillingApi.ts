import { api } from "../api.js";
import type { TeamBillingInfoResponse } from "../models/TeamBillingInfoResponse.js";
import * as operations from "../operations/TeamBillingApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * The plan that the workspace pays for.
 *
 * The operations of `team.billing`, as documented in
 * `docs/TeamBillingApi.md`.
 */
export class TeamBillingApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Get the workspace's plan.
   *
   * Answers which plan the workspace is on.
   *
   * Documentation: https://docs.slack.dev/reference/methods/team.billing.info
   *
   * @param token Authentication token. Requires scope: `team.billing:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async teamBillingInfo(
    token: string,
    opts?: operations.TeamBillingInfoOptions,
  ): Promise<TeamBillingInfoResponse> {
    return (await this.teamBillingInfoWithHttpInfo(token, opts))[0];
  }

  /**
   * As `teamBillingInfo`, with the status and the headers of the response.
   */
  teamBillingInfoWithHttpInfo(
    token: string,
    opts?: operations.TeamBillingInfoOptions,
  ): Promise<
    [data: TeamBillingInfoResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.teamBillingInfo,
      { ...rest },
      { ...call, token },
    );
  }
}
