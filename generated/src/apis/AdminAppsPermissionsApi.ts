import { api } from "../api.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/AdminAppsPermissionsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Who may use an app.
 *
 * The operations of `admin.apps.permissions`, as documented in
 * `docs/AdminAppsPermissionsApi.md`.
 */
export class AdminAppsPermissionsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Give users access to an app.
   *
   * Adds users and user groups to those who may use an app. The app's
   * permission type has to be `named_entities`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.permissions.add
   *
   * @param token Authentication token. Requires scope: `admin.apps:write`
   * @param app_id ID of the app.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminAppsPermissionsAdd(
    token: string,
    app_id: string,
    opts?: operations.AdminAppsPermissionsAddOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminAppsPermissionsAddWithHttpInfo(token, app_id, opts)
    )[0];
  }

  /**
   * As `adminAppsPermissionsAdd`, with the status and the headers of the response.
   */
  adminAppsPermissionsAddWithHttpInfo(
    token: string,
    app_id: string,
    opts?: operations.AdminAppsPermissionsAddOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminAppsPermissionsAdd,
      { app_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * List who may use an app.
   *
   * Gets the permission type of an app and, where it has them, the users and
   * user groups who may use it. Slack does not say which fields the answer
   * has.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.permissions.list
   *
   * @param token Authentication token. Requires scope: `admin.apps:read`
   * @param app_id ID of the app.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminAppsPermissionsList(
    token: string,
    app_id: string,
    opts?: operations.AdminAppsPermissionsListOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminAppsPermissionsListWithHttpInfo(token, app_id, opts)
    )[0];
  }

  /**
   * As `adminAppsPermissionsList`, with the status and the headers of the response.
   */
  adminAppsPermissionsListWithHttpInfo(
    token: string,
    app_id: string,
    opts?: operations.AdminAppsPermissionsListOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminAppsPermissionsList,
      { app_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Take users' access to an app away.
   *
   * Removes users and user groups from those who may use an app. The app's
   * permission type has to be `named_entities`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.permissions.remove
   *
   * @param token Authentication token. Requires scope: `admin.apps:write`
   * @param app_id ID of the app.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminAppsPermissionsRemove(
    token: string,
    app_id: string,
    opts?: operations.AdminAppsPermissionsRemoveOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminAppsPermissionsRemoveWithHttpInfo(token, app_id, opts)
    )[0];
  }

  /**
   * As `adminAppsPermissionsRemove`, with the status and the headers of the response.
   */
  adminAppsPermissionsRemoveWithHttpInfo(
    token: string,
    app_id: string,
    opts?: operations.AdminAppsPermissionsRemoveOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminAppsPermissionsRemove,
      { app_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Set who may use an app.
   *
   * Sets the permission type of an app, and the users and user groups who
   * may use it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.permissions.set
   *
   * @param token Authentication token. Requires scope: `admin.apps:write`
   * @param app_id ID of the app.
   * @param permission_type Who may use the app: everyone, nobody, or those named.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminAppsPermissionsSet(
    token: string,
    app_id: string,
    permission_type: "everyone" | "named_entities" | "no_one" | (string & {}),
    opts?: operations.AdminAppsPermissionsSetOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminAppsPermissionsSetWithHttpInfo(
        token,
        app_id,
        permission_type,
        opts,
      )
    )[0];
  }

  /**
   * As `adminAppsPermissionsSet`, with the status and the headers of the response.
   */
  adminAppsPermissionsSetWithHttpInfo(
    token: string,
    app_id: string,
    permission_type: "everyone" | "named_entities" | "no_one" | (string & {}),
    opts?: operations.AdminAppsPermissionsSetOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminAppsPermissionsSet,
      { app_id, permission_type, ...rest },
      { ...call, token },
    );
  }
}
