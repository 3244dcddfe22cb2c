import { api } from "../api.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/AdminUsersUnsupportedVersionsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Members who use outdated software.
 *
 * The operations of `admin.users.unsupportedVersions`, as documented in
 * `docs/AdminUsersUnsupportedVersionsApi.md`.
 */
export class AdminUsersUnsupportedVersionsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Export the users of outdated software.
   *
   * Has Slackbot send the token's owner a zipped CSV file of the members who
   * use a system or client that Slack supports no longer, or not for long.
   * The answer comes before the file.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.unsupportedVersions.export
   *
   * @param token Authentication token. Requires scope: `admin.users:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminUsersUnsupportedVersionsExport(
    token: string,
    opts?: operations.AdminUsersUnsupportedVersionsExportOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminUsersUnsupportedVersionsExportWithHttpInfo(token, opts)
    )[0];
  }

  /**
   * As `adminUsersUnsupportedVersionsExport`, with the status and the headers of the response.
   */
  adminUsersUnsupportedVersionsExportWithHttpInfo(
    token: string,
    opts?: operations.AdminUsersUnsupportedVersionsExportOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminUsersUnsupportedVersionsExport,
      { ...rest },
      { ...call, token },
    );
  }
}
