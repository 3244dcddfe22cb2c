import { api } from "../api.js";
import type { AdminWorkflowsCollaboratorsAddResponse } from "../models/AdminWorkflowsCollaboratorsAddResponse.js";
import type { AdminWorkflowsCollaboratorsRemoveResponse } from "../models/AdminWorkflowsCollaboratorsRemoveResponse.js";
import * as operations from "../operations/AdminWorkflowsCollaboratorsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Users who can change a workflow.
 *
 * The operations of `admin.workflows.collaborators`, as documented in
 * `docs/AdminWorkflowsCollaboratorsApi.md`.
 */
export class AdminWorkflowsCollaboratorsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Add collaborators to workflows.
   *
   * Makes users collaborators of workflows of the workspace or organization,
   * so that they can change them.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.workflows.collaborators.add
   *
   * @param token Authentication token. Requires scope: `admin.workflows:write`
   * @param workflow_ids IDs of the workflows, at most 50.
   * @param collaborator_ids IDs of the users to add, at most 50.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminWorkflowsCollaboratorsAdd(
    token: string,
    workflow_ids: [string, ...string[]],
    collaborator_ids: [string, ...string[]],
    opts?: operations.AdminWorkflowsCollaboratorsAddOptions,
  ): Promise<AdminWorkflowsCollaboratorsAddResponse> {
    return (
      await this.adminWorkflowsCollaboratorsAddWithHttpInfo(
        token,
        workflow_ids,
        collaborator_ids,
        opts,
      )
    )[0];
  }

  /**
   * As `adminWorkflowsCollaboratorsAdd`, with the status and the headers of the response.
   */
  adminWorkflowsCollaboratorsAddWithHttpInfo(
    token: string,
    workflow_ids: [string, ...string[]],
    collaborator_ids: [string, ...string[]],
    opts?: operations.AdminWorkflowsCollaboratorsAddOptions,
  ): Promise<
    [
      data: AdminWorkflowsCollaboratorsAddResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminWorkflowsCollaboratorsAdd,
      { workflow_ids, collaborator_ids, ...rest },
      { ...call, token },
    );
  }

  /**
   * Remove collaborators from workflows.
   *
   * Takes users from the collaborators of workflows of the workspace or
   * organization.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.workflows.collaborators.remove
   *
   * @param token Authentication token. Requires scope: `admin.workflows:write`
   * @param workflow_ids IDs of the workflows, at most 50.
   * @param collaborator_ids IDs of the users to remove, at most 50.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminWorkflowsCollaboratorsRemove(
    token: string,
    workflow_ids: [string, ...string[]],
    collaborator_ids: [string, ...string[]],
    opts?: operations.AdminWorkflowsCollaboratorsRemoveOptions,
  ): Promise<AdminWorkflowsCollaboratorsRemoveResponse> {
    return (
      await this.adminWorkflowsCollaboratorsRemoveWithHttpInfo(
        token,
        workflow_ids,
        collaborator_ids,
        opts,
      )
    )[0];
  }

  /**
   * As `adminWorkflowsCollaboratorsRemove`, with the status and the headers of the response.
   */
  adminWorkflowsCollaboratorsRemoveWithHttpInfo(
    token: string,
    workflow_ids: [string, ...string[]],
    collaborator_ids: [string, ...string[]],
    opts?: operations.AdminWorkflowsCollaboratorsRemoveOptions,
  ): Promise<
    [
      data: AdminWorkflowsCollaboratorsRemoveResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminWorkflowsCollaboratorsRemove,
      { workflow_ids, collaborator_ids, ...rest },
      { ...call, token },
    );
  }
}
