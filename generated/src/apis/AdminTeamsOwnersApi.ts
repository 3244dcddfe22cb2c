import { api } from "../api.js";
import type { AdminTeamsOwnersListResponse } from "../models/AdminTeamsOwnersListResponse.js";
import * as operations from "../operations/AdminTeamsOwnersApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Owners of a workspace.
 *
 * The operations of `admin.teams.owners`, as documented in
 * `docs/AdminTeamsOwnersApi.md`.
 */
export class AdminTeamsOwnersApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * List the owners of a workspace.
   *
   * Lists the IDs of the users who are owners of a workspace.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.teams.owners.list
   *
   * @param token Authentication token. Requires scope: `admin.teams:read`
   * @param team_id ID of the workspace.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminTeamsOwnersList(
    token: string,
    team_id: string,
    opts?: operations.AdminTeamsOwnersListOptions,
  ): Promise<AdminTeamsOwnersListResponse> {
    return (
      await this.adminTeamsOwnersListWithHttpInfo(token, team_id, opts)
    )[0];
  }

  /**
   * As `adminTeamsOwnersList`, with the status and the headers of the response.
   */
  adminTeamsOwnersListWithHttpInfo(
    token: string,
    team_id: string,
    opts?: operations.AdminTeamsOwnersListOptions,
  ): Promise<
    [data: AdminTeamsOwnersListResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminTeamsOwnersList,
      { team_id, ...rest },
      { ...call, token },
    );
  }
}
