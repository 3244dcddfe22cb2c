import { api } from "../api.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/EntityApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Work objects, things of other systems that an app shows in Slack.
 *
 * The operations of `entity`, as documented in
 * `docs/EntityApi.md`.
 */
export class EntityApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Confirm a change of a work object's comment.
   *
   * Tells Slack that the app has carried out what a user did to a comment on
   * a work object: posted, edited or deleted it. Slack then shows the result
   * to the user. With `error`, it shows that the change failed.
   *
   * Documentation: https://docs.slack.dev/reference/methods/entity.acknowledgeCommentAction
   *
   * @param token Authentication token.
   * @param trigger_id The `trigger_id` of the user's action that this answers.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async entityAcknowledgeCommentAction(
    token: string,
    trigger_id: string,
    opts?: operations.EntityAcknowledgeCommentActionOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.entityAcknowledgeCommentActionWithHttpInfo(
        token,
        trigger_id,
        opts,
      )
    )[0];
  }

  /**
   * As `entityAcknowledgeCommentAction`, with the status and the headers of the response.
   */
  entityAcknowledgeCommentActionWithHttpInfo(
    token: string,
    trigger_id: string,
    opts?: operations.EntityAcknowledgeCommentActionOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.entityAcknowledgeCommentAction,
      { trigger_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Show comments on a work object.
   *
   * Answers Slack's request for the comments on a work object, for the one
   * user who has opened it. The app may ask for a sign-in first, or answer
   * with an error.
   *
   * Documentation: https://docs.slack.dev/reference/methods/entity.presentComments
   *
   * @param token Authentication token.
   * @param trigger_id The `trigger_id` of the user's action that this answers.
   * @param comments The comments to show, up to 100. Slack's page on work object comments
   * has their fields.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async entityPresentComments(
    token: string,
    trigger_id: string,
    comments: { [key: string]: unknown }[],
    opts?: operations.EntityPresentCommentsOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.entityPresentCommentsWithHttpInfo(
        token,
        trigger_id,
        comments,
        opts,
      )
    )[0];
  }

  /**
   * As `entityPresentComments`, with the status and the headers of the response.
   */
  entityPresentCommentsWithHttpInfo(
    token: string,
    trigger_id: string,
    comments: { [key: string]: unknown }[],
    opts?: operations.EntityPresentCommentsOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.entityPresentComments,
      { trigger_id, comments, ...rest },
      { ...call, token },
    );
  }

  /**
   * Show the details of a work object.
   *
   * Answers Slack's request for the details of a work object, for the one
   * user who has opened it. The app may ask for a sign-in first, or answer
   * with an error.
   *
   * Documentation: https://docs.slack.dev/reference/methods/entity.presentDetails
   *
   * @param token Authentication token.
   * @param trigger_id The `trigger_id` of the user's action that this answers.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async entityPresentDetails(
    token: string,
    trigger_id: string,
    opts?: operations.EntityPresentDetailsOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.entityPresentDetailsWithHttpInfo(token, trigger_id, opts)
    )[0];
  }

  /**
   * As `entityPresentDetails`, with the status and the headers of the response.
   */
  entityPresentDetailsWithHttpInfo(
    token: string,
    trigger_id: string,
    opts?: operations.EntityPresentDetailsOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.entityPresentDetails,
      { trigger_id, ...rest },
      { ...call, token },
    );
  }
}
