import { api } from "../api.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import type { StarsListResponse } from "../models/StarsListResponse.js";
import * as operations from "../operations/StarsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Starred items, which Slack no longer shows.
 *
 * The operations of `stars`, as documented in
 * `docs/StarsApi.md`.
 */
export class StarsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Star an item.
   *
   * Stars a message, a file, a comment on a file, or a conversation for the
   * token's owner. Name a message by `channel` and `timestamp`. Since 2023
   * Slack shows stars to nobody, and no other method stands in.
   *
   * Documentation: https://docs.slack.dev/reference/methods/stars.add
   *
   * @param token Authentication token. Requires scope: `stars:write`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   * @deprecated
   */
  async starsAdd(
    token: string,
    opts: operations.StarsAddOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (await this.starsAddWithHttpInfo(token, opts))[0];
  }

  /**
   * As `starsAdd`, with the status and the headers of the response.
   * @deprecated
   */
  starsAddWithHttpInfo(
    token: string,
    opts: operations.StarsAddOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.starsAdd,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * List the starred items of a user.
   *
   * Lists the items that the token's owner has starred. Since 2023 Slack
   * shows stars to nobody, and no other method stands in.
   *
   * Documentation: https://docs.slack.dev/reference/methods/stars.list
   *
   * @param token Authentication token. Requires scope: `stars:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   * @deprecated
   */
  async starsList(
    token: string,
    opts?: operations.StarsListOptions,
  ): Promise<StarsListResponse> {
    return (await this.starsListWithHttpInfo(token, opts))[0];
  }

  /**
   * As `starsList`, with the status and the headers of the response.
   * @deprecated
   */
  starsListWithHttpInfo(
    token: string,
    opts?: operations.StarsListOptions,
  ): Promise<[data: StarsListResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.starsList,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Remove a star from an item.
   *
   * Takes back the star of a message, a file, a comment on a file, or a
   * conversation. Name a message by `channel` and `timestamp`. Since 2023
   * Slack shows stars to nobody, and no other method stands in.
   *
   * Documentation: https://docs.slack.dev/reference/methods/stars.remove
   *
   * @param token Authentication token. Requires scope: `stars:write`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   * @deprecated
   */
  async starsRemove(
    token: string,
    opts: operations.StarsRemoveOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (await this.starsRemoveWithHttpInfo(token, opts))[0];
  }

  /**
   * As `starsRemove`, with the status and the headers of the response.
   * @deprecated
   */
  starsRemoveWithHttpInfo(
    token: string,
    opts: operations.StarsRemoveOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.starsRemove,
      { ...rest },
      { ...call, token },
    );
  }
}
