import { api } from "../api.js";
import type { AppsActivitiesListResponse } from "../models/AppsActivitiesListResponse.js";
import * as operations from "../operations/AppsActivitiesApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Log of an app that Slack hosts.
 *
 * The operations of `apps.activities`, as documented in
 * `docs/AppsActivitiesApi.md`.
 */
export class AppsActivitiesApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * List what happened in an app.
   *
   * Lists the log of an app that Slack hosts, page by page: what its
   * functions, workflows and events did.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.activities.list
   *
   * @param token Authentication token. Requires scope: `hosting:read`
   * @param app_id ID of the app.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async appsActivitiesList(
    token: string,
    app_id: string,
    opts?: operations.AppsActivitiesListOptions,
  ): Promise<AppsActivitiesListResponse> {
    return (await this.appsActivitiesListWithHttpInfo(token, app_id, opts))[0];
  }

  /**
   * As `appsActivitiesList`, with the status and the headers of the response.
   */
  appsActivitiesListWithHttpInfo(
    token: string,
    app_id: string,
    opts?: operations.AppsActivitiesListOptions,
  ): Promise<
    [data: AppsActivitiesListResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.appsActivitiesList,
      { app_id, ...rest },
      { ...call, token },
    );
  }
}
