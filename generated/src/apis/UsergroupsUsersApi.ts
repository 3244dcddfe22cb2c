import { api } from "../api.js";
import type { UsergroupsUsersListResponse } from "../models/UsergroupsUsersListResponse.js";
import type { UsergroupsUsersUpdateResponse } from "../models/UsergroupsUsersUpdateResponse.js";
import * as operations from "../operations/UsergroupsUsersApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Members of user groups.
 *
 * The operations of `usergroups.users`, as documented in
 * `docs/UsergroupsUsersApi.md`.
 */
export class UsergroupsUsersApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * List the members of a user group.
   *
   * Lists the IDs of a user group's members.
   *
   * Documentation: https://docs.slack.dev/reference/methods/usergroups.users.list
   *
   * @param token Authentication token. Requires scope: `usergroups:read`
   * @param usergroup ID of the user group.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async usergroupsUsersList(
    token: string,
    usergroup: string,
    opts?: operations.UsergroupsUsersListOptions,
  ): Promise<UsergroupsUsersListResponse> {
    return (
      await this.usergroupsUsersListWithHttpInfo(token, usergroup, opts)
    )[0];
  }

  /**
   * As `usergroupsUsersList`, with the status and the headers of the response.
   */
  usergroupsUsersListWithHttpInfo(
    token: string,
    usergroup: string,
    opts?: operations.UsergroupsUsersListOptions,
  ): Promise<
    [data: UsergroupsUsersListResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.usergroupsUsersList,
      { usergroup, ...rest },
      { ...call, token },
    );
  }

  /**
   * Set the members of a user group.
   *
   * Sets the members of a user group: `users` takes the place of all members
   * before. To empty a group, disable it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/usergroups.users.update
   *
   * @param token Authentication token. Requires scope: `usergroups:write`
   * @param usergroup ID of the user group.
   * @param users IDs of all the members to be: a list, or a text with commas between.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async usergroupsUsersUpdate(
    token: string,
    usergroup: string,
    users: string[] | string,
    opts?: operations.UsergroupsUsersUpdateOptions,
  ): Promise<UsergroupsUsersUpdateResponse> {
    return (
      await this.usergroupsUsersUpdateWithHttpInfo(
        token,
        usergroup,
        users,
        opts,
      )
    )[0];
  }

  /**
   * As `usergroupsUsersUpdate`, with the status and the headers of the response.
   */
  usergroupsUsersUpdateWithHttpInfo(
    token: string,
    usergroup: string,
    users: string[] | string,
    opts?: operations.UsergroupsUsersUpdateOptions,
  ): Promise<
    [data: UsergroupsUsersUpdateResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.usergroupsUsersUpdate,
      { usergroup, users, ...rest },
      { ...call, token },
    );
  }
}
