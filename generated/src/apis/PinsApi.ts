import { api } from "../api.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import type { PinsListResponse } from "../models/PinsListResponse.js";
import * as operations from "../operations/PinsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Messages pinned to conversations.
 *
 * The operations of `pins`, as documented in
 * `docs/PinsApi.md`.
 */
export class PinsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Pin a message to a conversation.
   *
   * Pins a message to the conversation that it was posted in, for all
   * members to find.
   *
   * Documentation: https://docs.slack.dev/reference/methods/pins.add
   *
   * @param token Authentication token. Requires scope: `pins:write`
   * @param channel ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async pinsAdd(
    token: string,
    channel: string,
    opts?: operations.PinsAddOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (await this.pinsAddWithHttpInfo(token, channel, opts))[0];
  }

  /**
   * As `pinsAdd`, with the status and the headers of the response.
   */
  pinsAddWithHttpInfo(
    token: string,
    channel: string,
    opts?: operations.PinsAddOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.pinsAdd,
      { channel, ...rest },
      { ...call, token },
    );
  }

  /**
   * List what is pinned to a conversation.
   *
   * Lists the messages and files that are pinned to a conversation.
   *
   * Documentation: https://docs.slack.dev/reference/methods/pins.list
   *
   * @param token Authentication token. Requires scope: `pins:read`
   * @param channel ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async pinsList(
    token: string,
    channel: string,
    opts?: operations.PinsListOptions,
  ): Promise<PinsListResponse> {
    return (await this.pinsListWithHttpInfo(token, channel, opts))[0];
  }

  /**
   * As `pinsList`, with the status and the headers of the response.
   */
  pinsListWithHttpInfo(
    token: string,
    channel: string,
    opts?: operations.PinsListOptions,
  ): Promise<[data: PinsListResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.pinsList,
      { channel, ...rest },
      { ...call, token },
    );
  }

  /**
   * Unpin a message.
   *
   * Removes a message from those pinned to a conversation. The message
   * itself stays.
   *
   * Documentation: https://docs.slack.dev/reference/methods/pins.remove
   *
   * @param token Authentication token. Requires scope: `pins:write`
   * @param channel ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async pinsRemove(
    token: string,
    channel: string,
    opts?: operations.PinsRemoveOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (await this.pinsRemoveWithHttpInfo(token, channel, opts))[0];
  }

  /**
   * As `pinsRemove`, with the status and the headers of the response.
   */
  pinsRemoveWithHttpInfo(
    token: string,
    channel: string,
    opts?: operations.PinsRemoveOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.pinsRemove,
      { channel, ...rest },
      { ...call, token },
    );
  }
}
