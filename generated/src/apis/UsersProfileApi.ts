import { api } from "../api.js";
import type { UsersProfileGetResponse } from "../models/UsersProfileGetResponse.js";
import type { UsersProfileSetResponse } from "../models/UsersProfileSetResponse.js";
import * as operations from "../operations/UsersProfileApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Profiles of users, with their status.
 *
 * The operations of `users.profile`, as documented in
 * `docs/UsersProfileApi.md`.
 */
export class UsersProfileApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Fetch the profile of a user.
   *
   * Fetches the profile of a user, with custom fields and status.
   *
   * Documentation: https://docs.slack.dev/reference/methods/users.profile.get
   *
   * @param token Authentication token. Requires scope: `users.profile:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async usersProfileGet(
    token: string,
    opts?: operations.UsersProfileGetOptions,
  ): Promise<UsersProfileGetResponse> {
    return (await this.usersProfileGetWithHttpInfo(token, opts))[0];
  }

  /**
   * As `usersProfileGet`, with the status and the headers of the response.
   */
  usersProfileGetWithHttpInfo(
    token: string,
    opts?: operations.UsersProfileGetOptions,
  ): Promise<
    [data: UsersProfileGetResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.usersProfileGet,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Change the profile of a user.
   *
   * Changes fields of a user's profile, the status among them: either one
   * field with `name` and `value`, or several with `profile`. The profiles
   * of other users can be changed by admins of paid workspaces alone.
   *
   * Documentation: https://docs.slack.dev/reference/methods/users.profile.set
   *
   * @param token Authentication token. Requires scope: `users.profile:write`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async usersProfileSet(
    token: string,
    opts?: operations.UsersProfileSetOptions,
  ): Promise<UsersProfileSetResponse> {
    return (await this.usersProfileSetWithHttpInfo(token, opts))[0];
  }

  /**
   * As `usersProfileSet`, with the status and the headers of the response.
   */
  usersProfileSetWithHttpInfo(
    token: string,
    opts?: operations.UsersProfileSetOptions,
  ): Promise<
    [data: UsersProfileSetResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.usersProfileSet,
      { ...rest },
      { ...call, token },
    );
  }
}
