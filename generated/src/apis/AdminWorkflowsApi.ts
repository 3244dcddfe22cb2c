import { api } from "../api.js";
import type { AdminWorkflowsSearchResponse } from "../models/AdminWorkflowsSearchResponse.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/AdminWorkflowsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Workflows of an organization.
 *
 * The operations of `admin.workflows`, as documented in
 * `docs/AdminWorkflowsApi.md`.
 */
export class AdminWorkflowsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Search the workflows of a workspace or organization.
   *
   * Lists the workflows of the workspace or organization that meet all of
   * the conditions given.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.workflows.search
   *
   * @param token Authentication token. Requires scope: `admin.workflows:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminWorkflowsSearch(
    token: string,
    opts?: operations.AdminWorkflowsSearchOptions,
  ): Promise<AdminWorkflowsSearchResponse> {
    return (await this.adminWorkflowsSearchWithHttpInfo(token, opts))[0];
  }

  /**
   * As `adminWorkflowsSearch`, with the status and the headers of the response.
   */
  adminWorkflowsSearchWithHttpInfo(
    token: string,
    opts?: operations.AdminWorkflowsSearchOptions,
  ): Promise<
    [data: AdminWorkflowsSearchResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminWorkflowsSearch,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Unpublish workflows.
   *
   * Takes workflows of the workspace or organization out of use. Their
   * drafts stay.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.workflows.unpublish
   *
   * @param token Authentication token. Requires scope: `admin.workflows:write`
   * @param workflow_ids IDs of the workflows, at most 50.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminWorkflowsUnpublish(
    token: string,
    workflow_ids: [string, ...string[]],
    opts?: operations.AdminWorkflowsUnpublishOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminWorkflowsUnpublishWithHttpInfo(token, workflow_ids, opts)
    )[0];
  }

  /**
   * As `adminWorkflowsUnpublish`, with the status and the headers of the response.
   */
  adminWorkflowsUnpublishWithHttpInfo(
    token: string,
    workflow_ids: [string, ...string[]],
    opts?: operations.AdminWorkflowsUnpublishOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminWorkflowsUnpublish,
      { workflow_ids, ...rest },
      { ...call, token },
    );
  }
}
