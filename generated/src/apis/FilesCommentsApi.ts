import { api } from "../api.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/FilesCommentsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Comments on files.
 *
 * The operations of `files.comments`, as documented in
 * `docs/FilesCommentsApi.md`.
 */
export class FilesCommentsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Delete a comment on a file.
   *
   * Deletes one comment on a file. Slack has since replaced comments on
   * files with threads.
   *
   * Documentation: https://docs.slack.dev/reference/methods/files.comments.delete
   *
   * @param token Authentication token. Requires scope: `files:write`
   * @param file ID of the file that the comment is on.
   * @param id ID of the comment to delete.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async filesCommentsDelete(
    token: string,
    file: string,
    id: string,
    opts?: operations.FilesCommentsDeleteOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.filesCommentsDeleteWithHttpInfo(token, file, id, opts)
    )[0];
  }

  /**
   * As `filesCommentsDelete`, with the status and the headers of the response.
   */
  filesCommentsDeleteWithHttpInfo(
    token: string,
    file: string,
    id: string,
    opts?: operations.FilesCommentsDeleteOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.filesCommentsDelete,
      { file, id, ...rest },
      { ...call, token },
    );
  }
}
