import { api } from "../api.js";
import type { AgentsSessionsRenameResponse } from "../models/AgentsSessionsRenameResponse.js";
import type { AgentsSessionsSetStatusResponse } from "../models/AgentsSessionsSetStatusResponse.js";
import * as operations from "../operations/AgentsSessionsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Sessions of agents.
 *
 * The operations of `agents.sessions`, as documented in
 * `docs/AgentsSessionsApi.md`.
 */
export class AgentsSessionsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Rename a session of an agent.
   *
   * Sets the title of an agent's session. Where a whole channel belongs to
   * the session, the channel gets the name as well.
   *
   * Documentation: https://docs.slack.dev/reference/methods/agents.sessions.rename
   *
   * @param token Authentication token. Requires scope: `chat:write`
   * @param channel_id ID of the conversation.
   * @param title New title of the session, 1 to 200 characters.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async agentsSessionsRename(
    token: string,
    channel_id: string,
    title: string,
    opts?: operations.AgentsSessionsRenameOptions,
  ): Promise<AgentsSessionsRenameResponse> {
    return (
      await this.agentsSessionsRenameWithHttpInfo(
        token,
        channel_id,
        title,
        opts,
      )
    )[0];
  }

  /**
   * As `agentsSessionsRename`, with the status and the headers of the response.
   */
  agentsSessionsRenameWithHttpInfo(
    token: string,
    channel_id: string,
    title: string,
    opts?: operations.AgentsSessionsRenameOptions,
  ): Promise<
    [data: AgentsSessionsRenameResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.agentsSessionsRename,
      { channel_id, title, ...rest },
      { ...call, token },
    );
  }

  /**
   * Set the status of a session of an agent.
   *
   * Sets how an agent's session stands. Where there is no session in this
   * channel and thread yet, Slack creates one.
   *
   * Documentation: https://docs.slack.dev/reference/methods/agents.sessions.setStatus
   *
   * @param token Authentication token. Requires scope: `chat:write`
   * @param channel_id ID of the conversation.
   * @param status How the session stands.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async agentsSessionsSetStatus(
    token: string,
    channel_id: string,
    status: "active" | "processing" | "suspended" | "closed" | (string & {}),
    opts?: operations.AgentsSessionsSetStatusOptions,
  ): Promise<AgentsSessionsSetStatusResponse> {
    return (
      await this.agentsSessionsSetStatusWithHttpInfo(
        token,
        channel_id,
        status,
        opts,
      )
    )[0];
  }

  /**
   * As `agentsSessionsSetStatus`, with the status and the headers of the response.
   */
  agentsSessionsSetStatusWithHttpInfo(
    token: string,
    channel_id: string,
    status: "active" | "processing" | "suspended" | "closed" | (string & {}),
    opts?: operations.AgentsSessionsSetStatusOptions,
  ): Promise<
    [data: AgentsSessionsSetStatusResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.agentsSessionsSetStatus,
      { channel_id, status, ...rest },
      { ...call, token },
    );
  }
}
