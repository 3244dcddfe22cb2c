import { api } from "../api.js";
import type { TeamExternalTeamsDisconnectResponse } from "../models/TeamExternalTeamsDisconnectResponse.js";
import type { TeamExternalTeamsListResponse } from "../models/TeamExternalTeamsListResponse.js";
import * as operations from "../operations/TeamExternalTeamsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Organizations connected through Slack Connect.
 *
 * The operations of `team.externalTeams`, as documented in
 * `docs/TeamExternalTeamsApi.md`.
 */
export class TeamExternalTeamsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Disconnect another organization.
   *
   * Ends the Slack Connect connection to another organization. It is done in
   * the background, so that the answer comes before the end.
   *
   * Documentation: https://docs.slack.dev/reference/methods/team.externalTeams.disconnect
   *
   * @param token Authentication token. Requires scope: `conversations.connect:manage`
   * @param target_team ID of the other party's workspace or organization.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async teamExternalTeamsDisconnect(
    token: string,
    target_team: string,
    opts?: operations.TeamExternalTeamsDisconnectOptions,
  ): Promise<TeamExternalTeamsDisconnectResponse> {
    return (
      await this.teamExternalTeamsDisconnectWithHttpInfo(
        token,
        target_team,
        opts,
      )
    )[0];
  }

  /**
   * As `teamExternalTeamsDisconnect`, with the status and the headers of the response.
   */
  teamExternalTeamsDisconnectWithHttpInfo(
    token: string,
    target_team: string,
    opts?: operations.TeamExternalTeamsDisconnectOptions,
  ): Promise<
    [
      data: TeamExternalTeamsDisconnectResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.teamExternalTeamsDisconnect,
      { target_team, ...rest },
      { ...call, token },
    );
  }

  /**
   * List connected organizations.
   *
   * Lists the organizations connected through Slack Connect, with how many
   * conversations are shared and the settings that differ for each.
   *
   * Documentation: https://docs.slack.dev/reference/methods/team.externalTeams.list
   *
   * @param token Authentication token. Requires one of these scopes:
   * `conversations.connect:manage`, `team:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async teamExternalTeamsList(
    token: string,
    opts?: operations.TeamExternalTeamsListOptions,
  ): Promise<TeamExternalTeamsListResponse> {
    return (await this.teamExternalTeamsListWithHttpInfo(token, opts))[0];
  }

  /**
   * As `teamExternalTeamsList`, with the status and the headers of the response.
   */
  teamExternalTeamsListWithHttpInfo(
    token: string,
    opts?: operations.TeamExternalTeamsListOptions,
  ): Promise<
    [data: TeamExternalTeamsListResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.teamExternalTeamsList,
      { ...rest },
      { ...call, token },
    );
  }
}
