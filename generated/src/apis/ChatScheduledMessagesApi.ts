import { api } from "../api.js";
import type { ChatScheduledMessagesListResponse } from "../models/ChatScheduledMessagesListResponse.js";
import * as operations from "../operations/ChatScheduledMessagesApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Messages that wait to be sent.
 *
 * The operations of `chat.scheduledMessages`, as documented in
 * `docs/ChatScheduledMessagesApi.md`.
 */
export class ChatScheduledMessagesApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * List the scheduled messages.
   *
   * Lists the messages that the app has scheduled and that have not been
   * sent yet.
   *
   * Documentation: https://docs.slack.dev/reference/methods/chat.scheduledMessages.list
   *
   * @param token Authentication token.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async chatScheduledMessagesList(
    token: string,
    opts?: operations.ChatScheduledMessagesListOptions,
  ): Promise<ChatScheduledMessagesListResponse> {
    return (await this.chatScheduledMessagesListWithHttpInfo(token, opts))[0];
  }

  /**
   * As `chatScheduledMessagesList`, with the status and the headers of the response.
   */
  chatScheduledMessagesListWithHttpInfo(
    token: string,
    opts?: operations.ChatScheduledMessagesListOptions,
  ): Promise<
    [data: ChatScheduledMessagesListResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.chatScheduledMessagesList,
      { ...rest },
      { ...call, token },
    );
  }
}
