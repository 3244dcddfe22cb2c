import { api } from "../api.js";
import type { AppsEventAuthorizationsListResponse } from "../models/AppsEventAuthorizationsListResponse.js";
import * as operations from "../operations/AppsEventAuthorizationsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Installations that an event was visible to.
 *
 * The operations of `apps.event.authorizations`, as documented in
 * `docs/AppsEventAuthorizationsApi.md`.
 */
export class AppsEventAuthorizationsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * List the installations that saw an event.
   *
   * Lists the installations of the app that an event of the Events API was
   * visible to, page by page. The event itself names one of them only. Takes
   * a token of the app (`xapp-`).
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.event.authorizations.list
   *
   * @param token Authentication token. Requires scope: `authorizations:read`
   * @param event_context The `event_context` of the event.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async appsEventAuthorizationsList(
    token: string,
    event_context: string,
    opts?: operations.AppsEventAuthorizationsListOptions,
  ): Promise<AppsEventAuthorizationsListResponse> {
    return (
      await this.appsEventAuthorizationsListWithHttpInfo(
        token,
        event_context,
        opts,
      )
    )[0];
  }

  /**
   * As `appsEventAuthorizationsList`, with the status and the headers of the response.
   */
  appsEventAuthorizationsListWithHttpInfo(
    token: string,
    event_context: string,
    opts?: operations.AppsEventAuthorizationsListOptions,
  ): Promise<
    [
      data: AppsEventAuthorizationsListResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.appsEventAuthorizationsList,
      { event_context, ...rest },
      { ...call, token },
    );
  }
}
