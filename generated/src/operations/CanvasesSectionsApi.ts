import type { CommonErrorCode } from "../api.js";
import type { CanvasSectionCriteria } from "../models/CanvasSectionCriteria.js";
import type { Operation } from "../runtime/description.js";
import { fileForm as $fileForm } from "../runtime/file-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /canvases.sections.lookup` */
export const canvasesSectionsLookup: Operation = {
  name: "canvases.sections.lookup",
  body: $fileForm,
  idempotent: true,
  perMinute: 50,
};

/** What `canvases.sections.lookup` takes. */
export interface CanvasesSectionsLookupArguments {
  /**
   * ID of the canvas.
   */
  canvas_id: string;
  /**
   * What the sections have to fulfill, by kind, by text, or by both.
   */
  criteria: CanvasSectionCriteria;
}

/** The optional arguments of `canvasesSectionsLookup`, and the options of the call. */
export interface CanvasesSectionsLookupOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `canvases.sections.lookup` documents, and those of every operation. */
export type CanvasesSectionsLookupErrorCode =
  | "canvas_deleted"
  | "canvas_disabled_user_team"
  | "canvas_not_found"
  | "internal_error"
  | CommonErrorCode;
