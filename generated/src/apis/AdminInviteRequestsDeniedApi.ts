import { api } from "../api.js";
import type { AdminInviteRequestsDeniedListResponse } from "../models/AdminInviteRequestsDeniedListResponse.js";
import * as operations from "../operations/AdminInviteRequestsDeniedApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Requests for invitations that were denied.
 *
 * The operations of `admin.inviteRequests.denied`, as documented in
 * `docs/AdminInviteRequestsDeniedApi.md`.
 */
export class AdminInviteRequestsDeniedApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * List the denied requests for invitations.
   *
   * Lists the requests for invitations to a workspace that have been denied,
   * each with who denied it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.inviteRequests.denied.list
   *
   * @param token Authentication token. Requires scope: `admin.invites:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminInviteRequestsDeniedList(
    token: string,
    opts?: operations.AdminInviteRequestsDeniedListOptions,
  ): Promise<AdminInviteRequestsDeniedListResponse> {
    return (
      await this.adminInviteRequestsDeniedListWithHttpInfo(token, opts)
    )[0];
  }

  /**
   * As `adminInviteRequestsDeniedList`, with the status and the headers of the response.
   */
  adminInviteRequestsDeniedListWithHttpInfo(
    token: string,
    opts?: operations.AdminInviteRequestsDeniedListOptions,
  ): Promise<
    [
      data: AdminInviteRequestsDeniedListResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminInviteRequestsDeniedList,
      { ...rest },
      { ...call, token },
    );
  }
}
