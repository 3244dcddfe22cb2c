import { api } from "../api.js";
import type { AdminEmojiListResponse } from "../models/AdminEmojiListResponse.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/AdminEmojiApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Custom emoji of an organization.
 *
 * The operations of `admin.emoji`, as documented in
 * `docs/AdminEmojiApi.md`.
 */
export class AdminEmojiApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Add an emoji.
   *
   * Adds a custom emoji to the organization. Slack fetches its image from a
   * URL.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.emoji.add
   *
   * @param token Authentication token. Requires scope: `admin.teams:write`
   * @param name Name of the emoji, in lower-case letters. Colons around it may be left
   * out.
   * @param url Address of the image. Best is a square one with a transparent
   * background, smaller than 128 kB.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminEmojiAdd(
    token: string,
    name: string,
    url: string,
    opts?: operations.AdminEmojiAddOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (await this.adminEmojiAddWithHttpInfo(token, name, url, opts))[0];
  }

  /**
   * As `adminEmojiAdd`, with the status and the headers of the response.
   */
  adminEmojiAddWithHttpInfo(
    token: string,
    name: string,
    url: string,
    opts?: operations.AdminEmojiAddOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminEmojiAdd,
      { name, url, ...rest },
      { ...call, token },
    );
  }

  /**
   * Give an emoji another name besides.
   *
   * Adds a further name for an emoji of the organization.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.emoji.addAlias
   *
   * @param token Authentication token. Requires scope: `admin.teams:write`
   * @param name The further name. Blanks and colons around it are taken off.
   * @param alias_for Name of the emoji that gets the further name. Blanks and colons around
   * it are taken off.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminEmojiAddAlias(
    token: string,
    name: string,
    alias_for: string,
    opts?: operations.AdminEmojiAddAliasOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminEmojiAddAliasWithHttpInfo(token, name, alias_for, opts)
    )[0];
  }

  /**
   * As `adminEmojiAddAlias`, with the status and the headers of the response.
   */
  adminEmojiAddAliasWithHttpInfo(
    token: string,
    name: string,
    alias_for: string,
    opts?: operations.AdminEmojiAddAliasOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminEmojiAddAlias,
      { name, alias_for, ...rest },
      { ...call, token },
    );
  }

  /**
   * List the emoji of the organization.
   *
   * Lists the custom emoji of an Enterprise organization, by name.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.emoji.list
   *
   * @param token Authentication token. Requires scope: `admin.teams:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminEmojiList(
    token: string,
    opts?: operations.AdminEmojiListOptions,
  ): Promise<AdminEmojiListResponse> {
    return (await this.adminEmojiListWithHttpInfo(token, opts))[0];
  }

  /**
   * As `adminEmojiList`, with the status and the headers of the response.
   */
  adminEmojiListWithHttpInfo(
    token: string,
    opts?: operations.AdminEmojiListOptions,
  ): Promise<[data: AdminEmojiListResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminEmojiList,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Remove an emoji.
   *
   * Removes a custom emoji from the whole organization.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.emoji.remove
   *
   * @param token Authentication token. Requires scope: `admin.teams:write`
   * @param name Name of the emoji. Colons around it may be left out.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminEmojiRemove(
    token: string,
    name: string,
    opts?: operations.AdminEmojiRemoveOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (await this.adminEmojiRemoveWithHttpInfo(token, name, opts))[0];
  }

  /**
   * As `adminEmojiRemove`, with the status and the headers of the response.
   */
  adminEmojiRemoveWithHttpInfo(
    token: string,
    name: string,
    opts?: operations.AdminEmojiRemoveOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminEmojiRemove,
      { name, ...rest },
      { ...call, token },
    );
  }

  /**
   * Rename an emoji.
   *
   * Gives a custom emoji of the organization another name.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.emoji.rename
   *
   * @param token Authentication token. Requires scope: `admin.teams:write`
   * @param name Name that the emoji has now. Colons around it may be left out.
   * @param new_name Name that the emoji gets.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async adminEmojiRename(
    token: string,
    name: string,
    new_name: string,
    opts?: operations.AdminEmojiRenameOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.adminEmojiRenameWithHttpInfo(token, name, new_name, opts)
    )[0];
  }

  /**
   * As `adminEmojiRename`, with the status and the headers of the response.
   */
  adminEmojiRenameWithHttpInfo(
    token: string,
    name: string,
    new_name: string,
    opts?: operations.AdminEmojiRenameOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.adminEmojiRename,
      { name, new_name, ...rest },
      { ...call, token },
    );
  }
}
