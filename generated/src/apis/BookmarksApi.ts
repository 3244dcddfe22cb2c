import { api } from "../api.js";
import type { BookmarksAddResponse } from "../models/BookmarksAddResponse.js";
import type { BookmarksEditResponse } from "../models/BookmarksEditResponse.js";
import type { BookmarksListResponse } from "../models/BookmarksListResponse.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/BookmarksApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Bookmarks in the header of a conversation.
 *
 * The operations of `bookmarks`, as documented in
 * `docs/BookmarksApi.md`.
 */
export class BookmarksApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Add a bookmark to a conversation.
   *
   * Adds a link to the bookmarks in a conversation's header. Slack may warn
   * with `found_existing_app` or `found_existing_shortcut`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/bookmarks.add
   *
   * @param token Authentication token. Requires scope: `bookmarks:write`
   * @param channel_id ID of the conversation.
   * @param title Title of the bookmark, up to 256 characters.
   * @param type Type of the bookmark: `link`.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async bookmarksAdd(
    token: string,
    channel_id: string,
    title: string,
    type: "link",
    opts?: operations.BookmarksAddOptions,
  ): Promise<BookmarksAddResponse> {
    return (
      await this.bookmarksAddWithHttpInfo(token, channel_id, title, type, opts)
    )[0];
  }

  /**
   * As `bookmarksAdd`, with the status and the headers of the response.
   */
  bookmarksAddWithHttpInfo(
    token: string,
    channel_id: string,
    title: string,
    type: "link",
    opts?: operations.BookmarksAddOptions,
  ): Promise<[data: BookmarksAddResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.bookmarksAdd,
      { channel_id, title, type, ...rest },
      { ...call, token },
    );
  }

  /**
   * Change a bookmark.
   *
   * Changes the title, link or emoji of a bookmark. What is not given stays
   * as it is.
   *
   * Documentation: https://docs.slack.dev/reference/methods/bookmarks.edit
   *
   * @param token Authentication token. Requires scope: `bookmarks:write`
   * @param channel_id ID of the conversation.
   * @param bookmark_id ID of the bookmark.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async bookmarksEdit(
    token: string,
    channel_id: string,
    bookmark_id: string,
    opts?: operations.BookmarksEditOptions,
  ): Promise<BookmarksEditResponse> {
    return (
      await this.bookmarksEditWithHttpInfo(token, channel_id, bookmark_id, opts)
    )[0];
  }

  /**
   * As `bookmarksEdit`, with the status and the headers of the response.
   */
  bookmarksEditWithHttpInfo(
    token: string,
    channel_id: string,
    bookmark_id: string,
    opts?: operations.BookmarksEditOptions,
  ): Promise<[data: BookmarksEditResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.bookmarksEdit,
      { channel_id, bookmark_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * List the bookmarks of a conversation.
   *
   * Lists all bookmarks in a conversation's header, in one answer.
   *
   * Documentation: https://docs.slack.dev/reference/methods/bookmarks.list
   *
   * @param token Authentication token. Requires scope: `bookmarks:read`
   * @param channel_id ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async bookmarksList(
    token: string,
    channel_id: string,
    opts?: operations.BookmarksListOptions,
  ): Promise<BookmarksListResponse> {
    return (await this.bookmarksListWithHttpInfo(token, channel_id, opts))[0];
  }

  /**
   * As `bookmarksList`, with the status and the headers of the response.
   */
  bookmarksListWithHttpInfo(
    token: string,
    channel_id: string,
    opts?: operations.BookmarksListOptions,
  ): Promise<[data: BookmarksListResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.bookmarksList,
      { channel_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Remove a bookmark from a conversation.
   *
   * Removes a bookmark from a conversation's header.
   *
   * Documentation: https://docs.slack.dev/reference/methods/bookmarks.remove
   *
   * @param token Authentication token. Requires scope: `bookmarks:write`
   * @param channel_id ID of the conversation.
   * @param bookmark_id ID of the bookmark.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async bookmarksRemove(
    token: string,
    channel_id: string,
    bookmark_id: string,
    opts?: operations.BookmarksRemoveOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.bookmarksRemoveWithHttpInfo(
        token,
        channel_id,
        bookmark_id,
        opts,
      )
    )[0];
  }

  /**
   * As `bookmarksRemove`, with the status and the headers of the response.
   */
  bookmarksRemoveWithHttpInfo(
    token: string,
    channel_id: string,
    bookmark_id: string,
    opts?: operations.BookmarksRemoveOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.bookmarksRemove,
      { channel_id, bookmark_id, ...rest },
      { ...call, token },
    );
  }
}
