import { api } from "../api.js";
import type { AppsUninstallResponse } from "../models/AppsUninstallResponse.js";
import * as operations from "../operations/AppsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Apps themselves: their configuration, data and connections.
 *
 * The operations of `apps`, as documented in
 * `docs/AppsApi.md`.
 */
export class AppsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Uninstall the app from a workspace.
   *
   * Removes the app from the workspace of the token and revokes all of its
   * tokens there.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.uninstall
   *
   * @param token Authentication token.
   * @param client_id The app's client ID.
   * @param client_secret The app's client secret.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async appsUninstall(
    token: string,
    client_id: string,
    client_secret: string,
    opts?: operations.AppsUninstallOptions,
  ): Promise<AppsUninstallResponse> {
    return (
      await this.appsUninstallWithHttpInfo(
        token,
        client_id,
        client_secret,
        opts,
      )
    )[0];
  }

  /**
   * As `appsUninstall`, with the status and the headers of the response.
   */
  appsUninstallWithHttpInfo(
    token: string,
    client_id: string,
    client_secret: string,
    opts?: operations.AppsUninstallOptions,
  ): Promise<[data: AppsUninstallResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.appsUninstall,
      { client_id, client_secret, ...rest },
      { ...call, token },
    );
  }
}
