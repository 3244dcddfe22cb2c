import { api } from "../api.js";
import type { TeamAccessLogsResponse } from "../models/TeamAccessLogsResponse.js";
import type { TeamBillableInfoResponse } from "../models/TeamBillableInfoResponse.js";
import type { TeamInfoResponse } from "../models/TeamInfoResponse.js";
import type { TeamIntegrationLogsResponse } from "../models/TeamIntegrationLogsResponse.js";
import * as operations from "../operations/TeamApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * The workspace itself, its settings and its logs.
 *
 * The operations of `team`, as documented in
 * `docs/TeamApi.md`.
 */
export class TeamApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * List who has signed in to the workspace.
   *
   * Lists the sign-ins of a workspace on a paid plan, one entry for each
   * user, address and device. The pages are numbered, or follow a cursor
   * where `limit` is given.
   *
   * Documentation: https://docs.slack.dev/reference/methods/team.accessLogs
   *
   * @param token Authentication token. Requires scope: `admin`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async teamAccessLogs(
    token: string,
    opts?: operations.TeamAccessLogsOptions,
  ): Promise<TeamAccessLogsResponse> {
    return (await this.teamAccessLogsWithHttpInfo(token, opts))[0];
  }

  /**
   * As `teamAccessLogs`, with the status and the headers of the response.
   */
  teamAccessLogsWithHttpInfo(
    token: string,
    opts?: operations.TeamAccessLogsOptions,
  ): Promise<[data: TeamAccessLogsResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.teamAccessLogs,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * List which members are billed.
   *
   * Answers for each member of the workspace, or for one, whether the
   * workspace pays for them at present.
   *
   * Documentation: https://docs.slack.dev/reference/methods/team.billableInfo
   *
   * @param token Authentication token. Requires scope: `admin`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async teamBillableInfo(
    token: string,
    opts?: operations.TeamBillableInfoOptions,
  ): Promise<TeamBillableInfoResponse> {
    return (await this.teamBillableInfoWithHttpInfo(token, opts))[0];
  }

  /**
   * As `teamBillableInfo`, with the status and the headers of the response.
   */
  teamBillableInfoWithHttpInfo(
    token: string,
    opts?: operations.TeamBillableInfoOptions,
  ): Promise<
    [data: TeamBillableInfoResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.teamBillableInfo,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Get a workspace.
   *
   * Answers the name, address and icon of the token's workspace, or of
   * another one that the token can see.
   *
   * Documentation: https://docs.slack.dev/reference/methods/team.info
   *
   * @param token Authentication token. Requires scope: `team:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async teamInfo(
    token: string,
    opts?: operations.TeamInfoOptions,
  ): Promise<TeamInfoResponse> {
    return (await this.teamInfoWithHttpInfo(token, opts))[0];
  }

  /**
   * As `teamInfo`, with the status and the headers of the response.
   */
  teamInfoWithHttpInfo(
    token: string,
    opts?: operations.TeamInfoOptions,
  ): Promise<[data: TeamInfoResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.teamInfo,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * List changes of apps and integrations.
   *
   * Lists which apps and integrations were added, changed or removed, when,
   * and by whom. The pages are numbered.
   *
   * Documentation: https://docs.slack.dev/reference/methods/team.integrationLogs
   *
   * @param token Authentication token. Requires scope: `admin`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async teamIntegrationLogs(
    token: string,
    opts?: operations.TeamIntegrationLogsOptions,
  ): Promise<TeamIntegrationLogsResponse> {
    return (await this.teamIntegrationLogsWithHttpInfo(token, opts))[0];
  }

  /**
   * As `teamIntegrationLogs`, with the status and the headers of the response.
   */
  teamIntegrationLogsWithHttpInfo(
    token: string,
    opts?: operations.TeamIntegrationLogsOptions,
  ): Promise<
    [data: TeamIntegrationLogsResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.teamIntegrationLogs,
      { ...rest },
      { ...call, token },
    );
  }
}
