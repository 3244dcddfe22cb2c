import { api } from "../api.js";
import type { AdminUsergroupsAddChannelsResponse } from "../models/AdminUsergroupsAddChannelsResponse.js";
import type { AdminUsergroupsListChannelsResponse } from "../models/AdminUsergroupsListChannelsResponse.js";
import type { AdminUsergroupsRemoveChannelsResponse } from "../models/AdminUsergroupsRemoveChannelsResponse.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/AdminUsergroupsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Channels and workspaces of an organization's user groups.
 *
 * The operations of `admin.usergroups`, as documented in
 * `docs/AdminUsergroupsApi.md`.
 */
export class AdminUsergroupsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Add default channels to a user group.
   *
   * Adds channels to those that everybody joins who comes into a user group
   * of the organization's identity provider.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.usergroups.addChannels
   *
   * @param token Authentication token. Requires scope: `admin.usergroups:write`
   * @param usergroup_id ID of the user group.
   * @param channel_ids IDs of the channels, at most 100, as a list or as a text with commas
   * between.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminUsergroupsAddChannels(
    token: string,
    usergroup_id: string,
    channel_ids: string | string[],
    opts?: operations.AdminUsergroupsAddChannelsOptions,
  ): Promise<AdminUsergroupsAddChannelsResponse> {
    return (
      await this.adminUsergroupsAddChannelsWithHttpInfo(
        token,
        usergroup_id,
        channel_ids,
        opts,
      )
    )[0];
  }

  /**
   * As `adminUsergroupsAddChannels`, with the status and the headers of the response.
   */
  adminUsergroupsAddChannelsWithHttpInfo(
    token: string,
    usergroup_id: string,
    channel_ids: string | string[],
    opts?: operations.AdminUsergroupsAddChannelsOptions,
  ): Promise<
    [data: AdminUsergroupsAddChannelsResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminUsergroupsAddChannels,
      { usergroup_id, channel_ids, ...rest },
      { ...call, token },
    );
  }

  /**
   * Add default workspaces to a user group.
   *
   * Adds workspaces to those that everybody joins who comes into a user
   * group of the organization's identity provider.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.usergroups.addTeams
   *
   * @param token Authentication token. Requires scope: `admin.teams:write`
   * @param usergroup_id ID of the user group.
   * @param team_ids IDs of workspaces of the organization, as a list or as a text with
   * commas between.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminUsergroupsAddTeams(
    token: string,
    usergroup_id: string,
    team_ids: string | string[],
    opts?: operations.AdminUsergroupsAddTeamsOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminUsergroupsAddTeamsWithHttpInfo(
        token,
        usergroup_id,
        team_ids,
        opts,
      )
    )[0];
  }

  /**
   * As `adminUsergroupsAddTeams`, with the status and the headers of the response.
   */
  adminUsergroupsAddTeamsWithHttpInfo(
    token: string,
    usergroup_id: string,
    team_ids: string | string[],
    opts?: operations.AdminUsergroupsAddTeamsOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminUsergroupsAddTeams,
      { usergroup_id, team_ids, ...rest },
      { ...call, token },
    );
  }

  /**
   * List the default channels of a user group.
   *
   * Lists the channels that everybody joins who comes into a user group of
   * the organization's identity provider.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.usergroups.listChannels
   *
   * @param token Authentication token. Requires scope: `admin.usergroups:read`
   * @param usergroup_id ID of the user group.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminUsergroupsListChannels(
    token: string,
    usergroup_id: string,
    opts?: operations.AdminUsergroupsListChannelsOptions,
  ): Promise<AdminUsergroupsListChannelsResponse> {
    return (
      await this.adminUsergroupsListChannelsWithHttpInfo(
        token,
        usergroup_id,
        opts,
      )
    )[0];
  }

  /**
   * As `adminUsergroupsListChannels`, with the status and the headers of the response.
   */
  adminUsergroupsListChannelsWithHttpInfo(
    token: string,
    usergroup_id: string,
    opts?: operations.AdminUsergroupsListChannelsOptions,
  ): Promise<
    [
      data: AdminUsergroupsListChannelsResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminUsergroupsListChannels,
      { usergroup_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Remove default channels from a user group.
   *
   * Takes channels from those that everybody joins who comes into a user
   * group of the organization's identity provider.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.usergroups.removeChannels
   *
   * @param token Authentication token. Requires scope: `admin.usergroups:write`
   * @param usergroup_id ID of the user group.
   * @param channel_ids IDs of the channels, at most 100, as a list or as a text with commas
   * between.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminUsergroupsRemoveChannels(
    token: string,
    usergroup_id: string,
    channel_ids: string | string[],
    opts?: operations.AdminUsergroupsRemoveChannelsOptions,
  ): Promise<AdminUsergroupsRemoveChannelsResponse> {
    return (
      await this.adminUsergroupsRemoveChannelsWithHttpInfo(
        token,
        usergroup_id,
        channel_ids,
        opts,
      )
    )[0];
  }

  /**
   * As `adminUsergroupsRemoveChannels`, with the status and the headers of the response.
   */
  adminUsergroupsRemoveChannelsWithHttpInfo(
    token: string,
    usergroup_id: string,
    channel_ids: string | string[],
    opts?: operations.AdminUsergroupsRemoveChannelsOptions,
  ): Promise<
    [
      data: AdminUsergroupsRemoveChannelsResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminUsergroupsRemoveChannels,
      { usergroup_id, channel_ids, ...rest },
      { ...call, token },
    );
  }

  /**
   * Remove default workspaces from a user group.
   *
   * Takes workspaces from those that everybody joins who comes into a user
   * group of the organization's identity provider, or into a group of
   * admins.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.usergroups.removeTeams
   *
   * @param token Authentication token. Requires scope: `admin.teams:write`
   * @param usergroup_id ID of the user group.
   * @param team_ids IDs of workspaces of the organization, as a list or as a text with
   * commas between.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminUsergroupsRemoveTeams(
    token: string,
    usergroup_id: string,
    team_ids: string[],
    opts?: operations.AdminUsergroupsRemoveTeamsOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminUsergroupsRemoveTeamsWithHttpInfo(
        token,
        usergroup_id,
        team_ids,
        opts,
      )
    )[0];
  }

  /**
   * As `adminUsergroupsRemoveTeams`, with the status and the headers of the response.
   */
  adminUsergroupsRemoveTeamsWithHttpInfo(
    token: string,
    usergroup_id: string,
    team_ids: string[],
    opts?: operations.AdminUsergroupsRemoveTeamsOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminUsergroupsRemoveTeams,
      { usergroup_id, team_ids, ...rest },
      { ...call, token },
    );
  }
}
