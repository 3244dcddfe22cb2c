import { api } from "../api.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import type { ReactionsGetResponse } from "../models/ReactionsGetResponse.js";
import type { ReactionsListResponse } from "../models/ReactionsListResponse.js";
import * as operations from "../operations/ReactionsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Emoji with which users react to messages.
 *
 * The operations of `reactions`, as documented in
 * `docs/ReactionsApi.md`.
 */
export class ReactionsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Add a reaction to a message.
   *
   * Adds an emoji as a reaction of the token's owner to a message.
   *
   * Documentation: https://docs.slack.dev/reference/methods/reactions.add
   *
   * @param token Authentication token. Requires scope: `reactions:write`
   * @param name Name of the emoji, without colons; a skin tone follows after `::`.
   * @param timestamp Timestamp of the message, which is its ID in the conversation.
   * @param channel ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async reactionsAdd(
    token: string,
    name: string,
    timestamp: string,
    channel: string,
    opts?: operations.ReactionsAddOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.reactionsAddWithHttpInfo(token, name, timestamp, channel, opts)
    )[0];
  }

  /**
   * As `reactionsAdd`, with the status and the headers of the response.
   */
  reactionsAddWithHttpInfo(
    token: string,
    name: string,
    timestamp: string,
    channel: string,
    opts?: operations.ReactionsAddOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.reactionsAdd,
      { name, timestamp, channel, ...rest },
      { ...call, token },
    );
  }

  /**
   * Fetch the reactions to an item.
   *
   * Fetches one item with its reactions. Name a message by `channel` and
   * `timestamp`, or a file, or a comment on a file.
   *
   * Documentation: https://docs.slack.dev/reference/methods/reactions.get
   *
   * @param token Authentication token. Requires scope: `reactions:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async reactionsGet(
    token: string,
    opts: operations.ReactionsGetOptions,
  ): Promise<ReactionsGetResponse> {
    return (await this.reactionsGetWithHttpInfo(token, opts))[0];
  }

  /**
   * As `reactionsGet`, with the status and the headers of the response.
   */
  reactionsGetWithHttpInfo(
    token: string,
    opts: operations.ReactionsGetOptions,
  ): Promise<[data: ReactionsGetResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.reactionsGet,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * List what a user has reacted to.
   *
   * Lists the items that a user has reacted to, each with its reactions.
   *
   * Documentation: https://docs.slack.dev/reference/methods/reactions.list
   *
   * @param token Authentication token. Requires scope: `reactions:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async reactionsList(
    token: string,
    opts?: operations.ReactionsListOptions,
  ): Promise<ReactionsListResponse> {
    return (await this.reactionsListWithHttpInfo(token, opts))[0];
  }

  /**
   * As `reactionsList`, with the status and the headers of the response.
   */
  reactionsListWithHttpInfo(
    token: string,
    opts?: operations.ReactionsListOptions,
  ): Promise<[data: ReactionsListResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.reactionsList,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Remove a reaction from an item.
   *
   * Takes back a reaction of the token's owner. Name a message by `channel`
   * and `timestamp`, or a file, or a comment on a file.
   *
   * Documentation: https://docs.slack.dev/reference/methods/reactions.remove
   *
   * @param token Authentication token. Requires scope: `reactions:write`
   * @param name Name of the emoji, without colons.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async reactionsRemove(
    token: string,
    name: string,
    opts: operations.ReactionsRemoveOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (await this.reactionsRemoveWithHttpInfo(token, name, opts))[0];
  }

  /**
   * As `reactionsRemove`, with the status and the headers of the response.
   */
  reactionsRemoveWithHttpInfo(
    token: string,
    name: string,
    opts: operations.ReactionsRemoveOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.reactionsRemove,
      { name, ...rest },
      { ...call, token },
    );
  }
}
