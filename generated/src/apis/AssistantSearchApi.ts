import { api } from "../api.js";
import type { AssistantSearchContextResponse } from "../models/AssistantSearchContextResponse.js";
import type { AssistantSearchInfoResponse } from "../models/AssistantSearchInfoResponse.js";
import * as operations from "../operations/AssistantSearchApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Search for assistants.
 *
 * The operations of `assistant.search`, as documented in
 * `docs/AssistantSearchApi.md`.
 */
export class AssistantSearchApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Search an organization in plain language.
   *
   * Searches messages, files, channels and users that the token can see. The
   * query may be a question; where AI search is on, Slack looks for its
   * meaning as well as for its words. Which results come depends on the
   * scopes.
   *
   * Documentation: https://docs.slack.dev/reference/methods/assistant.search.context
   *
   * @param token Authentication token. Requires one of these scopes: `search:read.files`,
   * `search:read.im`, `search:read.mpim`, `search:read.private`,
   * `search:read.public`, `search:read.users` (slackAuth);
   * `search:read.files`, `search:read.public`, `search:read.users`
   * (slackBotAuth)
   * @param query What to search for.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async assistantSearchContext(
    token: string,
    query: string,
    opts?: operations.AssistantSearchContextOptions,
  ): Promise<AssistantSearchContextResponse> {
    return (
      await this.assistantSearchContextWithHttpInfo(token, query, opts)
    )[0];
  }

  /**
   * As `assistantSearchContext`, with the status and the headers of the response.
   */
  assistantSearchContextWithHttpInfo(
    token: string,
    query: string,
    opts?: operations.AssistantSearchContextOptions,
  ): Promise<
    [data: AssistantSearchContextResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.assistantSearchContext,
      { query, ...rest },
      { ...call, token },
    );
  }

  /**
   * Show what a workspace can search for.
   *
   * Shows whether AI search is on in the workspace of the token, so that
   * `assistant.search.context` looks for the meaning of a query too.
   *
   * Documentation: https://docs.slack.dev/reference/methods/assistant.search.info
   *
   * @param token Authentication token. Requires scope: `search:read.public`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async assistantSearchInfo(
    token: string,
    opts?: operations.AssistantSearchInfoOptions,
  ): Promise<AssistantSearchInfoResponse> {
    return (await this.assistantSearchInfoWithHttpInfo(token, opts))[0];
  }

  /**
   * As `assistantSearchInfo`, with the status and the headers of the response.
   */
  assistantSearchInfoWithHttpInfo(
    token: string,
    opts?: operations.AssistantSearchInfoOptions,
  ): Promise<
    [data: AssistantSearchInfoResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.assistantSearchInfo,
      { ...rest },
      { ...call, token },
    );
  }
}
