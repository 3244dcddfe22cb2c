import { api } from "../api.js";
import type { CanvasChange } from "../models/CanvasChange.js";
import type { CanvasesCreateResponse } from "../models/CanvasesCreateResponse.js";
import type { CanvasesEditResponse } from "../models/CanvasesEditResponse.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import * as operations from "../operations/CanvasesApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Canvases, documents inside Slack.
 *
 * The operations of `canvases`, as documented in
 * `docs/CanvasesApi.md`.
 */
export class CanvasesApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Create a canvas.
   *
   * Creates a canvas that belongs to the token's owner. With `channel_id` it
   * is also put into a tab of that conversation, which the free plan
   * requires.
   *
   * Documentation: https://docs.slack.dev/reference/methods/canvases.create
   *
   * @param token Authentication token. Requires scope: `canvases:write`
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async canvasesCreate(
    token: string,
    opts?: operations.CanvasesCreateOptions,
  ): Promise<CanvasesCreateResponse> {
    return (await this.canvasesCreateWithHttpInfo(token, opts))[0];
  }

  /**
   * As `canvasesCreate`, with the status and the headers of the response.
   */
  canvasesCreateWithHttpInfo(
    token: string,
    opts?: operations.CanvasesCreateOptions,
  ): Promise<[data: CanvasesCreateResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.canvasesCreate,
      { ...rest },
      { ...call, token },
    );
  }

  /**
   * Delete a canvas.
   *
   * Deletes a canvas for everybody.
   *
   * Documentation: https://docs.slack.dev/reference/methods/canvases.delete
   *
   * @param token Authentication token. Requires scope: `canvases:write`
   * @param canvas_id ID of the canvas.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async canvasesDelete(
    token: string,
    canvas_id: string,
    opts?: operations.CanvasesDeleteOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (await this.canvasesDeleteWithHttpInfo(token, canvas_id, opts))[0];
  }

  /**
   * As `canvasesDelete`, with the status and the headers of the response.
   */
  canvasesDeleteWithHttpInfo(
    token: string,
    canvas_id: string,
    opts?: operations.CanvasesDeleteOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.canvasesDelete,
      { canvas_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Change a canvas.
   *
   * Carries out one change of a canvas: inserts, replaces or deletes
   * content. `canvases.sections.lookup` finds the section to change.
   *
   * Documentation: https://docs.slack.dev/reference/methods/canvases.edit
   *
   * @param token Authentication token. Requires scope: `canvases:write`
   * @param canvas_id ID of the canvas.
   * @param changes The change to carry out, as a list of one.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async canvasesEdit(
    token: string,
    canvas_id: string,
    changes: [CanvasChange, ...CanvasChange[]],
    opts?: operations.CanvasesEditOptions,
  ): Promise<CanvasesEditResponse> {
    return (
      await this.canvasesEditWithHttpInfo(token, canvas_id, changes, opts)
    )[0];
  }

  /**
   * As `canvasesEdit`, with the status and the headers of the response.
   */
  canvasesEditWithHttpInfo(
    token: string,
    canvas_id: string,
    changes: [CanvasChange, ...CanvasChange[]],
    opts?: operations.CanvasesEditOptions,
  ): Promise<[data: CanvasesEditResponse, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.canvasesEdit,
      { canvas_id, changes, ...rest },
      { ...call, token },
    );
  }
}
