import { api } from "../api.js";
import type { AdminAuthPolicyAssignEntitiesResponse } from "../models/AdminAuthPolicyAssignEntitiesResponse.js";
import type { AdminAuthPolicyGetEntitiesResponse } from "../models/AdminAuthPolicyGetEntitiesResponse.js";
import type { AdminAuthPolicyRemoveEntitiesResponse } from "../models/AdminAuthPolicyRemoveEntitiesResponse.js";
import * as operations from "../operations/AdminAuthPolicyApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Policies on how the users of an organization sign in.
 *
 * The operations of `admin.auth.policy`, as documented in
 * `docs/AdminAuthPolicyApi.md`.
 */
export class AdminAuthPolicyApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Assign users to an authentication policy.
   *
   * Assigns users to one of the organization's policies on how to sign in.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.auth.policy.assignEntities
   *
   * @param token Authentication token. Requires scope: `admin.users:write`
   * @param entity_type Kind of what is assigned; Slack takes `USER` only.
   * @param entity_ids IDs of the users to assign.
   * @param policy_name Name of the policy; Slack takes `email_password` only.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminAuthPolicyAssignEntities(
    token: string,
    entity_type: "USER",
    entity_ids: [string, ...string[]],
    policy_name: "email_password",
    opts?: operations.AdminAuthPolicyAssignEntitiesOptions,
  ): Promise<AdminAuthPolicyAssignEntitiesResponse> {
    return (
      await this.adminAuthPolicyAssignEntitiesWithHttpInfo(
        token,
        entity_type,
        entity_ids,
        policy_name,
        opts,
      )
    )[0];
  }

  /**
   * As `adminAuthPolicyAssignEntities`, with the status and the headers of the response.
   */
  adminAuthPolicyAssignEntitiesWithHttpInfo(
    token: string,
    entity_type: "USER",
    entity_ids: [string, ...string[]],
    policy_name: "email_password",
    opts?: operations.AdminAuthPolicyAssignEntitiesOptions,
  ): Promise<
    [
      data: AdminAuthPolicyAssignEntitiesResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminAuthPolicyAssignEntities,
      { entity_type, entity_ids, policy_name, ...rest },
      { ...call, token },
    );
  }

  /**
   * List the users of an authentication policy.
   *
   * Lists the users who are assigned to one of the organization's policies
   * on how to sign in.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.auth.policy.getEntities
   *
   * @param token Authentication token. Requires scope: `admin.users:read`
   * @param policy_name Name of the policy; Slack takes `email_password` only.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminAuthPolicyGetEntities(
    token: string,
    policy_name: "email_password",
    opts?: operations.AdminAuthPolicyGetEntitiesOptions,
  ): Promise<AdminAuthPolicyGetEntitiesResponse> {
    return (
      await this.adminAuthPolicyGetEntitiesWithHttpInfo(
        token,
        policy_name,
        opts,
      )
    )[0];
  }

  /**
   * As `adminAuthPolicyGetEntities`, with the status and the headers of the response.
   */
  adminAuthPolicyGetEntitiesWithHttpInfo(
    token: string,
    policy_name: "email_password",
    opts?: operations.AdminAuthPolicyGetEntitiesOptions,
  ): Promise<
    [data: AdminAuthPolicyGetEntitiesResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminAuthPolicyGetEntities,
      { policy_name, ...rest },
      { ...call, token },
    );
  }

  /**
   * Remove users from an authentication policy.
   *
   * Removes users from one of the organization's policies on how to sign in.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.auth.policy.removeEntities
   *
   * @param token Authentication token. Requires scope: `admin.users:write`
   * @param policy_name Name of the policy; Slack takes `email_password` only.
   * @param entity_ids IDs of the users to remove.
   * @param entity_type Kind of what is removed; Slack takes `USER` only.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminAuthPolicyRemoveEntities(
    token: string,
    policy_name: "email_password",
    entity_ids: [string, ...string[]],
    entity_type: "USER",
    opts?: operations.AdminAuthPolicyRemoveEntitiesOptions,
  ): Promise<AdminAuthPolicyRemoveEntitiesResponse> {
    return (
      await this.adminAuthPolicyRemoveEntitiesWithHttpInfo(
        token,
        policy_name,
        entity_ids,
        entity_type,
        opts,
      )
    )[0];
  }

  /**
   * As `adminAuthPolicyRemoveEntities`, with the status and the headers of the response.
   */
  adminAuthPolicyRemoveEntitiesWithHttpInfo(
    token: string,
    policy_name: "email_password",
    entity_ids: [string, ...string[]],
    entity_type: "USER",
    opts?: operations.AdminAuthPolicyRemoveEntitiesOptions,
  ): Promise<
    [
      data: AdminAuthPolicyRemoveEntitiesResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminAuthPolicyRemoveEntities,
      { policy_name, entity_ids, entity_type, ...rest },
      { ...call, token },
    );
  }
}
