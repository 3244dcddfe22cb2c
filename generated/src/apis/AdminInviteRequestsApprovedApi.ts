import { api } from "../api.js";
import type { AdminInviteRequestsApprovedListResponse } from "../models/AdminInviteRequestsApprovedListResponse.js";
import * as operations from "../operations/AdminInviteRequestsApprovedApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Requests for invitations that were approved.
 *
 * The operations of `admin.inviteRequests.approved`, as documented in
 * `docs/AdminInviteRequestsApprovedApi.md`.
 */
export class AdminInviteRequestsApprovedApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * List the approved requests for invitations.
   *
   * Lists the requests for invitations to a workspace that have been
   * approved, each with the invitation that came of it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.inviteRequests.approved.list
   *
   * @param token Authentication token. Requires scope: `admin.invites:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminInviteRequestsApprovedList(
    token: string,
    opts?: operations.AdminInviteRequestsApprovedListOptions,
  ): Promise<AdminInviteRequestsApprovedListResponse> {
    return (
      await this.adminInviteRequestsApprovedListWithHttpInfo(token, opts)
    )[0];
  }

  /**
   * As `adminInviteRequestsApprovedList`, with the status and the headers of the response.
   */
  adminInviteRequestsApprovedListWithHttpInfo(
    token: string,
    opts?: operations.AdminInviteRequestsApprovedListOptions,
  ): Promise<
    [
      data: AdminInviteRequestsApprovedListResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminInviteRequestsApprovedList,
      { ...rest },
      { ...call, token },
    );
  }
}
