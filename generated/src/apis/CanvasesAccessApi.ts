import { api } from "../api.js";
import type { CanvasesAccessDeleteResponse } from "../models/CanvasesAccessDeleteResponse.js";
import type { CanvasesAccessSetResponse } from "../models/CanvasesAccessSetResponse.js";
import * as operations from "../operations/CanvasesAccessApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Who may read and change a canvas.
 *
 * The operations of `canvases.access`, as documented in
 * `docs/CanvasesAccessApi.md`.
 */
export class CanvasesAccessApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Take away access to a canvas.
   *
   * Takes away the access to a canvas that a user or a conversation was
   * given.
   *
   * Documentation: https://docs.slack.dev/reference/methods/canvases.access.delete
   *
   * @param token Authentication token. Requires scope: `canvases:write`
   * @param canvas_id ID of the canvas.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async canvasesAccessDelete(
    token: string,
    canvas_id: string,
    opts: operations.CanvasesAccessDeleteOptions,
  ): Promise<CanvasesAccessDeleteResponse> {
    return (
      await this.canvasesAccessDeleteWithHttpInfo(token, canvas_id, opts)
    )[0];
  }

  /**
   * As `canvasesAccessDelete`, with the status and the headers of the response.
   */
  canvasesAccessDeleteWithHttpInfo(
    token: string,
    canvas_id: string,
    opts: operations.CanvasesAccessDeleteOptions,
  ): Promise<
    [data: CanvasesAccessDeleteResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.canvasesAccessDelete,
      { canvas_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Give access to a canvas.
   *
   * Sets what a user or the members of a conversation may do with a canvas.
   * Give `channel_ids` or `user_ids`, not both.
   *
   * Documentation: https://docs.slack.dev/reference/methods/canvases.access.set
   *
   * @param token Authentication token. Requires scope: `canvases:write`
   * @param canvas_id ID of the canvas.
   * @param access_level What they may do: `read`, `write` or `owner`.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async canvasesAccessSet(
    token: string,
    canvas_id: string,
    access_level: "read" | "write" | "owner" | (string & {}),
    opts: operations.CanvasesAccessSetOptions,
  ): Promise<CanvasesAccessSetResponse> {
    return (
      await this.canvasesAccessSetWithHttpInfo(
        token,
        canvas_id,
        access_level,
        opts,
      )
    )[0];
  }

  /**
   * As `canvasesAccessSet`, with the status and the headers of the response.
   */
  canvasesAccessSetWithHttpInfo(
    token: string,
    canvas_id: string,
    access_level: "read" | "write" | "owner" | (string & {}),
    opts: operations.CanvasesAccessSetOptions,
  ): Promise<
    [data: CanvasesAccessSetResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts;
    return this.#engine.call(
      operations.canvasesAccessSet,
      { canvas_id, access_level, ...rest },
      { ...call, token },
    );
  }
}
