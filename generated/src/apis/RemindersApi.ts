import { api } from "../api.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import type { RemindersAddResponse } from "../models/RemindersAddResponse.js";
import type { RemindersInfoResponse } from "../models/RemindersInfoResponse.js";
import type { RemindersListResponse } from "../models/RemindersListResponse.js";
import * as operations from "../operations/RemindersApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Reminders of users.
 *
 * The operations of `reminders`, as documented in
 * `docs/RemindersApi.md`.
 */
export class RemindersApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Create a reminder.
   *
   * Creates a reminder for the token's owner. Reminders for others are no
   * longer possible.
   *
   * Documentation: https://docs.slack.dev/reference/methods/reminders.add
   *
   * @param token Authentication token. Requires scope: `reminders:write`
   * @param text What to remind of.
   * @param time When to remind: a Unix time up to five years ahead, a number of seconds
   * up to 24 hours ahead, or English words like `every Thursday`.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async remindersAdd(
    token: string,
    text: string,
    time: string | number,
    opts?: operations.RemindersAddOptions,
  ): Promise<RemindersAddResponse> {
    return (await this.remindersAddWithHttpInfo(token, text, time, opts))[0];
  }

  /**
   * As `remindersAdd`, with the status and the headers of the response.
   */
  remindersAddWithHttpInfo(
    token: string,
    text: string,
    time: string | number,
    opts?: operations.RemindersAddOptions,
  ): Promise<[data: RemindersAddResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.remindersAdd,
      { text, time, ...rest },
      { ...call, token },
    );
  }

  /**
   * Mark a reminder as done.
   *
   * Marks a reminder as done. One that returns cannot be marked so.
   *
   * Documentation: https://docs.slack.dev/reference/methods/reminders.complete
   *
   * @param token Authentication token. Requires scope: `reminders:write`
   * @param reminder ID of the reminder.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async remindersComplete(
    token: string,
    reminder: string,
    opts?: operations.RemindersCompleteOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (await this.remindersCompleteWithHttpInfo(token, reminder, opts))[0];
  }

  /**
   * As `remindersComplete`, with the status and the headers of the response.
   */
  remindersCompleteWithHttpInfo(
    token: string,
    reminder: string,
    opts?: operations.RemindersCompleteOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.remindersComplete,
      { reminder, ...rest },
      { ...call, token },
    );
  }

  /**
   * Delete a reminder.
   *
   * Deletes a reminder that the token's owner created.
   *
   * Documentation: https://docs.slack.dev/reference/methods/reminders.delete
   *
   * @param token Authentication token. Requires scope: `reminders:write`
   * @param reminder ID of the reminder.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async remindersDelete(
    token: string,
    reminder: string,
    opts?: operations.RemindersDeleteOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (await this.remindersDeleteWithHttpInfo(token, reminder, opts))[0];
  }

  /**
   * As `remindersDelete`, with the status and the headers of the response.
   */
  remindersDeleteWithHttpInfo(
    token: string,
    reminder: string,
    opts?: operations.RemindersDeleteOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.remindersDelete,
      { reminder, ...rest },
      { ...call, token },
    );
  }

  /**
   * Fetch one reminder.
   *
   * Fetches what Slack knows of one reminder.
   *
   * Documentation: https://docs.slack.dev/reference/methods/reminders.info
   *
   * @param token Authentication token. Requires scope: `reminders:read`
   * @param reminder ID of the reminder.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async remindersInfo(
    token: string,
    reminder: string,
    opts?: operations.RemindersInfoOptions,
  ): Promise<RemindersInfoResponse> {
    return (await this.remindersInfoWithHttpInfo(token, reminder, opts))[0];
  }

  /**
   * As `remindersInfo`, with the status and the headers of the response.
   */
  remindersInfoWithHttpInfo(
    token: string,
    reminder: string,
    opts?: operations.RemindersInfoOptions,
  ): Promise<[data: RemindersInfoResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.remindersInfo,
      { reminder, ...rest },
      { ...call, token },
    );
  }

  /**
   * List the reminders of a user.
   *
   * Lists the reminders that the token's owner created, or that were created
   * for them.
   *
   * Documentation: https://docs.slack.dev/reference/methods/reminders.list
   *
   * @param token Authentication token. Requires scope: `reminders:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async remindersList(
    token: string,
    opts?: operations.RemindersListOptions,
  ): Promise<RemindersListResponse> {
    return (await this.remindersListWithHttpInfo(token, opts))[0];
  }

  /**
   * As `remindersList`, with the status and the headers of the response.
   */
  remindersListWithHttpInfo(
    token: string,
    opts?: operations.RemindersListOptions,
  ): Promise<[data: RemindersListResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.remindersList,
      { ...rest },
      { ...call, token },
    );
  }
}
