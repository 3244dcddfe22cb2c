import { api } from "../api.js";
import type { AdminWorkflowsTriggersTypesPermissionsLookupResponse } from "../models/AdminWorkflowsTriggersTypesPermissionsLookupResponse.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/AdminWorkflowsTriggersTypesPermissionsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Who may use a type of trigger.
 *
 * The operations of `admin.workflows.triggers.types.permissions`, as documented in
 * `docs/AdminWorkflowsTriggersTypesPermissionsApi.md`.
 */
export class AdminWorkflowsTriggersTypesPermissionsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Get who may use types of triggers.
   *
   * Answers for each of these types of triggers who may use it. Slack leaves
   * out IDs that name no type and says so in a warning.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.workflows.triggers.types.permissions.lookup
   *
   * @param token Authentication token. Requires scope: `client`
   * @param trigger_type_ids IDs of the types of triggers, at most 1000.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminWorkflowsTriggersTypesPermissionsLookup(
    token: string,
    trigger_type_ids: [string, ...string[]],
    opts?: operations.AdminWorkflowsTriggersTypesPermissionsLookupOptions,
  ): Promise<AdminWorkflowsTriggersTypesPermissionsLookupResponse> {
    return (
      await this.adminWorkflowsTriggersTypesPermissionsLookupWithHttpInfo(
        token,
        trigger_type_ids,
        opts,
      )
    )[0];
  }

  /**
   * As `adminWorkflowsTriggersTypesPermissionsLookup`, with the status and the headers of the response.
   */
  adminWorkflowsTriggersTypesPermissionsLookupWithHttpInfo(
    token: string,
    trigger_type_ids: [string, ...string[]],
    opts?: operations.AdminWorkflowsTriggersTypesPermissionsLookupOptions,
  ): Promise<
    [
      data: AdminWorkflowsTriggersTypesPermissionsLookupResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminWorkflowsTriggersTypesPermissionsLookup,
      { trigger_type_ids, ...rest },
      { ...call, token },
    );
  }

  /**
   * Set who may use a type of trigger.
   *
   * Sets who may use a type of trigger, as a whole or for each of its
   * permissions.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.workflows.triggers.types.permissions.set
   *
   * @param token Authentication token. Requires scope: `client`
   * @param id ID of the type of trigger.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminWorkflowsTriggersTypesPermissionsSet(
    token: string,
    id: string,
    opts?: operations.AdminWorkflowsTriggersTypesPermissionsSetOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminWorkflowsTriggersTypesPermissionsSetWithHttpInfo(
        token,
        id,
        opts,
      )
    )[0];
  }

  /**
   * As `adminWorkflowsTriggersTypesPermissionsSet`, with the status and the headers of the response.
   */
  adminWorkflowsTriggersTypesPermissionsSetWithHttpInfo(
    token: string,
    id: string,
    opts?: operations.AdminWorkflowsTriggersTypesPermissionsSetOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminWorkflowsTriggersTypesPermissionsSet,
      { id, ...rest },
      { ...call, token },
    );
  }
}
