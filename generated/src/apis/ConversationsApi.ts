import { api } from "../api.js";
import type { ConversationsAcceptSharedInviteResponse } from "../models/ConversationsAcceptSharedInviteResponse.js";
import type { ConversationsCloseResponse } from "../models/ConversationsCloseResponse.js";
import type { ConversationsCreateResponse } from "../models/ConversationsCreateResponse.js";
import type { ConversationsHistoryResponse } from "../models/ConversationsHistoryResponse.js";
import type { ConversationsInfoResponse } from "../models/ConversationsInfoResponse.js";
import type { ConversationsInviteResponse } from "../models/ConversationsInviteResponse.js";
import type { ConversationsInviteSharedResponse } from "../models/ConversationsInviteSharedResponse.js";
import type { ConversationsJoinResponse } from "../models/ConversationsJoinResponse.js";
import type { ConversationsKickResponse } from "../models/ConversationsKickResponse.js";
import type { ConversationsLeaveResponse } from "../models/ConversationsLeaveResponse.js";
import type { ConversationsListConnectInvitesResponse } from "../models/ConversationsListConnectInvitesResponse.js";
import type { ConversationsListResponse } from "../models/ConversationsListResponse.js";
import type { ConversationsMembersResponse } from "../models/ConversationsMembersResponse.js";
import type { ConversationsOpenResponse } from "../models/ConversationsOpenResponse.js";
import type { ConversationsRenameResponse } from "../models/ConversationsRenameResponse.js";
import type { ConversationsRepliesResponse } from "../models/ConversationsRepliesResponse.js";
import type { ConversationsSetPurposeResponse } from "../models/ConversationsSetPurposeResponse.js";
import type { ConversationsSetTopicResponse } from "../models/ConversationsSetTopicResponse.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/ConversationsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Channels and direct messages, with their members and messages.
 *
 * The operations of `conversations`, as documented in
 * `docs/ConversationsApi.md`.
 */
export class ConversationsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Accept an invitation to a shared channel.
   *
   * Accepts a Slack Connect invitation, named by `invite_id` or by
   * `channel_id`. The channel then appears in the own workspace under
   * `channel_name`, or waits for approval first.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.acceptSharedInvite
   *
   * @param token Authentication token. Requires scope: `conversations.connect:write`
   * @param channel_name Name that the channel is to have in this workspace.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async conversationsAcceptSharedInvite(
    token: string,
    channel_name: string,
    opts: operations.ConversationsAcceptSharedInviteOptions,
  ): Promise<ConversationsAcceptSharedInviteResponse> {
    return (
      await this.conversationsAcceptSharedInviteWithHttpInfo(
        token,
        channel_name,
        opts,
      )
    )[0];
  }

  /**
   * As `conversationsAcceptSharedInvite`, with the status and the headers of the response.
   */
  conversationsAcceptSharedInviteWithHttpInfo(
    token: string,
    channel_name: string,
    opts: operations.ConversationsAcceptSharedInviteOptions,
  ): Promise<
    [
      data: ConversationsAcceptSharedInviteResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.conversationsAcceptSharedInvite,
      { channel_name, ...rest },
      { ...call, token },
    );
  }

  /**
   * Approve an invitation to a shared channel.
   *
   * Approves a Slack Connect invitation that someone has accepted and that
   * waits for approval.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.approveSharedInvite
   *
   * @param token Authentication token. Requires scope: `conversations.connect:manage`
   * @param invite_id ID of the invitation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async conversationsApproveSharedInvite(
    token: string,
    invite_id: string,
    opts?: operations.ConversationsApproveSharedInviteOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.conversationsApproveSharedInviteWithHttpInfo(
        token,
        invite_id,
        opts,
      )
    )[0];
  }

  /**
   * As `conversationsApproveSharedInvite`, with the status and the headers of the response.
   */
  conversationsApproveSharedInviteWithHttpInfo(
    token: string,
    invite_id: string,
    opts?: operations.ConversationsApproveSharedInviteOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.conversationsApproveSharedInvite,
      { invite_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Archive a channel.
   *
   * Archives a channel: its history stays, but nobody can post in it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.archive
   *
   * @param token Authentication token. Requires one of these scopes: `channels:manage`,
   * `channels:write`, `groups:write`, `im:write`, `mpim:write`
   * (slackBotAuth); `channels:write`, `groups:write`, `im:write`,
   * `mpim:write` (slackAuth)
   * @param channel ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async conversationsArchive(
    token: string,
    channel: string,
    opts?: operations.ConversationsArchiveOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.conversationsArchiveWithHttpInfo(token, channel, opts)
    )[0];
  }

  /**
   * As `conversationsArchive`, with the status and the headers of the response.
   */
  conversationsArchiveWithHttpInfo(
    token: string,
    channel: string,
    opts?: operations.ConversationsArchiveOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.conversationsArchive,
      { channel, ...rest },
      { ...call, token },
    );
  }

  /**
   * Close a direct message.
   *
   * Closes a direct message between two or more users: it leaves the sidebar
   * of the token's owner, and its history stays.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.close
   *
   * @param token Authentication token. Requires one of these scopes: `channels:manage`,
   * `channels:write`, `groups:write`, `im:write`, `mpim:write`
   * (slackBotAuth); `channels:write`, `groups:write`, `im:write`,
   * `mpim:write` (slackAuth)
   * @param channel ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async conversationsClose(
    token: string,
    channel: string,
    opts?: operations.ConversationsCloseOptions,
  ): Promise<ConversationsCloseResponse> {
    return (await this.conversationsCloseWithHttpInfo(token, channel, opts))[0];
  }

  /**
   * As `conversationsClose`, with the status and the headers of the response.
   */
  conversationsCloseWithHttpInfo(
    token: string,
    channel: string,
    opts?: operations.ConversationsCloseOptions,
  ): Promise<
    [data: ConversationsCloseResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.conversationsClose,
      { channel, ...rest },
      { ...call, token },
    );
  }

  /**
   * Create a channel.
   *
   * Creates a public or private channel. The token's owner becomes its first
   * member.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.create
   *
   * @param token Authentication token. Requires one of these scopes: `channels:manage`,
   * `channels:write`, `groups:write`, `im:write`, `mpim:write`
   * (slackBotAuth); `channels:write`, `groups:write`, `im:write`,
   * `mpim:write` (slackAuth)
   * @param name Name of the channel: up to 80 lower-case letters, digits, hyphens, and
   * underscores.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async conversationsCreate(
    token: string,
    name: string,
    opts?: operations.ConversationsCreateOptions,
  ): Promise<ConversationsCreateResponse> {
    return (await this.conversationsCreateWithHttpInfo(token, name, opts))[0];
  }

  /**
   * As `conversationsCreate`, with the status and the headers of the response.
   */
  conversationsCreateWithHttpInfo(
    token: string,
    name: string,
    opts?: operations.ConversationsCreateOptions,
  ): Promise<
    [data: ConversationsCreateResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.conversationsCreate,
      { name, ...rest },
      { ...call, token },
    );
  }

  /**
   * Decline an invitation to a shared channel.
   *
   * Declines an invitation to a Slack Connect channel that someone has
   * accepted and that waits for approval.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.declineSharedInvite
   *
   * @param token Authentication token. Requires scope: `conversations.connect:manage`
   * @param invite_id ID of the invitation, as the event `shared_channel_invite_accepted`
   * brings it.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async conversationsDeclineSharedInvite(
    token: string,
    invite_id: string,
    opts?: operations.ConversationsDeclineSharedInviteOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.conversationsDeclineSharedInviteWithHttpInfo(
        token,
        invite_id,
        opts,
      )
    )[0];
  }

  /**
   * As `conversationsDeclineSharedInvite`, with the status and the headers of the response.
   */
  conversationsDeclineSharedInviteWithHttpInfo(
    token: string,
    invite_id: string,
    opts?: operations.ConversationsDeclineSharedInviteOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.conversationsDeclineSharedInvite,
      { invite_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Fetch a page of a conversation's messages.
   *
   * Fetches messages and events of a conversation, the newest first. Replies
   * in threads are not among them; see `conversations.replies`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.history
   *
   * @param token Authentication token. Requires one of these scopes: `channels:history`,
   * `groups:history`, `im:history`, `mpim:history`
   * @param channel ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async conversationsHistory(
    token: string,
    channel: string,
    opts?: operations.ConversationsHistoryOptions,
  ): Promise<ConversationsHistoryResponse> {
    return (
      await this.conversationsHistoryWithHttpInfo(token, channel, opts)
    )[0];
  }

  /**
   * As `conversationsHistory`, with the status and the headers of the response.
   */
  conversationsHistoryWithHttpInfo(
    token: string,
    channel: string,
    opts?: operations.ConversationsHistoryOptions,
  ): Promise<
    [data: ConversationsHistoryResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.conversationsHistory,
      { channel, ...rest },
      { ...call, token },
    );
  }

  /**
   * Fetch one conversation.
   *
   * Fetches what Slack knows of one conversation.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.info
   *
   * @param token Authentication token. Requires one of these scopes: `channels:read`,
   * `groups:read`, `im:read`, `mpim:read`
   * @param channel ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async conversationsInfo(
    token: string,
    channel: string,
    opts?: operations.ConversationsInfoOptions,
  ): Promise<ConversationsInfoResponse> {
    return (await this.conversationsInfoWithHttpInfo(token, channel, opts))[0];
  }

  /**
   * As `conversationsInfo`, with the status and the headers of the response.
   */
  conversationsInfoWithHttpInfo(
    token: string,
    channel: string,
    opts?: operations.ConversationsInfoOptions,
  ): Promise<
    [data: ConversationsInfoResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.conversationsInfo,
      { channel, ...rest },
      { ...call, token },
    );
  }

  /**
   * Invite users to a channel.
   *
   * Adds up to 100 users to a public or private channel. Unless `force` is
   * set, one wrong user makes the whole call fail.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.invite
   *
   * @param token Authentication token. Requires one of these scopes: `channels:manage`,
   * `channels:write.invites`, `groups:write`, `groups:write.invites`,
   * `im:write`, `mpim:write` (slackBotAuth); `channels:write`,
   * `channels:write.invites`, `groups:write`, `groups:write.invites`,
   * `im:write`, `mpim:write` (slackAuth)
   * @param channel ID of the conversation.
   * @param users IDs of up to 100 users, with commas between.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async conversationsInvite(
    token: string,
    channel: string,
    users: string,
    opts?: operations.ConversationsInviteOptions,
  ): Promise<ConversationsInviteResponse> {
    return (
      await this.conversationsInviteWithHttpInfo(token, channel, users, opts)
    )[0];
  }

  /**
   * As `conversationsInvite`, with the status and the headers of the response.
   */
  conversationsInviteWithHttpInfo(
    token: string,
    channel: string,
    users: string,
    opts?: operations.ConversationsInviteOptions,
  ): Promise<
    [data: ConversationsInviteResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.conversationsInvite,
      { channel, users, ...rest },
      { ...call, token },
    );
  }

  /**
   * Invite someone to a shared channel.
   *
   * Sends a Slack Connect invitation for a channel to one person, named by
   * `emails` or by `user_ids`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.inviteShared
   *
   * @param token Authentication token. Requires scope: `conversations.connect:write`
   * @param channel ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async conversationsInviteShared(
    token: string,
    channel: string,
    opts: operations.ConversationsInviteSharedOptions,
  ): Promise<ConversationsInviteSharedResponse> {
    return (
      await this.conversationsInviteSharedWithHttpInfo(token, channel, opts)
    )[0];
  }

  /**
   * As `conversationsInviteShared`, with the status and the headers of the response.
   */
  conversationsInviteSharedWithHttpInfo(
    token: string,
    channel: string,
    opts: operations.ConversationsInviteSharedOptions,
  ): Promise<
    [data: ConversationsInviteSharedResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.conversationsInviteShared,
      { channel, ...rest },
      { ...call, token },
    );
  }

  /**
   * Join a channel.
   *
   * Makes the token's owner a member of a public channel.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.join
   *
   * @param token Authentication token. Requires one of these scopes: `channels:write`
   * (slackAuth); `channels:join` (slackBotAuth)
   * @param channel ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async conversationsJoin(
    token: string,
    channel: string,
    opts?: operations.ConversationsJoinOptions,
  ): Promise<ConversationsJoinResponse> {
    return (await this.conversationsJoinWithHttpInfo(token, channel, opts))[0];
  }

  /**
   * As `conversationsJoin`, with the status and the headers of the response.
   */
  conversationsJoinWithHttpInfo(
    token: string,
    channel: string,
    opts?: operations.ConversationsJoinOptions,
  ): Promise<
    [data: ConversationsJoinResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.conversationsJoin,
      { channel, ...rest },
      { ...call, token },
    );
  }

  /**
   * Remove a user from a channel.
   *
   * Removes a user from a public or private channel.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.kick
   *
   * @param token Authentication token. Requires one of these scopes: `channels:manage`,
   * `groups:write` (slackBotAuth); `channels:write`, `groups:write`
   * (slackAuth)
   * @param channel ID of the conversation.
   * @param user ID of the user.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async conversationsKick(
    token: string,
    channel: string,
    user: string,
    opts?: operations.ConversationsKickOptions,
  ): Promise<ConversationsKickResponse> {
    return (
      await this.conversationsKickWithHttpInfo(token, channel, user, opts)
    )[0];
  }

  /**
   * As `conversationsKick`, with the status and the headers of the response.
   */
  conversationsKickWithHttpInfo(
    token: string,
    channel: string,
    user: string,
    opts?: operations.ConversationsKickOptions,
  ): Promise<
    [data: ConversationsKickResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.conversationsKick,
      { channel, user, ...rest },
      { ...call, token },
    );
  }

  /**
   * Leave a channel.
   *
   * Ends the membership of the token's owner in a public or private channel.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.leave
   *
   * @param token Authentication token. Requires one of these scopes: `channels:manage`,
   * `channels:write`, `groups:write`, `im:write`, `mpim:write`
   * (slackBotAuth); `channels:write`, `groups:write`, `im:write`,
   * `mpim:write` (slackAuth)
   * @param channel ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async conversationsLeave(
    token: string,
    channel: string,
    opts?: operations.ConversationsLeaveOptions,
  ): Promise<ConversationsLeaveResponse> {
    return (await this.conversationsLeaveWithHttpInfo(token, channel, opts))[0];
  }

  /**
   * As `conversationsLeave`, with the status and the headers of the response.
   */
  conversationsLeaveWithHttpInfo(
    token: string,
    channel: string,
    opts?: operations.ConversationsLeaveOptions,
  ): Promise<
    [data: ConversationsLeaveResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.conversationsLeave,
      { channel, ...rest },
      { ...call, token },
    );
  }

  /**
   * List the conversations of a workspace.
   *
   * Lists the conversations of a workspace that the token can see. For those
   * of one user see `users.conversations`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.list
   *
   * @param token Authentication token. Requires one of these scopes: `channels:read`,
   * `groups:read`, `im:read`, `mpim:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async conversationsList(
    token: string,
    opts?: operations.ConversationsListOptions,
  ): Promise<ConversationsListResponse> {
    return (await this.conversationsListWithHttpInfo(token, opts))[0];
  }

  /**
   * As `conversationsList`, with the status and the headers of the response.
   */
  conversationsListWithHttpInfo(
    token: string,
    opts?: operations.ConversationsListOptions,
  ): Promise<
    [data: ConversationsListResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.conversationsList,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * List open invitations to shared channels.
   *
   * Lists the Slack Connect invitations that the workspace has sent or
   * received and that not every side has approved.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.listConnectInvites
   *
   * @param token Authentication token. Requires scope: `conversations.connect:manage`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async conversationsListConnectInvites(
    token: string,
    opts?: operations.ConversationsListConnectInvitesOptions,
  ): Promise<ConversationsListConnectInvitesResponse> {
    return (
      await this.conversationsListConnectInvitesWithHttpInfo(token, opts)
    )[0];
  }

  /**
   * As `conversationsListConnectInvites`, with the status and the headers of the response.
   */
  conversationsListConnectInvitesWithHttpInfo(
    token: string,
    opts?: operations.ConversationsListConnectInvitesOptions,
  ): Promise<
    [
      data: ConversationsListConnectInvitesResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.conversationsListConnectInvites,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Move the read mark of a conversation.
   *
   * Sets up to which message the token's owner has read a conversation.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.mark
   *
   * @param token Authentication token. Requires one of these scopes: `channels:manage`,
   * `channels:write`, `groups:write`, `im:write`, `mpim:write`
   * (slackBotAuth); `channels:write`, `groups:write`, `im:write`,
   * `mpim:write` (slackAuth)
   * @param channel ID of the conversation.
   * @param ts Timestamp of the message, which is its ID in the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async conversationsMark(
    token: string,
    channel: string,
    ts: string,
    opts?: operations.ConversationsMarkOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.conversationsMarkWithHttpInfo(token, channel, ts, opts)
    )[0];
  }

  /**
   * As `conversationsMark`, with the status and the headers of the response.
   */
  conversationsMarkWithHttpInfo(
    token: string,
    channel: string,
    ts: string,
    opts?: operations.ConversationsMarkOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.conversationsMark,
      { channel, ts, ...rest },
      { ...call, token },
    );
  }

  /**
   * List the members of a conversation.
   *
   * Lists the IDs of a conversation's members.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.members
   *
   * @param token Authentication token. Requires one of these scopes: `channels:read`,
   * `groups:read`, `im:read`, `mpim:read`
   * @param channel ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async conversationsMembers(
    token: string,
    channel: string,
    opts?: operations.ConversationsMembersOptions,
  ): Promise<ConversationsMembersResponse> {
    return (
      await this.conversationsMembersWithHttpInfo(token, channel, opts)
    )[0];
  }

  /**
   * As `conversationsMembers`, with the status and the headers of the response.
   */
  conversationsMembersWithHttpInfo(
    token: string,
    channel: string,
    opts?: operations.ConversationsMembersOptions,
  ): Promise<
    [data: ConversationsMembersResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.conversationsMembers,
      { channel, ...rest },
      { ...call, token },
    );
  }

  /**
   * Open a direct message.
   *
   * Opens a direct message with one user, or with up to eight, and answers
   * with the one that exists if there is one. Give `channel` or `users`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.open
   *
   * @param token Authentication token. Requires one of these scopes: `channels:manage`,
   * `groups:write`, `im:write`, `mpim:write` (slackBotAuth);
   * `channels:write`, `groups:write`, `im:write`, `mpim:write` (slackAuth)
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async conversationsOpen(
    token: string,
    opts: operations.ConversationsOpenOptions,
  ): Promise<ConversationsOpenResponse> {
    return (await this.conversationsOpenWithHttpInfo(token, opts))[0];
  }

  /**
   * As `conversationsOpen`, with the status and the headers of the response.
   */
  conversationsOpenWithHttpInfo(
    token: string,
    opts: operations.ConversationsOpenOptions,
  ): Promise<
    [data: ConversationsOpenResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.conversationsOpen,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Rename a channel.
   *
   * Gives a public or private channel another name. Some channels can be
   * renamed only by their creator or an admin.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.rename
   *
   * @param token Authentication token. Requires one of these scopes: `channels:manage`,
   * `channels:write`, `groups:write`, `im:write`, `mpim:write`
   * (slackBotAuth); `channels:write`, `groups:write`, `im:write`,
   * `mpim:write` (slackAuth)
   * @param channel ID of the conversation.
   * @param name New name: up to 80 lower-case letters, digits, hyphens, and underscores.
   * Slack changes what does not fit; see `name` in the answer.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async conversationsRename(
    token: string,
    channel: string,
    name: string,
    opts?: operations.ConversationsRenameOptions,
  ): Promise<ConversationsRenameResponse> {
    return (
      await this.conversationsRenameWithHttpInfo(token, channel, name, opts)
    )[0];
  }

  /**
   * As `conversationsRename`, with the status and the headers of the response.
   */
  conversationsRenameWithHttpInfo(
    token: string,
    channel: string,
    name: string,
    opts?: operations.ConversationsRenameOptions,
  ): Promise<
    [data: ConversationsRenameResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.conversationsRename,
      { channel, name, ...rest },
      { ...call, token },
    );
  }

  /**
   * Fetch a page of a thread.
   *
   * Fetches a message with its replies, the message first.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.replies
   *
   * @param token Authentication token. Requires one of these scopes: `channels:history`,
   * `groups:history`, `im:history`, `mpim:history`
   * @param channel ID of the conversation.
   * @param ts Timestamp of the message that begins the thread, or of one of its
   * replies. A message without replies comes back alone.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async conversationsReplies(
    token: string,
    channel: string,
    ts: string,
    opts?: operations.ConversationsRepliesOptions,
  ): Promise<ConversationsRepliesResponse> {
    return (
      await this.conversationsRepliesWithHttpInfo(token, channel, ts, opts)
    )[0];
  }

  /**
   * As `conversationsReplies`, with the status and the headers of the response.
   */
  conversationsRepliesWithHttpInfo(
    token: string,
    channel: string,
    ts: string,
    opts?: operations.ConversationsRepliesOptions,
  ): Promise<
    [data: ConversationsRepliesResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.conversationsReplies,
      { channel, ts, ...rest },
      { ...call, token },
    );
  }

  /**
   * Set the description of a channel.
   *
   * Sets the description of a conversation, which Slack once called its
   * purpose.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.setPurpose
   *
   * @param token Authentication token. Requires one of these scopes: `channels:manage`,
   * `channels:write.topic`, `groups:write`, `groups:write.topic`,
   * `im:write`, `im:write.topic`, `mpim:write`, `mpim:write.topic`
   * (slackBotAuth); `channels:write`, `channels:write.topic`,
   * `groups:write`, `groups:write.topic`, `im:write`, `im:write.topic`,
   * `mpim:write`, `mpim:write.topic` (slackAuth)
   * @param channel ID of the conversation.
   * @param purpose The new description, of up to 250 characters.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async conversationsSetPurpose(
    token: string,
    channel: string,
    purpose: string,
    opts?: operations.ConversationsSetPurposeOptions,
  ): Promise<ConversationsSetPurposeResponse> {
    return (
      await this.conversationsSetPurposeWithHttpInfo(
        token,
        channel,
        purpose,
        opts,
      )
    )[0];
  }

  /**
   * As `conversationsSetPurpose`, with the status and the headers of the response.
   */
  conversationsSetPurposeWithHttpInfo(
    token: string,
    channel: string,
    purpose: string,
    opts?: operations.ConversationsSetPurposeOptions,
  ): Promise<
    [data: ConversationsSetPurposeResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.conversationsSetPurpose,
      { channel, purpose, ...rest },
      { ...call, token },
    );
  }

  /**
   * Set the topic of a conversation.
   *
   * Sets the topic of a conversation, which stands at its head.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.setTopic
   *
   * @param token Authentication token. Requires one of these scopes: `channels:manage`,
   * `channels:write.topic`, `groups:write`, `groups:write.topic`,
   * `im:write`, `im:write.topic`, `mpim:write`, `mpim:write.topic`
   * (slackBotAuth); `channels:write`, `channels:write.topic`,
   * `groups:write`, `groups:write.topic`, `im:write`, `im:write.topic`,
   * `mpim:write`, `mpim:write.topic` (slackAuth)
   * @param channel ID of the conversation.
   * @param topic The new topic, of up to 250 characters. Slack shows it as it is, without
   * formatting or links.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async conversationsSetTopic(
    token: string,
    channel: string,
    topic: string,
    opts?: operations.ConversationsSetTopicOptions,
  ): Promise<ConversationsSetTopicResponse> {
    return (
      await this.conversationsSetTopicWithHttpInfo(token, channel, topic, opts)
    )[0];
  }

  /**
   * As `conversationsSetTopic`, with the status and the headers of the response.
   */
  conversationsSetTopicWithHttpInfo(
    token: string,
    channel: string,
    topic: string,
    opts?: operations.ConversationsSetTopicOptions,
  ): Promise<
    [data: ConversationsSetTopicResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.conversationsSetTopic,
      { channel, topic, ...rest },
      { ...call, token },
    );
  }

  /**
   * Unarchive a channel.
   *
   * Opens an archived channel again.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.unarchive
   *
   * @param token Authentication token. Requires one of these scopes: `channels:manage`,
   * `channels:write`, `groups:write`, `im:write`, `mpim:write`
   * (slackBotAuth); `channels:write`, `groups:write`, `im:write`,
   * `mpim:write` (slackAuth)
   * @param channel ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async conversationsUnarchive(
    token: string,
    channel: string,
    opts?: operations.ConversationsUnarchiveOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.conversationsUnarchiveWithHttpInfo(token, channel, opts)
    )[0];
  }

  /**
   * As `conversationsUnarchive`, with the status and the headers of the response.
   */
  conversationsUnarchiveWithHttpInfo(
    token: string,
    channel: string,
    opts?: operations.ConversationsUnarchiveOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.conversationsUnarchive,
      { channel, ...rest },
      { ...call, token },
    );
  }
}
