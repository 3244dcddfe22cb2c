import { api } from "../api.js";
import type { AdminAnalyticsGetFileResponse } from "../models/AdminAnalyticsGetFileResponse.js";
import * as operations from "../operations/AdminAnalyticsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Analytics of an organization's members and channels.
 *
 * The operations of `admin.analytics`, as documented in
 * `docs/AdminAnalyticsApi.md`.
 */
export class AdminAnalyticsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Get a day's analytics as a file.
   *
   * Gets the analytics of one day for every member or public channel. What
   * Slack sends is a gzip file with one JSON object a line.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.analytics.getFile
   *
   * @param token Authentication token. Requires scope: `admin.analytics:read`
   * @param type What the analytics are about: `member` or `public_channel`.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminAnalyticsGetFile(
    token: string,
    type: "member" | "public_channel" | (string & {}),
    opts: operations.AdminAnalyticsGetFileOptions,
  ): Promise<AdminAnalyticsGetFileResponse> {
    return (await this.adminAnalyticsGetFileWithHttpInfo(token, type, opts))[0];
  }

  /**
   * As `adminAnalyticsGetFile`, with the status and the headers of the response.
   */
  adminAnalyticsGetFileWithHttpInfo(
    token: string,
    type: "member" | "public_channel" | (string & {}),
    opts: operations.AdminAnalyticsGetFileOptions,
  ): Promise<
    [data: AdminAnalyticsGetFileResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.adminAnalyticsGetFile,
      { type, ...rest },
      { ...call, token },
    );
  }
}
