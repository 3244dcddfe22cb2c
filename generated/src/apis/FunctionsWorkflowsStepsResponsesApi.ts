import { api } from "../api.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/FunctionsWorkflowsStepsResponsesApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Responses to the forms of workflows.
 *
 * The operations of `functions.workflows.steps.responses`, as documented in
 * `docs/FunctionsWorkflowsStepsResponsesApi.md`.
 */
export class FunctionsWorkflowsStepsResponsesApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Export what people entered in a workflow's form.
   *
   * Exports the responses to a form of a workflow as CSV. The workflow is
   * named by its ID, or by a reference and its app. How the file is handed
   * over is not documented; the answer says only that the call worked.
   *
   * Documentation: https://docs.slack.dev/reference/methods/functions.workflows.steps.responses.export
   *
   * @param token Authentication token.
   * @param step_id ID of the step that opens the form.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async functionsWorkflowsStepsResponsesExport(
    token: string,
    step_id: string,
    opts?: operations.FunctionsWorkflowsStepsResponsesExportOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.functionsWorkflowsStepsResponsesExportWithHttpInfo(
        token,
        step_id,
        opts,
      )
    )[0];
  }

  /**
   * As `functionsWorkflowsStepsResponsesExport`, with the status and the headers of the response.
   */
  functionsWorkflowsStepsResponsesExportWithHttpInfo(
    token: string,
    step_id: string,
    opts?: operations.FunctionsWorkflowsStepsResponsesExportOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.functionsWorkflowsStepsResponsesExport,
      { step_id, ...rest },
      { ...call, token },
    );
  }
}
