import { api } from "../api.js";
import type { AdminConversationsBulkArchiveResponse } from "../models/AdminConversationsBulkArchiveResponse.js";
import type { AdminConversationsBulkDeleteResponse } from "../models/AdminConversationsBulkDeleteResponse.js";
import type { AdminConversationsBulkMoveResponse } from "../models/AdminConversationsBulkMoveResponse.js";
import type { AdminConversationsBulkSetExcludeFromSlackAiResponse } from "../models/AdminConversationsBulkSetExcludeFromSlackAiResponse.js";
import type { AdminConversationsBulkSetPropertiesResponse } from "../models/AdminConversationsBulkSetPropertiesResponse.js";
import type { AdminConversationsCreateForObjectsResponse } from "../models/AdminConversationsCreateForObjectsResponse.js";
import type { AdminConversationsCreateResponse } from "../models/AdminConversationsCreateResponse.js";
import type { AdminConversationsGetConversationPrefsResponse } from "../models/AdminConversationsGetConversationPrefsResponse.js";
import type { AdminConversationsGetCustomRetentionResponse } from "../models/AdminConversationsGetCustomRetentionResponse.js";
import type { AdminConversationsGetTeamsResponse } from "../models/AdminConversationsGetTeamsResponse.js";
import type { AdminConversationsInviteResponse } from "../models/AdminConversationsInviteResponse.js";
import type { AdminConversationsLookupResponse } from "../models/AdminConversationsLookupResponse.js";
import type { AdminConversationsSearchResponse } from "../models/AdminConversationsSearchResponse.js";
import type { AdminConversationsSetTeamsResponse } from "../models/AdminConversationsSetTeamsResponse.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/AdminConversationsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Channels of an organization, as its admins manage them.
 *
 * The operations of `admin.conversations`, as documented in
 * `docs/AdminConversationsApi.md`.
 */
export class AdminConversationsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Archive a channel.
   *
   * Archives a public or private channel of the organization. Its messages
   * stay readable.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.archive
   *
   * @param token Authentication token. Requires scope: `admin.conversations:write`
   * @param channel_id ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsArchive(
    token: string,
    channel_id: string,
    opts?: operations.AdminConversationsArchiveOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminConversationsArchiveWithHttpInfo(token, channel_id, opts)
    )[0];
  }

  /**
   * As `adminConversationsArchive`, with the status and the headers of the response.
   */
  adminConversationsArchiveWithHttpInfo(
    token: string,
    channel_id: string,
    opts?: operations.AdminConversationsArchiveOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsArchive,
      { channel_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Archive many channels at once.
   *
   * Archives up to 100 public or private channels. Slack works on them after
   * it has answered.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.bulkArchive
   *
   * @param token Authentication token. Requires scope: `admin.conversations:write`
   * @param channel_ids IDs of the conversations.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsBulkArchive(
    token: string,
    channel_ids: [string, ...string[]],
    opts?: operations.AdminConversationsBulkArchiveOptions,
  ): Promise<AdminConversationsBulkArchiveResponse> {
    return (
      await this.adminConversationsBulkArchiveWithHttpInfo(
        token,
        channel_ids,
        opts,
      )
    )[0];
  }

  /**
   * As `adminConversationsBulkArchive`, with the status and the headers of the response.
   */
  adminConversationsBulkArchiveWithHttpInfo(
    token: string,
    channel_ids: [string, ...string[]],
    opts?: operations.AdminConversationsBulkArchiveOptions,
  ): Promise<
    [
      data: AdminConversationsBulkArchiveResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsBulkArchive,
      { channel_ids, ...rest },
      { ...call, token },
    );
  }

  /**
   * Delete many channels at once.
   *
   * Deletes up to 100 public or private channels, with their messages, for
   * good. Slack works on them after it has answered.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.bulkDelete
   *
   * @param token Authentication token. Requires scope: `admin.conversations:write`
   * @param channel_ids IDs of the conversations.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsBulkDelete(
    token: string,
    channel_ids: [string, ...string[]],
    opts?: operations.AdminConversationsBulkDeleteOptions,
  ): Promise<AdminConversationsBulkDeleteResponse> {
    return (
      await this.adminConversationsBulkDeleteWithHttpInfo(
        token,
        channel_ids,
        opts,
      )
    )[0];
  }

  /**
   * As `adminConversationsBulkDelete`, with the status and the headers of the response.
   */
  adminConversationsBulkDeleteWithHttpInfo(
    token: string,
    channel_ids: [string, ...string[]],
    opts?: operations.AdminConversationsBulkDeleteOptions,
  ): Promise<
    [
      data: AdminConversationsBulkDeleteResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsBulkDelete,
      { channel_ids, ...rest },
      { ...call, token },
    );
  }

  /**
   * Move many channels to another workspace.
   *
   * Moves up to 100 public or private channels to another workspace of the
   * organization. Slack works on them after it has answered.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.bulkMove
   *
   * @param token Authentication token. Requires scope: `admin.conversations:write`
   * @param target_team_id ID of the workspace that the channels move to.
   * @param channel_ids IDs of the conversations.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsBulkMove(
    token: string,
    target_team_id: string,
    channel_ids: [string, ...string[]],
    opts?: operations.AdminConversationsBulkMoveOptions,
  ): Promise<AdminConversationsBulkMoveResponse> {
    return (
      await this.adminConversationsBulkMoveWithHttpInfo(
        token,
        target_team_id,
        channel_ids,
        opts,
      )
    )[0];
  }

  /**
   * As `adminConversationsBulkMove`, with the status and the headers of the response.
   */
  adminConversationsBulkMoveWithHttpInfo(
    token: string,
    target_team_id: string,
    channel_ids: [string, ...string[]],
    opts?: operations.AdminConversationsBulkMoveOptions,
  ): Promise<
    [data: AdminConversationsBulkMoveResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsBulkMove,
      { target_team_id, channel_ids, ...rest },
      { ...call, token },
    );
  }

  /**
   * Keep channels out of Slack AI, or let it in.
   *
   * Sets for up to 100 channels whether Slack's AI features leave them out.
   * Slack works on them after it has answered.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.bulkSetExcludeFromSlackAi
   *
   * @param token Authentication token. Requires scope: `admin.conversations:write`
   * @param channel_ids IDs of the conversations.
   * @param exclude `true` keeps Slack AI away from these channels, `false` lets it use them
   * again.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsBulkSetExcludeFromSlackAi(
    token: string,
    channel_ids: [string, ...string[]],
    exclude: boolean,
    opts?: operations.AdminConversationsBulkSetExcludeFromSlackAiOptions,
  ): Promise<AdminConversationsBulkSetExcludeFromSlackAiResponse> {
    return (
      await this.adminConversationsBulkSetExcludeFromSlackAiWithHttpInfo(
        token,
        channel_ids,
        exclude,
        opts,
      )
    )[0];
  }

  /**
   * As `adminConversationsBulkSetExcludeFromSlackAi`, with the status and the headers of the response.
   */
  adminConversationsBulkSetExcludeFromSlackAiWithHttpInfo(
    token: string,
    channel_ids: [string, ...string[]],
    exclude: boolean,
    opts?: operations.AdminConversationsBulkSetExcludeFromSlackAiOptions,
  ): Promise<
    [
      data: AdminConversationsBulkSetExcludeFromSlackAiResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsBulkSetExcludeFromSlackAi,
      { channel_ids, exclude, ...rest },
      { ...call, token },
    );
  }

  /**
   * Set a property of many channels at once.
   *
   * Sets one property of up to 100 channels. Slack works on them after it
   * has answered.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.bulkSetProperties
   *
   * @param token Authentication token. Requires scope: `admin.conversations:write`
   * @param channel_ids IDs of the conversations.
   * @param property The property and its value, as the JSON of an object with a single key.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsBulkSetProperties(
    token: string,
    channel_ids: [string, ...string[]],
    property: string,
    opts?: operations.AdminConversationsBulkSetPropertiesOptions,
  ): Promise<AdminConversationsBulkSetPropertiesResponse> {
    return (
      await this.adminConversationsBulkSetPropertiesWithHttpInfo(
        token,
        channel_ids,
        property,
        opts,
      )
    )[0];
  }

  /**
   * As `adminConversationsBulkSetProperties`, with the status and the headers of the response.
   */
  adminConversationsBulkSetPropertiesWithHttpInfo(
    token: string,
    channel_ids: [string, ...string[]],
    property: string,
    opts?: operations.AdminConversationsBulkSetPropertiesOptions,
  ): Promise<
    [
      data: AdminConversationsBulkSetPropertiesResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsBulkSetProperties,
      { channel_ids, property, ...rest },
      { ...call, token },
    );
  }

  /**
   * Make a public channel private.
   *
   * Makes a public channel private. A direct message of several people
   * becomes a private channel as well.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.convertToPrivate
   *
   * @param token Authentication token. Requires scope: `admin.conversations:write`
   * @param channel_id ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsConvertToPrivate(
    token: string,
    channel_id: string,
    opts?: operations.AdminConversationsConvertToPrivateOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminConversationsConvertToPrivateWithHttpInfo(
        token,
        channel_id,
        opts,
      )
    )[0];
  }

  /**
   * As `adminConversationsConvertToPrivate`, with the status and the headers of the response.
   */
  adminConversationsConvertToPrivateWithHttpInfo(
    token: string,
    channel_id: string,
    opts?: operations.AdminConversationsConvertToPrivateOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsConvertToPrivate,
      { channel_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Make a private channel public.
   *
   * Makes a private channel public: everyone in the workspace can read it
   * from then on, its past messages included.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.convertToPublic
   *
   * @param token Authentication token. Requires scope: `admin.conversations:write`
   * @param channel_id ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsConvertToPublic(
    token: string,
    channel_id: string,
    opts?: operations.AdminConversationsConvertToPublicOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminConversationsConvertToPublicWithHttpInfo(
        token,
        channel_id,
        opts,
      )
    )[0];
  }

  /**
   * As `adminConversationsConvertToPublic`, with the status and the headers of the response.
   */
  adminConversationsConvertToPublicWithHttpInfo(
    token: string,
    channel_id: string,
    opts?: operations.AdminConversationsConvertToPublicOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsConvertToPublic,
      { channel_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Create a channel.
   *
   * Creates a public or private channel, in one workspace or for the whole
   * organization.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.create
   *
   * @param token Authentication token. Requires scope: `admin.conversations:write`
   * @param name Name of the new channel.
   * @param is_private `true` makes the channel private, `false` makes it public.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsCreate(
    token: string,
    name: string,
    is_private: boolean,
    opts: operations.AdminConversationsCreateOptions,
  ): Promise<AdminConversationsCreateResponse> {
    return (
      await this.adminConversationsCreateWithHttpInfo(
        token,
        name,
        is_private,
        opts,
      )
    )[0];
  }

  /**
   * As `adminConversationsCreate`, with the status and the headers of the response.
   */
  adminConversationsCreateWithHttpInfo(
    token: string,
    name: string,
    is_private: boolean,
    opts: operations.AdminConversationsCreateOptions,
  ): Promise<
    [data: AdminConversationsCreateResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.adminConversationsCreate,
      { name, is_private, ...rest },
      { ...call, token },
    );
  }

  /**
   * Create a channel for a Salesforce record.
   *
   * Creates a channel that belongs to a record in Salesforce.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.createForObjects
   *
   * @param token Authentication token. Requires scope:
   * `admin.conversations:manage_objects`
   * @param object_id ID of the record in Salesforce, in its form of 15 or 18 characters.
   * @param salesforce_org_id ID of the Salesforce organization, in its form of 15 or 18 characters.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsCreateForObjects(
    token: string,
    object_id: string,
    salesforce_org_id: string,
    opts?: operations.AdminConversationsCreateForObjectsOptions,
  ): Promise<AdminConversationsCreateForObjectsResponse> {
    return (
      await this.adminConversationsCreateForObjectsWithHttpInfo(
        token,
        object_id,
        salesforce_org_id,
        opts,
      )
    )[0];
  }

  /**
   * As `adminConversationsCreateForObjects`, with the status and the headers of the response.
   */
  adminConversationsCreateForObjectsWithHttpInfo(
    token: string,
    object_id: string,
    salesforce_org_id: string,
    opts?: operations.AdminConversationsCreateForObjectsOptions,
  ): Promise<
    [
      data: AdminConversationsCreateForObjectsResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsCreateForObjects,
      { object_id, salesforce_org_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Delete a channel.
   *
   * Deletes a public or private channel and its messages, for good.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.delete
   *
   * @param token Authentication token. Requires scope: `admin.conversations:write`
   * @param channel_id ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsDelete(
    token: string,
    channel_id: string,
    opts?: operations.AdminConversationsDeleteOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminConversationsDeleteWithHttpInfo(token, channel_id, opts)
    )[0];
  }

  /**
   * As `adminConversationsDelete`, with the status and the headers of the response.
   */
  adminConversationsDeleteWithHttpInfo(
    token: string,
    channel_id: string,
    opts?: operations.AdminConversationsDeleteOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsDelete,
      { channel_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Disconnect workspaces from a shared channel.
   *
   * Ends the sharing of a channel with another workspace or organization.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.disconnectShared
   *
   * @param token Authentication token. Requires scope: `admin.conversations:write`
   * @param channel_id ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsDisconnectShared(
    token: string,
    channel_id: string,
    opts?: operations.AdminConversationsDisconnectSharedOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminConversationsDisconnectSharedWithHttpInfo(
        token,
        channel_id,
        opts,
      )
    )[0];
  }

  /**
   * As `adminConversationsDisconnectShared`, with the status and the headers of the response.
   */
  adminConversationsDisconnectSharedWithHttpInfo(
    token: string,
    channel_id: string,
    opts?: operations.AdminConversationsDisconnectSharedOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsDisconnectShared,
      { channel_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Get the preferences of a channel.
   *
   * Gets the preferences of a public or private channel: who may post, who
   * may reply, and more.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.getConversationPrefs
   *
   * @param token Authentication token. Requires scope: `admin.conversations:read`
   * @param channel_id ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsGetConversationPrefs(
    token: string,
    channel_id: string,
    opts?: operations.AdminConversationsGetConversationPrefsOptions,
  ): Promise<AdminConversationsGetConversationPrefsResponse> {
    return (
      await this.adminConversationsGetConversationPrefsWithHttpInfo(
        token,
        channel_id,
        opts,
      )
    )[0];
  }

  /**
   * As `adminConversationsGetConversationPrefs`, with the status and the headers of the response.
   */
  adminConversationsGetConversationPrefsWithHttpInfo(
    token: string,
    channel_id: string,
    opts?: operations.AdminConversationsGetConversationPrefsOptions,
  ): Promise<
    [
      data: AdminConversationsGetConversationPrefsResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsGetConversationPrefs,
      { channel_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Get the retention policy of a channel.
   *
   * Gets how long Slack keeps the messages of a conversation, where it has a
   * policy of its own. Any admin may call it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.getCustomRetention
   *
   * @param token Authentication token. Requires scope: `admin.conversations:read`
   * @param channel_id ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsGetCustomRetention(
    token: string,
    channel_id: string,
    opts?: operations.AdminConversationsGetCustomRetentionOptions,
  ): Promise<AdminConversationsGetCustomRetentionResponse> {
    return (
      await this.adminConversationsGetCustomRetentionWithHttpInfo(
        token,
        channel_id,
        opts,
      )
    )[0];
  }

  /**
   * As `adminConversationsGetCustomRetention`, with the status and the headers of the response.
   */
  adminConversationsGetCustomRetentionWithHttpInfo(
    token: string,
    channel_id: string,
    opts?: operations.AdminConversationsGetCustomRetentionOptions,
  ): Promise<
    [
      data: AdminConversationsGetCustomRetentionResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsGetCustomRetention,
      { channel_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * List the workspaces of a channel.
   *
   * Lists the workspaces of the organization that a public or private
   * channel is connected to.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.getTeams
   *
   * @param token Authentication token. Requires scope: `admin.conversations:read`
   * @param channel_id ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsGetTeams(
    token: string,
    channel_id: string,
    opts?: operations.AdminConversationsGetTeamsOptions,
  ): Promise<AdminConversationsGetTeamsResponse> {
    return (
      await this.adminConversationsGetTeamsWithHttpInfo(token, channel_id, opts)
    )[0];
  }

  /**
   * As `adminConversationsGetTeams`, with the status and the headers of the response.
   */
  adminConversationsGetTeamsWithHttpInfo(
    token: string,
    channel_id: string,
    opts?: operations.AdminConversationsGetTeamsOptions,
  ): Promise<
    [data: AdminConversationsGetTeamsResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsGetTeams,
      { channel_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Add users to a channel.
   *
   * Adds up to 1,000 users to a public or private channel.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.invite
   *
   * @param token Authentication token. Requires scope: `admin.conversations:write`
   * @param channel_id ID of the conversation.
   * @param user_ids IDs of the users to add.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsInvite(
    token: string,
    channel_id: string,
    user_ids: [string, ...string[]],
    opts?: operations.AdminConversationsInviteOptions,
  ): Promise<AdminConversationsInviteResponse> {
    return (
      await this.adminConversationsInviteWithHttpInfo(
        token,
        channel_id,
        user_ids,
        opts,
      )
    )[0];
  }

  /**
   * As `adminConversationsInvite`, with the status and the headers of the response.
   */
  adminConversationsInviteWithHttpInfo(
    token: string,
    channel_id: string,
    user_ids: [string, ...string[]],
    opts?: operations.AdminConversationsInviteOptions,
  ): Promise<
    [data: AdminConversationsInviteResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsInvite,
      { channel_id, user_ids, ...rest },
      { ...call, token },
    );
  }

  /**
   * Link a Salesforce record to a channel.
   *
   * Links a record in Salesforce to a channel that exists already.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.linkObjects
   *
   * @param token Authentication token. Requires scope:
   * `admin.conversations:manage_objects`
   * @param channel ID of the conversation.
   * @param record_id ID of the record in Salesforce, in its form of 15 or 18 characters.
   * @param salesforce_org_id ID of the Salesforce organization, in its form of 15 or 18 characters.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsLinkObjects(
    token: string,
    channel: string,
    record_id: string,
    salesforce_org_id: string,
    opts?: operations.AdminConversationsLinkObjectsOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminConversationsLinkObjectsWithHttpInfo(
        token,
        channel,
        record_id,
        salesforce_org_id,
        opts,
      )
    )[0];
  }

  /**
   * As `adminConversationsLinkObjects`, with the status and the headers of the response.
   */
  adminConversationsLinkObjectsWithHttpInfo(
    token: string,
    channel: string,
    record_id: string,
    salesforce_org_id: string,
    opts?: operations.AdminConversationsLinkObjectsOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsLinkObjects,
      { channel, record_id, salesforce_org_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Find channels by last activity and size.
   *
   * Finds the public channels of workspaces that have been quiet since a
   * time and have few members.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.lookup
   *
   * @param token Authentication token. Requires scope: `admin.conversations:read`
   * @param team_ids IDs of the workspaces to look in.
   * @param last_message_activity_before Unix time. Only public channels are found whose newest message is older.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsLookup(
    token: string,
    team_ids: [string, ...string[]],
    last_message_activity_before: number,
    opts?: operations.AdminConversationsLookupOptions,
  ): Promise<AdminConversationsLookupResponse> {
    return (
      await this.adminConversationsLookupWithHttpInfo(
        token,
        team_ids,
        last_message_activity_before,
        opts,
      )
    )[0];
  }

  /**
   * As `adminConversationsLookup`, with the status and the headers of the response.
   */
  adminConversationsLookupWithHttpInfo(
    token: string,
    team_ids: [string, ...string[]],
    last_message_activity_before: number,
    opts?: operations.AdminConversationsLookupOptions,
  ): Promise<
    [data: AdminConversationsLookupResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsLookup,
      { team_ids, last_message_activity_before, ...rest },
      { ...call, token },
    );
  }

  /**
   * Remove the retention policy of a channel.
   *
   * Removes the retention policy that a conversation has of its own, so that
   * the usual one holds again. Any admin may call it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.removeCustomRetention
   *
   * @param token Authentication token. Requires scope: `admin.conversations:write`
   * @param channel_id ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsRemoveCustomRetention(
    token: string,
    channel_id: string,
    opts?: operations.AdminConversationsRemoveCustomRetentionOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminConversationsRemoveCustomRetentionWithHttpInfo(
        token,
        channel_id,
        opts,
      )
    )[0];
  }

  /**
   * As `adminConversationsRemoveCustomRetention`, with the status and the headers of the response.
   */
  adminConversationsRemoveCustomRetentionWithHttpInfo(
    token: string,
    channel_id: string,
    opts?: operations.AdminConversationsRemoveCustomRetentionOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsRemoveCustomRetention,
      { channel_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Rename a channel.
   *
   * Gives a public or private channel another name.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.rename
   *
   * @param token Authentication token. Requires scope: `admin.conversations:write`
   * @param channel_id ID of the conversation.
   * @param name The channel's name from now on.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsRename(
    token: string,
    channel_id: string,
    name: string,
    opts?: operations.AdminConversationsRenameOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminConversationsRenameWithHttpInfo(
        token,
        channel_id,
        name,
        opts,
      )
    )[0];
  }

  /**
   * As `adminConversationsRename`, with the status and the headers of the response.
   */
  adminConversationsRenameWithHttpInfo(
    token: string,
    channel_id: string,
    name: string,
    opts?: operations.AdminConversationsRenameOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsRename,
      { channel_id, name, ...rest },
      { ...call, token },
    );
  }

  /**
   * Search the channels of the organization.
   *
   * Searches the public and private channels of an Enterprise organization,
   * by name, type and workspace.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.search
   *
   * @param token Authentication token. Requires scope: `admin.conversations:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsSearch(
    token: string,
    opts?: operations.AdminConversationsSearchOptions,
  ): Promise<AdminConversationsSearchResponse> {
    return (await this.adminConversationsSearchWithHttpInfo(token, opts))[0];
  }

  /**
   * As `adminConversationsSearch`, with the status and the headers of the response.
   */
  adminConversationsSearchWithHttpInfo(
    token: string,
    opts?: operations.AdminConversationsSearchOptions,
  ): Promise<
    [data: AdminConversationsSearchResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsSearch,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Set who may post in a channel.
   *
   * Sets preferences of a public or private channel: who may post, who may
   * reply, and more.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.setConversationPrefs
   *
   * @param token Authentication token. Requires scope: `admin.conversations:write`
   * @param prefs The preferences by name, such as `who_can_post` and `can_thread`, sent
   * as JSON. A value that names people joins `type:` and `user:` parts with
   * commas.
   * @param channel_id ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsSetConversationPrefs(
    token: string,
    prefs: { [key: string]: unknown },
    channel_id: string,
    opts?: operations.AdminConversationsSetConversationPrefsOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminConversationsSetConversationPrefsWithHttpInfo(
        token,
        prefs,
        channel_id,
        opts,
      )
    )[0];
  }

  /**
   * As `adminConversationsSetConversationPrefs`, with the status and the headers of the response.
   */
  adminConversationsSetConversationPrefsWithHttpInfo(
    token: string,
    prefs: { [key: string]: unknown },
    channel_id: string,
    opts?: operations.AdminConversationsSetConversationPrefsOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsSetConversationPrefs,
      { prefs, channel_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Set the retention policy of a channel.
   *
   * Sets how long Slack keeps the messages of a conversation, whatever the
   * workspace's own policy is. Any admin may call it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.setCustomRetention
   *
   * @param token Authentication token. Requires scope: `admin.conversations:write`
   * @param channel_id ID of the conversation.
   * @param duration_days Days that messages are kept, from 1 to 36,499.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsSetCustomRetention(
    token: string,
    channel_id: string,
    duration_days: number,
    opts?: operations.AdminConversationsSetCustomRetentionOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminConversationsSetCustomRetentionWithHttpInfo(
        token,
        channel_id,
        duration_days,
        opts,
      )
    )[0];
  }

  /**
   * As `adminConversationsSetCustomRetention`, with the status and the headers of the response.
   */
  adminConversationsSetCustomRetentionWithHttpInfo(
    token: string,
    channel_id: string,
    duration_days: number,
    opts?: operations.AdminConversationsSetCustomRetentionOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsSetCustomRetention,
      { channel_id, duration_days, ...rest },
      { ...call, token },
    );
  }

  /**
   * Set the workspaces that share a channel.
   *
   * Sets which workspaces of the organization a public or private channel is
   * connected to, or connects it to all of them.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.setTeams
   *
   * @param token Authentication token. Requires scope: `admin.conversations:write`
   * @param channel_id ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsSetTeams(
    token: string,
    channel_id: string,
    opts?: operations.AdminConversationsSetTeamsOptions,
  ): Promise<AdminConversationsSetTeamsResponse> {
    return (
      await this.adminConversationsSetTeamsWithHttpInfo(token, channel_id, opts)
    )[0];
  }

  /**
   * As `adminConversationsSetTeams`, with the status and the headers of the response.
   */
  adminConversationsSetTeamsWithHttpInfo(
    token: string,
    channel_id: string,
    opts?: operations.AdminConversationsSetTeamsOptions,
  ): Promise<
    [data: AdminConversationsSetTeamsResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsSetTeams,
      { channel_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Bring an archived channel back.
   *
   * Makes an archived public or private channel usable again.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.unarchive
   *
   * @param token Authentication token. Requires scope: `admin.conversations:write`
   * @param channel_id ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsUnarchive(
    token: string,
    channel_id: string,
    opts?: operations.AdminConversationsUnarchiveOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminConversationsUnarchiveWithHttpInfo(
        token,
        channel_id,
        opts,
      )
    )[0];
  }

  /**
   * As `adminConversationsUnarchive`, with the status and the headers of the response.
   */
  adminConversationsUnarchiveWithHttpInfo(
    token: string,
    channel_id: string,
    opts?: operations.AdminConversationsUnarchiveOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsUnarchive,
      { channel_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Unlink a Salesforce record from a channel.
   *
   * Ends the link between a record in Salesforce and its channel. The
   * channel stays, under a new name.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.unlinkObjects
   *
   * @param token Authentication token. Requires scope:
   * `admin.conversations:manage_objects`
   * @param channel ID of the conversation.
   * @param new_name Name of the channel once it is unlinked.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsUnlinkObjects(
    token: string,
    channel: string,
    new_name: string,
    opts?: operations.AdminConversationsUnlinkObjectsOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminConversationsUnlinkObjectsWithHttpInfo(
        token,
        channel,
        new_name,
        opts,
      )
    )[0];
  }

  /**
   * As `adminConversationsUnlinkObjects`, with the status and the headers of the response.
   */
  adminConversationsUnlinkObjectsWithHttpInfo(
    token: string,
    channel: string,
    new_name: string,
    opts?: operations.AdminConversationsUnlinkObjectsOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsUnlinkObjects,
      { channel, new_name, ...rest },
      { ...call, token },
    );
  }
}
