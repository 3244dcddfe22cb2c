import { api } from "../api.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import type { DndEndSnoozeResponse } from "../models/DndEndSnoozeResponse.js";
import type { DndInfoResponse } from "../models/DndInfoResponse.js";
import type { DndSetSnoozeResponse } from "../models/DndSetSnoozeResponse.js";
import type { DndTeamInfoResponse } from "../models/DndTeamInfoResponse.js";
import * as operations from "../operations/DndApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Times at which users do not want to be disturbed.
 *
 * The operations of `dnd`, as documented in
 * `docs/DndApi.md`.
 */
export class DndApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * End one's Do Not Disturb session.
   *
   * Ends the scheduled Do Not Disturb session of the token's owner that is
   * running, until the next one begins.
   *
   * Documentation: https://docs.slack.dev/reference/methods/dnd.endDnd
   *
   * @param token Authentication token. Requires scope: `dnd:write`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async dndEndDnd(
    token: string,
    opts?: operations.DndEndDndOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (await this.dndEndDndWithHttpInfo(token, opts))[0];
  }

  /**
   * As `dndEndDnd`, with the status and the headers of the response.
   */
  dndEndDndWithHttpInfo(
    token: string,
    opts?: operations.DndEndDndOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.dndEndDnd,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * End one's snooze.
   *
   * Ends the snooze of the token's owner, so that notifications come again.
   *
   * Documentation: https://docs.slack.dev/reference/methods/dnd.endSnooze
   *
   * @param token Authentication token. Requires scope: `dnd:write`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async dndEndSnooze(
    token: string,
    opts?: operations.DndEndSnoozeOptions,
  ): Promise<DndEndSnoozeResponse> {
    return (await this.dndEndSnoozeWithHttpInfo(token, opts))[0];
  }

  /**
   * As `dndEndSnooze`, with the status and the headers of the response.
   */
  dndEndSnoozeWithHttpInfo(
    token: string,
    opts?: operations.DndEndSnoozeOptions,
  ): Promise<[data: DndEndSnoozeResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.dndEndSnooze,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Fetch the Do Not Disturb state of a user.
   *
   * Fetches when a user does not want to be disturbed, and of the token's
   * owner whether they have snoozed.
   *
   * Documentation: https://docs.slack.dev/reference/methods/dnd.info
   *
   * @param token Authentication token. Requires scope: `dnd:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async dndInfo(
    token: string,
    opts?: operations.DndInfoOptions,
  ): Promise<DndInfoResponse> {
    return (await this.dndInfoWithHttpInfo(token, opts))[0];
  }

  /**
   * As `dndInfo`, with the status and the headers of the response.
   */
  dndInfoWithHttpInfo(
    token: string,
    opts?: operations.DndInfoOptions,
  ): Promise<[data: DndInfoResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.dndInfo,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Snooze one's notifications.
   *
   * Switches off notifications for the token's owner for some minutes, or
   * changes how long they are off.
   *
   * Documentation: https://docs.slack.dev/reference/methods/dnd.setSnooze
   *
   * @param token Authentication token. Requires scope: `dnd:write`
   * @param num_minutes Number of minutes to be off, from now.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async dndSetSnooze(
    token: string,
    num_minutes: number,
    opts?: operations.DndSetSnoozeOptions,
  ): Promise<DndSetSnoozeResponse> {
    return (await this.dndSetSnoozeWithHttpInfo(token, num_minutes, opts))[0];
  }

  /**
   * As `dndSetSnooze`, with the status and the headers of the response.
   */
  dndSetSnoozeWithHttpInfo(
    token: string,
    num_minutes: number,
    opts?: operations.DndSetSnoozeOptions,
  ): Promise<[data: DndSetSnoozeResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.dndSetSnooze,
      { num_minutes, ...rest },
      { ...call, token },
    );
  }

  /**
   * Fetch the Do Not Disturb state of several users.
   *
   * Fetches when up to 50 users of a workspace do not want to be disturbed.
   *
   * Documentation: https://docs.slack.dev/reference/methods/dnd.teamInfo
   *
   * @param token Authentication token. Requires scope: `dnd:read`
   * @param users IDs of up to 50 users, with commas between.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async dndTeamInfo(
    token: string,
    users: string,
    opts?: operations.DndTeamInfoOptions,
  ): Promise<DndTeamInfoResponse> {
    return (await this.dndTeamInfoWithHttpInfo(token, users, opts))[0];
  }

  /**
   * As `dndTeamInfo`, with the status and the headers of the response.
   */
  dndTeamInfoWithHttpInfo(
    token: string,
    users: string,
    opts?: operations.DndTeamInfoOptions,
  ): Promise<[data: DndTeamInfoResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.dndTeamInfo,
      { users, ...rest },
      { ...call, token },
    );
  }
}
