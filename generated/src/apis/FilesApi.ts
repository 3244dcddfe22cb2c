import { api } from "../api.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import type { FileUploadComplete } from "../models/FileUploadComplete.js";
import type { FilesCompleteUploadExternalResponse } from "../models/FilesCompleteUploadExternalResponse.js";
import type { FilesGetUploadURLExternalResponse } from "../models/FilesGetUploadURLExternalResponse.js";
import type { FilesInfoResponse } from "../models/FilesInfoResponse.js";
import type { FilesListResponse } from "../models/FilesListResponse.js";
import type { FilesRevokePublicURLResponse } from "../models/FilesRevokePublicURLResponse.js";
import type { FilesSharedPublicURLResponse } from "../models/FilesSharedPublicURLResponse.js";
import * as operations from "../operations/FilesApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Files of every kind: uploads, snippets, canvases and remote files.
 *
 * The operations of `files`, as documented in
 * `docs/FilesApi.md`.
 */
export class FilesApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Finish an upload and share the files.
   *
   * Finishes uploads that `files.getUploadURLExternal` began: the files get
   * their titles and, with `channel_id` or `channels`, are shared there.
   * Without either they stay private to their owner.
   *
   * Documentation: https://docs.slack.dev/reference/methods/files.completeUploadExternal
   *
   * @param token Authentication token. Requires scope: `files:write`
   * @param files The uploaded files, each with the ID that `files.getUploadURLExternal`
   * answered.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async filesCompleteUploadExternal(
    token: string,
    files: [FileUploadComplete, ...FileUploadComplete[]],
    opts?: operations.FilesCompleteUploadExternalOptions,
  ): Promise<FilesCompleteUploadExternalResponse> {
    return (
      await this.filesCompleteUploadExternalWithHttpInfo(token, files, opts)
    )[0];
  }

  /**
   * As `filesCompleteUploadExternal`, with the status and the headers of the response.
   */
  filesCompleteUploadExternalWithHttpInfo(
    token: string,
    files: [FileUploadComplete, ...FileUploadComplete[]],
    opts?: operations.FilesCompleteUploadExternalOptions,
  ): Promise<
    [
      data: FilesCompleteUploadExternalResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.filesCompleteUploadExternal,
      { files, ...rest },
      { ...call, token },
    );
  }

  /**
   * Delete a file.
   *
   * Deletes a file for everybody, wherever it is shared.
   *
   * Documentation: https://docs.slack.dev/reference/methods/files.delete
   *
   * @param token Authentication token. Requires scope: `files:write`
   * @param file ID of the file to delete.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async filesDelete(
    token: string,
    file: string,
    opts?: operations.FilesDeleteOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (await this.filesDeleteWithHttpInfo(token, file, opts))[0];
  }

  /**
   * As `filesDelete`, with the status and the headers of the response.
   */
  filesDeleteWithHttpInfo(
    token: string,
    file: string,
    opts?: operations.FilesDeleteOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.filesDelete,
      { file, ...rest },
      { ...call, token },
    );
  }

  /**
   * Get an address to upload a file to.
   *
   * Reserves a file and answers the address to upload its content to. The
   * content is sent there with a POST, without the token;
   * `files.completeUploadExternal` then finishes the upload.
   *
   * Documentation: https://docs.slack.dev/reference/methods/files.getUploadURLExternal
   *
   * @param token Authentication token. Requires scope: `files:write`
   * @param length Size of the file, in bytes.
   * @param filename Name of the file.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async filesGetUploadURLExternal(
    token: string,
    length: number,
    filename: string,
    opts?: operations.FilesGetUploadURLExternalOptions,
  ): Promise<FilesGetUploadURLExternalResponse> {
    return (
      await this.filesGetUploadURLExternalWithHttpInfo(
        token,
        length,
        filename,
        opts,
      )
    )[0];
  }

  /**
   * As `filesGetUploadURLExternal`, with the status and the headers of the response.
   */
  filesGetUploadURLExternalWithHttpInfo(
    token: string,
    length: number,
    filename: string,
    opts?: operations.FilesGetUploadURLExternalOptions,
  ): Promise<
    [data: FilesGetUploadURLExternalResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.filesGetUploadURLExternal,
      { length, filename, ...rest },
      { ...call, token },
    );
  }

  /**
   * Get a file and its comments.
   *
   * Answers a file, where it is shared, and a page of its comments. For a
   * snippet or a post the content comes along.
   *
   * Documentation: https://docs.slack.dev/reference/methods/files.info
   *
   * @param token Authentication token. Requires scope: `files:read`
   * @param file ID of the file.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async filesInfo(
    token: string,
    file: string,
    opts?: operations.FilesInfoOptions,
  ): Promise<FilesInfoResponse> {
    return (await this.filesInfoWithHttpInfo(token, file, opts))[0];
  }

  /**
   * As `filesInfo`, with the status and the headers of the response.
   */
  filesInfoWithHttpInfo(
    token: string,
    file: string,
    opts?: operations.FilesInfoOptions,
  ): Promise<[data: FilesInfoResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.filesInfo,
      { file, ...rest },
      { ...call, token },
    );
  }

  /**
   * List files by conversation, user, time or type.
   *
   * Lists the files that the token's owner can see, narrowed by the
   * arguments given. The pages are numbered.
   *
   * Documentation: https://docs.slack.dev/reference/methods/files.list
   *
   * @param token Authentication token. Requires scope: `files:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async filesList(
    token: string,
    opts?: operations.FilesListOptions,
  ): Promise<FilesListResponse> {
    return (await this.filesListWithHttpInfo(token, opts))[0];
  }

  /**
   * As `filesList`, with the status and the headers of the response.
   */
  filesListWithHttpInfo(
    token: string,
    opts?: operations.FilesListOptions,
  ): Promise<[data: FilesListResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.filesList,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Close a file's public address.
   *
   * Closes the public address that `files.sharedPublicURL` opened. Members
   * of the workspace still reach the file.
   *
   * Documentation: https://docs.slack.dev/reference/methods/files.revokePublicURL
   *
   * @param token Authentication token. Requires scope: `files:write`
   * @param file ID of the file.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async filesRevokePublicURL(
    token: string,
    file: string,
    opts?: operations.FilesRevokePublicURLOptions,
  ): Promise<FilesRevokePublicURLResponse> {
    return (await this.filesRevokePublicURLWithHttpInfo(token, file, opts))[0];
  }

  /**
   * As `filesRevokePublicURL`, with the status and the headers of the response.
   */
  filesRevokePublicURLWithHttpInfo(
    token: string,
    file: string,
    opts?: operations.FilesRevokePublicURLOptions,
  ): Promise<
    [data: FilesRevokePublicURLResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.filesRevokePublicURL,
      { file, ...rest },
      { ...call, token },
    );
  }

  /**
   * Open a public address for a file.
   *
   * Lets anybody who has the file's `permalink_public` open it, without
   * signing in.
   *
   * Documentation: https://docs.slack.dev/reference/methods/files.sharedPublicURL
   *
   * @param token Authentication token. Requires scope: `files:write`
   * @param file ID of the file.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async filesSharedPublicURL(
    token: string,
    file: string,
    opts?: operations.FilesSharedPublicURLOptions,
  ): Promise<FilesSharedPublicURLResponse> {
    return (await this.filesSharedPublicURLWithHttpInfo(token, file, opts))[0];
  }

  /**
   * As `filesSharedPublicURL`, with the status and the headers of the response.
   */
  filesSharedPublicURLWithHttpInfo(
    token: string,
    file: string,
    opts?: operations.FilesSharedPublicURLOptions,
  ): Promise<
    [data: FilesSharedPublicURLResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.filesSharedPublicURL,
      { file, ...rest },
      { ...call, token },
    );
  }
}
