import { api } from "../api.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/AppsIconApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Icon of an app.
 *
 * The operations of `apps.icon`, as documented in
 * `docs/AppsIconApi.md`.
 */
export class AppsIconApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Set the icon of an app.
   *
   * Sets the icon of an app, from bytes or from an address. The image
   * measures 512 by 512 to 2000 by 2000 pixels.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.icon.set
   *
   * @param token Authentication token. Requires scope: `app_configurations:write`
   * @param app_id ID of the app.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async appsIconSet(
    token: string,
    app_id: string,
    opts: operations.AppsIconSetOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (await this.appsIconSetWithHttpInfo(token, app_id, opts))[0];
  }

  /**
   * As `appsIconSet`, with the status and the headers of the response.
   */
  appsIconSetWithHttpInfo(
    token: string,
    app_id: string,
    opts: operations.AppsIconSetOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.appsIconSet,
      { app_id, ...rest },
      { ...call, token },
    );
  }
}
