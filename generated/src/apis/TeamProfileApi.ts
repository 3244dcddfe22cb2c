import { api } from "../api.js";
import type { TeamProfileGetResponse } from "../models/TeamProfileGetResponse.js";
import * as operations from "../operations/TeamProfileApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Fields of the profiles in a workspace.
 *
 * The operations of `team.profile`, as documented in
 * `docs/TeamProfileApi.md`.
 */
export class TeamProfileApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Get the fields of the workspace's profiles.
   *
   * Answers which fields the profiles of the workspace's members have, and
   * in which sections they stand.
   *
   * Documentation: https://docs.slack.dev/reference/methods/team.profile.get
   *
   * @param token Authentication token. Requires scope: `users.profile:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async teamProfileGet(
    token: string,
    opts?: operations.TeamProfileGetOptions,
  ): Promise<TeamProfileGetResponse> {
    return (await this.teamProfileGetWithHttpInfo(token, opts))[0];
  }

  /**
   * As `teamProfileGet`, with the status and the headers of the response.
   */
  teamProfileGetWithHttpInfo(
    token: string,
    opts?: operations.TeamProfileGetOptions,
  ): Promise<[data: TeamProfileGetResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.teamProfileGet,
      { ...rest },
      { ...call, token },
    );
  }
}
