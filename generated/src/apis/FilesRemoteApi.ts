import { api } from "../api.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import type { FilesRemoteAddResponse } from "../models/FilesRemoteAddResponse.js";
import type { FilesRemoteInfoResponse } from "../models/FilesRemoteInfoResponse.js";
import type { FilesRemoteListResponse } from "../models/FilesRemoteListResponse.js";
import type { FilesRemoteShareResponse } from "../models/FilesRemoteShareResponse.js";
import type { FilesRemoteUpdateResponse } from "../models/FilesRemoteUpdateResponse.js";
import * as operations from "../operations/FilesRemoteApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Files of other services that an app shows in Slack.
 *
 * The operations of `files.remote`, as documented in
 * `docs/FilesRemoteApi.md`.
 */
export class FilesRemoteApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Add a file of another service to Slack.
   *
   * Makes a file of another service known to Slack, so that it can be found
   * and shared. `files.remote.share` shares it; the content stays where it
   * is.
   *
   * Documentation: https://docs.slack.dev/reference/methods/files.remote.add
   *
   * @param token Authentication token. Requires scope: `remote_files:write`
   * @param external_id The ID that the app gives to the file; it has to be unique within the
   * app.
   * @param title Title of the file.
   * @param external_url Address of the file at its own service.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async filesRemoteAdd(
    token: string,
    external_id: string,
    title: string,
    external_url: string,
    opts?: operations.FilesRemoteAddOptions,
  ): Promise<FilesRemoteAddResponse> {
    return (
      await this.filesRemoteAddWithHttpInfo(
        token,
        external_id,
        title,
        external_url,
        opts,
      )
    )[0];
  }

  /**
   * As `filesRemoteAdd`, with the status and the headers of the response.
   */
  filesRemoteAddWithHttpInfo(
    token: string,
    external_id: string,
    title: string,
    external_url: string,
    opts?: operations.FilesRemoteAddOptions,
  ): Promise<[data: FilesRemoteAddResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.filesRemoteAdd,
      { external_id, title, external_url, ...rest },
      { ...call, token },
    );
  }

  /**
   * Get a remote file.
   *
   * Answers a file of another service that the app has added, found by
   * Slack's ID or by the app's own.
   *
   * Documentation: https://docs.slack.dev/reference/methods/files.remote.info
   *
   * @param token Authentication token. Requires scope: `remote_files:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async filesRemoteInfo(
    token: string,
    opts: operations.FilesRemoteInfoOptions,
  ): Promise<FilesRemoteInfoResponse> {
    return (await this.filesRemoteInfoWithHttpInfo(token, opts))[0];
  }

  /**
   * As `filesRemoteInfo`, with the status and the headers of the response.
   */
  filesRemoteInfoWithHttpInfo(
    token: string,
    opts: operations.FilesRemoteInfoOptions,
  ): Promise<
    [data: FilesRemoteInfoResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.filesRemoteInfo,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * List remote files.
   *
   * Lists the files of other services that the app has added, narrowed by
   * the arguments given.
   *
   * Documentation: https://docs.slack.dev/reference/methods/files.remote.list
   *
   * @param token Authentication token. Requires scope: `remote_files:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async filesRemoteList(
    token: string,
    opts?: operations.FilesRemoteListOptions,
  ): Promise<FilesRemoteListResponse> {
    return (await this.filesRemoteListWithHttpInfo(token, opts))[0];
  }

  /**
   * As `filesRemoteList`, with the status and the headers of the response.
   */
  filesRemoteListWithHttpInfo(
    token: string,
    opts?: operations.FilesRemoteListOptions,
  ): Promise<
    [data: FilesRemoteListResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.filesRemoteList,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Remove a remote file from Slack.
   *
   * Removes a file of another service from Slack and from the messages that
   * share it. At its own service it stays.
   *
   * Documentation: https://docs.slack.dev/reference/methods/files.remote.remove
   *
   * @param token Authentication token. Requires scope: `remote_files:write`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async filesRemoteRemove(
    token: string,
    opts: operations.FilesRemoteRemoveOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (await this.filesRemoteRemoveWithHttpInfo(token, opts))[0];
  }

  /**
   * As `filesRemoteRemove`, with the status and the headers of the response.
   */
  filesRemoteRemoveWithHttpInfo(
    token: string,
    opts: operations.FilesRemoteRemoveOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.filesRemoteRemove,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Share a remote file in conversations.
   *
   * Shares a file of another service, already added, in one or more
   * conversations.
   *
   * Documentation: https://docs.slack.dev/reference/methods/files.remote.share
   *
   * @param token Authentication token. Requires scope: `remote_files:share`
   * @param channels IDs of the conversations to share the file in, with commas between them.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async filesRemoteShare(
    token: string,
    channels: string,
    opts: operations.FilesRemoteShareOptions,
  ): Promise<FilesRemoteShareResponse> {
    return (await this.filesRemoteShareWithHttpInfo(token, channels, opts))[0];
  }

  /**
   * As `filesRemoteShare`, with the status and the headers of the response.
   */
  filesRemoteShareWithHttpInfo(
    token: string,
    channels: string,
    opts: operations.FilesRemoteShareOptions,
  ): Promise<
    [data: FilesRemoteShareResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.filesRemoteShare,
      { channels, ...rest },
      { ...call, token },
    );
  }

  /**
   * Change a remote file.
   *
   * Changes what Slack holds of a file of another service. What is not given
   * stays as it is.
   *
   * Documentation: https://docs.slack.dev/reference/methods/files.remote.update
   *
   * @param token Authentication token. Requires scope: `remote_files:write`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async filesRemoteUpdate(
    token: string,
    opts: operations.FilesRemoteUpdateOptions,
  ): Promise<FilesRemoteUpdateResponse> {
    return (await this.filesRemoteUpdateWithHttpInfo(token, opts))[0];
  }

  /**
   * As `filesRemoteUpdate`, with the status and the headers of the response.
   */
  filesRemoteUpdateWithHttpInfo(
    token: string,
    opts: operations.FilesRemoteUpdateOptions,
  ): Promise<
    [data: FilesRemoteUpdateResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.filesRemoteUpdate,
      { ...rest },
      { ...call, token },
    );
  }
}
