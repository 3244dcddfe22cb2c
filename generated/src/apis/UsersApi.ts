import { api } from "../api.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import type { UsersConversationsResponse } from "../models/UsersConversationsResponse.js";
import type { UsersGetPresenceResponse } from "../models/UsersGetPresenceResponse.js";
import type { UsersIdentityResponse } from "../models/UsersIdentityResponse.js";
import type { UsersInfoResponse } from "../models/UsersInfoResponse.js";
import type { UsersListResponse } from "../models/UsersListResponse.js";
import type { UsersLookupByEmailResponse } from "../models/UsersLookupByEmailResponse.js";
import type { UsersSetPhotoResponse } from "../models/UsersSetPhotoResponse.js";
import * as operations from "../operations/UsersApi.js";
import type { Binary } from "../runtime/binary.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * People and bots of a workspace.
 *
 * The operations of `users`, as documented in
 * `docs/UsersApi.md`.
 */
export class UsersApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * List the conversations of one user.
   *
   * Lists the conversations that a user is a member of: with `user`, those
   * that the token's owner can see too; without it, one's own.
   *
   * Documentation: https://docs.slack.dev/reference/methods/users.conversations
   *
   * @param token Authentication token. Requires one of these scopes: `channels:read`,
   * `groups:read`, `im:read`, `mpim:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async usersConversations(
    token: string,
    opts?: operations.UsersConversationsOptions,
  ): Promise<UsersConversationsResponse> {
    return (await this.usersConversationsWithHttpInfo(token, opts))[0];
  }

  /**
   * As `usersConversations`, with the status and the headers of the response.
   */
  usersConversationsWithHttpInfo(
    token: string,
    opts?: operations.UsersConversationsOptions,
  ): Promise<
    [data: UsersConversationsResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.usersConversations,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Remove the picture of a user.
   *
   * Removes the profile picture of the token's owner. A picture made by
   * Slack takes its place.
   *
   * Documentation: https://docs.slack.dev/reference/methods/users.deletePhoto
   *
   * @param token Authentication token. Requires scope: `users.profile:write`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async usersDeletePhoto(
    token: string,
    opts?: operations.UsersDeletePhotoOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (await this.usersDeletePhotoWithHttpInfo(token, opts))[0];
  }

  /**
   * As `usersDeletePhoto`, with the status and the headers of the response.
   */
  usersDeletePhotoWithHttpInfo(
    token: string,
    opts?: operations.UsersDeletePhotoOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.usersDeletePhoto,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Tell whether a user is active or away.
   *
   * Tells whether a user is active or away. Of the token's owner it tells
   * more: connections, last activity, and whether they set it themselves.
   *
   * Documentation: https://docs.slack.dev/reference/methods/users.getPresence
   *
   * @param token Authentication token. Requires scope: `users:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async usersGetPresence(
    token: string,
    opts?: operations.UsersGetPresenceOptions,
  ): Promise<UsersGetPresenceResponse> {
    return (await this.usersGetPresenceWithHttpInfo(token, opts))[0];
  }

  /**
   * As `usersGetPresence`, with the status and the headers of the response.
   */
  usersGetPresenceWithHttpInfo(
    token: string,
    opts?: operations.UsersGetPresenceOptions,
  ): Promise<
    [data: UsersGetPresenceResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.usersGetPresence,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Fetch the identity of the signed-in user.
   *
   * Fetches who the user is that signed in through Sign in with Slack, and
   * their workspace. What the answer holds depends on the `identity.*`
   * scopes.
   *
   * Documentation: https://docs.slack.dev/reference/methods/users.identity
   *
   * @param token Authentication token. Requires scope: `identity:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async usersIdentity(
    token: string,
    opts?: operations.UsersIdentityOptions,
  ): Promise<UsersIdentityResponse> {
    return (await this.usersIdentityWithHttpInfo(token, opts))[0];
  }

  /**
   * As `usersIdentity`, with the status and the headers of the response.
   */
  usersIdentityWithHttpInfo(
    token: string,
    opts?: operations.UsersIdentityOptions,
  ): Promise<[data: UsersIdentityResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.usersIdentity,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Fetch one user.
   *
   * Fetches what Slack knows of one user. The email address takes the scope
   * `users:read.email`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/users.info
   *
   * @param token Authentication token. Requires scope: `users:read`
   * @param user ID of the user.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async usersInfo(
    token: string,
    user: string,
    opts?: operations.UsersInfoOptions,
  ): Promise<UsersInfoResponse> {
    return (await this.usersInfoWithHttpInfo(token, user, opts))[0];
  }

  /**
   * As `usersInfo`, with the status and the headers of the response.
   */
  usersInfoWithHttpInfo(
    token: string,
    user: string,
    opts?: operations.UsersInfoOptions,
  ): Promise<[data: UsersInfoResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.usersInfo,
      { user, ...rest },
      { ...call, token },
    );
  }

  /**
   * List the users of a workspace.
   *
   * Lists all users of a workspace, bots and deactivated users among them.
   *
   * Documentation: https://docs.slack.dev/reference/methods/users.list
   *
   * @param token Authentication token. Requires scope: `users:read`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async usersList(
    token: string,
    opts?: operations.UsersListOptions,
  ): Promise<UsersListResponse> {
    return (await this.usersListWithHttpInfo(token, opts))[0];
  }

  /**
   * As `usersList`, with the status and the headers of the response.
   */
  usersListWithHttpInfo(
    token: string,
    opts?: operations.UsersListOptions,
  ): Promise<[data: UsersListResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.usersList,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Find a user by email address.
   *
   * Finds the user of the workspace who has an email address.
   *
   * Documentation: https://docs.slack.dev/reference/methods/users.lookupByEmail
   *
   * @param token Authentication token. Requires scope: `users:read.email`
   * @param email Email address of the user.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async usersLookupByEmail(
    token: string,
    email: string,
    opts?: operations.UsersLookupByEmailOptions,
  ): Promise<UsersLookupByEmailResponse> {
    return (await this.usersLookupByEmailWithHttpInfo(token, email, opts))[0];
  }

  /**
   * As `usersLookupByEmail`, with the status and the headers of the response.
   */
  usersLookupByEmailWithHttpInfo(
    token: string,
    email: string,
    opts?: operations.UsersLookupByEmailOptions,
  ): Promise<
    [data: UsersLookupByEmailResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.usersLookupByEmail,
      { email, ...rest },
      { ...call, token },
    );
  }

  /**
   * Set the picture of a user.
   *
   * Sets the profile picture of the token's owner, cropped to a square.
   *
   * Documentation: https://docs.slack.dev/reference/methods/users.setPhoto
   *
   * @param token Authentication token. Requires scope: `users.profile:write`
   * @param image The image as a file: GIF, JPEG, or PNG.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async usersSetPhoto(
    token: string,
    image: Binary,
    opts?: operations.UsersSetPhotoOptions,
  ): Promise<UsersSetPhotoResponse> {
    return (await this.usersSetPhotoWithHttpInfo(token, image, opts))[0];
  }

  /**
   * As `usersSetPhoto`, with the status and the headers of the response.
   */
  usersSetPhotoWithHttpInfo(
    token: string,
    image: Binary,
    opts?: operations.UsersSetPhotoOptions,
  ): Promise<[data: UsersSetPhotoResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.usersSetPhoto,
      { image, ...rest },
      { ...call, token },
    );
  }

  /**
   * Set one's own presence.
   *
   * Sets whether the token's owner is shown as away, or whether Slack finds
   * out by itself.
   *
   * Documentation: https://docs.slack.dev/reference/methods/users.setPresence
   *
   * @param token Authentication token. Requires scope: `users:write`
   * @param presence `away`, or `auto` to have Slack find out.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async usersSetPresence(
    token: string,
    presence: "auto" | "away" | (string & {}),
    opts?: operations.UsersSetPresenceOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (await this.usersSetPresenceWithHttpInfo(token, presence, opts))[0];
  }

  /**
   * As `usersSetPresence`, with the status and the headers of the response.
   */
  usersSetPresenceWithHttpInfo(
    token: string,
    presence: "auto" | "away" | (string & {}),
    opts?: operations.UsersSetPresenceOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.usersSetPresence,
      { presence, ...rest },
      { ...call, token },
    );
  }
}
