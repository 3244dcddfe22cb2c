import { api } from "../api.js";
import type { AdminInviteRequestsListResponse } from "../models/AdminInviteRequestsListResponse.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/AdminInviteRequestsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Requests for invitations to a workspace.
 *
 * The operations of `admin.inviteRequests`, as documented in
 * `docs/AdminInviteRequestsApi.md`.
 */
export class AdminInviteRequestsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Approve a request for an invitation.
   *
   * Approves the request of a member to invite somebody to a workspace.
   * Slack sends the invitation.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.inviteRequests.approve
   *
   * @param token Authentication token. Requires scope: `admin.invites:write`
   * @param invite_request_id ID of the request, as `admin.inviteRequests.list` answers it.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminInviteRequestsApprove(
    token: string,
    invite_request_id: string,
    opts?: operations.AdminInviteRequestsApproveOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminInviteRequestsApproveWithHttpInfo(
        token,
        invite_request_id,
        opts,
      )
    )[0];
  }

  /**
   * As `adminInviteRequestsApprove`, with the status and the headers of the response.
   */
  adminInviteRequestsApproveWithHttpInfo(
    token: string,
    invite_request_id: string,
    opts?: operations.AdminInviteRequestsApproveOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminInviteRequestsApprove,
      { invite_request_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Deny a request for an invitation.
   *
   * Denies the request of a member to invite somebody to a workspace.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.inviteRequests.deny
   *
   * @param token Authentication token. Requires scope: `admin.invites:write`
   * @param invite_request_id ID of the request, as `admin.inviteRequests.list` answers it.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminInviteRequestsDeny(
    token: string,
    invite_request_id: string,
    opts?: operations.AdminInviteRequestsDenyOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminInviteRequestsDenyWithHttpInfo(
        token,
        invite_request_id,
        opts,
      )
    )[0];
  }

  /**
   * As `adminInviteRequestsDeny`, with the status and the headers of the response.
   */
  adminInviteRequestsDenyWithHttpInfo(
    token: string,
    invite_request_id: string,
    opts?: operations.AdminInviteRequestsDenyOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminInviteRequestsDeny,
      { invite_request_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * List the pending requests for invitations.
   *
   * Lists the requests for invitations to a workspace that nobody has
   * approved or denied yet.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.inviteRequests.list
   *
   * @param token Authentication token. Requires scope: `admin.invites:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminInviteRequestsList(
    token: string,
    opts?: operations.AdminInviteRequestsListOptions,
  ): Promise<AdminInviteRequestsListResponse> {
    return (await this.adminInviteRequestsListWithHttpInfo(token, opts))[0];
  }

  /**
   * As `adminInviteRequestsList`, with the status and the headers of the response.
   */
  adminInviteRequestsListWithHttpInfo(
    token: string,
    opts?: operations.AdminInviteRequestsListOptions,
  ): Promise<
    [data: AdminInviteRequestsListResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminInviteRequestsList,
      { ...rest },
      { ...call, token },
    );
  }
}
