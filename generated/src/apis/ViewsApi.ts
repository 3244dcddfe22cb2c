import { api } from "../api.js";
import type { ViewArgument } from "../models/ViewArgument.js";
import type { ViewsOpenResponse } from "../models/ViewsOpenResponse.js";
import type { ViewsPublishResponse } from "../models/ViewsPublishResponse.js";
import type { ViewsPushResponse } from "../models/ViewsPushResponse.js";
import type { ViewsUpdateResponse } from "../models/ViewsUpdateResponse.js";
import * as operations from "../operations/ViewsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Modals and Home tabs.
 *
 * The operations of `views`, as documented in
 * `docs/ViewsApi.md`.
 */
export class ViewsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Open a modal.
   *
   * Opens a modal for the user whose interaction this answers, within three
   * seconds of it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/views.open
   *
   * @param token Authentication token.
   * @param view The view.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async viewsOpen(
    token: string,
    view: ViewArgument,
    opts: operations.ViewsOpenOptions,
  ): Promise<ViewsOpenResponse> {
    return (await this.viewsOpenWithHttpInfo(token, view, opts))[0];
  }

  /**
   * As `viewsOpen`, with the status and the headers of the response.
   */
  viewsOpenWithHttpInfo(
    token: string,
    view: ViewArgument,
    opts: operations.ViewsOpenOptions,
  ): Promise<[data: ViewsOpenResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.viewsOpen,
      { view, ...rest },
      { ...call, token },
    );
  }

  /**
   * Publish a user's Home tab.
   *
   * Sets what a user sees on the app's Home tab. It replaces what was there.
   *
   * Documentation: https://docs.slack.dev/reference/methods/views.publish
   *
   * @param token Authentication token.
   * @param user_id ID of the user.
   * @param view The view.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async viewsPublish(
    token: string,
    user_id: string,
    view: ViewArgument,
    opts?: operations.ViewsPublishOptions,
  ): Promise<ViewsPublishResponse> {
    return (await this.viewsPublishWithHttpInfo(token, user_id, view, opts))[0];
  }

  /**
   * As `viewsPublish`, with the status and the headers of the response.
   */
  viewsPublishWithHttpInfo(
    token: string,
    user_id: string,
    view: ViewArgument,
    opts?: operations.ViewsPublishOptions,
  ): Promise<[data: ViewsPublishResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.viewsPublish,
      { user_id, view, ...rest },
      { ...call, token },
    );
  }

  /**
   * Put a modal on top of the open one.
   *
   * Puts a modal on top of the one that the user has open. Up to three can
   * lie on top of each other.
   *
   * Documentation: https://docs.slack.dev/reference/methods/views.push
   *
   * @param token Authentication token.
   * @param view The view.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async viewsPush(
    token: string,
    view: ViewArgument,
    opts: operations.ViewsPushOptions,
  ): Promise<ViewsPushResponse> {
    return (await this.viewsPushWithHttpInfo(token, view, opts))[0];
  }

  /**
   * As `viewsPush`, with the status and the headers of the response.
   */
  viewsPushWithHttpInfo(
    token: string,
    view: ViewArgument,
    opts: operations.ViewsPushOptions,
  ): Promise<[data: ViewsPushResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.viewsPush,
      { view, ...rest },
      { ...call, token },
    );
  }

  /**
   * Change an open view.
   *
   * Replaces the content of a modal that is open. What the user has entered
   * stays where the block and the element keep their IDs.
   *
   * Documentation: https://docs.slack.dev/reference/methods/views.update
   *
   * @param token Authentication token.
   * @param view The view.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async viewsUpdate(
    token: string,
    view: ViewArgument,
    opts: operations.ViewsUpdateOptions,
  ): Promise<ViewsUpdateResponse> {
    return (await this.viewsUpdateWithHttpInfo(token, view, opts))[0];
  }

  /**
   * As `viewsUpdate`, with the status and the headers of the response.
   */
  viewsUpdateWithHttpInfo(
    token: string,
    view: ViewArgument,
    opts: operations.ViewsUpdateOptions,
  ): Promise<[data: ViewsUpdateResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.viewsUpdate,
      { view, ...rest },
      { ...call, token },
    );
  }
}
