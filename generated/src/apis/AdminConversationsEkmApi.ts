import { api } from "../api.js";
import type { AdminConversationsEkmListOriginalConnectedChannelInfoResponse } from "../models/AdminConversationsEkmListOriginalConnectedChannelInfoResponse.js";
import * as operations from "../operations/AdminConversationsEkmApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Channels that were shared once, for key management.
 *
 * The operations of `admin.conversations.ekm`, as documented in
 * `docs/AdminConversationsEkmApi.md`.
 */
export class AdminConversationsEkmApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * List the original IDs of disconnected channels.
   *
   * Lists channels that were shared once and are no longer, with the IDs
   * that they had in the organization that owned them. Enterprise Key
   * Management needs those IDs to revoke keys.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.ekm.listOriginalConnectedChannelInfo
   *
   * @param token Authentication token. Requires scope: `admin.conversations:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminConversationsEkmListOriginalConnectedChannelInfo(
    token: string,
    opts?: operations.AdminConversationsEkmListOriginalConnectedChannelInfoOptions,
  ): Promise<AdminConversationsEkmListOriginalConnectedChannelInfoResponse> {
    return (
      await this.adminConversationsEkmListOriginalConnectedChannelInfoWithHttpInfo(
        token,
        opts,
      )
    )[0];
  }

  /**
   * As `adminConversationsEkmListOriginalConnectedChannelInfo`, with the status and the headers of the response.
   */
  adminConversationsEkmListOriginalConnectedChannelInfoWithHttpInfo(
    token: string,
    opts?: operations.AdminConversationsEkmListOriginalConnectedChannelInfoOptions,
  ): Promise<
    [
      data: AdminConversationsEkmListOriginalConnectedChannelInfoResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminConversationsEkmListOriginalConnectedChannelInfo,
      { ...rest },
      { ...call, token },
    );
  }
}
