import { api } from "../api.js";
import type { AdminWorkflowsPermissionsLookupResponse } from "../models/AdminWorkflowsPermissionsLookupResponse.js";
import * as operations from "../operations/AdminWorkflowsPermissionsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Who may run a workflow.
 *
 * The operations of `admin.workflows.permissions`, as documented in
 * `docs/AdminWorkflowsPermissionsApi.md`.
 */
export class AdminWorkflowsPermissionsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Get who may run workflows.
   *
   * Answers for each of these workflows who may run it, as its triggers
   * allow.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.workflows.permissions.lookup
   *
   * @param token Authentication token. Requires scope: `admin.workflows:read`
   * @param workflow_ids IDs of the workflows, at most 50.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminWorkflowsPermissionsLookup(
    token: string,
    workflow_ids: [string, ...string[]],
    opts?: operations.AdminWorkflowsPermissionsLookupOptions,
  ): Promise<AdminWorkflowsPermissionsLookupResponse> {
    return (
      await this.adminWorkflowsPermissionsLookupWithHttpInfo(
        token,
        workflow_ids,
        opts,
      )
    )[0];
  }

  /**
   * As `adminWorkflowsPermissionsLookup`, with the status and the headers of the response.
   */
  adminWorkflowsPermissionsLookupWithHttpInfo(
    token: string,
    workflow_ids: [string, ...string[]],
    opts?: operations.AdminWorkflowsPermissionsLookupOptions,
  ): Promise<
    [
      data: AdminWorkflowsPermissionsLookupResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminWorkflowsPermissionsLookup,
      { workflow_ids, ...rest },
      { ...call, token },
    );
  }
}
