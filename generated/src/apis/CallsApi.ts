import { api } from "../api.js";
import type { CallsAddResponse } from "../models/CallsAddResponse.js";
import type { CallsEndResponse } from "../models/CallsEndResponse.js";
import type { CallsInfoResponse } from "../models/CallsInfoResponse.js";
import type { CallsUpdateResponse } from "../models/CallsUpdateResponse.js";
import * as operations from "../operations/CallsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Calls of other services that an app shows in Slack.
 *
 * The operations of `calls`, as documented in
 * `docs/CallsApi.md`.
 */
export class CallsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Register a call.
   *
   * Makes a call of another service known to Slack. To show it, post a
   * `call` block with the ID that comes back.
   *
   * Documentation: https://docs.slack.dev/reference/methods/calls.add
   *
   * @param token Authentication token. Requires scope: `calls:write`
   * @param external_unique_id The call's ID at its own service. It has to be unique among all calls
   * from there.
   * @param join_url Address by which to join the call.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async callsAdd(
    token: string,
    external_unique_id: string,
    join_url: string,
    opts?: operations.CallsAddOptions,
  ): Promise<CallsAddResponse> {
    return (
      await this.callsAddWithHttpInfo(token, external_unique_id, join_url, opts)
    )[0];
  }

  /**
   * As `callsAdd`, with the status and the headers of the response.
   */
  callsAddWithHttpInfo(
    token: string,
    external_unique_id: string,
    join_url: string,
    opts?: operations.CallsAddOptions,
  ): Promise<[data: CallsAddResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.callsAdd,
      { external_unique_id, join_url, ...rest },
      { ...call, token },
    );
  }

  /**
   * End a call.
   *
   * Marks a call as ended. Slack then shows that it is over; the other
   * service has to end it by itself.
   *
   * Documentation: https://docs.slack.dev/reference/methods/calls.end
   *
   * @param token Authentication token. Requires scope: `calls:write`
   * @param id ID of the call, as `calls.add` answered it.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async callsEnd(
    token: string,
    id: string,
    opts?: operations.CallsEndOptions,
  ): Promise<CallsEndResponse> {
    return (await this.callsEndWithHttpInfo(token, id, opts))[0];
  }

  /**
   * As `callsEnd`, with the status and the headers of the response.
   */
  callsEndWithHttpInfo(
    token: string,
    id: string,
    opts?: operations.CallsEndOptions,
  ): Promise<[data: CallsEndResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.callsEnd,
      { id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Get a call.
   *
   * Answers a call of another service that the app has registered.
   *
   * Documentation: https://docs.slack.dev/reference/methods/calls.info
   *
   * @param token Authentication token. Requires scope: `calls:read`
   * @param id ID of the call, as `calls.add` answered it.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async callsInfo(
    token: string,
    id: string,
    opts?: operations.CallsInfoOptions,
  ): Promise<CallsInfoResponse> {
    return (await this.callsInfoWithHttpInfo(token, id, opts))[0];
  }

  /**
   * As `callsInfo`, with the status and the headers of the response.
   */
  callsInfoWithHttpInfo(
    token: string,
    id: string,
    opts?: operations.CallsInfoOptions,
  ): Promise<[data: CallsInfoResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.callsInfo,
      { id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Change a call.
   *
   * Changes the title and addresses of a call. What is not given stays as it
   * is.
   *
   * Documentation: https://docs.slack.dev/reference/methods/calls.update
   *
   * @param token Authentication token. Requires scope: `calls:write`
   * @param id ID of the call, as `calls.add` answered it.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async callsUpdate(
    token: string,
    id: string,
    opts?: operations.CallsUpdateOptions,
  ): Promise<CallsUpdateResponse> {
    return (await this.callsUpdateWithHttpInfo(token, id, opts))[0];
  }

  /**
   * As `callsUpdate`, with the status and the headers of the response.
   */
  callsUpdateWithHttpInfo(
    token: string,
    id: string,
    opts?: operations.CallsUpdateOptions,
  ): Promise<[data: CallsUpdateResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.callsUpdate,
      { id, ...rest },
      { ...call, token },
    );
  }
}
