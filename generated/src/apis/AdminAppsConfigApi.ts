import { api } from "../api.js";
import type { AdminAppsConfigLookupResponse } from "../models/AdminAppsConfigLookupResponse.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/AdminAppsConfigApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Configuration of connectors.
 *
 * The operations of `admin.apps.config`, as documented in
 * `docs/AdminAppsConfigApi.md`.
 */
export class AdminAppsConfigApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Look up the configuration of connectors.
   *
   * Gets how connectors are configured, by the IDs of their apps or by how
   * they preview links.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.config.lookup
   *
   * @param token Authentication token. Requires scope: `admin.apps:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminAppsConfigLookup(
    token: string,
    opts?: operations.AdminAppsConfigLookupOptions,
  ): Promise<AdminAppsConfigLookupResponse> {
    return (await this.adminAppsConfigLookupWithHttpInfo(token, opts))[0];
  }

  /**
   * As `adminAppsConfigLookup`, with the status and the headers of the response.
   */
  adminAppsConfigLookupWithHttpInfo(
    token: string,
    opts?: operations.AdminAppsConfigLookupOptions,
  ): Promise<
    [data: AdminAppsConfigLookupResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminAppsConfigLookup,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Configure a connector.
   *
   * Sets how a connector authorizes, how it previews links, and which
   * domains it may be used with.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.config.set
   *
   * @param token Authentication token. Requires scope: `admin.apps:write`
   * @param app_id ID of the app.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminAppsConfigSet(
    token: string,
    app_id: string,
    opts?: operations.AdminAppsConfigSetOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (await this.adminAppsConfigSetWithHttpInfo(token, app_id, opts))[0];
  }

  /**
   * As `adminAppsConfigSet`, with the status and the headers of the response.
   */
  adminAppsConfigSetWithHttpInfo(
    token: string,
    app_id: string,
    opts?: operations.AdminAppsConfigSetOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminAppsConfigSet,
      { app_id, ...rest },
      { ...call, token },
    );
  }
}
