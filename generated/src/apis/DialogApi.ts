import { api } from "../api.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import type { Dialog } from "../models/Dialog.js";
import * as operations from "../operations/DialogApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Dialogs, which modals have replaced.
 *
 * The operations of `dialog`, as documented in
 * `docs/DialogApi.md`.
 */
export class DialogApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Open a dialog.
   *
   * Opens a dialog for the user whose interaction this answers, within three
   * seconds of it. Modals have replaced dialogs: call `views.open` instead.
   *
   * Documentation: https://docs.slack.dev/reference/methods/dialog.open
   *
   * @param token Authentication token.
   * @param trigger_id The `trigger_id` of the interaction that this answers. It works once,
   * for three seconds.
   * @param dialog The dialog.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   * @deprecated
   */
  async dialogOpen(
    token: string,
    trigger_id: string,
    dialog: Dialog,
    opts?: operations.DialogOpenOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (
      await this.dialogOpenWithHttpInfo(token, trigger_id, dialog, opts)
    )[0];
  }

  /**
   * As `dialogOpen`, with the status and the headers of the response.
   * @deprecated
   */
  dialogOpenWithHttpInfo(
    token: string,
    trigger_id: string,
    dialog: Dialog,
    opts?: operations.DialogOpenOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.dialogOpen,
      { trigger_id, dialog, ...rest },
      { ...call, token },
    );
  }
}
