import { api } from "../api.js";
import type { ConversationsRequestSharedInviteApproveResponse } from "../models/ConversationsRequestSharedInviteApproveResponse.js";
import type { ConversationsRequestSharedInviteDenyResponse } from "../models/ConversationsRequestSharedInviteDenyResponse.js";
import type { ConversationsRequestSharedInviteListResponse } from "../models/ConversationsRequestSharedInviteListResponse.js";
import * as operations from "../operations/ConversationsRequestSharedInviteApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Members' requests to invite others into channels.
 *
 * The operations of `conversations.requestSharedInvite`, as documented in
 * `docs/ConversationsRequestSharedInviteApi.md`.
 */
export class ConversationsRequestSharedInviteApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Approve a request to invite someone.
   *
   * Approves what a member asked for: to invite someone external into a
   * channel. The Slack Connect invitation is then sent.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.requestSharedInvite.approve
   *
   * @param token Authentication token. Requires scope: `conversations.connect:manage`
   * @param invite_id ID of the invitation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async conversationsRequestSharedInviteApprove(
    token: string,
    invite_id: string,
    opts?: operations.ConversationsRequestSharedInviteApproveOptions,
  ): Promise<ConversationsRequestSharedInviteApproveResponse> {
    return (
      await this.conversationsRequestSharedInviteApproveWithHttpInfo(
        token,
        invite_id,
        opts,
      )
    )[0];
  }

  /**
   * As `conversationsRequestSharedInviteApprove`, with the status and the headers of the response.
   */
  conversationsRequestSharedInviteApproveWithHttpInfo(
    token: string,
    invite_id: string,
    opts?: operations.ConversationsRequestSharedInviteApproveOptions,
  ): Promise<
    [
      data: ConversationsRequestSharedInviteApproveResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.conversationsRequestSharedInviteApprove,
      { invite_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Deny a request to invite someone.
   *
   * Denies what a member asked for: to invite someone external into a
   * channel.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.requestSharedInvite.deny
   *
   * @param token Authentication token. Requires scope: `conversations.connect:manage`
   * @param invite_id ID of the invitation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async conversationsRequestSharedInviteDeny(
    token: string,
    invite_id: string,
    opts?: operations.ConversationsRequestSharedInviteDenyOptions,
  ): Promise<ConversationsRequestSharedInviteDenyResponse> {
    return (
      await this.conversationsRequestSharedInviteDenyWithHttpInfo(
        token,
        invite_id,
        opts,
      )
    )[0];
  }

  /**
   * As `conversationsRequestSharedInviteDeny`, with the status and the headers of the response.
   */
  conversationsRequestSharedInviteDenyWithHttpInfo(
    token: string,
    invite_id: string,
    opts?: operations.ConversationsRequestSharedInviteDenyOptions,
  ): Promise<
    [
      data: ConversationsRequestSharedInviteDenyResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.conversationsRequestSharedInviteDeny,
      { invite_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * List requests to invite someone.
   *
   * Lists members' requests to invite external users to channels. Those that
   * wait for an answer are always among them.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.requestSharedInvite.list
   *
   * @param token Authentication token. Requires scope: `conversations.connect:manage`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async conversationsRequestSharedInviteList(
    token: string,
    opts?: operations.ConversationsRequestSharedInviteListOptions,
  ): Promise<ConversationsRequestSharedInviteListResponse> {
    return (
      await this.conversationsRequestSharedInviteListWithHttpInfo(token, opts)
    )[0];
  }

  /**
   * As `conversationsRequestSharedInviteList`, with the status and the headers of the response.
   */
  conversationsRequestSharedInviteListWithHttpInfo(
    token: string,
    opts?: operations.ConversationsRequestSharedInviteListOptions,
  ): Promise<
    [
      data: ConversationsRequestSharedInviteListResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.conversationsRequestSharedInviteList,
      { ...rest },
      { ...call, token },
    );
  }
}
