import { api } from "./api.js";
import type { DefaultSuccessTemplate } from "./models/DefaultSuccessTemplate.js";
import * as adminUsersSessionApi from "./operations/AdminUsersSessionApi.js";
import { BaseClient, engineOf } from "./runtime/client.js";
import { endpoint, type Endpoint } from "./runtime/endpoint.js";
import type { ClientOptions } from "./runtime/options.js";

/** Sessions of the members of an organization. */
export interface AdminUsersSessionEndpoints {
  /**
   * Revoke one session of a user.
   *
   * Revokes a single session of a user, found by its session id. On that
   * device the user has to sign in again; their other sessions stay.
   *
   * @see https://docs.slack.dev/reference/methods/admin.users.session.invalidate
   */
  readonly invalidate: Endpoint<
    adminUsersSessionApi.AdminUsersSessionInvalidateArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Wipe all valid sessions of a user.
   *
   * Wipes all valid sessions of a user, on all devices. With `mobile_only`
   * or `web_only` the sessions of the other kind stay. What Slack does when
   * both are true is not documented.
   *
   * @see https://docs.slack.dev/reference/methods/admin.users.session.reset
   */
  readonly reset: Endpoint<
    adminUsersSessionApi.AdminUsersSessionResetArguments,
    DefaultSuccessTemplate
  >;
}

/** What is behind `admin.users`. */
export interface AdminUsersEndpoints {
  readonly session: AdminUsersSessionEndpoints;
}

/** What is behind `admin`. */
export interface AdminEndpoints {
  readonly users: AdminUsersEndpoints;
}

/**
 * The client of Slack Web API: its operations by their dotted names,
 * each a function of its arguments.
 */
export class SlackClient extends BaseClient {
  readonly admin: AdminEndpoints;

  constructor(options?: ClientOptions) {
    super(api, options);
    const engine = engineOf(api, this);
    const adminUsersSessionEndpoints: AdminUsersSessionEndpoints = {
      invalidate: endpoint(
        engine,
        adminUsersSessionApi.adminUsersSessionInvalidate,
      ),
      reset: endpoint(engine, adminUsersSessionApi.adminUsersSessionReset),
    };
    const adminUsersEndpoints: AdminUsersEndpoints = {
      session: adminUsersSessionEndpoints,
    };
    const adminEndpoints: AdminEndpoints = {
      users: adminUsersEndpoints,
    };
    this.admin = adminEndpoints;
  }
}
