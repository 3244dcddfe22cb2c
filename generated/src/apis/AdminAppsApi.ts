import { api } from "../api.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/AdminAppsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Apps that an organization approves, restricts and removes.
 *
 * The operations of `admin.apps`, as documented in
 * `docs/AdminAppsApi.md`.
 */
export class AdminAppsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Approve an app for installation.
   *
   * Lets members of a workspace or organization install an app. Name the app
   * by its ID, or by the ID of a request for it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.approve
   *
   * @param token Authentication token. Requires scope: `admin.apps:write`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminAppsApprove(
    token: string,
    opts: operations.AdminAppsApproveOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (await this.adminAppsApproveWithHttpInfo(token, opts))[0];
  }

  /**
   * As `adminAppsApprove`, with the status and the headers of the response.
   */
  adminAppsApproveWithHttpInfo(
    token: string,
    opts: operations.AdminAppsApproveOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.adminAppsApprove,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Undo the decision about an app.
   *
   * Takes back the approval or restriction of an app, as if nobody had
   * decided about it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.clearResolution
   *
   * @param token Authentication token. Requires scope: `admin.apps:write`
   * @param app_id ID of the app.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminAppsClearResolution(
    token: string,
    app_id: string,
    opts: operations.AdminAppsClearResolutionOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminAppsClearResolutionWithHttpInfo(token, app_id, opts)
    )[0];
  }

  /**
   * As `adminAppsClearResolution`, with the status and the headers of the response.
   */
  adminAppsClearResolutionWithHttpInfo(
    token: string,
    app_id: string,
    opts: operations.AdminAppsClearResolutionOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.adminAppsClearResolution,
      { app_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Forbid the installation of an app.
   *
   * Keeps members of a workspace or organization from installing an app.
   * Name the app by its ID, or by the ID of a request for it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.restrict
   *
   * @param token Authentication token. Requires scope: `admin.apps:write`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminAppsRestrict(
    token: string,
    opts: operations.AdminAppsRestrictOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (await this.adminAppsRestrictWithHttpInfo(token, opts))[0];
  }

  /**
   * As `adminAppsRestrict`, with the status and the headers of the response.
   */
  adminAppsRestrictWithHttpInfo(
    token: string,
    opts: operations.AdminAppsRestrictOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.adminAppsRestrict,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Uninstall an app.
   *
   * Removes an app from some workspaces, or from all of the organization.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.uninstall
   *
   * @param token Authentication token. Requires scope: `admin.apps:write`
   * @param app_id ID of the app.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminAppsUninstall(
    token: string,
    app_id: string,
    opts: operations.AdminAppsUninstallOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (await this.adminAppsUninstallWithHttpInfo(token, app_id, opts))[0];
  }

  /**
   * As `adminAppsUninstall`, with the status and the headers of the response.
   */
  adminAppsUninstallWithHttpInfo(
    token: string,
    app_id: string,
    opts: operations.AdminAppsUninstallOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.adminAppsUninstall,
      { app_id, ...rest },
      { ...call, token },
    );
  }
}
