import { api } from "../api.js";
import type { AdminAppsApprovedListResponse } from "../models/AdminAppsApprovedListResponse.js";
import * as operations from "../operations/AdminAppsApprovedApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Apps that may be installed.
 *
 * The operations of `admin.apps.approved`, as documented in
 * `docs/AdminAppsApprovedApi.md`.
 */
export class AdminAppsApprovedApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * List approved apps.
   *
   * Lists the apps that may be installed in a workspace or in the
   * organization.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.approved.list
   *
   * @param token Authentication token. Requires scope: `admin.apps:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminAppsApprovedList(
    token: string,
    opts?: operations.AdminAppsApprovedListOptions,
  ): Promise<AdminAppsApprovedListResponse> {
    return (await this.adminAppsApprovedListWithHttpInfo(token, opts))[0];
  }

  /**
   * As `adminAppsApprovedList`, with the status and the headers of the response.
   */
  adminAppsApprovedListWithHttpInfo(
    token: string,
    opts?: operations.AdminAppsApprovedListOptions,
  ): Promise<
    [data: AdminAppsApprovedListResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminAppsApprovedList,
      { ...rest },
      { ...call, token },
    );
  }
}
