import { api } from "../api.js";
import type { UsergroupsCreateResponse } from "../models/UsergroupsCreateResponse.js";
import type { UsergroupsDisableResponse } from "../models/UsergroupsDisableResponse.js";
import type { UsergroupsEnableResponse } from "../models/UsergroupsEnableResponse.js";
import type { UsergroupsListResponse } from "../models/UsergroupsListResponse.js";
import type { UsergroupsUpdateResponse } from "../models/UsergroupsUpdateResponse.js";
import * as operations from "../operations/UsergroupsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Groups of users who are mentioned by one handle.
 *
 * The operations of `usergroups`, as documented in
 * `docs/UsergroupsApi.md`.
 */
export class UsergroupsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Create a user group.
   *
   * Creates a user group without members; see `usergroups.users.update`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/usergroups.create
   *
   * @param token Authentication token. Requires scope: `usergroups:write`
   * @param name Name of the group, which no other group may have.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async usergroupsCreate(
    token: string,
    name: string,
    opts?: operations.UsergroupsCreateOptions,
  ): Promise<UsergroupsCreateResponse> {
    return (await this.usergroupsCreateWithHttpInfo(token, name, opts))[0];
  }

  /**
   * As `usergroupsCreate`, with the status and the headers of the response.
   */
  usergroupsCreateWithHttpInfo(
    token: string,
    name: string,
    opts?: operations.UsergroupsCreateOptions,
  ): Promise<
    [data: UsergroupsCreateResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.usergroupsCreate,
      { name, ...rest },
      { ...call, token },
    );
  }

  /**
   * Disable a user group.
   *
   * Disables a user group: it cannot be mentioned, and its members stay. See
   * `usergroups.enable`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/usergroups.disable
   *
   * @param token Authentication token. Requires scope: `usergroups:write`
   * @param usergroup ID of the user group.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async usergroupsDisable(
    token: string,
    usergroup: string,
    opts?: operations.UsergroupsDisableOptions,
  ): Promise<UsergroupsDisableResponse> {
    return (
      await this.usergroupsDisableWithHttpInfo(token, usergroup, opts)
    )[0];
  }

  /**
   * As `usergroupsDisable`, with the status and the headers of the response.
   */
  usergroupsDisableWithHttpInfo(
    token: string,
    usergroup: string,
    opts?: operations.UsergroupsDisableOptions,
  ): Promise<
    [data: UsergroupsDisableResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.usergroupsDisable,
      { usergroup, ...rest },
      { ...call, token },
    );
  }

  /**
   * Enable a user group.
   *
   * Enables a user group that was disabled.
   *
   * Documentation: https://docs.slack.dev/reference/methods/usergroups.enable
   *
   * @param token Authentication token. Requires scope: `usergroups:write`
   * @param usergroup ID of the user group.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async usergroupsEnable(
    token: string,
    usergroup: string,
    opts?: operations.UsergroupsEnableOptions,
  ): Promise<UsergroupsEnableResponse> {
    return (await this.usergroupsEnableWithHttpInfo(token, usergroup, opts))[0];
  }

  /**
   * As `usergroupsEnable`, with the status and the headers of the response.
   */
  usergroupsEnableWithHttpInfo(
    token: string,
    usergroup: string,
    opts?: operations.UsergroupsEnableOptions,
  ): Promise<
    [data: UsergroupsEnableResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.usergroupsEnable,
      { usergroup, ...rest },
      { ...call, token },
    );
  }

  /**
   * List the user groups of a workspace.
   *
   * Lists the user groups of a workspace, the enabled ones unless asked for
   * all.
   *
   * Documentation: https://docs.slack.dev/reference/methods/usergroups.list
   *
   * @param token Authentication token. Requires scope: `usergroups:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async usergroupsList(
    token: string,
    opts?: operations.UsergroupsListOptions,
  ): Promise<UsergroupsListResponse> {
    return (await this.usergroupsListWithHttpInfo(token, opts))[0];
  }

  /**
   * As `usergroupsList`, with the status and the headers of the response.
   */
  usergroupsListWithHttpInfo(
    token: string,
    opts?: operations.UsergroupsListOptions,
  ): Promise<[data: UsergroupsListResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.usergroupsList,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Change a user group.
   *
   * Changes name, handle, description, or channels of a user group. What is
   * not given stays.
   *
   * Documentation: https://docs.slack.dev/reference/methods/usergroups.update
   *
   * @param token Authentication token. Requires scope: `usergroups:write`
   * @param usergroup ID of the user group.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async usergroupsUpdate(
    token: string,
    usergroup: string,
    opts?: operations.UsergroupsUpdateOptions,
  ): Promise<UsergroupsUpdateResponse> {
    return (await this.usergroupsUpdateWithHttpInfo(token, usergroup, opts))[0];
  }

  /**
   * As `usergroupsUpdate`, with the status and the headers of the response.
   */
  usergroupsUpdateWithHttpInfo(
    token: string,
    usergroup: string,
    opts?: operations.UsergroupsUpdateOptions,
  ): Promise<
    [data: UsergroupsUpdateResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.usergroupsUpdate,
      { usergroup, ...rest },
      { ...call, token },
    );
  }
}
