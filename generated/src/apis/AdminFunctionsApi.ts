import { api } from "../api.js";
import type { AdminFunctionsListResponse } from "../models/AdminFunctionsListResponse.js";
import * as operations from "../operations/AdminFunctionsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Functions that apps bring with them.
 *
 * The operations of `admin.functions`, as documented in
 * `docs/AdminFunctionsApi.md`.
 */
export class AdminFunctionsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * List the functions of apps.
   *
   * Lists the functions that apps bring with them, as steps for workflows.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.functions.list
   *
   * @param token Authentication token. Requires scope: `admin.workflows:read`
   * @param app_ids IDs of the apps.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminFunctionsList(
    token: string,
    app_ids: string[],
    opts?: operations.AdminFunctionsListOptions,
  ): Promise<AdminFunctionsListResponse> {
    return (await this.adminFunctionsListWithHttpInfo(token, app_ids, opts))[0];
  }

  /**
   * As `adminFunctionsList`, with the status and the headers of the response.
   */
  adminFunctionsListWithHttpInfo(
    token: string,
    app_ids: string[],
    opts?: operations.AdminFunctionsListOptions,
  ): Promise<
    [data: AdminFunctionsListResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminFunctionsList,
      { app_ids, ...rest },
      { ...call, token },
    );
  }
}
