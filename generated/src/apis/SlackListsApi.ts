import { api } from "../api.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import type { SlackListsCreateResponse } from "../models/SlackListsCreateResponse.js";
import * as operations from "../operations/SlackListsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Lists of items in rows and columns.
 *
 * The operations of `slackLists`, as documented in
 * `docs/SlackListsApi.md`.
 */
export class SlackListsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Create a list.
   *
   * Creates a list with the columns of `schema`, or as a copy of another
   * list.
   *
   * Documentation: https://docs.slack.dev/reference/methods/slackLists.create
   *
   * @param token Authentication token. Requires scope: `lists:write`
   * @param name Name of the list.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async slackListsCreate(
    token: string,
    name: string,
    opts?: operations.SlackListsCreateOptions,
  ): Promise<SlackListsCreateResponse> {
    return (await this.slackListsCreateWithHttpInfo(token, name, opts))[0];
  }

  /**
   * As `slackListsCreate`, with the status and the headers of the response.
   */
  slackListsCreateWithHttpInfo(
    token: string,
    name: string,
    opts?: operations.SlackListsCreateOptions,
  ): Promise<
    [data: SlackListsCreateResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.slackListsCreate,
      { name, ...rest },
      { ...call, token },
    );
  }

  /**
   * Change a list.
   *
   * Changes the name or the description of a list, or whether it is one of
   * tasks. What the call does not name stays.
   *
   * Documentation: https://docs.slack.dev/reference/methods/slackLists.update
   *
   * @param token Authentication token. Requires scope: `lists:write`
   * @param id ID of the list.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async slackListsUpdate(
    token: string,
    id: string,
    opts?: operations.SlackListsUpdateOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (await this.slackListsUpdateWithHttpInfo(token, id, opts))[0];
  }

  /**
   * As `slackListsUpdate`, with the status and the headers of the response.
   */
  slackListsUpdateWithHttpInfo(
    token: string,
    id: string,
    opts?: operations.SlackListsUpdateOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.slackListsUpdate,
      { id, ...rest },
      { ...call, token },
    );
  }
}
