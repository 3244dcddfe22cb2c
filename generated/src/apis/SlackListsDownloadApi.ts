import { api } from "../api.js";
import type { SlackListsDownloadGetResponse } from "../models/SlackListsDownloadGetResponse.js";
import type { SlackListsDownloadStartResponse } from "../models/SlackListsDownloadStartResponse.js";
import * as operations from "../operations/SlackListsDownloadApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Exports of a list.
 *
 * The operations of `slackLists.download`, as documented in
 * `docs/SlackListsDownloadApi.md`.
 */
export class SlackListsDownloadApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Get the result of a list's export.
   *
   * Answers how far the export of a list has come and, when it is done,
   * where to download it. Call it again until then; the other arguments have
   * to be the same as those of `slackLists.download.start`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/slackLists.download.get
   *
   * @param token Authentication token. Requires scope: `lists:read`
   * @param job_id ID of the export, as `slackLists.download.start` answers it.
   * @param list_id ID of the list.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async slackListsDownloadGet(
    token: string,
    job_id: string,
    list_id: string,
    opts?: operations.SlackListsDownloadGetOptions,
  ): Promise<SlackListsDownloadGetResponse> {
    return (
      await this.slackListsDownloadGetWithHttpInfo(token, job_id, list_id, opts)
    )[0];
  }

  /**
   * As `slackListsDownloadGet`, with the status and the headers of the response.
   */
  slackListsDownloadGetWithHttpInfo(
    token: string,
    job_id: string,
    list_id: string,
    opts?: operations.SlackListsDownloadGetOptions,
  ): Promise<
    [data: SlackListsDownloadGetResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.slackListsDownloadGet,
      { job_id, list_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Begin the export of a list.
   *
   * Begins to write the items of a list to a file. `slackLists.download.get`
   * tells when it is done.
   *
   * Documentation: https://docs.slack.dev/reference/methods/slackLists.download.start
   *
   * @param token Authentication token. Requires scope: `lists:read`
   * @param list_id ID of the list.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async slackListsDownloadStart(
    token: string,
    list_id: string,
    opts?: operations.SlackListsDownloadStartOptions,
  ): Promise<SlackListsDownloadStartResponse> {
    return (
      await this.slackListsDownloadStartWithHttpInfo(token, list_id, opts)
    )[0];
  }

  /**
   * As `slackListsDownloadStart`, with the status and the headers of the response.
   */
  slackListsDownloadStartWithHttpInfo(
    token: string,
    list_id: string,
    opts?: operations.SlackListsDownloadStartOptions,
  ): Promise<
    [data: SlackListsDownloadStartResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.slackListsDownloadStart,
      { list_id, ...rest },
      { ...call, token },
    );
  }
}
