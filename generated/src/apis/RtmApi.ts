import { api } from "../api.js";
import type { RtmConnectResponse } from "../models/RtmConnectResponse.js";
import * as operations from "../operations/RtmApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Events over a WebSocket, for classic apps.
 *
 * The operations of `rtm`, as documented in
 * `docs/RtmApi.md`.
 */
export class RtmApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Open a Real Time Messaging session.
   *
   * Answers with the address of a WebSocket that brings events as they
   * happen. Only classic apps can use it; new ones have
   * `apps.connections.open`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/rtm.connect
   *
   * @param token Authentication token.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async rtmConnect(
    token: string,
    opts?: operations.RtmConnectOptions,
  ): Promise<RtmConnectResponse> {
    return (await this.rtmConnectWithHttpInfo(token, opts))[0];
  }

  /**
   * As `rtmConnect`, with the status and the headers of the response.
   */
  rtmConnectWithHttpInfo(
    token: string,
    opts?: operations.RtmConnectOptions,
  ): Promise<[data: RtmConnectResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.rtmConnect,
      { ...rest },
      { ...call, token },
    );
  }
}
