import { api } from "../api.js";
import type { AppsManifestCreateResponse } from "../models/AppsManifestCreateResponse.js";
import type { AppsManifestExportResponse } from "../models/AppsManifestExportResponse.js";
import type { AppsManifestUpdateResponse } from "../models/AppsManifestUpdateResponse.js";
import type { AppsManifestValidateResponse } from "../models/AppsManifestValidateResponse.js";
import type { DefaultSuccessTemplate } from "../models/DefaultSuccessTemplate.js";
import type { Manifest } from "../models/Manifest.js";
import * as operations from "../operations/AppsManifestApi.js";
import { engineOf, type BaseClient } from "../runtime/client.js";
import type { Engine } from "../runtime/engine.js";
import type { ClientOptions } from "../runtime/options.js";

/**
 * Configuration of an app as a document.
 *
 * The operations of `apps.manifest`, as documented in
 * `docs/AppsManifestApi.md`.
 */
export class AppsManifestApi {
  readonly #engine: Engine;

  /**
   * @param source The options of a client, or a client whose options, limits
   * and pauses it is to share.
   */
  constructor(source?: ClientOptions | BaseClient) {
    this.#engine = engineOf(api, source);
  }

  /**
   * Create an app from a manifest.
   *
   * Creates an app from a manifest and answers its ID and its credentials,
   * secrets among them.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.manifest.create
   *
   * @param token Authentication token. Requires scope: `app_configurations:write`
   * @param manifest Manifest of the new app. Goes over the wire as JSON.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async appsManifestCreate(
    token: string,
    manifest: Manifest,
    opts?: operations.AppsManifestCreateOptions,
  ): Promise<AppsManifestCreateResponse> {
    return (
      await this.appsManifestCreateWithHttpInfo(token, manifest, opts)
    )[0];
  }

  /**
   * As `appsManifestCreate`, with the status and the headers of the response.
   */
  appsManifestCreateWithHttpInfo(
    token: string,
    manifest: Manifest,
    opts?: operations.AppsManifestCreateOptions,
  ): Promise<
    [data: AppsManifestCreateResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.appsManifestCreate,
      { manifest, ...rest },
      { ...call, token },
    );
  }

  /**
   * Delete an app for good.
   *
   * Deletes an app that was made from a manifest. It cannot be brought back.
   * An app that manages others can delete those that it created, no others.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.manifest.delete
   *
   * @param token Authentication token. Requires scope: `app_configurations:write`
   * @param app_id ID of the app.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async appsManifestDelete(
    token: string,
    app_id: string,
    opts?: operations.AppsManifestDeleteOptions,
  ): Promise<DefaultSuccessTemplate> {
    return (await this.appsManifestDeleteWithHttpInfo(token, app_id, opts))[0];
  }

  /**
   * As `appsManifestDelete`, with the status and the headers of the response.
   */
  appsManifestDeleteWithHttpInfo(
    token: string,
    app_id: string,
    opts?: operations.AppsManifestDeleteOptions,
  ): Promise<[data: DefaultSuccessTemplate, status: number, headers: Headers]> {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.appsManifestDelete,
      { app_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Get the manifest of an app.
   *
   * Answers the configuration of an app as a manifest. An app that manages
   * others can export those that it created, no others.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.manifest.export
   *
   * @param token Authentication token. Requires scope: `app_configurations:read`
   * @param app_id ID of the app.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async appsManifestExport(
    token: string,
    app_id: string,
    opts?: operations.AppsManifestExportOptions,
  ): Promise<AppsManifestExportResponse> {
    return (await this.appsManifestExportWithHttpInfo(token, app_id, opts))[0];
  }

  /**
   * As `appsManifestExport`, with the status and the headers of the response.
   */
  appsManifestExportWithHttpInfo(
    token: string,
    app_id: string,
    opts?: operations.AppsManifestExportOptions,
  ): Promise<
    [data: AppsManifestExportResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.appsManifestExport,
      { app_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Replace the configuration of an app.
   *
   * Sets the configuration of an app to that of a manifest. What the
   * manifest leaves out is removed from the app. An app that manages others
   * can update those that it created, no others.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.manifest.update
   *
   * @param token Authentication token. Requires scope: `app_configurations:write`
   * @param manifest The whole manifest, what stays as well as what changes. Goes over the
   * wire as JSON.
   * @param app_id ID of the app.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async appsManifestUpdate(
    token: string,
    manifest: Manifest,
    app_id: string,
    opts?: operations.AppsManifestUpdateOptions,
  ): Promise<AppsManifestUpdateResponse> {
    return (
      await this.appsManifestUpdateWithHttpInfo(token, manifest, app_id, opts)
    )[0];
  }

  /**
   * As `appsManifestUpdate`, with the status and the headers of the response.
   */
  appsManifestUpdateWithHttpInfo(
    token: string,
    manifest: Manifest,
    app_id: string,
    opts?: operations.AppsManifestUpdateOptions,
  ): Promise<
    [data: AppsManifestUpdateResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.appsManifestUpdate,
      { manifest, app_id, ...rest },
      { ...call, token },
    );
  }

  /**
   * Check a manifest.
   *
   * Checks a manifest against its schema and creates nothing. With `app_id`,
   * as a new configuration of that app.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.manifest.validate
   *
   * @param token Authentication token. Requires scope: `app_configurations:write`
   * @param manifest Manifest to check. Goes over the wire as JSON.
   * @param opts Optional arguments, and the options of the call in
   * `request`.
   * @returns The answer.
   * @throws {ApiError} when the call fails; which class says how.
   */
  async appsManifestValidate(
    token: string,
    manifest: Manifest,
    opts?: operations.AppsManifestValidateOptions,
  ): Promise<AppsManifestValidateResponse> {
    return (
      await this.appsManifestValidateWithHttpInfo(token, manifest, opts)
    )[0];
  }

  /**
   * As `appsManifestValidate`, with the status and the headers of the response.
   */
  appsManifestValidateWithHttpInfo(
    token: string,
    manifest: Manifest,
    opts?: operations.AppsManifestValidateOptions,
  ): Promise<
    [data: AppsManifestValidateResponse, status: number, headers: Headers]
  > {
    const { request: call, ...rest } = opts ?? {};
    return this.#engine.call(
      operations.appsManifestValidate,
      { manifest, ...rest },
      { ...call, token },
    );
  }
}
