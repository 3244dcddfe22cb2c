import { api } from "../api.js";
import type { AppsConnectionsOpenResponse } from "../models/AppsConnectionsOpenResponse.js";
import * as operations from "../operations/AppsConnectionsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Connections of Socket Mode.
 *
 * The operations of `apps.connections`, as documented in
 * `docs/AppsConnectionsApi.md`.
 */
export class AppsConnectionsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Open a WebSocket address for Socket Mode.
   *
   * Makes a temporary WebSocket address, over which Slack sends the app its
   * events and interactions in Socket Mode. Takes a token of the app
   * (`xapp-`).
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.connections.open
   *
   * @param token Authentication token. Requires scope: `connections:write`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async appsConnectionsOpen(
    token: string,
    opts?: operations.AppsConnectionsOpenOptions,
  ): Promise<AppsConnectionsOpenResponse> {
    return (await this.appsConnectionsOpenWithHttpInfo(token, opts))[0];
  }

  /**
   * As `appsConnectionsOpen`, with the status and the headers of the response.
   */
  appsConnectionsOpenWithHttpInfo(
    token: string,
    opts?: operations.AppsConnectionsOpenOptions,
  ): Promise<
    [data: AppsConnectionsOpenResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.appsConnectionsOpen,
      { ...rest },
      { ...call, token },
    );
  }
}
