import { api } from "../api.js";
import type { AdminAppsMcpServersListResponse } from "../models/AdminAppsMcpServersListResponse.js";
import * as operations from "../operations/AdminAppsMcpServersApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * MCP servers that an organization allows.
 *
 * The operations of `admin.apps.mcp.servers`, as documented in
 * `docs/AdminAppsMcpServersApi.md`.
 */
export class AdminAppsMcpServersApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * List the approved MCP servers.
   *
   * Lists the MCP servers of third-party apps that the organization allows.
   * It reads the list of what is allowed, so servers of apps that were
   * uninstalled but not deleted are in it as well.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.mcp.servers.list
   *
   * @param token Authentication token. Requires scope: `admin.apps:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminAppsMcpServersList(
    token: string,
    opts?: operations.AdminAppsMcpServersListOptions,
  ): Promise<AdminAppsMcpServersListResponse> {
    return (await this.adminAppsMcpServersListWithHttpInfo(token, opts))[0];
  }

  /**
   * As `adminAppsMcpServersList`, with the status and the headers of the response.
   */
  adminAppsMcpServersListWithHttpInfo(
    token: string,
    opts?: operations.AdminAppsMcpServersListOptions,
  ): Promise<
    [data: AdminAppsMcpServersListResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminAppsMcpServersList,
      { ...rest },
      { ...call, token },
    );
  }
}
