import { api } from "../api.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/ConversationsExternalInvitePermissionsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * What external workspaces may do in a shared channel.
 *
 * The operations of `conversations.externalInvitePermissions`, as documented in
 * `docs/ConversationsExternalInvitePermissionsApi.md`.
 */
export class ConversationsExternalInvitePermissionsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Let an external workspace invite, or stop it.
   *
   * Sets whether an external workspace in a Slack Connect channel may post
   * only, or post and invite others.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.externalInvitePermissions.set
   *
   * @param token Authentication token. Requires scope: `conversations.connect:manage`
   * @param channel ID of the conversation.
   * @param target_team ID of the other party's workspace or organization.
   * @param action What to do: `upgrade` lets the workspace invite, `downgrade` leaves it
   * posting alone.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async conversationsExternalInvitePermissionsSet(
    token: string,
    channel: string,
    target_team: string,
    action: "upgrade" | "downgrade" | (string & {}),
    opts?: operations.ConversationsExternalInvitePermissionsSetOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.conversationsExternalInvitePermissionsSetWithHttpInfo(
        token,
        channel,
        target_team,
        action,
        opts,
      )
    )[0];
  }

  /**
   * As `conversationsExternalInvitePermissionsSet`, with the status and the headers of the response.
   */
  conversationsExternalInvitePermissionsSetWithHttpInfo(
    token: string,
    channel: string,
    target_team: string,
    action: "upgrade" | "downgrade" | (string & {}),
    opts?: operations.ConversationsExternalInvitePermissionsSetOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.conversationsExternalInvitePermissionsSet,
      { channel, target_team, action, ...rest },
      { ...call, token },
    );
  }
}
