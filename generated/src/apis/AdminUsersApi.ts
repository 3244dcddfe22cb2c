import { api } from "../api.js";
import type { AdminUsersGetExpirationResponse } from "../models/AdminUsersGetExpirationResponse.js";
import type { AdminUsersListResponse } from "../models/AdminUsersListResponse.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/AdminUsersApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Members of an organization and its workspaces.
 *
 * The operations of `admin.users`, as documented in
 * `docs/AdminUsersApi.md`.
 */
export class AdminUsersApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Add a member of the organization to a workspace.
   *
   * Adds a user whom the organization has already to one of its workspaces,
   * as a full member or as a guest.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.assign
   *
   * @param token Authentication token. Requires scope: `admin.users:write`
   * @param team_id ID of the workspace.
   * @param user_id ID of the user.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminUsersAssign(
    token: string,
    team_id: string,
    user_id: string,
    opts?: operations.AdminUsersAssignOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminUsersAssignWithHttpInfo(token, team_id, user_id, opts)
    )[0];
  }

  /**
   * As `adminUsersAssign`, with the status and the headers of the response.
   */
  adminUsersAssignWithHttpInfo(
    token: string,
    team_id: string,
    user_id: string,
    opts?: operations.AdminUsersAssignOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminUsersAssign,
      { team_id, user_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Get the time at which a guest account ends.
   *
   * Answers when the account of a guest is switched off, and which kind of
   * guest it is. Slack's reference demands `user` without describing it and
   * describes `user_id`; its own examples send `user`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.getExpiration
   *
   * @param token Authentication token. Requires scope: `admin.users:read`
   * @param user ID of the guest.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminUsersGetExpiration(
    token: string,
    user: string,
    opts?: operations.AdminUsersGetExpirationOptions,
  ): Promise<AdminUsersGetExpirationResponse> {
    return (
      await this.adminUsersGetExpirationWithHttpInfo(token, user, opts)
    )[0];
  }

  /**
   * As `adminUsersGetExpiration`, with the status and the headers of the response.
   */
  adminUsersGetExpirationWithHttpInfo(
    token: string,
    user: string,
    opts?: operations.AdminUsersGetExpirationOptions,
  ): Promise<
    [data: AdminUsersGetExpirationResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminUsersGetExpiration,
      { user, ...rest },
      { ...call, token },
    );
  }

  /**
   * Invite a person to a workspace.
   *
   * Sends a person an invitation to a workspace by e-mail, as a full member
   * or as a guest, with the conversations that they join.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.invite
   *
   * @param token Authentication token. Requires scope: `admin.users:write`
   * @param email Email address of the person.
   * @param team_id ID of the workspace.
   * @param channel_ids IDs of the conversations that the person joins.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminUsersInvite(
    token: string,
    email: string,
    team_id: string,
    channel_ids: [string, ...string[]],
    opts?: operations.AdminUsersInviteOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminUsersInviteWithHttpInfo(
        token,
        email,
        team_id,
        channel_ids,
        opts,
      )
    )[0];
  }

  /**
   * As `adminUsersInvite`, with the status and the headers of the response.
   */
  adminUsersInviteWithHttpInfo(
    token: string,
    email: string,
    team_id: string,
    channel_ids: [string, ...string[]],
    opts?: operations.AdminUsersInviteOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminUsersInvite,
      { email, team_id, channel_ids, ...rest },
      { ...call, token },
    );
  }

  /**
   * List the users of a workspace or organization.
   *
   * Lists the users of a workspace or, with a token of an organization and
   * without `team_id`, those of the whole organization. `only_guests`
   * excludes `include_admins` and `include_owners`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.list
   *
   * @param token Authentication token. Requires scope: `admin.users:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminUsersList(
    token: string,
    opts?: operations.AdminUsersListOptions,
  ): Promise<AdminUsersListResponse> {
    return (await this.adminUsersListWithHttpInfo(token, opts))[0];
  }

  /**
   * As `adminUsersList`, with the status and the headers of the response.
   */
  adminUsersListWithHttpInfo(
    token: string,
    opts?: operations.AdminUsersListOptions,
  ): Promise<[data: AdminUsersListResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminUsersList,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Remove a user from a workspace.
   *
   * Takes a user out of a workspace. Their account in the organization
   * stays.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.remove
   *
   * @param token Authentication token. Requires scope: `admin.users:write`
   * @param team_id ID of the workspace.
   * @param user_id ID of the user.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminUsersRemove(
    token: string,
    team_id: string,
    user_id: string,
    opts?: operations.AdminUsersRemoveOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminUsersRemoveWithHttpInfo(token, team_id, user_id, opts)
    )[0];
  }

  /**
   * As `adminUsersRemove`, with the status and the headers of the response.
   */
  adminUsersRemoveWithHttpInfo(
    token: string,
    team_id: string,
    user_id: string,
    opts?: operations.AdminUsersRemoveOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminUsersRemove,
      { team_id, user_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Make a user an admin.
   *
   * Makes a full member or an owner an admin of a workspace, or of the
   * organization.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.setAdmin
   *
   * @param token Authentication token. Requires scope: `admin.users:write`
   * @param team_id ID of the workspace or organization.
   * @param user_id ID of the user.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminUsersSetAdmin(
    token: string,
    team_id: string,
    user_id: string,
    opts?: operations.AdminUsersSetAdminOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminUsersSetAdminWithHttpInfo(token, team_id, user_id, opts)
    )[0];
  }

  /**
   * As `adminUsersSetAdmin`, with the status and the headers of the response.
   */
  adminUsersSetAdminWithHttpInfo(
    token: string,
    team_id: string,
    user_id: string,
    opts?: operations.AdminUsersSetAdminOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminUsersSetAdmin,
      { team_id, user_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Set the time at which a guest account ends.
   *
   * Sets when the account of a guest is switched off.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.setExpiration
   *
   * @param token Authentication token. Requires scope: `admin.users:write`
   * @param user_id ID of the user.
   * @param expiration_ts When the account ends, in seconds since 1970.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminUsersSetExpiration(
    token: string,
    user_id: string,
    expiration_ts: number,
    opts?: operations.AdminUsersSetExpirationOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminUsersSetExpirationWithHttpInfo(
        token,
        user_id,
        expiration_ts,
        opts,
      )
    )[0];
  }

  /**
   * As `adminUsersSetExpiration`, with the status and the headers of the response.
   */
  adminUsersSetExpirationWithHttpInfo(
    token: string,
    user_id: string,
    expiration_ts: number,
    opts?: operations.AdminUsersSetExpirationOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminUsersSetExpiration,
      { user_id, expiration_ts, ...rest },
      { ...call, token },
    );
  }

  /**
   * Make a user an owner.
   *
   * Makes a full member or an admin an owner of a workspace, or of the
   * organization.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.setOwner
   *
   * @param token Authentication token. Requires scope: `admin.users:write`
   * @param team_id ID of the workspace or organization.
   * @param user_id ID of the user.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminUsersSetOwner(
    token: string,
    team_id: string,
    user_id: string,
    opts?: operations.AdminUsersSetOwnerOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminUsersSetOwnerWithHttpInfo(token, team_id, user_id, opts)
    )[0];
  }

  /**
   * As `adminUsersSetOwner`, with the status and the headers of the response.
   */
  adminUsersSetOwnerWithHttpInfo(
    token: string,
    team_id: string,
    user_id: string,
    opts?: operations.AdminUsersSetOwnerOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminUsersSetOwner,
      { team_id, user_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Make a user a full member.
   *
   * Makes a guest, an admin or an owner a full member, without rights beyond
   * that.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.setRegular
   *
   * @param token Authentication token. Requires scope: `admin.users:write`
   * @param team_id ID of the workspace or organization.
   * @param user_id ID of the user.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminUsersSetRegular(
    token: string,
    team_id: string,
    user_id: string,
    opts?: operations.AdminUsersSetRegularOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminUsersSetRegularWithHttpInfo(token, team_id, user_id, opts)
    )[0];
  }

  /**
   * As `adminUsersSetRegular`, with the status and the headers of the response.
   */
  adminUsersSetRegularWithHttpInfo(
    token: string,
    team_id: string,
    user_id: string,
    opts?: operations.AdminUsersSetRegularOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminUsersSetRegular,
      { team_id, user_id, ...rest },
      { ...call, token },
    );
  }
}
