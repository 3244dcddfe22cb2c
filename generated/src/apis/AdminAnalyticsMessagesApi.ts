import { api } from "../api.js";
import type { AdminAnalyticsMessagesActivityResponse } from "../models/AdminAnalyticsMessagesActivityResponse.js";
import type { AdminAnalyticsMessagesMetadataResponse } from "../models/AdminAnalyticsMessagesMetadataResponse.js";
import * as operations from "../operations/AdminAnalyticsMessagesApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * How the messages of a channel were received.
 *
 * The operations of `admin.analytics.messages`, as documented in
 * `docs/AdminAnalyticsMessagesApi.md`.
 */
export class AdminAnalyticsMessagesApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Get how messages of a channel were received.
   *
   * Gets for each message of a channel how many users saw it, reacted to it,
   * shared it and clicked in it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.analytics.messages.activity
   *
   * @param token Authentication token. Requires scope: `admin.analytics:read`
   * @param channel ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminAnalyticsMessagesActivity(
    token: string,
    channel: string,
    opts?: operations.AdminAnalyticsMessagesActivityOptions,
  ): Promise<AdminAnalyticsMessagesActivityResponse> {
    return (
      await this.adminAnalyticsMessagesActivityWithHttpInfo(
        token,
        channel,
        opts,
      )
    )[0];
  }

  /**
   * As `adminAnalyticsMessagesActivity`, with the status and the headers of the response.
   */
  adminAnalyticsMessagesActivityWithHttpInfo(
    token: string,
    channel: string,
    opts?: operations.AdminAnalyticsMessagesActivityOptions,
  ): Promise<
    [
      data: AdminAnalyticsMessagesActivityResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminAnalyticsMessagesActivity,
      { channel, ...rest },
      { ...call, token },
    );
  }

  /**
   * Get data on the messages of a channel.
   *
   * Gets data on the messages of a channel, such as author, length,
   * reactions and files, without their texts.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.analytics.messages.metadata
   *
   * @param token Authentication token. Requires scope: `admin.analytics:read`
   * @param channel ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminAnalyticsMessagesMetadata(
    token: string,
    channel: string,
    opts?: operations.AdminAnalyticsMessagesMetadataOptions,
  ): Promise<AdminAnalyticsMessagesMetadataResponse> {
    return (
      await this.adminAnalyticsMessagesMetadataWithHttpInfo(
        token,
        channel,
        opts,
      )
    )[0];
  }

  /**
   * As `adminAnalyticsMessagesMetadata`, with the status and the headers of the response.
   */
  adminAnalyticsMessagesMetadataWithHttpInfo(
    token: string,
    channel: string,
    opts?: operations.AdminAnalyticsMessagesMetadataOptions,
  ): Promise<
    [
      data: AdminAnalyticsMessagesMetadataResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminAnalyticsMessagesMetadata,
      { channel, ...rest },
      { ...call, token },
    );
  }
}
