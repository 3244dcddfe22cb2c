import { api } from "../api.js";
import type { SlackListsAccessDeleteResponse } from "../models/SlackListsAccessDeleteResponse.js";
import type { SlackListsAccessSetResponse } from "../models/SlackListsAccessSetResponse.js";
import * as operations from "../operations/SlackListsAccessApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Who may read and write a list.
 *
 * The operations of `slackLists.access`, as documented in
 * `docs/SlackListsAccessApi.md`.
 */
export class SlackListsAccessApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Take away access to a list.
   *
   * Takes from a conversation or a user the access to a list that they were
   * given. Name one of the two.
   *
   * Documentation: https://docs.slack.dev/reference/methods/slackLists.access.delete
   *
   * @param token Authentication token. Requires scope: `lists:write`
   * @param list_id ID of the list.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async slackListsAccessDelete(
    token: string,
    list_id: string,
    opts: operations.SlackListsAccessDeleteOptions,
  ): Promise<SlackListsAccessDeleteResponse> {
    return (
      await this.slackListsAccessDeleteWithHttpInfo(token, list_id, opts)
    )[0];
  }

  /**
   * As `slackListsAccessDelete`, with the status and the headers of the response.
   */
  slackListsAccessDeleteWithHttpInfo(
    token: string,
    list_id: string,
    opts: operations.SlackListsAccessDeleteOptions,
  ): Promise<
    [data: SlackListsAccessDeleteResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.slackListsAccessDelete,
      { list_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Give access to a list.
   *
   * Sets what a conversation's members or a user may do with a list. Name
   * one of the two.
   *
   * Documentation: https://docs.slack.dev/reference/methods/slackLists.access.set
   *
   * @param token Authentication token. Requires scope: `lists:write`
   * @param list_id ID of the list.
   * @param access_level What they may do: `read` the list, `write` to it, or everything as its
   * `owner`.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async slackListsAccessSet(
    token: string,
    list_id: string,
    access_level: "read" | "write" | "owner" | (string & {}),
    opts: operations.SlackListsAccessSetOptions,
  ): Promise<SlackListsAccessSetResponse> {
    return (
      await this.slackListsAccessSetWithHttpInfo(
        token,
        list_id,
        access_level,
        opts,
      )
    )[0];
  }

  /**
   * As `slackListsAccessSet`, with the status and the headers of the response.
   */
  slackListsAccessSetWithHttpInfo(
    token: string,
    list_id: string,
    access_level: "read" | "write" | "owner" | (string & {}),
    opts: operations.SlackListsAccessSetOptions,
  ): Promise<
    [data: SlackListsAccessSetResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.slackListsAccessSet,
      { list_id, access_level, ...rest },
      { ...call, token },
    );
  }
}
