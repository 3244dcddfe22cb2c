import { api } from "../api.js";
import type { BlocksValidateResponse } from "../models/BlocksValidateResponse.js";
import * as operations from "../operations/BlocksApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Checking Block Kit before it is sent.
 *
 * The operations of `blocks`, as documented in
 * `docs/BlocksApi.md`.
 */
export class BlocksApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Check blocks, a message or a view.
   *
   * Checks whether Slack would take blocks, a message or a view, without
   * sending it anywhere. Needs no token.
   *
   * Documentation: https://docs.slack.dev/reference/methods/blocks.validate
   *
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async blocksValidate(
    opts: operations.BlocksValidateOptions,
  ): Promise<BlocksValidateResponse> {
    return (await this.blocksValidateWithHttpInfo(opts))[0];
  }

  /**
   * As `blocksValidate`, with the status and the headers of the response.
   */
  blocksValidateWithHttpInfo(
    opts: operations.BlocksValidateOptions,
  ): Promise<[data: BlocksValidateResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts;
    return this.#engine.call(operations.blocksValidate, { ...rest }, call);
  }
}
