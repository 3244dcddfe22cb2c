import { api } from "../api.js";
import type { AdminAuditAnomalyAllowGetItemResponse } from "../models/AdminAuditAnomalyAllowGetItemResponse.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/AdminAuditAnomalyAllowApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Addresses and networks that the audit log trusts.
 *
 * The operations of `admin.audit.anomaly.allow`, as documented in
 * `docs/AdminAuditAnomalyAllowApi.md`.
 */
export class AdminAuditAnomalyAllowApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Get the addresses and networks that are trusted.
   *
   * Gets the address blocks and networks from which the organization expects
   * its members, so that its audit log reports no anomaly for them.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.audit.anomaly.allow.getItem
   *
   * @param token Authentication token. Requires scope: `admin`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminAuditAnomalyAllowGetItem(
    token: string,
    opts?: operations.AdminAuditAnomalyAllowGetItemOptions,
  ): Promise<AdminAuditAnomalyAllowGetItemResponse> {
    return (
      await this.adminAuditAnomalyAllowGetItemWithHttpInfo(token, opts)
    )[0];
  }

  /**
   * As `adminAuditAnomalyAllowGetItem`, with the status and the headers of the response.
   */
  adminAuditAnomalyAllowGetItemWithHttpInfo(
    token: string,
    opts?: operations.AdminAuditAnomalyAllowGetItemOptions,
  ): Promise<
    [
      data: AdminAuditAnomalyAllowGetItemResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminAuditAnomalyAllowGetItem,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Set the addresses and networks that are trusted.
   *
   * Replaces the address blocks and networks from which the organization
   * expects its members, so that its audit log reports no anomaly for them.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.audit.anomaly.allow.updateItem
   *
   * @param token Authentication token. Requires scope: `admin`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminAuditAnomalyAllowUpdateItem(
    token: string,
    opts?: operations.AdminAuditAnomalyAllowUpdateItemOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminAuditAnomalyAllowUpdateItemWithHttpInfo(token, opts)
    )[0];
  }

  /**
   * As `adminAuditAnomalyAllowUpdateItem`, with the status and the headers of the response.
   */
  adminAuditAnomalyAllowUpdateItemWithHttpInfo(
    token: string,
    opts?: operations.AdminAuditAnomalyAllowUpdateItemOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminAuditAnomalyAllowUpdateItem,
      { ...rest },
      { ...call, token },
    );
  }
}
