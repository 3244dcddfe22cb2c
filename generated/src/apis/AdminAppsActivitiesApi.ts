import { api } from "../api.js";
import type { AdminAppsActivitiesListResponse } from "../models/AdminAppsActivitiesListResponse.js";
import * as operations from "../operations/AdminAppsActivitiesApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Log events of apps.
 *
 * The operations of `admin.apps.activities`, as documented in
 * `docs/AdminAppsActivitiesApi.md`.
 */
export class AdminAppsActivitiesApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * List the log of apps.
   *
   * Lists the log events of the apps of a workspace or organization.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.activities.list
   *
   * @param token Authentication token. Requires scope: `admin.app_activities:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminAppsActivitiesList(
    token: string,
    opts?: operations.AdminAppsActivitiesListOptions,
  ): Promise<AdminAppsActivitiesListResponse> {
    return (await this.adminAppsActivitiesListWithHttpInfo(token, opts))[0];
  }

  /**
   * As `adminAppsActivitiesList`, with the status and the headers of the response.
   */
  adminAppsActivitiesListWithHttpInfo(
    token: string,
    opts?: operations.AdminAppsActivitiesListOptions,
  ): Promise<
    [data: AdminAppsActivitiesListResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminAppsActivitiesList,
      { ...rest },
      { ...call, token },
    );
  }
}
