import { api } from "../api.js";
import type { AuthTeamsListResponse } from "../models/AuthTeamsListResponse.js";
import * as operations from "../operations/AuthTeamsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Workspaces that an app of an organization may work in.
 *
 * The operations of `auth.teams`, as documented in
 * `docs/AuthTeamsApi.md`.
 */
export class AuthTeamsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * List the workspaces of an app.
   *
   * Lists the workspaces of an organization that an app installed on the
   * organization may work in.
   *
   * Documentation: https://docs.slack.dev/reference/methods/auth.teams.list
   *
   * @param token Authentication token.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async authTeamsList(
    token: string,
    opts?: operations.AuthTeamsListOptions,
  ): Promise<AuthTeamsListResponse> {
    return (await this.authTeamsListWithHttpInfo(token, opts))[0];
  }

  /**
   * As `authTeamsList`, with the status and the headers of the response.
   */
  authTeamsListWithHttpInfo(
    token: string,
    opts?: operations.AuthTeamsListOptions,
  ): Promise<[data: AuthTeamsListResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.authTeamsList,
      { ...rest },
      { ...call, token },
    );
  }
}
