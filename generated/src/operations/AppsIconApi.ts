import type { CommonErrorCode } from "../api.js";
import type { Binary } from "../runtime/binary.js";
import type { Operation } from "../runtime/description.js";
import { multipart as $multipart } from "../runtime/file-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /apps.icon.set` */
export const appsIconSet: Operation = {
  name: "apps.icon.set",
  body: $multipart,
  idempotent: true,
  perMinute: 1,
  interrupted: ["unable_to_open_file"],
};

/**
 * What `apps.icon.set` takes.
 * Exactly one of `file`, `url`.
 */
export type AppsIconSetArguments = {
  /**
   * ID of the app.
   */
  app_id: string;
  /**
   * The image itself. Needed unless `url` is given.
   */
  file?: Binary;
  /**
   * Address of the image, for all to read, at most 3000 characters. Needed
   * unless `file` is given.
   */
  url?: string;
} & ({ file: Binary; url?: never } | { url: string; file?: never });

/**
 * The optional arguments of `appsIconSet`, and the options of the call.
 * Exactly one of `file`, `url`.
 */
export type AppsIconSetOptions = {
  /**
   * The image itself. Needed unless `url` is given.
   */
  file?: Binary;
  /**
   * Address of the image, for all to read, at most 3000 characters. Needed
   * unless `file` is given.
   */
  url?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & ({ file: Binary; url?: never } | { url: string; file?: never });

/** The error codes that `apps.icon.set` documents, and those of every operation. */
export type AppsIconSetErrorCode =
  | "error_bad_format"
  | "icon_not_accessible"
  | "invalid_app"
  | "invalid_app_id"
  | "invalid_icon_size"
  | "invalid_parameters"
  | "missing_arguments"
  | "no_permission"
  | "unable_to_open_file"
  | CommonErrorCode;
