import { api } from "../api.js";
import type { EmojiListResponse } from "../models/EmojiListResponse.js";
import * as operations from "../operations/EmojiApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Custom emoji of a workspace.
 *
 * The operations of `emoji`, as documented in
 * `docs/EmojiApi.md`.
 */
export class EmojiApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * List the custom emoji of a workspace.
   *
   * Lists the emoji that a workspace has added, and if asked for, the
   * categories of the standard ones.
   *
   * Documentation: https://docs.slack.dev/reference/methods/emoji.list
   *
   * @param token Authentication token. Requires scope: `emoji:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async emojiList(
    token: string,
    opts?: operations.EmojiListOptions,
  ): Promise<EmojiListResponse> {
    return (await this.emojiListWithHttpInfo(token, opts))[0];
  }

  /**
   * As `emojiList`, with the status and the headers of the response.
   */
  emojiListWithHttpInfo(
    token: string,
    opts?: operations.EmojiListOptions,
  ): Promise<[data: EmojiListResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.emojiList,
      { ...rest },
      { ...call, token },
    );
  }
}
