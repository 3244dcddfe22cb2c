import { api } from "../api.js";
import type { CanvasSectionCriteria } from "../models/CanvasSectionCriteria.js";
import type { CanvasesSectionsLookupResponse } from "../models/CanvasesSectionsLookupResponse.js";
import * as operations from "../operations/CanvasesSectionsApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Sections of a canvas.
 *
 * The operations of `canvases.sections`, as documented in
 * `docs/CanvasesSectionsApi.md`.
 */
export class CanvasesSectionsApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Find sections of a canvas.
   *
   * Finds the sections of a canvas by their kind, by text in them, or by
   * both. `canvases.edit` takes their IDs.
   *
   * Documentation: https://docs.slack.dev/reference/methods/canvases.sections.lookup
   *
   * @param token Authentication token. Requires scope: `canvases:read`
   * @param canvas_id ID of the canvas.
   * @param criteria What the sections have to fulfill, by kind, by text, or by both.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async canvasesSectionsLookup(
    token: string,
    canvas_id: string,
    criteria: CanvasSectionCriteria,
    opts?: operations.CanvasesSectionsLookupOptions,
  ): Promise<CanvasesSectionsLookupResponse> {
    return (
      await this.canvasesSectionsLookupWithHttpInfo(
        token,
        canvas_id,
        criteria,
        opts,
      )
    )[0];
  }

  /**
   * As `canvasesSectionsLookup`, with the status and the headers of the response.
   */
  canvasesSectionsLookupWithHttpInfo(
    token: string,
    canvas_id: string,
    criteria: CanvasSectionCriteria,
    opts?: operations.CanvasesSectionsLookupOptions,
  ): Promise<
    [data: CanvasesSectionsLookupResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.canvasesSectionsLookup,
      { canvas_id, criteria, ...rest },
      { ...call, token },
    );
  }
}
