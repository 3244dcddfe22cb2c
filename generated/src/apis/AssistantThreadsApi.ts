import { api } from "../api.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/AssistantThreadsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Threads between a user and an assistant.
 *
 * The operations of `assistant.threads`, as documented in
 * `docs/AssistantThreadsApi.md`.
 */
export class AssistantThreadsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Set the status of an assistant's thread.
   *
   * Sets what a thread shows of the assistant while it works, as in "is
   * thinking...". The status goes away with the next message, or after two
   * minutes.
   *
   * Documentation: https://docs.slack.dev/reference/methods/assistant.threads.setStatus
   *
   * @param token Authentication token. Requires scope: `chat:write`
   * @param channel_id ID of the conversation.
   * @param thread_ts Timestamp of the message that the thread hangs from.
   * @param status The status, shown after the app's name. An empty text removes it.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async assistantThreadsSetStatus(
    token: string,
    channel_id: string,
    thread_ts: string,
    status: string,
    opts?: operations.AssistantThreadsSetStatusOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.assistantThreadsSetStatusWithHttpInfo(
        token,
        channel_id,
        thread_ts,
        status,
        opts,
      )
    )[0];
  }

  /**
   * As `assistantThreadsSetStatus`, with the status and the headers of the response.
   */
  assistantThreadsSetStatusWithHttpInfo(
    token: string,
    channel_id: string,
    thread_ts: string,
    status: string,
    opts?: operations.AssistantThreadsSetStatusOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.assistantThreadsSetStatus,
      { channel_id, thread_ts, status, ...rest },
      { ...call, token },
    );
  }

  /**
   * Suggest prompts in an assistant's thread.
   *
   * Sets the prompts that a user may start from in a thread with the
   * assistant, in place of those before.
   *
   * Documentation: https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts
   *
   * @param token Authentication token. Requires scope: `assistant:write`
   * @param channel_id ID of the conversation.
   * @param prompts The prompts.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async assistantThreadsSetSuggestedPrompts(
    token: string,
    channel_id: string,
    prompts: { title: string; message: string }[],
    opts?: operations.AssistantThreadsSetSuggestedPromptsOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.assistantThreadsSetSuggestedPromptsWithHttpInfo(
        token,
        channel_id,
        prompts,
        opts,
      )
    )[0];
  }

  /**
   * As `assistantThreadsSetSuggestedPrompts`, with the status and the headers of the response.
   */
  assistantThreadsSetSuggestedPromptsWithHttpInfo(
    token: string,
    channel_id: string,
    prompts: { title: string; message: string }[],
    opts?: operations.AssistantThreadsSetSuggestedPromptsOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.assistantThreadsSetSuggestedPrompts,
      { channel_id, prompts, ...rest },
      { ...call, token },
    );
  }

  /**
   * Set the title of an assistant's thread.
   *
   * Sets the title under which a thread stands in the user's history with
   * the assistant.
   *
   * Documentation: https://docs.slack.dev/reference/methods/assistant.threads.setTitle
   *
   * @param token Authentication token. Requires scope: `assistant:write`
   * @param channel_id ID of the conversation.
   * @param thread_ts Timestamp of the message that the thread hangs from.
   * @param title Title of the thread.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async assistantThreadsSetTitle(
    token: string,
    channel_id: string,
    thread_ts: string,
    title: string,
    opts?: operations.AssistantThreadsSetTitleOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.assistantThreadsSetTitleWithHttpInfo(
        token,
        channel_id,
        thread_ts,
        title,
        opts,
      )
    )[0];
  }

  /**
   * As `assistantThreadsSetTitle`, with the status and the headers of the response.
   */
  assistantThreadsSetTitleWithHttpInfo(
    token: string,
    channel_id: string,
    thread_ts: string,
    title: string,
    opts?: operations.AssistantThreadsSetTitleOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.assistantThreadsSetTitle,
      { channel_id, thread_ts, title, ...rest },
      { ...call, token },
    );
  }
}
