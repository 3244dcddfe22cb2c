import { api } from "../api.js";
import type { UsersDiscoverableContactsLookupResponse } from "../models/UsersDiscoverableContactsLookupResponse.js";
import * as operations from "../operations/UsersDiscoverableContactsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Whether people elsewhere can be found on Slack.
 *
 * The operations of `users.discoverableContacts`, as documented in
 * `docs/UsersDiscoverableContactsApi.md`.
 */
export class UsersDiscoverableContactsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Ask whether an email address is known to Slack.
   *
   * Tells whether the person with an email address can be found on Slack by
   * other organizations, so as to be invited to a Slack Connect channel.
   *
   * Documentation: https://docs.slack.dev/reference/methods/users.discoverableContacts.lookup
   *
   * @param token Authentication token. Requires one of these scopes:
   * `conversations.connect:manage`, `team:read`
   * @param email The email address to look for.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async usersDiscoverableContactsLookup(
    token: string,
    email: string,
    opts?: operations.UsersDiscoverableContactsLookupOptions,
  ): Promise<UsersDiscoverableContactsLookupResponse> {
    return (
      await this.usersDiscoverableContactsLookupWithHttpInfo(token, email, opts)
    )[0];
  }

  /**
   * As `usersDiscoverableContactsLookup`, with the status and the headers of the response.
   */
  usersDiscoverableContactsLookupWithHttpInfo(
    token: string,
    email: string,
    opts?: operations.UsersDiscoverableContactsLookupOptions,
  ): Promise<
    [
      data: UsersDiscoverableContactsLookupResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.usersDiscoverableContactsLookup,
      { email, ...rest },
      { ...call, token },
    );
  }
}
