import { api } from "../api.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/AppsManagedPermissionsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Permissions of an app that another app manages.
 *
 * The operations of `apps.managed.permissions`, as documented in
 * `docs/AppsManagedPermissionsApi.md`.
 */
export class AppsManagedPermissionsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Set who may use a managed app.
   *
   * Sets who may use an app that another app manages, with the token of the
   * user who built it there. Works before the app is installed; afterwards
   * it changes nothing and answers the permissions as they are.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.managed.permissions.set
   *
   * @param token Authentication token. Requires scope: `app_configurations:write`
   * @param app_id ID of the app.
   * @param permissions Who may use the app: `everyone`, or `app_owner` for its owner alone.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async appsManagedPermissionsSet(
    token: string,
    app_id: string,
    permissions: "everyone" | "app_owner" | (string & {}),
    opts?: operations.AppsManagedPermissionsSetOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.appsManagedPermissionsSetWithHttpInfo(
        token,
        app_id,
        permissions,
        opts,
      )
    )[0];
  }

  /**
   * As `appsManagedPermissionsSet`, with the status and the headers of the response.
   */
  appsManagedPermissionsSetWithHttpInfo(
    token: string,
    app_id: string,
    permissions: "everyone" | "app_owner" | (string & {}),
    opts?: operations.AppsManagedPermissionsSetOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.appsManagedPermissionsSet,
      { app_id, permissions, ...rest },
      { ...call, token },
    );
  }
}
