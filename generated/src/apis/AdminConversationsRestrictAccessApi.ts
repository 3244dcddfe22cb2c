import { api } from "../api.js";
import type { AdminConversationsRestrictAccessListGroupsResponse } from "../models/AdminConversationsRestrictAccessListGroupsResponse.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/AdminConversationsRestrictAccessApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Groups whose members may be in a private channel.
 *
 * The operations of `admin.conversations.restrictAccess`, as documented in
 * `docs/AdminConversationsRestrictAccessApi.md`.
 */
export class AdminConversationsRestrictAccessApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Allow a group into a private channel.
   *
   * Adds a group of the identity provider to those whose members may be in a
   * private channel.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.restrictAccess.addGroup
   *
   * @param token Authentication token. Requires scope: `admin.conversations:write`
   * @param group_id ID of the identity provider's group that may enter.
   * @param channel_id ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsRestrictAccessAddGroup(
    token: string,
    group_id: string,
    channel_id: string,
    opts?: operations.AdminConversationsRestrictAccessAddGroupOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminConversationsRestrictAccessAddGroupWithHttpInfo(
        token,
        group_id,
        channel_id,
        opts,
      )
    )[0];
  }

  /**
   * As `adminConversationsRestrictAccessAddGroup`, with the status and the headers of the response.
   */
  adminConversationsRestrictAccessAddGroupWithHttpInfo(
    token: string,
    group_id: string,
    channel_id: string,
    opts?: operations.AdminConversationsRestrictAccessAddGroupOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsRestrictAccessAddGroup,
      { group_id, channel_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * List the groups that a channel is restricted to.
   *
   * Lists the groups of the identity provider that are linked to a channel.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.restrictAccess.listGroups
   *
   * @param token Authentication token. Requires scope: `admin.conversations:read`
   * @param channel_id ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsRestrictAccessListGroups(
    token: string,
    channel_id: string,
    opts?: operations.AdminConversationsRestrictAccessListGroupsOptions,
  ): Promise<AdminConversationsRestrictAccessListGroupsResponse> {
    return (
      await this.adminConversationsRestrictAccessListGroupsWithHttpInfo(
        token,
        channel_id,
        opts,
      )
    )[0];
  }

  /**
   * As `adminConversationsRestrictAccessListGroups`, with the status and the headers of the response.
   */
  adminConversationsRestrictAccessListGroupsWithHttpInfo(
    token: string,
    channel_id: string,
    opts?: operations.AdminConversationsRestrictAccessListGroupsOptions,
  ): Promise<
    [
      data: AdminConversationsRestrictAccessListGroupsResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsRestrictAccessListGroups,
      { channel_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Take a group's access to a private channel away.
   *
   * Removes a group of the identity provider from those whose members may be
   * in a private channel.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.restrictAccess.removeGroup
   *
   * @param token Authentication token. Requires scope: `admin.conversations:write`
   * @param team_id ID of the channel's workspace. Slack's list of arguments marks it as
   * required for every channel.
   * @param group_id ID of the identity provider's group that is removed.
   * @param channel_id ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsRestrictAccessRemoveGroup(
    token: string,
    team_id: string,
    group_id: string,
    channel_id: string,
    opts?: operations.AdminConversationsRestrictAccessRemoveGroupOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminConversationsRestrictAccessRemoveGroupWithHttpInfo(
        token,
        team_id,
        group_id,
        channel_id,
        opts,
      )
    )[0];
  }

  /**
   * As `adminConversationsRestrictAccessRemoveGroup`, with the status and the headers of the response.
   */
  adminConversationsRestrictAccessRemoveGroupWithHttpInfo(
    token: string,
    team_id: string,
    group_id: string,
    channel_id: string,
    opts?: operations.AdminConversationsRestrictAccessRemoveGroupOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsRestrictAccessRemoveGroup,
      { team_id, group_id, channel_id, ...rest },
      { ...call, token },
    );
  }
}
