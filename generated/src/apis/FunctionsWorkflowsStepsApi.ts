import { api } from "../api.js";
import type { FunctionsWorkflowsStepsListResponse } from "../models/FunctionsWorkflowsStepsListResponse.js";
import * as operations from "../operations/FunctionsWorkflowsStepsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Steps of workflows that use a function.
 *
 * The operations of `functions.workflows.steps`, as documented in
 * `docs/FunctionsWorkflowsStepsApi.md`.
 */
export class FunctionsWorkflowsStepsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * List the steps that use a function in a workflow.
   *
   * Lists the steps of a workflow that use a function, in all versions of
   * the workflow. The workflow is named by its ID, or by a reference and its
   * app.
   *
   * Documentation: https://docs.slack.dev/reference/methods/functions.workflows.steps.list
   *
   * @param token Authentication token.
   * @param function_id ID of the function.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async functionsWorkflowsStepsList(
    token: string,
    function_id: string,
    opts?: operations.FunctionsWorkflowsStepsListOptions,
  ): Promise<FunctionsWorkflowsStepsListResponse> {
    return (
      await this.functionsWorkflowsStepsListWithHttpInfo(
        token,
        function_id,
        opts,
      )
    )[0];
  }

  /**
   * As `functionsWorkflowsStepsList`, with the status and the headers of the response.
   */
  functionsWorkflowsStepsListWithHttpInfo(
    token: string,
    function_id: string,
    opts?: operations.FunctionsWorkflowsStepsListOptions,
  ): Promise<
    [
      data: FunctionsWorkflowsStepsListResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.functionsWorkflowsStepsList,
      { function_id, ...rest },
      { ...call, token },
    );
  }
}
