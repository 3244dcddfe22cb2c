import { api } from "../api.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import type { WorkflowsFeaturedListResponse } from "../models/WorkflowsFeaturedListResponse.js";
import * as operations from "../operations/WorkflowsFeaturedApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Workflows that channels feature.
 *
 * The operations of `workflows.featured`, as documented in
 * `docs/WorkflowsFeaturedApi.md`.
 */
export class WorkflowsFeaturedApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Feature workflows in a channel.
   *
   * Adds workflows to those that a channel features, for its members to
   * find.
   *
   * Documentation: https://docs.slack.dev/reference/methods/workflows.featured.add
   *
   * @param token Authentication token. Requires scope: `bookmarks:write`
   * @param channel_id ID of the conversation.
   * @param trigger_ids IDs of the triggers.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async workflowsFeaturedAdd(
    token: string,
    channel_id: string,
    trigger_ids: [string, ...string[]],
    opts?: operations.WorkflowsFeaturedAddOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.workflowsFeaturedAddWithHttpInfo(
        token,
        channel_id,
        trigger_ids,
        opts,
      )
    )[0];
  }

  /**
   * As `workflowsFeaturedAdd`, with the status and the headers of the response.
   */
  workflowsFeaturedAddWithHttpInfo(
    token: string,
    channel_id: string,
    trigger_ids: [string, ...string[]],
    opts?: operations.WorkflowsFeaturedAddOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.workflowsFeaturedAdd,
      { channel_id, trigger_ids, ...rest },
      { ...call, token },
    );
  }

  /**
   * List the featured workflows of channels.
   *
   * Lists the workflows that each of several channels features.
   *
   * Documentation: https://docs.slack.dev/reference/methods/workflows.featured.list
   *
   * @param token Authentication token. Requires scope: `bookmarks:read`
   * @param channel_ids IDs of the conversations.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async workflowsFeaturedList(
    token: string,
    channel_ids: [string, ...string[]],
    opts?: operations.WorkflowsFeaturedListOptions,
  ): Promise<WorkflowsFeaturedListResponse> {
    return (
      await this.workflowsFeaturedListWithHttpInfo(token, channel_ids, opts)
    )[0];
  }

  /**
   * As `workflowsFeaturedList`, with the status and the headers of the response.
   */
  workflowsFeaturedListWithHttpInfo(
    token: string,
    channel_ids: [string, ...string[]],
    opts?: operations.WorkflowsFeaturedListOptions,
  ): Promise<
    [data: WorkflowsFeaturedListResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.workflowsFeaturedList,
      { channel_ids, ...rest },
      { ...call, token },
    );
  }

  /**
   * Stop featuring workflows in a channel.
   *
   * Removes workflows from those that a channel features. The workflows
   * themselves stay.
   *
   * Documentation: https://docs.slack.dev/reference/methods/workflows.featured.remove
   *
   * @param token Authentication token. Requires scope: `bookmarks:write`
   * @param channel_id ID of the conversation.
   * @param trigger_ids IDs of the triggers.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async workflowsFeaturedRemove(
    token: string,
    channel_id: string,
    trigger_ids: [string, ...string[]],
    opts?: operations.WorkflowsFeaturedRemoveOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.workflowsFeaturedRemoveWithHttpInfo(
        token,
        channel_id,
        trigger_ids,
        opts,
      )
    )[0];
  }

  /**
   * As `workflowsFeaturedRemove`, with the status and the headers of the response.
   */
  workflowsFeaturedRemoveWithHttpInfo(
    token: string,
    channel_id: string,
    trigger_ids: [string, ...string[]],
    opts?: operations.WorkflowsFeaturedRemoveOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.workflowsFeaturedRemove,
      { channel_id, trigger_ids, ...rest },
      { ...call, token },
    );
  }

  /**
   * Set the featured workflows of a channel.
   *
   * Sets the workflows that a channel features, in place of those before.
   *
   * Documentation: https://docs.slack.dev/reference/methods/workflows.featured.set
   *
   * @param token Authentication token. Requires scope: `bookmarks:write`
   * @param channel_id ID of the conversation.
   * @param trigger_ids IDs of the triggers.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async workflowsFeaturedSet(
    token: string,
    channel_id: string,
    trigger_ids: [string, ...string[]],
    opts?: operations.WorkflowsFeaturedSetOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.workflowsFeaturedSetWithHttpInfo(
        token,
        channel_id,
        trigger_ids,
        opts,
      )
    )[0];
  }

  /**
   * As `workflowsFeaturedSet`, with the status and the headers of the response.
   */
  workflowsFeaturedSetWithHttpInfo(
    token: string,
    channel_id: string,
    trigger_ids: [string, ...string[]],
    opts?: operations.WorkflowsFeaturedSetOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.workflowsFeaturedSet,
      { channel_id, trigger_ids, ...rest },
      { ...call, token },
    );
  }
}
