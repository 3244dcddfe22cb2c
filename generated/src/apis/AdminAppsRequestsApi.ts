import { api } from "../api.js";
import type { AdminAppsRequestsListResponse } from "../models/AdminAppsRequestsListResponse.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/AdminAppsRequestsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Requests of members to install apps.
 *
 * The operations of `admin.apps.requests`, as documented in
 * `docs/AdminAppsRequestsApi.md`.
 */
export class AdminAppsRequestsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Cancel a request for an app.
   *
   * Withdraws a member's request to install an app.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.requests.cancel
   *
   * @param token Authentication token. Requires scope: `admin.apps:write`
   * @param request_id ID of the request.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminAppsRequestsCancel(
    token: string,
    request_id: string,
    opts: operations.AdminAppsRequestsCancelOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminAppsRequestsCancelWithHttpInfo(token, request_id, opts)
    )[0];
  }

  /**
   * As `adminAppsRequestsCancel`, with the status and the headers of the response.
   */
  adminAppsRequestsCancelWithHttpInfo(
    token: string,
    request_id: string,
    opts: operations.AdminAppsRequestsCancelOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.adminAppsRequestsCancel,
      { request_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * List requests for apps.
   *
   * Lists the open requests of members to install apps in a workspace or in
   * the organization.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.requests.list
   *
   * @param token Authentication token. Requires scope: `admin.apps:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminAppsRequestsList(
    token: string,
    opts: operations.AdminAppsRequestsListOptions,
  ): Promise<AdminAppsRequestsListResponse> {
    return (await this.adminAppsRequestsListWithHttpInfo(token, opts))[0];
  }

  /**
   * As `adminAppsRequestsList`, with the status and the headers of the response.
   */
  adminAppsRequestsListWithHttpInfo(
    token: string,
    opts: operations.AdminAppsRequestsListOptions,
  ): Promise<
    [data: AdminAppsRequestsListResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.adminAppsRequestsList,
      { ...rest },
      { ...call, token },
    );
  }
}
