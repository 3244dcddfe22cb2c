import { api } from "../api.js";
import type { AdminFunctionsPermissionsLookupResponse } from "../models/AdminFunctionsPermissionsLookupResponse.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/AdminFunctionsPermissionsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Who may use a function.
 *
 * The operations of `admin.functions.permissions`, as documented in
 * `docs/AdminFunctionsPermissionsApi.md`.
 */
export class AdminFunctionsPermissionsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Look up who may use functions.
   *
   * Gets for each function who may use it, with the users where only some
   * may.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.functions.permissions.lookup
   *
   * @param token Authentication token. Requires scope: `admin.workflows:read`
   * @param function_ids IDs of the functions. They begin with `Fn`.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminFunctionsPermissionsLookup(
    token: string,
    function_ids: [string, ...string[]],
    opts?: operations.AdminFunctionsPermissionsLookupOptions,
  ): Promise<AdminFunctionsPermissionsLookupResponse> {
    return (
      await this.adminFunctionsPermissionsLookupWithHttpInfo(
        token,
        function_ids,
        opts,
      )
    )[0];
  }

  /**
   * As `adminFunctionsPermissionsLookup`, with the status and the headers of the response.
   */
  adminFunctionsPermissionsLookupWithHttpInfo(
    token: string,
    function_ids: [string, ...string[]],
    opts?: operations.AdminFunctionsPermissionsLookupOptions,
  ): Promise<
    [
      data: AdminFunctionsPermissionsLookupResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminFunctionsPermissionsLookup,
      { function_ids, ...rest },
      { ...call, token },
    );
  }

  /**
   * Set who may use a function.
   *
   * Sets who may use a function: everyone, nobody, the app's developers, or
   * those named.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.functions.permissions.set
   *
   * @param token Authentication token. Requires scope: `admin.workflows:read`
   * @param function_id ID of the function.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminFunctionsPermissionsSet(
    token: string,
    function_id: string,
    opts?: operations.AdminFunctionsPermissionsSetOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminFunctionsPermissionsSetWithHttpInfo(
        token,
        function_id,
        opts,
      )
    )[0];
  }

  /**
   * As `adminFunctionsPermissionsSet`, with the status and the headers of the response.
   */
  adminFunctionsPermissionsSetWithHttpInfo(
    token: string,
    function_id: string,
    opts?: operations.AdminFunctionsPermissionsSetOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminFunctionsPermissionsSet,
      { function_id, ...rest },
      { ...call, token },
    );
  }
}
