import { api } from "../api.js";
import type { AdminTeamsCreateResponse } from "../models/AdminTeamsCreateResponse.js";
import type { AdminTeamsListResponse } from "../models/AdminTeamsListResponse.js";
import * as operations from "../operations/AdminTeamsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Workspaces of an organization.
 *
 * The operations of `admin.teams`, as documented in
 * `docs/AdminTeamsApi.md`.
 */
export class AdminTeamsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Create a workspace in an organization.
   *
   * Creates a workspace in an Enterprise organization.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.teams.create
   *
   * @param token Authentication token. Requires scope: `admin.teams:write`
   * @param team_domain The part of the workspace's address before `.slack.com`, like
   * `gardeners`. At most 21 characters.
   * @param team_name Name of the workspace, as people see it.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminTeamsCreate(
    token: string,
    team_domain: string,
    team_name: string,
    opts?: operations.AdminTeamsCreateOptions,
  ): Promise<AdminTeamsCreateResponse> {
    return (
      await this.adminTeamsCreateWithHttpInfo(
        token,
        team_domain,
        team_name,
        opts,
      )
    )[0];
  }

  /**
   * As `adminTeamsCreate`, with the status and the headers of the response.
   */
  adminTeamsCreateWithHttpInfo(
    token: string,
    team_domain: string,
    team_name: string,
    opts?: operations.AdminTeamsCreateOptions,
  ): Promise<
    [data: AdminTeamsCreateResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminTeamsCreate,
      { team_domain, team_name, ...rest },
      { ...call, token },
    );
  }

  /**
   * List the workspaces of an organization.
   *
   * Lists the workspaces of an Enterprise organization, each with who may
   * join and who owns it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.teams.list
   *
   * @param token Authentication token. Requires scope: `admin.teams:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminTeamsList(
    token: string,
    opts?: operations.AdminTeamsListOptions,
  ): Promise<AdminTeamsListResponse> {
    return (await this.adminTeamsListWithHttpInfo(token, opts))[0];
  }

  /**
   * As `adminTeamsList`, with the status and the headers of the response.
   */
  adminTeamsListWithHttpInfo(
    token: string,
    opts?: operations.AdminTeamsListOptions,
  ): Promise<[data: AdminTeamsListResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminTeamsList,
      { ...rest },
      { ...call, token },
    );
  }
}
