import { api } from "../api.js";
import type { AdminUsersSessionGetSettingsResponse } from "../models/AdminUsersSessionGetSettingsResponse.js";
import type { AdminUsersSessionListResponse } from "../models/AdminUsersSessionListResponse.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/AdminUsersSessionApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Sessions of the members of an organization.
 *
 * The operations of `admin.users.session`, as documented in
 * `docs/AdminUsersSessionApi.md`.
 */
export class AdminUsersSessionApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Clear the session settings of users.
   *
   * Removes what was set for these users with
   * `admin.users.session.setSettings`: how long a session lasts, and whether
   * it ends with the client. The settings of their organization apply to
   * them again.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.session.clearSettings
   *
   * @param token Authentication token. Requires scope: `admin.users:write`
   * @param user_ids IDs of the users.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminUsersSessionClearSettings(
    token: string,
    user_ids: [string, ...string[]],
    opts?: operations.AdminUsersSessionClearSettingsOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminUsersSessionClearSettingsWithHttpInfo(
        token,
        user_ids,
        opts,
      )
    )[0];
  }

  /**
   * As `adminUsersSessionClearSettings`, with the status and the headers of the response.
   */
  adminUsersSessionClearSettingsWithHttpInfo(
    token: string,
    user_ids: [string, ...string[]],
    opts?: operations.AdminUsersSessionClearSettingsOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminUsersSessionClearSettings,
      { user_ids, ...rest },
      { ...call, token },
    );
  }

  /**
   * Get the session settings of users.
   *
   * Answers the session settings that were set for each of these users: how
   * long a session lasts, and whether it ends with the client.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.session.getSettings
   *
   * @param token Authentication token. Requires scope: `admin.users:read`
   * @param user_ids IDs of the users. The answer leaves out those who have no active
   * session.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminUsersSessionGetSettings(
    token: string,
    user_ids: [string, ...string[]],
    opts?: operations.AdminUsersSessionGetSettingsOptions,
  ): Promise<AdminUsersSessionGetSettingsResponse> {
    return (
      await this.adminUsersSessionGetSettingsWithHttpInfo(token, user_ids, opts)
    )[0];
  }

  /**
   * As `adminUsersSessionGetSettings`, with the status and the headers of the response.
   */
  adminUsersSessionGetSettingsWithHttpInfo(
    token: string,
    user_ids: [string, ...string[]],
    opts?: operations.AdminUsersSessionGetSettingsOptions,
  ): Promise<
    [
      data: AdminUsersSessionGetSettingsResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminUsersSessionGetSettings,
      { user_ids, ...rest },
      { ...call, token },
    );
  }

  /**
   * Revoke one session of a user.
   *
   * Revokes a single session of a user, found by its session id. On that
   * device the user has to sign in again; their other sessions stay.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.session.invalidate
   *
   * @param token Authentication token. Requires scope: `admin.users:write`
   * @param session_id ID of the session to revoke.
   * @param team_id ID of the team that the session belongs to.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminUsersSessionInvalidate(
    token: string,
    session_id: number,
    team_id: string,
    opts?: operations.AdminUsersSessionInvalidateOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminUsersSessionInvalidateWithHttpInfo(
        token,
        session_id,
        team_id,
        opts,
      )
    )[0];
  }

  /**
   * As `adminUsersSessionInvalidate`, with the status and the headers of the response.
   */
  adminUsersSessionInvalidateWithHttpInfo(
    token: string,
    session_id: number,
    team_id: string,
    opts?: operations.AdminUsersSessionInvalidateOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminUsersSessionInvalidate,
      { session_id, team_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * List the active sessions of an organization.
   *
   * Lists the sessions that are active in an organization. `team_id` and
   * `user_id`, which go together, narrow it down to one user.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.session.list
   *
   * @param token Authentication token. Requires scope: `admin.users:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminUsersSessionList(
    token: string,
    opts?: operations.AdminUsersSessionListOptions,
  ): Promise<AdminUsersSessionListResponse> {
    return (await this.adminUsersSessionListWithHttpInfo(token, opts))[0];
  }

  /**
   * As `adminUsersSessionList`, with the status and the headers of the response.
   */
  adminUsersSessionListWithHttpInfo(
    token: string,
    opts?: operations.AdminUsersSessionListOptions,
  ): Promise<
    [data: AdminUsersSessionListResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminUsersSessionList,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Wipe all valid sessions of a user.
   *
   * Wipes all valid sessions of a user, on all devices. With `mobile_only`
   * or `web_only` the sessions of the other kind stay. What Slack does when
   * both are true is not documented.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.session.reset
   *
   * @param token Authentication token. Requires scope: `admin.users:write`
   * @param user_id ID of the user whose sessions are wiped.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminUsersSessionReset(
    token: string,
    user_id: string,
    opts?: operations.AdminUsersSessionResetOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminUsersSessionResetWithHttpInfo(token, user_id, opts)
    )[0];
  }

  /**
   * As `adminUsersSessionReset`, with the status and the headers of the response.
   */
  adminUsersSessionResetWithHttpInfo(
    token: string,
    user_id: string,
    opts?: operations.AdminUsersSessionResetOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminUsersSessionReset,
      { user_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Wipe all valid sessions of several users.
   *
   * Puts a job into Slack's queue that wipes the valid sessions of these
   * users, on all devices. The answer comes before the job is done. With
   * `mobile_only` or `web_only` the sessions of the other kind stay.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.session.resetBulk
   *
   * @param token Authentication token. Requires scope: `admin.users:write`
   * @param user_ids IDs of the users.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminUsersSessionResetBulk(
    token: string,
    user_ids: [string, ...string[]],
    opts?: operations.AdminUsersSessionResetBulkOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminUsersSessionResetBulkWithHttpInfo(token, user_ids, opts)
    )[0];
  }

  /**
   * As `adminUsersSessionResetBulk`, with the status and the headers of the response.
   */
  adminUsersSessionResetBulkWithHttpInfo(
    token: string,
    user_ids: [string, ...string[]],
    opts?: operations.AdminUsersSessionResetBulkOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminUsersSessionResetBulk,
      { user_ids, ...rest },
      { ...call, token },
    );
  }

  /**
   * Set the session settings of users.
   *
   * Sets how long the sessions of these users last, and whether they end
   * with the client. At least one of `duration` and
   * `desktop_app_browser_quit` is needed.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.session.setSettings
   *
   * @param token Authentication token. Requires scope: `admin.users:write`
   * @param user_ids IDs of the users.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminUsersSessionSetSettings(
    token: string,
    user_ids: [string, ...string[]],
    opts: operations.AdminUsersSessionSetSettingsOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminUsersSessionSetSettingsWithHttpInfo(token, user_ids, opts)
    )[0];
  }

  /**
   * As `adminUsersSessionSetSettings`, with the status and the headers of the response.
   */
  adminUsersSessionSetSettingsWithHttpInfo(
    token: string,
    user_ids: [string, ...string[]],
    opts: operations.AdminUsersSessionSetSettingsOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.adminUsersSessionSetSettings,
      { user_ids, ...rest },
      { ...call, token },
    );
  }
}
