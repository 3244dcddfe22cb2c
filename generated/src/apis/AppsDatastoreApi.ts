import { api } from "../api.js";
import type { AppsDatastoreBulkDeleteResponse } from "../models/AppsDatastoreBulkDeleteResponse.js";
import type { AppsDatastoreBulkGetResponse } from "../models/AppsDatastoreBulkGetResponse.js";
import type { AppsDatastoreBulkPutResponse } from "../models/AppsDatastoreBulkPutResponse.js";
import type { AppsDatastoreCountResponse } from "../models/AppsDatastoreCountResponse.js";
import type { AppsDatastoreGetResponse } from "../models/AppsDatastoreGetResponse.js";
import type { AppsDatastorePutResponse } from "../models/AppsDatastorePutResponse.js";
import type { AppsDatastoreQueryResponse } from "../models/AppsDatastoreQueryResponse.js";
import type { AppsDatastoreUpdateResponse } from "../models/AppsDatastoreUpdateResponse.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/AppsDatastoreApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Items in the datastores of an app that Slack hosts.
 *
 * The operations of `apps.datastore`, as documented in
 * `docs/AppsDatastoreApi.md`.
 */
export class AppsDatastoreApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Delete up to 25 items from a datastore.
   *
   * Deletes several items from a datastore of the app. Those that fail are
   * listed in the answer.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.datastore.bulkDelete
   *
   * @param token Authentication token. Requires scope: `datastore:write`
   * @param datastore Name of the datastore in the app's manifest.
   * @param ids IDs of the items to delete, 1 to 25.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async appsDatastoreBulkDelete(
    token: string,
    datastore: string,
    ids: [string, ...string[]],
    opts?: operations.AppsDatastoreBulkDeleteOptions,
  ): Promise<AppsDatastoreBulkDeleteResponse> {
    return (
      await this.appsDatastoreBulkDeleteWithHttpInfo(
        token,
        datastore,
        ids,
        opts,
      )
    )[0];
  }

  /**
   * As `appsDatastoreBulkDelete`, with the status and the headers of the response.
   */
  appsDatastoreBulkDeleteWithHttpInfo(
    token: string,
    datastore: string,
    ids: [string, ...string[]],
    opts?: operations.AppsDatastoreBulkDeleteOptions,
  ): Promise<
    [data: AppsDatastoreBulkDeleteResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.appsDatastoreBulkDelete,
      { datastore, ids, ...rest },
      { ...call, token },
    );
  }

  /**
   * Get up to 25 items from a datastore.
   *
   * Gets several items from a datastore of the app by their IDs. Those that
   * fail are listed in the answer.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.datastore.bulkGet
   *
   * @param token Authentication token. Requires scope: `datastore:read`
   * @param datastore Name of the datastore in the app's manifest.
   * @param ids IDs of the items to get, 1 to 25.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async appsDatastoreBulkGet(
    token: string,
    datastore: string,
    ids: [string, ...string[]],
    opts?: operations.AppsDatastoreBulkGetOptions,
  ): Promise<AppsDatastoreBulkGetResponse> {
    return (
      await this.appsDatastoreBulkGetWithHttpInfo(token, datastore, ids, opts)
    )[0];
  }

  /**
   * As `appsDatastoreBulkGet`, with the status and the headers of the response.
   */
  appsDatastoreBulkGetWithHttpInfo(
    token: string,
    datastore: string,
    ids: [string, ...string[]],
    opts?: operations.AppsDatastoreBulkGetOptions,
  ): Promise<
    [data: AppsDatastoreBulkGetResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.appsDatastoreBulkGet,
      { datastore, ids, ...rest },
      { ...call, token },
    );
  }

  /**
   * Put up to 25 items into a datastore.
   *
   * Puts several items into a datastore of the app. An item whose ID is
   * there already is replaced as a whole. Those that fail are listed in the
   * answer.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.datastore.bulkPut
   *
   * @param token Authentication token. Requires scope: `datastore:write`
   * @param datastore Name of the datastore in the app's manifest.
   * @param items The items to put, 1 to 25, each with its attributes by name.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async appsDatastoreBulkPut(
    token: string,
    datastore: string,
    items: [{ [key: string]: unknown }, ...{ [key: string]: unknown }[]],
    opts?: operations.AppsDatastoreBulkPutOptions,
  ): Promise<AppsDatastoreBulkPutResponse> {
    return (
      await this.appsDatastoreBulkPutWithHttpInfo(token, datastore, items, opts)
    )[0];
  }

  /**
   * As `appsDatastoreBulkPut`, with the status and the headers of the response.
   */
  appsDatastoreBulkPutWithHttpInfo(
    token: string,
    datastore: string,
    items: [{ [key: string]: unknown }, ...{ [key: string]: unknown }[]],
    opts?: operations.AppsDatastoreBulkPutOptions,
  ): Promise<
    [data: AppsDatastoreBulkPutResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.appsDatastoreBulkPut,
      { datastore, items, ...rest },
      { ...call, token },
    );
  }

  /**
   * Count the items of a datastore.
   *
   * Counts the items of a datastore that an expression holds for, or all of
   * them without one.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.datastore.count
   *
   * @param token Authentication token. Requires scope: `datastore:read`
   * @param datastore Name of the datastore in the app's manifest.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async appsDatastoreCount(
    token: string,
    datastore: string,
    opts?: operations.AppsDatastoreCountOptions,
  ): Promise<AppsDatastoreCountResponse> {
    return (
      await this.appsDatastoreCountWithHttpInfo(token, datastore, opts)
    )[0];
  }

  /**
   * As `appsDatastoreCount`, with the status and the headers of the response.
   */
  appsDatastoreCountWithHttpInfo(
    token: string,
    datastore: string,
    opts?: operations.AppsDatastoreCountOptions,
  ): Promise<
    [data: AppsDatastoreCountResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.appsDatastoreCount,
      { datastore, ...rest },
      { ...call, token },
    );
  }

  /**
   * Delete one item from a datastore.
   *
   * Deletes one item from a datastore of the app by its ID.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.datastore.delete
   *
   * @param token Authentication token. Requires scope: `datastore:write`
   * @param datastore Name of the datastore in the app's manifest.
   * @param id ID of the item to delete.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async appsDatastoreDelete(
    token: string,
    datastore: string,
    id: string,
    opts?: operations.AppsDatastoreDeleteOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.appsDatastoreDeleteWithHttpInfo(token, datastore, id, opts)
    )[0];
  }

  /**
   * As `appsDatastoreDelete`, with the status and the headers of the response.
   */
  appsDatastoreDeleteWithHttpInfo(
    token: string,
    datastore: string,
    id: string,
    opts?: operations.AppsDatastoreDeleteOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.appsDatastoreDelete,
      { datastore, id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Get one item from a datastore.
   *
   * Gets one item from a datastore of the app by its ID.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.datastore.get
   *
   * @param token Authentication token. Requires scope: `datastore:read`
   * @param datastore Name of the datastore in the app's manifest.
   * @param id ID of the item to get.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async appsDatastoreGet(
    token: string,
    datastore: string,
    id: string,
    opts?: operations.AppsDatastoreGetOptions,
  ): Promise<AppsDatastoreGetResponse> {
    return (
      await this.appsDatastoreGetWithHttpInfo(token, datastore, id, opts)
    )[0];
  }

  /**
   * As `appsDatastoreGet`, with the status and the headers of the response.
   */
  appsDatastoreGetWithHttpInfo(
    token: string,
    datastore: string,
    id: string,
    opts?: operations.AppsDatastoreGetOptions,
  ): Promise<
    [data: AppsDatastoreGetResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.appsDatastoreGet,
      { datastore, id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Put one item into a datastore.
   *
   * Puts one item into a datastore of the app. An item whose ID is there
   * already is replaced as a whole; `apps.datastore.update` keeps the other
   * attributes.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.datastore.put
   *
   * @param token Authentication token. Requires scope: `datastore:write`
   * @param datastore Name of the datastore in the app's manifest.
   * @param item The item's attributes by name, its ID among them.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async appsDatastorePut(
    token: string,
    datastore: string,
    item: { [key: string]: unknown },
    opts?: operations.AppsDatastorePutOptions,
  ): Promise<AppsDatastorePutResponse> {
    return (
      await this.appsDatastorePutWithHttpInfo(token, datastore, item, opts)
    )[0];
  }

  /**
   * As `appsDatastorePut`, with the status and the headers of the response.
   */
  appsDatastorePutWithHttpInfo(
    token: string,
    datastore: string,
    item: { [key: string]: unknown },
    opts?: operations.AppsDatastorePutOptions,
  ): Promise<
    [data: AppsDatastorePutResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.appsDatastorePut,
      { datastore, item, ...rest },
      { ...call, token },
    );
  }

  /**
   * Find items in a datastore.
   *
   * Lists the items of a datastore that an expression holds for, page by
   * page, or all of them without one.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.datastore.query
   *
   * @param token Authentication token. Requires scope: `datastore:read`
   * @param datastore Name of the datastore in the app's manifest.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async appsDatastoreQuery(
    token: string,
    datastore: string,
    opts?: operations.AppsDatastoreQueryOptions,
  ): Promise<AppsDatastoreQueryResponse> {
    return (
      await this.appsDatastoreQueryWithHttpInfo(token, datastore, opts)
    )[0];
  }

  /**
   * As `appsDatastoreQuery`, with the status and the headers of the response.
   */
  appsDatastoreQueryWithHttpInfo(
    token: string,
    datastore: string,
    opts?: operations.AppsDatastoreQueryOptions,
  ): Promise<
    [data: AppsDatastoreQueryResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.appsDatastoreQuery,
      { datastore, ...rest },
      { ...call, token },
    );
  }

  /**
   * Change one item of a datastore.
   *
   * Sets some attributes of an item in a datastore of the app; the others
   * stay. Where no item has the ID, a new one is added.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.datastore.update
   *
   * @param token Authentication token. Requires scope: `datastore:write`
   * @param datastore Name of the datastore in the app's manifest.
   * @param item The attributes to set by name, and the item's ID.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async appsDatastoreUpdate(
    token: string,
    datastore: string,
    item: { [key: string]: unknown },
    opts?: operations.AppsDatastoreUpdateOptions,
  ): Promise<AppsDatastoreUpdateResponse> {
    return (
      await this.appsDatastoreUpdateWithHttpInfo(token, datastore, item, opts)
    )[0];
  }

  /**
   * As `appsDatastoreUpdate`, with the status and the headers of the response.
   */
  appsDatastoreUpdateWithHttpInfo(
    token: string,
    datastore: string,
    item: { [key: string]: unknown },
    opts?: operations.AppsDatastoreUpdateOptions,
  ): Promise<
    [data: AppsDatastoreUpdateResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.appsDatastoreUpdate,
      { datastore, item, ...rest },
      { ...call, token },
    );
  }
}
