import { api } from "../api.js";
import type { AdminBarriersCreateResponse } from "../models/AdminBarriersCreateResponse.js";
import type { AdminBarriersListResponse } from "../models/AdminBarriersListResponse.js";
import type { AdminBarriersUpdateResponse } from "../models/AdminBarriersUpdateResponse.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/AdminBarriersApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Information barriers between groups.
 *
 * The operations of `admin.barriers`, as documented in
 * `docs/AdminBarriersApi.md`.
 */
export class AdminBarriersApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Create an information barrier.
   *
   * Keeps the members of one group from contacting those of others.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.barriers.create
   *
   * @param token Authentication token. Requires scope: `admin.barriers:write`
   * @param primary_usergroup_id ID of the identity provider's group that the barrier is about.
   * @param barriered_from_usergroup_ids IDs of the identity provider's groups that the first one is kept apart
   * from.
   * @param restricted_subjects What the barrier blocks. Slack takes only all three at once: `im`,
   * `mpim` and `call`.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminBarriersCreate(
    token: string,
    primary_usergroup_id: string,
    barriered_from_usergroup_ids: string[],
    restricted_subjects: [
      "im" | "mpim" | "call" | (string & {}),
      ...("im" | "mpim" | "call" | (string & {}))[],
    ],
    opts?: operations.AdminBarriersCreateOptions,
  ): Promise<AdminBarriersCreateResponse> {
    return (
      await this.adminBarriersCreateWithHttpInfo(
        token,
        primary_usergroup_id,
        barriered_from_usergroup_ids,
        restricted_subjects,
        opts,
      )
    )[0];
  }

  /**
   * As `adminBarriersCreate`, with the status and the headers of the response.
   */
  adminBarriersCreateWithHttpInfo(
    token: string,
    primary_usergroup_id: string,
    barriered_from_usergroup_ids: string[],
    restricted_subjects: [
      "im" | "mpim" | "call" | (string & {}),
      ...("im" | "mpim" | "call" | (string & {}))[],
    ],
    opts?: operations.AdminBarriersCreateOptions,
  ): Promise<
    [data: AdminBarriersCreateResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminBarriersCreate,
      {
        primary_usergroup_id,
        barriered_from_usergroup_ids,
        restricted_subjects,
        ...rest,
      },
      { ...call, token },
    );
  }

  /**
   * Delete an information barrier.
   *
   * Removes a barrier, so that the members of its groups can contact each
   * other again.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.barriers.delete
   *
   * @param token Authentication token. Requires scope: `admin.barriers:write`
   * @param barrier_id ID of the barrier. It begins with `Ba`.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminBarriersDelete(
    token: string,
    barrier_id: string,
    opts?: operations.AdminBarriersDeleteOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminBarriersDeleteWithHttpInfo(token, barrier_id, opts)
    )[0];
  }

  /**
   * As `adminBarriersDelete`, with the status and the headers of the response.
   */
  adminBarriersDeleteWithHttpInfo(
    token: string,
    barrier_id: string,
    opts?: operations.AdminBarriersDeleteOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminBarriersDelete,
      { barrier_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * List the information barriers.
   *
   * Lists the information barriers of the organization.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.barriers.list
   *
   * @param token Authentication token. Requires scope: `admin.barriers:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminBarriersList(
    token: string,
    opts?: operations.AdminBarriersListOptions,
  ): Promise<AdminBarriersListResponse> {
    return (await this.adminBarriersListWithHttpInfo(token, opts))[0];
  }

  /**
   * As `adminBarriersList`, with the status and the headers of the response.
   */
  adminBarriersListWithHttpInfo(
    token: string,
    opts?: operations.AdminBarriersListOptions,
  ): Promise<
    [data: AdminBarriersListResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminBarriersList,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Change an information barrier.
   *
   * Replaces the groups that a barrier keeps apart, and what it blocks.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.barriers.update
   *
   * @param token Authentication token. Requires scope: `admin.barriers:write`
   * @param barrier_id ID of the barrier. It begins with `Ba`.
   * @param primary_usergroup_id ID of the identity provider's group that the barrier is about.
   * @param barriered_from_usergroup_ids IDs of the identity provider's groups that the first one is kept apart
   * from.
   * @param restricted_subjects What the barrier blocks. Slack takes only all three at once: `im`,
   * `mpim` and `call`.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminBarriersUpdate(
    token: string,
    barrier_id: string,
    primary_usergroup_id: string,
    barriered_from_usergroup_ids: string[],
    restricted_subjects: [
      "im" | "mpim" | "call" | (string & {}),
      ...("im" | "mpim" | "call" | (string & {}))[],
    ],
    opts?: operations.AdminBarriersUpdateOptions,
  ): Promise<AdminBarriersUpdateResponse> {
    return (
      await this.adminBarriersUpdateWithHttpInfo(
        token,
        barrier_id,
        primary_usergroup_id,
        barriered_from_usergroup_ids,
        restricted_subjects,
        opts,
      )
    )[0];
  }

  /**
   * As `adminBarriersUpdate`, with the status and the headers of the response.
   */
  adminBarriersUpdateWithHttpInfo(
    token: string,
    barrier_id: string,
    primary_usergroup_id: string,
    barriered_from_usergroup_ids: string[],
    restricted_subjects: [
      "im" | "mpim" | "call" | (string & {}),
      ...("im" | "mpim" | "call" | (string & {}))[],
    ],
    opts?: operations.AdminBarriersUpdateOptions,
  ): Promise<
    [data: AdminBarriersUpdateResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminBarriersUpdate,
      {
        barrier_id,
        primary_usergroup_id,
        barriered_from_usergroup_ids,
        restricted_subjects,
        ...rest,
      },
      { ...call, token },
    );
  }
}
