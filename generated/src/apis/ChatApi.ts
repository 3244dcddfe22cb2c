import { api } from "../api.js";
import type { ChatAppendStreamResponse } from "../models/ChatAppendStreamResponse.js";
import type { ChatDeleteResponse } from "../models/ChatDeleteResponse.js";
import type { ChatGetPermalinkResponse } from "../models/ChatGetPermalinkResponse.js";
import type { ChatMeMessageResponse } from "../models/ChatMeMessageResponse.js";
import type { ChatPostEphemeralResponse } from "../models/ChatPostEphemeralResponse.js";
import type { ChatPostMessageResponse } from "../models/ChatPostMessageResponse.js";
import type { ChatScheduleMessageResponse } from "../models/ChatScheduleMessageResponse.js";
import type { ChatStartStreamResponse } from "../models/ChatStartStreamResponse.js";
import type { ChatStopStreamResponse } from "../models/ChatStopStreamResponse.js";
import type { ChatUpdateResponse } from "../models/ChatUpdateResponse.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/ChatApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Messages: sending, editing, streaming, scheduling and unfurling.
 *
 * The operations of `chat`, as documented in
 * `docs/ChatApi.md`.
 */
export class ChatApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Add text to a streamed message.
   *
   * Adds text, tasks or blocks to the end of a message that
   * `chat.startStream` began. Readers see them at once.
   *
   * Documentation: https://docs.slack.dev/reference/methods/chat.appendStream
   *
   * @param token Authentication token. Requires scope: `chat:write`
   * @param channel ID of the conversation.
   * @param ts Timestamp of the message, which is its ID in the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async chatAppendStream(
    token: string,
    channel: string,
    ts: string,
    opts: operations.ChatAppendStreamOptions,
  ): Promise<ChatAppendStreamResponse> {
    return (
      await this.chatAppendStreamWithHttpInfo(token, channel, ts, opts)
    )[0];
  }

  /**
   * As `chatAppendStream`, with the status and the headers of the response.
   */
  chatAppendStreamWithHttpInfo(
    token: string,
    channel: string,
    ts: string,
    opts: operations.ChatAppendStreamOptions,
  ): Promise<
    [data: ChatAppendStreamResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.chatAppendStream,
      { channel, ts, ...rest },
      { ...call, token },
    );
  }

  /**
   * Delete a message.
   *
   * Deletes a message from a conversation. A bot's token deletes only what
   * the bot posted; a user's token what that user may delete in Slack.
   *
   * Documentation: https://docs.slack.dev/reference/methods/chat.delete
   *
   * @param token Authentication token. Requires scope: `chat:write`
   * @param ts Timestamp of the message, which is its ID in the conversation.
   * @param channel ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async chatDelete(
    token: string,
    ts: string,
    channel: string,
    opts?: operations.ChatDeleteOptions,
  ): Promise<ChatDeleteResponse> {
    return (await this.chatDeleteWithHttpInfo(token, ts, channel, opts))[0];
  }

  /**
   * As `chatDelete`, with the status and the headers of the response.
   */
  chatDeleteWithHttpInfo(
    token: string,
    ts: string,
    channel: string,
    opts?: operations.ChatDeleteOptions,
  ): Promise<[data: ChatDeleteResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.chatDelete,
      { ts, channel, ...rest },
      { ...call, token },
    );
  }

  /**
   * Cancel a scheduled message.
   *
   * Cancels a message that `chat.scheduleMessage` has queued and that has
   * not been sent yet.
   *
   * Documentation: https://docs.slack.dev/reference/methods/chat.deleteScheduledMessage
   *
   * @param token Authentication token. Requires scope: `chat:write`
   * @param scheduled_message_id ID of the scheduled message, as `chat.scheduleMessage` gave it.
   * @param channel ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async chatDeleteScheduledMessage(
    token: string,
    scheduled_message_id: string,
    channel: string,
    opts?: operations.ChatDeleteScheduledMessageOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.chatDeleteScheduledMessageWithHttpInfo(
        token,
        scheduled_message_id,
        channel,
        opts,
      )
    )[0];
  }

  /**
   * As `chatDeleteScheduledMessage`, with the status and the headers of the response.
   */
  chatDeleteScheduledMessageWithHttpInfo(
    token: string,
    scheduled_message_id: string,
    channel: string,
    opts?: operations.ChatDeleteScheduledMessageOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.chatDeleteScheduledMessage,
      { scheduled_message_id, channel, ...rest },
      { ...call, token },
    );
  }

  /**
   * Get the link to a message.
   *
   * Returns the URL that opens a message in Slack. For a reply, the URL
   * opens its thread.
   *
   * Documentation: https://docs.slack.dev/reference/methods/chat.getPermalink
   *
   * @param token Authentication token.
   * @param channel ID of the conversation.
   * @param message_ts Timestamp of the message, which is its ID in the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async chatGetPermalink(
    token: string,
    channel: string,
    message_ts: string,
    opts?: operations.ChatGetPermalinkOptions,
  ): Promise<ChatGetPermalinkResponse> {
    return (
      await this.chatGetPermalinkWithHttpInfo(token, channel, message_ts, opts)
    )[0];
  }

  /**
   * As `chatGetPermalink`, with the status and the headers of the response.
   */
  chatGetPermalinkWithHttpInfo(
    token: string,
    channel: string,
    message_ts: string,
    opts?: operations.ChatGetPermalinkOptions,
  ): Promise<
    [data: ChatGetPermalinkResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.chatGetPermalink,
      { channel, message_ts, ...rest },
      { ...call, token },
    );
  }

  /**
   * Post a message in the third person.
   *
   * Posts a message as `/me` does: in italics, as something that the token's
   * owner does.
   *
   * Documentation: https://docs.slack.dev/reference/methods/chat.meMessage
   *
   * @param token Authentication token. Requires scope: `chat:write`
   * @param channel ID of the conversation.
   * @param text Text of the message. Beside blocks, what notifications show.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async chatMeMessage(
    token: string,
    channel: string,
    text: string,
    opts?: operations.ChatMeMessageOptions,
  ): Promise<ChatMeMessageResponse> {
    return (
      await this.chatMeMessageWithHttpInfo(token, channel, text, opts)
    )[0];
  }

  /**
   * As `chatMeMessage`, with the status and the headers of the response.
   */
  chatMeMessageWithHttpInfo(
    token: string,
    channel: string,
    text: string,
    opts?: operations.ChatMeMessageOptions,
  ): Promise<[data: ChatMeMessageResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.chatMeMessage,
      { channel, text, ...rest },
      { ...call, token },
    );
  }

  /**
   * Post a message that only one user sees.
   *
   * Posts a message in a conversation that only the given user sees, as long
   * as they are active there. Slack does not keep it: it is gone after a
   * reload, and cannot be edited or deleted by its timestamp.
   *
   * Documentation: https://docs.slack.dev/reference/methods/chat.postEphemeral
   *
   * @param token Authentication token. Requires scope: `chat:write`
   * @param user ID of the user.
   * @param channel ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async chatPostEphemeral(
    token: string,
    user: string,
    channel: string,
    opts: operations.ChatPostEphemeralOptions,
  ): Promise<ChatPostEphemeralResponse> {
    return (
      await this.chatPostEphemeralWithHttpInfo(token, user, channel, opts)
    )[0];
  }

  /**
   * As `chatPostEphemeral`, with the status and the headers of the response.
   */
  chatPostEphemeralWithHttpInfo(
    token: string,
    user: string,
    channel: string,
    opts: operations.ChatPostEphemeralOptions,
  ): Promise<
    [data: ChatPostEphemeralResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.chatPostEphemeral,
      { user, channel, ...rest },
      { ...call, token },
    );
  }

  /**
   * Post a message.
   *
   * Posts a message to a channel, a direct message or a thread. It needs
   * text, blocks or attachments.
   *
   * Documentation: https://docs.slack.dev/reference/methods/chat.postMessage
   *
   * @param token Authentication token. Requires scope: `chat:write`
   * @param channel ID of the conversation, or a channel's name. A user's ID posts to the
   * direct message with them.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async chatPostMessage(
    token: string,
    channel: string,
    opts: operations.ChatPostMessageOptions,
  ): Promise<ChatPostMessageResponse> {
    return (await this.chatPostMessageWithHttpInfo(token, channel, opts))[0];
  }

  /**
   * As `chatPostMessage`, with the status and the headers of the response.
   */
  chatPostMessageWithHttpInfo(
    token: string,
    channel: string,
    opts: operations.ChatPostMessageOptions,
  ): Promise<
    [data: ChatPostMessageResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.chatPostMessage,
      { channel, ...rest },
      { ...call, token },
    );
  }

  /**
   * Schedule a message for later.
   *
   * Queues a message that Slack posts at a given time, at most 120 days
   * ahead. Until then `chat.deleteScheduledMessage` can cancel it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/chat.scheduleMessage
   *
   * @param token Authentication token. Requires scope: `chat:write`
   * @param channel ID of the conversation.
   * @param post_at When to post the message, in seconds since 1970, as a number or in
   * digits; at most 120 days ahead.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async chatScheduleMessage(
    token: string,
    channel: string,
    post_at: number | string,
    opts: operations.ChatScheduleMessageOptions,
  ): Promise<ChatScheduleMessageResponse> {
    return (
      await this.chatScheduleMessageWithHttpInfo(token, channel, post_at, opts)
    )[0];
  }

  /**
   * As `chatScheduleMessage`, with the status and the headers of the response.
   */
  chatScheduleMessageWithHttpInfo(
    token: string,
    channel: string,
    post_at: number | string,
    opts: operations.ChatScheduleMessageOptions,
  ): Promise<
    [data: ChatScheduleMessageResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.chatScheduleMessage,
      { channel, post_at, ...rest },
      { ...call, token },
    );
  }

  /**
   * Begin a streamed message.
   *
   * Posts a message whose text is still to come, such as an agent's answer.
   * `chat.appendStream` adds to it, and `chat.stopStream` ends it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/chat.startStream
   *
   * @param token Authentication token. Requires scope: `chat:write`
   * @param channel ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async chatStartStream(
    token: string,
    channel: string,
    opts?: operations.ChatStartStreamOptions,
  ): Promise<ChatStartStreamResponse> {
    return (await this.chatStartStreamWithHttpInfo(token, channel, opts))[0];
  }

  /**
   * As `chatStartStream`, with the status and the headers of the response.
   */
  chatStartStreamWithHttpInfo(
    token: string,
    channel: string,
    opts?: operations.ChatStartStreamOptions,
  ): Promise<
    [data: ChatStartStreamResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.chatStartStream,
      { channel, ...rest },
      { ...call, token },
    );
  }

  /**
   * End a streamed message.
   *
   * Ends a message that `chat.startStream` began, if wanted with a last
   * piece of text and with blocks below it. After that the message is like
   * any other.
   *
   * Documentation: https://docs.slack.dev/reference/methods/chat.stopStream
   *
   * @param token Authentication token. Requires scope: `chat:write`
   * @param channel ID of the conversation.
   * @param ts Timestamp of the message, which is its ID in the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async chatStopStream(
    token: string,
    channel: string,
    ts: string,
    opts?: operations.ChatStopStreamOptions,
  ): Promise<ChatStopStreamResponse> {
    return (await this.chatStopStreamWithHttpInfo(token, channel, ts, opts))[0];
  }

  /**
   * As `chatStopStream`, with the status and the headers of the response.
   */
  chatStopStreamWithHttpInfo(
    token: string,
    channel: string,
    ts: string,
    opts?: operations.ChatStopStreamOptions,
  ): Promise<[data: ChatStopStreamResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.chatStopStream,
      { channel, ts, ...rest },
      { ...call, token },
    );
  }

  /**
   * Show previews of links in a message.
   *
   * Shows the app's own previews for links that someone posted, in answer to
   * the event `link_shared`. The message is named by `channel` and `ts`, or
   * by `unfurl_id` and `source`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/chat.unfurl
   *
   * @param token Authentication token. Requires scope: `links:write`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async chatUnfurl(
    token: string,
    opts: operations.ChatUnfurlOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (await this.chatUnfurlWithHttpInfo(token, opts))[0];
  }

  /**
   * As `chatUnfurl`, with the status and the headers of the response.
   */
  chatUnfurlWithHttpInfo(
    token: string,
    opts: operations.ChatUnfurlOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.chatUnfurl,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Change a message.
   *
   * Replaces the content of a message that the token's owner has posted.
   * Readers see that it was edited.
   *
   * Documentation: https://docs.slack.dev/reference/methods/chat.update
   *
   * @param token Authentication token. Requires scope: `chat:write`
   * @param ts Timestamp of the message, which is its ID in the conversation.
   * @param channel ID of the conversation. For a direct message it begins with `D`; a
   * user's ID does not do.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async chatUpdate(
    token: string,
    ts: string,
    channel: string,
    opts: operations.ChatUpdateOptions,
  ): Promise<ChatUpdateResponse> {
    return (await this.chatUpdateWithHttpInfo(token, ts, channel, opts))[0];
  }

  /**
   * As `chatUpdate`, with the status and the headers of the response.
   */
  chatUpdateWithHttpInfo(
    token: string,
    ts: string,
    channel: string,
    opts: operations.ChatUpdateOptions,
  ): Promise<[data: ChatUpdateResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.chatUpdate,
      { ts, channel, ...rest },
      { ...call, token },
    );
  }
}
