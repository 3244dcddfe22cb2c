import { api } from "../api.js";
import type { AdminAppsRestrictedListResponse } from "../models/AdminAppsRestrictedListResponse.js";
import * as operations from "../operations/AdminAppsRestrictedApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Apps that may not be installed.
 *
 * The operations of `admin.apps.restricted`, as documented in
 * `docs/AdminAppsRestrictedApi.md`.
 */
export class AdminAppsRestrictedApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * List restricted apps.
   *
   * Lists the apps that may not be installed in a workspace or in the
   * organization.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.restricted.list
   *
   * @param token Authentication token. Requires scope: `admin.apps:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminAppsRestrictedList(
    token: string,
    opts: operations.AdminAppsRestrictedListOptions,
  ): Promise<AdminAppsRestrictedListResponse> {
    return (await this.adminAppsRestrictedListWithHttpInfo(token, opts))[0];
  }

  /**
   * As `adminAppsRestrictedList`, with the status and the headers of the response.
   */
  adminAppsRestrictedListWithHttpInfo(
    token: string,
    opts: operations.AdminAppsRestrictedListOptions,
  ): Promise<
    [data: AdminAppsRestrictedListResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.adminAppsRestrictedList,
      { ...rest },
      { ...call, token },
    );
  }
}
