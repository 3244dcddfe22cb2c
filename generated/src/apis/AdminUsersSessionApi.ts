import { api } from "../api.js";
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
   * Revoke one session of a user.
   *
   * Revokes a single session of a user, found by its session id. On that
   * device the user has to sign in again; their other sessions stay.
   *
   * @param token Authentication token. Requires scope: `admin.users:write`
   * @param session_id ID of the session to revoke.
   * @param team_id ID of the team that the session belongs to.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   * @see https://docs.slack.dev/reference/methods/admin.users.session.invalidate
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
    return this.#engine.call(
      operations.adminUsersSessionInvalidate,
      {
        session_id,
        team_id,
      },
      { ...opts?.request, token },
    );
  }

  /**
   * Wipe all valid sessions of a user.
   *
   * Wipes all valid sessions of a user, on all devices. With `mobile_only`
   * or `web_only` the sessions of the other kind stay. What Slack does when
   * both are true is not documented.
   *
   * @param token Authentication token. Requires scope: `admin.users:write`
   * @param user_id ID of the user whose sessions are wiped.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   * @see https://docs.slack.dev/reference/methods/admin.users.session.reset
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
    return this.#engine.call(
      operations.adminUsersSessionReset,
      {
        user_id,
        mobile_only: opts?.mobile_only,
        web_only: opts?.web_only,
      },
      { ...opts?.request, token },
    );
  }
}
