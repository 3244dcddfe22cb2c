import { api } from "../api.js";
import type { ConversationsCanvasesCreateResponse } from "../models/ConversationsCanvasesCreateResponse.js";
import * as operations from "../operations/ConversationsCanvasesApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Canvases of channels.
 *
 * The operations of `conversations.canvases`, as documented in
 * `docs/ConversationsCanvasesApi.md`.
 */
export class ConversationsCanvasesApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Create the canvas of a channel.
   *
   * Creates the canvas of a channel or direct message, with or without
   * content.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.canvases.create
   *
   * @param token Authentication token. Requires scope: `canvases:write`
   * @param channel_id ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async conversationsCanvasesCreate(
    token: string,
    channel_id: string,
    opts?: operations.ConversationsCanvasesCreateOptions,
  ): Promise<ConversationsCanvasesCreateResponse> {
    return (
      await this.conversationsCanvasesCreateWithHttpInfo(
        token,
        channel_id,
        opts,
      )
    )[0];
  }

  /**
   * As `conversationsCanvasesCreate`, with the status and the headers of the response.
   */
  conversationsCanvasesCreateWithHttpInfo(
    token: string,
    channel_id: string,
    opts?: operations.ConversationsCanvasesCreateOptions,
  ): Promise<
    [
      data: ConversationsCanvasesCreateResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.conversationsCanvasesCreate,
      { channel_id, ...rest },
      { ...call, token },
    );
  }
}
