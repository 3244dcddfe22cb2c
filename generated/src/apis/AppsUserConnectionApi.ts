import { api } from "../api.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/AppsUserConnectionApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Connection between a user's accounts with Slack and with an app.
 *
 * The operations of `apps.user.connection`, as documented in
 * `docs/AppsUserConnectionApi.md`.
 */
export class AppsUserConnectionApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Set whether a user is connected to an app.
   *
   * Tells Slack whether a user has linked their account with the app. An app
   * calls it after it got the event `user_connection`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.user.connection.update
   *
   * @param token Authentication token. Requires scope: `users:write`
   * @param user_id ID of the user.
   * @param status Whether the user's account is linked with the app.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async appsUserConnectionUpdate(
    token: string,
    user_id: string,
    status: "connected" | "disconnected" | (string & {}),
    opts?: operations.AppsUserConnectionUpdateOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.appsUserConnectionUpdateWithHttpInfo(
        token,
        user_id,
        status,
        opts,
      )
    )[0];
  }

  /**
   * As `appsUserConnectionUpdate`, with the status and the headers of the response.
   */
  appsUserConnectionUpdateWithHttpInfo(
    token: string,
    user_id: string,
    status: "connected" | "disconnected" | (string & {}),
    opts?: operations.AppsUserConnectionUpdateOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.appsUserConnectionUpdate,
      { user_id, status, ...rest },
      { ...call, token },
    );
  }
}
