import { api } from "../api.js";
import type { FunctionsDistributionsPermissionsAddResponse } from "../models/FunctionsDistributionsPermissionsAddResponse.js";
import type { FunctionsDistributionsPermissionsListResponse } from "../models/FunctionsDistributionsPermissionsListResponse.js";
import type { FunctionsDistributionsPermissionsRemoveResponse } from "../models/FunctionsDistributionsPermissionsRemoveResponse.js";
import type { FunctionsDistributionsPermissionsSetResponse } from "../models/FunctionsDistributionsPermissionsSetResponse.js";
import * as operations from "../operations/FunctionsDistributionsPermissionsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Access to custom functions.
 *
 * The operations of `functions.distributions.permissions`, as documented in
 * `docs/FunctionsDistributionsPermissionsApi.md`.
 */
export class FunctionsDistributionsPermissionsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Give users access to a custom function.
   *
   * Adds users to those who may use a custom function in workflows. Its
   * permission has to be `named_entities`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/functions.distributions.permissions.add
   *
   * @param token Authentication token. Requires scope: `app_configurations:write`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async functionsDistributionsPermissionsAdd(
    token: string,
    opts?: operations.FunctionsDistributionsPermissionsAddOptions,
  ): Promise<FunctionsDistributionsPermissionsAddResponse> {
    return (
      await this.functionsDistributionsPermissionsAddWithHttpInfo(token, opts)
    )[0];
  }

  /**
   * As `functionsDistributionsPermissionsAdd`, with the status and the headers of the response.
   */
  functionsDistributionsPermissionsAddWithHttpInfo(
    token: string,
    opts?: operations.FunctionsDistributionsPermissionsAddOptions,
  ): Promise<
    [
      data: FunctionsDistributionsPermissionsAddResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.functionsDistributionsPermissionsAdd,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Show who has access to a custom function.
   *
   * Shows who may use a custom function in workflows. With the permission
   * `named_entities`, users, workspaces and organizations are listed.
   *
   * Documentation: https://docs.slack.dev/reference/methods/functions.distributions.permissions.list
   *
   * @param token Authentication token. Requires scope: `app_configurations:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async functionsDistributionsPermissionsList(
    token: string,
    opts?: operations.FunctionsDistributionsPermissionsListOptions,
  ): Promise<FunctionsDistributionsPermissionsListResponse> {
    return (
      await this.functionsDistributionsPermissionsListWithHttpInfo(token, opts)
    )[0];
  }

  /**
   * As `functionsDistributionsPermissionsList`, with the status and the headers of the response.
   */
  functionsDistributionsPermissionsListWithHttpInfo(
    token: string,
    opts?: operations.FunctionsDistributionsPermissionsListOptions,
  ): Promise<
    [
      data: FunctionsDistributionsPermissionsListResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.functionsDistributionsPermissionsList,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Take access to a custom function from users.
   *
   * Removes users from those who may use a custom function in workflows. Its
   * permission has to be `named_entities`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/functions.distributions.permissions.remove
   *
   * @param token Authentication token. Requires scope: `app_configurations:write`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async functionsDistributionsPermissionsRemove(
    token: string,
    opts?: operations.FunctionsDistributionsPermissionsRemoveOptions,
  ): Promise<FunctionsDistributionsPermissionsRemoveResponse> {
    return (
      await this.functionsDistributionsPermissionsRemoveWithHttpInfo(
        token,
        opts,
      )
    )[0];
  }

  /**
   * As `functionsDistributionsPermissionsRemove`, with the status and the headers of the response.
   */
  functionsDistributionsPermissionsRemoveWithHttpInfo(
    token: string,
    opts?: operations.FunctionsDistributionsPermissionsRemoveOptions,
  ): Promise<
    [
      data: FunctionsDistributionsPermissionsRemoveResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.functionsDistributionsPermissionsRemove,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Set who has access to a custom function.
   *
   * Sets who may use a custom function in workflows. With the permission
   * `named_entities`, those listed in the call.
   *
   * Documentation: https://docs.slack.dev/reference/methods/functions.distributions.permissions.set
   *
   * @param token Authentication token. Requires scope: `app_configurations:write`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async functionsDistributionsPermissionsSet(
    token: string,
    opts?: operations.FunctionsDistributionsPermissionsSetOptions,
  ): Promise<FunctionsDistributionsPermissionsSetResponse> {
    return (
      await this.functionsDistributionsPermissionsSetWithHttpInfo(token, opts)
    )[0];
  }

  /**
   * As `functionsDistributionsPermissionsSet`, with the status and the headers of the response.
   */
  functionsDistributionsPermissionsSetWithHttpInfo(
    token: string,
    opts?: operations.FunctionsDistributionsPermissionsSetOptions,
  ): Promise<
    [
      data: FunctionsDistributionsPermissionsSetResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.functionsDistributionsPermissionsSet,
      { ...rest },
      { ...call, token },
    );
  }
}
