import { api } from "../api.js";
import type { WorkflowsTriggersPermissionsAddResponse } from "../models/WorkflowsTriggersPermissionsAddResponse.js";
import type { WorkflowsTriggersPermissionsListResponse } from "../models/WorkflowsTriggersPermissionsListResponse.js";
import type { WorkflowsTriggersPermissionsRemoveResponse } from "../models/WorkflowsTriggersPermissionsRemoveResponse.js";
import type { WorkflowsTriggersPermissionsSetResponse } from "../models/WorkflowsTriggersPermissionsSetResponse.js";
import * as operations from "../operations/WorkflowsTriggersPermissionsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Access to the triggers of workflows.
 *
 * The operations of `workflows.triggers.permissions`, as documented in
 * `docs/WorkflowsTriggersPermissionsApi.md`.
 */
export class WorkflowsTriggersPermissionsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Let more people run a trigger.
   *
   * Adds users, channels, workspaces and organizations to those who may run
   * a trigger. Its permission has to be `named_entities`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/workflows.triggers.permissions.add
   *
   * @param token Authentication token. Requires scope: `triggers:write`
   * @param trigger_id ID of the trigger.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async workflowsTriggersPermissionsAdd(
    token: string,
    trigger_id: string,
    opts?: operations.WorkflowsTriggersPermissionsAddOptions,
  ): Promise<WorkflowsTriggersPermissionsAddResponse> {
    return (
      await this.workflowsTriggersPermissionsAddWithHttpInfo(
        token,
        trigger_id,
        opts,
      )
    )[0];
  }

  /**
   * As `workflowsTriggersPermissionsAdd`, with the status and the headers of the response.
   */
  workflowsTriggersPermissionsAddWithHttpInfo(
    token: string,
    trigger_id: string,
    opts?: operations.WorkflowsTriggersPermissionsAddOptions,
  ): Promise<
    [
      data: WorkflowsTriggersPermissionsAddResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.workflowsTriggersPermissionsAdd,
      { trigger_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Show who may run a trigger.
   *
   * Shows who may run a trigger. With the permission `named_entities`,
   * users, channels, workspaces and organizations are listed.
   *
   * Documentation: https://docs.slack.dev/reference/methods/workflows.triggers.permissions.list
   *
   * @param token Authentication token. Requires scope: `triggers:read`
   * @param trigger_id ID of the trigger.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async workflowsTriggersPermissionsList(
    token: string,
    trigger_id: string,
    opts?: operations.WorkflowsTriggersPermissionsListOptions,
  ): Promise<WorkflowsTriggersPermissionsListResponse> {
    return (
      await this.workflowsTriggersPermissionsListWithHttpInfo(
        token,
        trigger_id,
        opts,
      )
    )[0];
  }

  /**
   * As `workflowsTriggersPermissionsList`, with the status and the headers of the response.
   */
  workflowsTriggersPermissionsListWithHttpInfo(
    token: string,
    trigger_id: string,
    opts?: operations.WorkflowsTriggersPermissionsListOptions,
  ): Promise<
    [
      data: WorkflowsTriggersPermissionsListResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.workflowsTriggersPermissionsList,
      { trigger_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Let fewer people run a trigger.
   *
   * Removes users, channels, workspaces and organizations from those who may
   * run a trigger. Its permission has to be `named_entities`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/workflows.triggers.permissions.remove
   *
   * @param token Authentication token. Requires scope: `triggers:write`
   * @param trigger_id ID of the trigger.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async workflowsTriggersPermissionsRemove(
    token: string,
    trigger_id: string,
    opts?: operations.WorkflowsTriggersPermissionsRemoveOptions,
  ): Promise<WorkflowsTriggersPermissionsRemoveResponse> {
    return (
      await this.workflowsTriggersPermissionsRemoveWithHttpInfo(
        token,
        trigger_id,
        opts,
      )
    )[0];
  }

  /**
   * As `workflowsTriggersPermissionsRemove`, with the status and the headers of the response.
   */
  workflowsTriggersPermissionsRemoveWithHttpInfo(
    token: string,
    trigger_id: string,
    opts?: operations.WorkflowsTriggersPermissionsRemoveOptions,
  ): Promise<
    [
      data: WorkflowsTriggersPermissionsRemoveResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.workflowsTriggersPermissionsRemove,
      { trigger_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Set who may run a trigger.
   *
   * Sets who may run a trigger. With the permission `named_entities`, those
   * listed in the call.
   *
   * Documentation: https://docs.slack.dev/reference/methods/workflows.triggers.permissions.set
   *
   * @param token Authentication token. Requires scope: `triggers:write`
   * @param trigger_id ID of the trigger.
   * @param permission_type Who may run the trigger: `everyone`, the app's collaborators, or those
   * named.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async workflowsTriggersPermissionsSet(
    token: string,
    trigger_id: string,
    permission_type:
      "everyone" | "app_collaborators" | "named_entities" | (string & {}),
    opts?: operations.WorkflowsTriggersPermissionsSetOptions,
  ): Promise<WorkflowsTriggersPermissionsSetResponse> {
    return (
      await this.workflowsTriggersPermissionsSetWithHttpInfo(
        token,
        trigger_id,
        permission_type,
        opts,
      )
    )[0];
  }

  /**
   * As `workflowsTriggersPermissionsSet`, with the status and the headers of the response.
   */
  workflowsTriggersPermissionsSetWithHttpInfo(
    token: string,
    trigger_id: string,
    permission_type:
      "everyone" | "app_collaborators" | "named_entities" | (string & {}),
    opts?: operations.WorkflowsTriggersPermissionsSetOptions,
  ): Promise<
    [
      data: WorkflowsTriggersPermissionsSetResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.workflowsTriggersPermissionsSet,
      { trigger_id, permission_type, ...rest },
      { ...call, token },
    );
  }
}
