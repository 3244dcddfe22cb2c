import { api } from "../api.js";
import type { AdminRolesAddAssignmentsResponse } from "../models/AdminRolesAddAssignmentsResponse.js";
import type { AdminRolesListAssignmentsResponse } from "../models/AdminRolesListAssignmentsResponse.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/AdminRolesApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Roles that users have in an organization.
 *
 * The operations of `admin.roles`, as documented in
 * `docs/AdminRolesApi.md`.
 */
export class AdminRolesApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Give users a role.
   *
   * Gives users a role in an organization, in workspaces or in
   * conversations.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.roles.addAssignments
   *
   * @param token Authentication token. Requires scope: `admin.roles:write`
   * @param role_id ID of the role to give.
   * @param entity_ids IDs of the organizations, workspaces or conversations in which the users
   * get the role; at most 10.
   * @param user_ids IDs of the users.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminRolesAddAssignments(
    token: string,
    role_id: string,
    entity_ids: [string, ...string[]],
    user_ids: [string, ...string[]],
    opts?: operations.AdminRolesAddAssignmentsOptions,
  ): Promise<AdminRolesAddAssignmentsResponse> {
    return (
      await this.adminRolesAddAssignmentsWithHttpInfo(
        token,
        role_id,
        entity_ids,
        user_ids,
        opts,
      )
    )[0];
  }

  /**
   * As `adminRolesAddAssignments`, with the status and the headers of the response.
   */
  adminRolesAddAssignmentsWithHttpInfo(
    token: string,
    role_id: string,
    entity_ids: [string, ...string[]],
    user_ids: [string, ...string[]],
    opts?: operations.AdminRolesAddAssignmentsOptions,
  ): Promise<
    [data: AdminRolesAddAssignmentsResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminRolesAddAssignments,
      { role_id, entity_ids, user_ids, ...rest },
      { ...call, token },
    );
  }

  /**
   * List who has which role.
   *
   * Lists the roles of an organization with the users who have them and
   * where. `role_ids` and `entity_ids` narrow it down.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.roles.listAssignments
   *
   * @param token Authentication token. Requires scope: `admin.roles:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminRolesListAssignments(
    token: string,
    opts?: operations.AdminRolesListAssignmentsOptions,
  ): Promise<AdminRolesListAssignmentsResponse> {
    return (await this.adminRolesListAssignmentsWithHttpInfo(token, opts))[0];
  }

  /**
   * As `adminRolesListAssignments`, with the status and the headers of the response.
   */
  adminRolesListAssignmentsWithHttpInfo(
    token: string,
    opts?: operations.AdminRolesListAssignmentsOptions,
  ): Promise<
    [data: AdminRolesListAssignmentsResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminRolesListAssignments,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Take a role from users.
   *
   * Takes a role from users in an organization, in workspaces or in
   * conversations.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.roles.removeAssignments
   *
   * @param token Authentication token. Requires scope: `admin.roles:write`
   * @param role_id ID of the role to take.
   * @param entity_ids IDs of the organizations, workspaces or conversations in which the users
   * lose the role; at most 10.
   * @param user_ids IDs of the users.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminRolesRemoveAssignments(
    token: string,
    role_id: string,
    entity_ids: [string, ...string[]],
    user_ids: [string, ...string[]],
    opts?: operations.AdminRolesRemoveAssignmentsOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminRolesRemoveAssignmentsWithHttpInfo(
        token,
        role_id,
        entity_ids,
        user_ids,
        opts,
      )
    )[0];
  }

  /**
   * As `adminRolesRemoveAssignments`, with the status and the headers of the response.
   */
  adminRolesRemoveAssignmentsWithHttpInfo(
    token: string,
    role_id: string,
    entity_ids: [string, ...string[]],
    user_ids: [string, ...string[]],
    opts?: operations.AdminRolesRemoveAssignmentsOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminRolesRemoveAssignments,
      { role_id, entity_ids, user_ids, ...rest },
      { ...call, token },
    );
  }
}
