import { api } from "../api.js";
import type { ApiTestResponse } from "../models/ApiTestResponse.js";
import * as operations from "../operations/ApiApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * A check that calls reach Slack.
 *
 * The operations of `api`, as documented in
 * `docs/ApiApi.md`.
 */
export class ApiApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Check that calls reach Slack.
   *
   * Answers with the arguments that it was called with; with `error`, it
   * fails with this code. Takes no token.
   *
   * Documentation: https://docs.slack.dev/reference/methods/api.test
   *
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async apiTest(opts?: operations.ApiTestOptions): Promise<ApiTestResponse> {
    return (await this.apiTestWithHttpInfo(opts))[0];
  }

  /**
   * As `apiTest`, with the status and the headers of the response.
   */
  apiTestWithHttpInfo(
    opts?: operations.ApiTestOptions,
  ): Promise<[data: ApiTestResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(operations.apiTest, { ...rest }, call);
  }
}
