import { api } from "../api.js";
import type { CallUser } from "../models/CallUser.js";
import type { CallsParticipantsAddResponse } from "../models/CallsParticipantsAddResponse.js";
import type { CallsParticipantsRemoveResponse } from "../models/CallsParticipantsRemoveResponse.js";
import * as operations from "../operations/CallsParticipantsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Participants of those calls.
 *
 * The operations of `calls.participants`, as documented in
 * `docs/CallsParticipantsApi.md`.
 */
export class CallsParticipantsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Add participants to a call.
   *
   * Adds users of Slack and other people to the participants that Slack
   * shows for a call.
   *
   * Documentation: https://docs.slack.dev/reference/methods/calls.participants.add
   *
   * @param token Authentication token. Requires scope: `calls:write`
   * @param id ID of the call, as `calls.add` answered it.
   * @param users The participants to add, users of Slack or others.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async callsParticipantsAdd(
    token: string,
    id: string,
    users: CallUser[],
    opts?: operations.CallsParticipantsAddOptions,
  ): Promise<CallsParticipantsAddResponse> {
    return (
      await this.callsParticipantsAddWithHttpInfo(token, id, users, opts)
    )[0];
  }

  /**
   * As `callsParticipantsAdd`, with the status and the headers of the response.
   */
  callsParticipantsAddWithHttpInfo(
    token: string,
    id: string,
    users: CallUser[],
    opts?: operations.CallsParticipantsAddOptions,
  ): Promise<
    [data: CallsParticipantsAddResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.callsParticipantsAdd,
      { id, users, ...rest },
      { ...call, token },
    );
  }

  /**
   * Remove participants from a call.
   *
   * Removes users of Slack and other people from the participants that Slack
   * shows for a call.
   *
   * Documentation: https://docs.slack.dev/reference/methods/calls.participants.remove
   *
   * @param token Authentication token. Requires scope: `calls:write`
   * @param id ID of the call, as `calls.add` answered it.
   * @param users The participants to remove, users of Slack or others.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async callsParticipantsRemove(
    token: string,
    id: string,
    users: CallUser[],
    opts?: operations.CallsParticipantsRemoveOptions,
  ): Promise<CallsParticipantsRemoveResponse> {
    return (
      await this.callsParticipantsRemoveWithHttpInfo(token, id, users, opts)
    )[0];
  }

  /**
   * As `callsParticipantsRemove`, with the status and the headers of the response.
   */
  callsParticipantsRemoveWithHttpInfo(
    token: string,
    id: string,
    users: CallUser[],
    opts?: operations.CallsParticipantsRemoveOptions,
  ): Promise<
    [data: CallsParticipantsRemoveResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.callsParticipantsRemove,
      { id, users, ...rest },
      { ...call, token },
    );
  }
}
