import { api } from "../api.js";
import type { AuthRevokeResponse } from "../models/AuthRevokeResponse.js";
import type { AuthTestResponse } from "../models/AuthTestResponse.js";
import * as operations from "../operations/AuthApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Tokens: whose they are, and how to revoke them.
 *
 * The operations of `auth`, as documented in
 * `docs/AuthApi.md`.
 */
export class AuthApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Revoke a token.
   *
   * Revokes the token that the call carries. If it is the app's last one in
   * the workspace, the app is uninstalled.
   *
   * Documentation: https://docs.slack.dev/reference/methods/auth.revoke
   *
   * @param token Authentication token.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async authRevoke(
    token: string,
    opts?: operations.AuthRevokeOptions,
  ): Promise<AuthRevokeResponse> {
    return (await this.authRevokeWithHttpInfo(token, opts))[0];
  }

  /**
   * As `authRevoke`, with the status and the headers of the response.
   */
  authRevokeWithHttpInfo(
    token: string,
    opts?: operations.AuthRevokeOptions,
  ): Promise<[data: AuthRevokeResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.authRevoke,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Tell whose token it is.
   *
   * Checks a token, and tells which user or bot and which workspace it
   * belongs to.
   *
   * Documentation: https://docs.slack.dev/reference/methods/auth.test
   *
   * @param token Authentication token.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async authTest(
    token: string,
    opts?: operations.AuthTestOptions,
  ): Promise<AuthTestResponse> {
    return (await this.authTestWithHttpInfo(token, opts))[0];
  }

  /**
   * As `authTest`, with the status and the headers of the response.
   */
  authTestWithHttpInfo(
    token: string,
    opts?: operations.AuthTestOptions,
  ): Promise<[data: AuthTestResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.authTest,
      { ...rest },
      { ...call, token },
    );
  }
}
