import { api } from "../api.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import type { SlackListsItemCellUpdate } from "../models/SlackListsItemCellUpdate.js";
import type { SlackListsItemsCreateResponse } from "../models/SlackListsItemsCreateResponse.js";
import type { SlackListsItemsInfoResponse } from "../models/SlackListsItemsInfoResponse.js";
import type { SlackListsItemsListResponse } from "../models/SlackListsItemsListResponse.js";
import * as operations from "../operations/SlackListsItemsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Items of a list.
 *
 * The operations of `slackLists.items`, as documented in
 * `docs/SlackListsItemsApi.md`.
 */
export class SlackListsItemsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Add an item to a list.
   *
   * Adds an item to a list: a new one, a copy of another, or a subtask of
   * another.
   *
   * Documentation: https://docs.slack.dev/reference/methods/slackLists.items.create
   *
   * @param token Authentication token. Requires scope: `lists:write`
   * @param list_id ID of the list.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async slackListsItemsCreate(
    token: string,
    list_id: string,
    opts?: operations.SlackListsItemsCreateOptions,
  ): Promise<SlackListsItemsCreateResponse> {
    return (
      await this.slackListsItemsCreateWithHttpInfo(token, list_id, opts)
    )[0];
  }

  /**
   * As `slackListsItemsCreate`, with the status and the headers of the response.
   */
  slackListsItemsCreateWithHttpInfo(
    token: string,
    list_id: string,
    opts?: operations.SlackListsItemsCreateOptions,
  ): Promise<
    [data: SlackListsItemsCreateResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.slackListsItemsCreate,
      { list_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Delete an item of a list.
   *
   * Deletes an item of a list for good.
   *
   * Documentation: https://docs.slack.dev/reference/methods/slackLists.items.delete
   *
   * @param token Authentication token. Requires scope: `lists:write`
   * @param list_id ID of the list.
   * @param id ID of the item.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async slackListsItemsDelete(
    token: string,
    list_id: string,
    id: string,
    opts?: operations.SlackListsItemsDeleteOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.slackListsItemsDeleteWithHttpInfo(token, list_id, id, opts)
    )[0];
  }

  /**
   * As `slackListsItemsDelete`, with the status and the headers of the response.
   */
  slackListsItemsDeleteWithHttpInfo(
    token: string,
    list_id: string,
    id: string,
    opts?: operations.SlackListsItemsDeleteOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.slackListsItemsDelete,
      { list_id, id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Delete several items of a list.
   *
   * Deletes items of a list for good.
   *
   * Documentation: https://docs.slack.dev/reference/methods/slackLists.items.deleteMultiple
   *
   * @param token Authentication token. Requires scope: `lists:write`
   * @param list_id ID of the list.
   * @param ids IDs of the items.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async slackListsItemsDeleteMultiple(
    token: string,
    list_id: string,
    ids: string[],
    opts?: operations.SlackListsItemsDeleteMultipleOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.slackListsItemsDeleteMultipleWithHttpInfo(
        token,
        list_id,
        ids,
        opts,
      )
    )[0];
  }

  /**
   * As `slackListsItemsDeleteMultiple`, with the status and the headers of the response.
   */
  slackListsItemsDeleteMultipleWithHttpInfo(
    token: string,
    list_id: string,
    ids: string[],
    opts?: operations.SlackListsItemsDeleteMultipleOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.slackListsItemsDeleteMultiple,
      { list_id, ids, ...rest },
      { ...call, token },
    );
  }

  /**
   * Get an item of a list.
   *
   * Answers an item of a list with the list itself, and its subtasks or the
   * item that it is a subtask of.
   *
   * Documentation: https://docs.slack.dev/reference/methods/slackLists.items.info
   *
   * @param token Authentication token. Requires scope: `lists:read`
   * @param list_id ID of the list.
   * @param id ID of the item.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async slackListsItemsInfo(
    token: string,
    list_id: string,
    id: string,
    opts?: operations.SlackListsItemsInfoOptions,
  ): Promise<SlackListsItemsInfoResponse> {
    return (
      await this.slackListsItemsInfoWithHttpInfo(token, list_id, id, opts)
    )[0];
  }

  /**
   * As `slackListsItemsInfo`, with the status and the headers of the response.
   */
  slackListsItemsInfoWithHttpInfo(
    token: string,
    list_id: string,
    id: string,
    opts?: operations.SlackListsItemsInfoOptions,
  ): Promise<
    [data: SlackListsItemsInfoResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.slackListsItemsInfo,
      { list_id, id, ...rest },
      { ...call, token },
    );
  }

  /**
   * List the items of a list.
   *
   * Lists the items of a list, either those that are archived or the others.
   *
   * Documentation: https://docs.slack.dev/reference/methods/slackLists.items.list
   *
   * @param token Authentication token. Requires scope: `lists:read`
   * @param list_id ID of the list.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async slackListsItemsList(
    token: string,
    list_id: string,
    opts?: operations.SlackListsItemsListOptions,
  ): Promise<SlackListsItemsListResponse> {
    return (
      await this.slackListsItemsListWithHttpInfo(token, list_id, opts)
    )[0];
  }

  /**
   * As `slackListsItemsList`, with the status and the headers of the response.
   */
  slackListsItemsListWithHttpInfo(
    token: string,
    list_id: string,
    opts?: operations.SlackListsItemsListOptions,
  ): Promise<
    [data: SlackListsItemsListResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.slackListsItemsList,
      { list_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Write cells of a list.
   *
   * Writes values into cells of a list. What a cell held before is replaced.
   *
   * Documentation: https://docs.slack.dev/reference/methods/slackLists.items.update
   *
   * @param token Authentication token. Requires scope: `lists:write`
   * @param list_id ID of the list.
   * @param cells Cells to write, at most 100, each with the item's ID as `row_id`, the
   * column's ID and the value.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async slackListsItemsUpdate(
    token: string,
    list_id: string,
    cells: [SlackListsItemCellUpdate, ...SlackListsItemCellUpdate[]],
    opts?: operations.SlackListsItemsUpdateOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.slackListsItemsUpdateWithHttpInfo(token, list_id, cells, opts)
    )[0];
  }

  /**
   * As `slackListsItemsUpdate`, with the status and the headers of the response.
   */
  slackListsItemsUpdateWithHttpInfo(
    token: string,
    list_id: string,
    cells: [SlackListsItemCellUpdate, ...SlackListsItemCellUpdate[]],
    opts?: operations.SlackListsItemsUpdateOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.slackListsItemsUpdate,
      { list_id, cells, ...rest },
      { ...call, token },
    );
  }
}
