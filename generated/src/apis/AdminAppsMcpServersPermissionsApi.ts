import { api } from "../api.js";
import type { AdminAppsMcpServersPermissionsListResponse } from "../models/AdminAppsMcpServersPermissionsListResponse.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/AdminAppsMcpServersPermissionsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Who may use the MCP servers of an app.
 *
 * The operations of `admin.apps.mcp.servers.permissions`, as documented in
 * `docs/AdminAppsMcpServersPermissionsApi.md`.
 */
export class AdminAppsMcpServersPermissionsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * List an app's MCP servers and their permissions.
   *
   * Lists the MCP servers of an app, with who may use each of them.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.mcp.servers.permissions.list
   *
   * @param token Authentication token. Requires scope: `admin.apps:read`
   * @param app_id ID of the app.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminAppsMcpServersPermissionsList(
    token: string,
    app_id: string,
    opts?: operations.AdminAppsMcpServersPermissionsListOptions,
  ): Promise<AdminAppsMcpServersPermissionsListResponse> {
    return (
      await this.adminAppsMcpServersPermissionsListWithHttpInfo(
        token,
        app_id,
        opts,
      )
    )[0];
  }

  /**
   * As `adminAppsMcpServersPermissionsList`, with the status and the headers of the response.
   */
  adminAppsMcpServersPermissionsListWithHttpInfo(
    token: string,
    app_id: string,
    opts?: operations.AdminAppsMcpServersPermissionsListOptions,
  ): Promise<
    [
      data: AdminAppsMcpServersPermissionsListResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminAppsMcpServersPermissionsList,
      { app_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Set who may use an MCP server.
   *
   * Sets who may use one of an app's MCP servers.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.mcp.servers.permissions.set
   *
   * @param token Authentication token. Requires scope: `admin.apps:write`
   * @param app_id ID of the app.
   * @param server_id ID of the MCP server.
   * @param permission_type Who may use the server: everyone, nobody, those named, or all but those
   * named.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminAppsMcpServersPermissionsSet(
    token: string,
    app_id: string,
    server_id: string,
    permission_type:
      | "everyone"
      | "no_one"
      | "named_entities"
      | "named_entities_exclude"
      | (string & {}),
    opts?: operations.AdminAppsMcpServersPermissionsSetOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminAppsMcpServersPermissionsSetWithHttpInfo(
        token,
        app_id,
        server_id,
        permission_type,
        opts,
      )
    )[0];
  }

  /**
   * As `adminAppsMcpServersPermissionsSet`, with the status and the headers of the response.
   */
  adminAppsMcpServersPermissionsSetWithHttpInfo(
    token: string,
    app_id: string,
    server_id: string,
    permission_type:
      | "everyone"
      | "no_one"
      | "named_entities"
      | "named_entities_exclude"
      | (string & {}),
    opts?: operations.AdminAppsMcpServersPermissionsSetOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminAppsMcpServersPermissionsSet,
      { app_id, server_id, permission_type, ...rest },
      { ...call, token },
    );
  }
}
