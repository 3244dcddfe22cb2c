import { api } from "../api.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/FunctionsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Custom functions of an app and their runs.
 *
 * The operations of `functions`, as documented in
 * `docs/FunctionsApi.md`.
 */
export class FunctionsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Say that a function failed.
   *
   * Tells Slack that the app could not carry out a custom function. The
   * workflow that called it stops, and people see the error.
   *
   * Documentation: https://docs.slack.dev/reference/methods/functions.completeError
   *
   * @param token Authentication token.
   * @param function_execution_id ID of this run of the function, from the event `function_executed`.
   * @param error What went wrong, for the people who see it.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async functionsCompleteError(
    token: string,
    function_execution_id: string,
    error: string,
    opts?: operations.FunctionsCompleteErrorOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.functionsCompleteErrorWithHttpInfo(
        token,
        function_execution_id,
        error,
        opts,
      )
    )[0];
  }

  /**
   * As `functionsCompleteError`, with the status and the headers of the response.
   */
  functionsCompleteErrorWithHttpInfo(
    token: string,
    function_execution_id: string,
    error: string,
    opts?: operations.FunctionsCompleteErrorOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.functionsCompleteError,
      { function_execution_id, error, ...rest },
      { ...call, token },
    );
  }

  /**
   * Say that a function worked.
   *
   * Tells Slack that the app has carried out a custom function, and gives
   * its outputs. The workflow that called it goes on.
   *
   * Documentation: https://docs.slack.dev/reference/methods/functions.completeSuccess
   *
   * @param token Authentication token.
   * @param function_execution_id ID of this run of the function, from the event `function_executed`.
   * @param outputs The outputs by name, of the types that the app's manifest gives them.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async functionsCompleteSuccess(
    token: string,
    function_execution_id: string,
    outputs: { [key: string]: unknown },
    opts?: operations.FunctionsCompleteSuccessOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.functionsCompleteSuccessWithHttpInfo(
        token,
        function_execution_id,
        outputs,
        opts,
      )
    )[0];
  }

  /**
   * As `functionsCompleteSuccess`, with the status and the headers of the response.
   */
  functionsCompleteSuccessWithHttpInfo(
    token: string,
    function_execution_id: string,
    outputs: { [key: string]: unknown },
    opts?: operations.FunctionsCompleteSuccessOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.functionsCompleteSuccess,
      { function_execution_id, outputs, ...rest },
      { ...call, token },
    );
  }
}
