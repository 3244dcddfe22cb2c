import { api } from "../api.js";
import type { SearchAllResponse } from "../models/SearchAllResponse.js";
import type { SearchFilesResponse } from "../models/SearchFilesResponse.js";
import type { SearchMessagesResponse } from "../models/SearchMessagesResponse.js";
import * as operations from "../operations/SearchApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Search for messages and files.
 *
 * The operations of `search`, as documented in
 * `docs/SearchApi.md`.
 */
export class SearchApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Search for messages and files.
   *
   * Searches what the token's owner can see, messages and files at once. The
   * pages are numbered, and a page's number goes for both.
   *
   * Documentation: https://docs.slack.dev/reference/methods/search.all
   *
   * @param token Authentication token. Requires scope: `search:read`
   * @param query What to search for, in the words and modifiers of Slack's search box,
   * such as `in:#general`.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async searchAll(
    token: string,
    query: string,
    opts?: operations.SearchAllOptions,
  ): Promise<SearchAllResponse> {
    return (await this.searchAllWithHttpInfo(token, query, opts))[0];
  }

  /**
   * As `searchAll`, with the status and the headers of the response.
   */
  searchAllWithHttpInfo(
    token: string,
    query: string,
    opts?: operations.SearchAllOptions,
  ): Promise<[data: SearchAllResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.searchAll,
      { query, ...rest },
      { ...call, token },
    );
  }

  /**
   * Search for files.
   *
   * Searches the files that the token's owner can see. The pages are
   * numbered.
   *
   * Documentation: https://docs.slack.dev/reference/methods/search.files
   *
   * @param token Authentication token. Requires scope: `search:read`
   * @param query What to search for, in the words and modifiers of Slack's search box,
   * such as `in:#general`.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async searchFiles(
    token: string,
    query: string,
    opts?: operations.SearchFilesOptions,
  ): Promise<SearchFilesResponse> {
    return (await this.searchFilesWithHttpInfo(token, query, opts))[0];
  }

  /**
   * As `searchFiles`, with the status and the headers of the response.
   */
  searchFilesWithHttpInfo(
    token: string,
    query: string,
    opts?: operations.SearchFilesOptions,
  ): Promise<[data: SearchFilesResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.searchFiles,
      { query, ...rest },
      { ...call, token },
    );
  }

  /**
   * Search for messages.
   *
   * Searches the messages that the token's owner can see. The pages are
   * numbered, or follow a cursor that begins with `*`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/search.messages
   *
   * @param token Authentication token. Requires scope: `search:read`
   * @param query What to search for, in the words and modifiers of Slack's search box,
   * such as `in:#general`.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async searchMessages(
    token: string,
    query: string,
    opts?: operations.SearchMessagesOptions,
  ): Promise<SearchMessagesResponse> {
    return (await this.searchMessagesWithHttpInfo(token, query, opts))[0];
  }

  /**
   * As `searchMessages`, with the status and the headers of the response.
   */
  searchMessagesWithHttpInfo(
    token: string,
    query: string,
    opts?: operations.SearchMessagesOptions,
  ): Promise<[data: SearchMessagesResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.searchMessages,
      { query, ...rest },
      { ...call, token },
    );
  }
}
