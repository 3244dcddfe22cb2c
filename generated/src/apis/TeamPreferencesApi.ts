import { api } from "../api.js";
import type { TeamPreferencesListResponse } from "../models/TeamPreferencesListResponse.js";
import * as operations from "../operations/TeamPreferencesApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Settings of the workspace.
 *
 * The operations of `team.preferences`, as documented in
 * `docs/TeamPreferencesApi.md`.
 */
export class TeamPreferencesApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * List the workspace's settings.
   *
   * Answers those settings of the workspace that matter to apps.
   *
   * Documentation: https://docs.slack.dev/reference/methods/team.preferences.list
   *
   * @param token Authentication token. Requires scope: `team.preferences:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async teamPreferencesList(
    token: string,
    opts?: operations.TeamPreferencesListOptions,
  ): Promise<TeamPreferencesListResponse> {
    return (await this.teamPreferencesListWithHttpInfo(token, opts))[0];
  }

  /**
   * As `teamPreferencesList`, with the status and the headers of the response.
   */
  teamPreferencesListWithHttpInfo(
    token: string,
    opts?: operations.TeamPreferencesListOptions,
  ): Promise<
    [data: TeamPreferencesListResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.teamPreferencesList,
      { ...rest },
      { ...call, token },
    );
  }
}
