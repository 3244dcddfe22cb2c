import { api } from "../api.js";
import type { AgentsConversationsCreateResponse } from "../models/AgentsConversationsCreateResponse.js";
import type { AgentsConversationsGetCanvasResponse } from "../models/AgentsConversationsGetCanvasResponse.js";
import type { AgentsConversationsListViewsResponse } from "../models/AgentsConversationsListViewsResponse.js";
import type { AgentsConversationsRemoveViewResponse } from "../models/AgentsConversationsRemoveViewResponse.js";
import type { AgentsConversationsSetCanvasContentResponse } from "../models/AgentsConversationsSetCanvasContentResponse.js";
import type { AgentsConversationsSetCommandsResponse } from "../models/AgentsConversationsSetCommandsResponse.js";
import type { AgentsConversationsSetPropertiesResponse } from "../models/AgentsConversationsSetPropertiesResponse.js";
import type { AgentsConversationsSetViewResponse } from "../models/AgentsConversationsSetViewResponse.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/AgentsConversationsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Code channels, in which agents work.
 *
 * The operations of `agents.conversations`, as documented in
 * `docs/AgentsConversationsApi.md`.
 */
export class AgentsConversationsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Archive a code channel of an agent.
   *
   * Archives the channel in which an agent worked, and can share a summary
   * back to where the work began. Slack does not document scopes, rate limit
   * and error codes of this method.
   *
   * Documentation: https://docs.slack.dev/reference/methods/agents.conversations.archive
   *
   * @param token Authentication token.
   * @param channel_id ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async agentsConversationsArchive(
    token: string,
    channel_id: string,
    opts?: operations.AgentsConversationsArchiveOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.agentsConversationsArchiveWithHttpInfo(token, channel_id, opts)
    )[0];
  }

  /**
   * As `agentsConversationsArchive`, with the status and the headers of the response.
   */
  agentsConversationsArchiveWithHttpInfo(
    token: string,
    channel_id: string,
    opts?: operations.AgentsConversationsArchiveOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.agentsConversationsArchive,
      { channel_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Create a code channel for an agent.
   *
   * Creates a channel for one session of an agent. With the message that the
   * session began with, the channel is linked to it and its author invited.
   * Slack does not document scopes, rate limit and error codes of this
   * method.
   *
   * Documentation: https://docs.slack.dev/reference/methods/agents.conversations.create
   *
   * @param token Authentication token.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async agentsConversationsCreate(
    token: string,
    opts: operations.AgentsConversationsCreateOptions,
  ): Promise<AgentsConversationsCreateResponse> {
    return (await this.agentsConversationsCreateWithHttpInfo(token, opts))[0];
  }

  /**
   * As `agentsConversationsCreate`, with the status and the headers of the response.
   */
  agentsConversationsCreateWithHttpInfo(
    token: string,
    opts: operations.AgentsConversationsCreateOptions,
  ): Promise<
    [data: AgentsConversationsCreateResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.agentsConversationsCreate,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Get a canvas with its comments.
   *
   * Gets the content of a canvas in an agent's channel, and the comments
   * that people left. Slack does not document scopes, rate limit and error
   * codes of this method.
   *
   * Documentation: https://docs.slack.dev/reference/methods/agents.conversations.getCanvas
   *
   * @param token Authentication token.
   * @param channel ID of the conversation.
   * @param canvas_id ID of the canvas.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async agentsConversationsGetCanvas(
    token: string,
    channel: string,
    canvas_id: string,
    opts?: operations.AgentsConversationsGetCanvasOptions,
  ): Promise<AgentsConversationsGetCanvasResponse> {
    return (
      await this.agentsConversationsGetCanvasWithHttpInfo(
        token,
        channel,
        canvas_id,
        opts,
      )
    )[0];
  }

  /**
   * As `agentsConversationsGetCanvas`, with the status and the headers of the response.
   */
  agentsConversationsGetCanvasWithHttpInfo(
    token: string,
    channel: string,
    canvas_id: string,
    opts?: operations.AgentsConversationsGetCanvasOptions,
  ): Promise<
    [
      data: AgentsConversationsGetCanvasResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.agentsConversationsGetCanvas,
      { channel, canvas_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * List the views of a code channel.
   *
   * Lists the views that agents have set in a channel. Slack does not
   * document scopes, rate limit and error codes of this method.
   *
   * Documentation: https://docs.slack.dev/reference/methods/agents.conversations.listViews
   *
   * @param token Authentication token.
   * @param channel_id ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async agentsConversationsListViews(
    token: string,
    channel_id: string,
    opts?: operations.AgentsConversationsListViewsOptions,
  ): Promise<AgentsConversationsListViewsResponse> {
    return (
      await this.agentsConversationsListViewsWithHttpInfo(
        token,
        channel_id,
        opts,
      )
    )[0];
  }

  /**
   * As `agentsConversationsListViews`, with the status and the headers of the response.
   */
  agentsConversationsListViewsWithHttpInfo(
    token: string,
    channel_id: string,
    opts?: operations.AgentsConversationsListViewsOptions,
  ): Promise<
    [
      data: AgentsConversationsListViewsResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.agentsConversationsListViews,
      { channel_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Remove a view from a code channel.
   *
   * Removes a view that an agent has set in a channel, found by its key or
   * by its ID. Slack does not document scopes, rate limit and error codes of
   * this method.
   *
   * Documentation: https://docs.slack.dev/reference/methods/agents.conversations.removeView
   *
   * @param token Authentication token.
   * @param channel_id ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async agentsConversationsRemoveView(
    token: string,
    channel_id: string,
    opts: operations.AgentsConversationsRemoveViewOptions,
  ): Promise<AgentsConversationsRemoveViewResponse> {
    return (
      await this.agentsConversationsRemoveViewWithHttpInfo(
        token,
        channel_id,
        opts,
      )
    )[0];
  }

  /**
   * As `agentsConversationsRemoveView`, with the status and the headers of the response.
   */
  agentsConversationsRemoveViewWithHttpInfo(
    token: string,
    channel_id: string,
    opts: operations.AgentsConversationsRemoveViewOptions,
  ): Promise<
    [
      data: AgentsConversationsRemoveViewResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.agentsConversationsRemoveView,
      { channel_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Replace the content of a canvas.
   *
   * Sets the content of a canvas. Slack compares it with what is there and
   * changes only the sections that differ. Slack does not document scopes,
   * rate limit and error codes of this method.
   *
   * Documentation: https://docs.slack.dev/reference/methods/agents.conversations.setCanvasContent
   *
   * @param token Authentication token.
   * @param channel ID of the conversation.
   * @param canvas_id ID of the canvas.
   * @param content The whole new content, in Markdown.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async agentsConversationsSetCanvasContent(
    token: string,
    channel: string,
    canvas_id: string,
    content: string,
    opts?: operations.AgentsConversationsSetCanvasContentOptions,
  ): Promise<AgentsConversationsSetCanvasContentResponse> {
    return (
      await this.agentsConversationsSetCanvasContentWithHttpInfo(
        token,
        channel,
        canvas_id,
        content,
        opts,
      )
    )[0];
  }

  /**
   * As `agentsConversationsSetCanvasContent`, with the status and the headers of the response.
   */
  agentsConversationsSetCanvasContentWithHttpInfo(
    token: string,
    channel: string,
    canvas_id: string,
    content: string,
    opts?: operations.AgentsConversationsSetCanvasContentOptions,
  ): Promise<
    [
      data: AgentsConversationsSetCanvasContentResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.agentsConversationsSetCanvasContent,
      { channel, canvas_id, content, ...rest },
      { ...call, token },
    );
  }

  /**
   * Set the commands of an agent in a channel.
   *
   * Sets the commands that an agent offers in a channel, in place of those
   * that it offered before. Slack does not document scopes, rate limit and
   * error codes of this method.
   *
   * Documentation: https://docs.slack.dev/reference/methods/agents.conversations.setCommands
   *
   * @param token Authentication token.
   * @param channel_id ID of the conversation.
   * @param commands All commands of the calling agent in the channel; an empty list removes
   * them. Together, the agents of a channel may have 10. Slack's own
   * commands cannot be taken.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async agentsConversationsSetCommands(
    token: string,
    channel_id: string,
    commands: {
      name: string;
      description?: string;
      argument_hint?: string;
      should_escape?: boolean;
    }[],
    opts?: operations.AgentsConversationsSetCommandsOptions,
  ): Promise<AgentsConversationsSetCommandsResponse> {
    return (
      await this.agentsConversationsSetCommandsWithHttpInfo(
        token,
        channel_id,
        commands,
        opts,
      )
    )[0];
  }

  /**
   * As `agentsConversationsSetCommands`, with the status and the headers of the response.
   */
  agentsConversationsSetCommandsWithHttpInfo(
    token: string,
    channel_id: string,
    commands: {
      name: string;
      description?: string;
      argument_hint?: string;
      should_escape?: boolean;
    }[],
    opts?: operations.AgentsConversationsSetCommandsOptions,
  ): Promise<
    [
      data: AgentsConversationsSetCommandsResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.agentsConversationsSetCommands,
      { channel_id, commands, ...rest },
      { ...call, token },
    );
  }

  /**
   * Set properties of a code channel.
   *
   * Sets what a channel shows about an agent's session: the entries of its
   * context bar, its summary and the resource it is about. Slack does not
   * document scopes, rate limit and error codes of this method.
   *
   * Documentation: https://docs.slack.dev/reference/methods/agents.conversations.setProperties
   *
   * @param token Authentication token.
   * @param channel_id ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async agentsConversationsSetProperties(
    token: string,
    channel_id: string,
    opts?: operations.AgentsConversationsSetPropertiesOptions,
  ): Promise<AgentsConversationsSetPropertiesResponse> {
    return (
      await this.agentsConversationsSetPropertiesWithHttpInfo(
        token,
        channel_id,
        opts,
      )
    )[0];
  }

  /**
   * As `agentsConversationsSetProperties`, with the status and the headers of the response.
   */
  agentsConversationsSetPropertiesWithHttpInfo(
    token: string,
    channel_id: string,
    opts?: operations.AgentsConversationsSetPropertiesOptions,
  ): Promise<
    [
      data: AgentsConversationsSetPropertiesResponse,
      status: number,
      headers: Headers,
    ]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.agentsConversationsSetProperties,
      { channel_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Set a view of a code channel.
   *
   * Adds a view to a channel, or updates the one that has the same
   * `view_key`: a page, blocks, a canvas, a diff or a pull request. Slack
   * does not document scopes, rate limit and error codes of this method.
   *
   * Documentation: https://docs.slack.dev/reference/methods/agents.conversations.setView
   *
   * @param token Authentication token.
   * @param channel_id ID of the conversation.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async agentsConversationsSetView(
    token: string,
    channel_id: string,
    opts?: operations.AgentsConversationsSetViewOptions,
  ): Promise<AgentsConversationsSetViewResponse> {
    return (
      await this.agentsConversationsSetViewWithHttpInfo(token, channel_id, opts)
    )[0];
  }

  /**
   * As `agentsConversationsSetView`, with the status and the headers of the response.
   */
  agentsConversationsSetViewWithHttpInfo(
    token: string,
    channel_id: string,
    opts?: operations.AgentsConversationsSetViewOptions,
  ): Promise<
    [data: AgentsConversationsSetViewResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.agentsConversationsSetView,
      { channel_id, ...rest },
      { ...call, token },
    );
  }
}
