import { api } from "../api.js";
import type { AdminTeamsAdminsListResponse } from "../models/AdminTeamsAdminsListResponse.js";
import * as operations from "../operations/AdminTeamsAdminsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Admins of a workspace.
 *
 * The operations of `admin.teams.admins`, as documented in
 * `docs/AdminTeamsAdminsApi.md`.
 */
export class AdminTeamsAdminsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * List the admins of a workspace.
   *
   * Lists the IDs of the users who are admins of a workspace.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.teams.admins.list
   *
   * @param token Authentication token. Requires scope: `admin.teams:read`
   * @param team_id ID of the workspace.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminTeamsAdminsList(
    token: string,
    team_id: string,
    opts?: operations.AdminTeamsAdminsListOptions,
  ): Promise<AdminTeamsAdminsListResponse> {
    return (
      await this.adminTeamsAdminsListWithHttpInfo(token, team_id, opts)
    )[0];
  }

  /**
   * As `adminTeamsAdminsList`, with the status and the headers of the response.
   */
  adminTeamsAdminsListWithHttpInfo(
    token: string,
    team_id: string,
    opts?: operations.AdminTeamsAdminsListOptions,
  ): Promise<
    [data: AdminTeamsAdminsListResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminTeamsAdminsList,
      { team_id, ...rest },
      { ...call, token },
    );
  }
}
