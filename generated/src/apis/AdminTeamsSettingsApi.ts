import { api } from "../api.js";
import type { AdminTeamsSettingsInfoResponse } from "../models/AdminTeamsSettingsInfoResponse.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/AdminTeamsSettingsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Settings of a workspace.
 *
 * The operations of `admin.teams.settings`, as documented in
 * `docs/AdminTeamsSettingsApi.md`.
 */
export class AdminTeamsSettingsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Get the settings of a workspace.
   *
   * Answers the settings of a workspace of the organization: name, domain,
   * icon and default channels.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.teams.settings.info
   *
   * @param token Authentication token. Requires scope: `admin.teams:read`
   * @param team_id ID of the workspace.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminTeamsSettingsInfo(
    token: string,
    team_id: string,
    opts?: operations.AdminTeamsSettingsInfoOptions,
  ): Promise<AdminTeamsSettingsInfoResponse> {
    return (
      await this.adminTeamsSettingsInfoWithHttpInfo(token, team_id, opts)
    )[0];
  }

  /**
   * As `adminTeamsSettingsInfo`, with the status and the headers of the response.
   */
  adminTeamsSettingsInfoWithHttpInfo(
    token: string,
    team_id: string,
    opts?: operations.AdminTeamsSettingsInfoOptions,
  ): Promise<
    [data: AdminTeamsSettingsInfoResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminTeamsSettingsInfo,
      { team_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Set the default channels of a workspace.
   *
   * Sets the channels that everybody who joins the workspace is added to.
   * They take the place of the earlier ones.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.teams.settings.setDefaultChannels
   *
   * @param token Authentication token. Requires scope: `admin.teams:write`
   * @param team_id ID of the workspace.
   * @param channel_ids IDs of the channels, at most 100.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminTeamsSettingsSetDefaultChannels(
    token: string,
    team_id: string,
    channel_ids: [string, ...string[]],
    opts?: operations.AdminTeamsSettingsSetDefaultChannelsOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminTeamsSettingsSetDefaultChannelsWithHttpInfo(
        token,
        team_id,
        channel_ids,
        opts,
      )
    )[0];
  }

  /**
   * As `adminTeamsSettingsSetDefaultChannels`, with the status and the headers of the response.
   */
  adminTeamsSettingsSetDefaultChannelsWithHttpInfo(
    token: string,
    team_id: string,
    channel_ids: [string, ...string[]],
    opts?: operations.AdminTeamsSettingsSetDefaultChannelsOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminTeamsSettingsSetDefaultChannels,
      { team_id, channel_ids, ...rest },
      { ...call, token },
    );
  }

  /**
   * Set the description of a workspace.
   *
   * Sets the text that tells people what a workspace is for.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.teams.settings.setDescription
   *
   * @param token Authentication token. Requires scope: `admin.teams:write`
   * @param team_id ID of the workspace.
   * @param description The new description.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminTeamsSettingsSetDescription(
    token: string,
    team_id: string,
    description: string,
    opts?: operations.AdminTeamsSettingsSetDescriptionOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminTeamsSettingsSetDescriptionWithHttpInfo(
        token,
        team_id,
        description,
        opts,
      )
    )[0];
  }

  /**
   * As `adminTeamsSettingsSetDescription`, with the status and the headers of the response.
   */
  adminTeamsSettingsSetDescriptionWithHttpInfo(
    token: string,
    team_id: string,
    description: string,
    opts?: operations.AdminTeamsSettingsSetDescriptionOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminTeamsSettingsSetDescription,
      { team_id, description, ...rest },
      { ...call, token },
    );
  }

  /**
   * Set who may find and join a workspace.
   *
   * Sets whether the members of the organization see a workspace and how
   * they can join it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.teams.settings.setDiscoverability
   *
   * @param token Authentication token. Requires scope: `admin.teams:write`
   * @param team_id ID of the workspace.
   * @param discoverability Who may join the workspace: `open` any member of the organization,
   * `invite_only` who asks and is let in, `closed` who is added, `unlisted`
   * who is added, and others do not see it.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminTeamsSettingsSetDiscoverability(
    token: string,
    team_id: string,
    discoverability:
      "closed" | "invite_only" | "open" | "unlisted" | (string & {}),
    opts?: operations.AdminTeamsSettingsSetDiscoverabilityOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminTeamsSettingsSetDiscoverabilityWithHttpInfo(
        token,
        team_id,
        discoverability,
        opts,
      )
    )[0];
  }

  /**
   * As `adminTeamsSettingsSetDiscoverability`, with the status and the headers of the response.
   */
  adminTeamsSettingsSetDiscoverabilityWithHttpInfo(
    token: string,
    team_id: string,
    discoverability:
      "closed" | "invite_only" | "open" | "unlisted" | (string & {}),
    opts?: operations.AdminTeamsSettingsSetDiscoverabilityOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminTeamsSettingsSetDiscoverability,
      { team_id, discoverability, ...rest },
      { ...call, token },
    );
  }

  /**
   * Set the icon of a workspace.
   *
   * Sets the icon of a workspace. Slack fetches the image from the address
   * given.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.teams.settings.setIcon
   *
   * @param token Authentication token. Requires scope: `admin.teams:write`
   * @param team_id ID of the workspace.
   * @param image_url Address of the image.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminTeamsSettingsSetIcon(
    token: string,
    team_id: string,
    image_url: string,
    opts?: operations.AdminTeamsSettingsSetIconOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminTeamsSettingsSetIconWithHttpInfo(
        token,
        team_id,
        image_url,
        opts,
      )
    )[0];
  }

  /**
   * As `adminTeamsSettingsSetIcon`, with the status and the headers of the response.
   */
  adminTeamsSettingsSetIconWithHttpInfo(
    token: string,
    team_id: string,
    image_url: string,
    opts?: operations.AdminTeamsSettingsSetIconOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminTeamsSettingsSetIcon,
      { team_id, image_url, ...rest },
      { ...call, token },
    );
  }

  /**
   * Set the name of a workspace.
   *
   * Sets the name of a workspace, as people see it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.teams.settings.setName
   *
   * @param token Authentication token. Requires scope: `admin.teams:write`
   * @param team_id ID of the workspace.
   * @param name The new name.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminTeamsSettingsSetName(
    token: string,
    team_id: string,
    name: string,
    opts?: operations.AdminTeamsSettingsSetNameOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminTeamsSettingsSetNameWithHttpInfo(
        token,
        team_id,
        name,
        opts,
      )
    )[0];
  }

  /**
   * As `adminTeamsSettingsSetName`, with the status and the headers of the response.
   */
  adminTeamsSettingsSetNameWithHttpInfo(
    token: string,
    team_id: string,
    name: string,
    opts?: operations.AdminTeamsSettingsSetNameOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminTeamsSettingsSetName,
      { team_id, name, ...rest },
      { ...call, token },
    );
  }
}
