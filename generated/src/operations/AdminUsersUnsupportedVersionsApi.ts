import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.users.unsupportedVersions.export` */
export const adminUsersUnsupportedVersionsExport: Operation = {
  name: "admin.users.unsupportedVersions.export",
  body: $form,
  perMinute: 1,
  interrupted: ["could_not_export"],
};

/** What `admin.users.unsupportedVersions.export` takes. */
export interface AdminUsersUnsupportedVersionsExportArguments {
  /**
   * Look at sessions begun after this time, in seconds since 1970. Slack
   * begins six months back where it is absent.
   *
   * Default: 0
   */
  date_sessions_started?: number;
  /**
   * Look at software whose support ends at this time, in seconds since 1970.
   * Slack takes all announced ends of support where it is absent.
   *
   * Default: 0
   */
  date_end_of_support?: number;
}

/** The optional arguments of `adminUsersUnsupportedVersionsExport`, and the options of the call. */
export interface AdminUsersUnsupportedVersionsExportOptions {
  /**
   * Look at sessions begun after this time, in seconds since 1970. Slack
   * begins six months back where it is absent.
   *
   * Default: 0
   */
  date_sessions_started?: number;
  /**
   * Look at software whose support ends at this time, in seconds since 1970.
   * Slack takes all announced ends of support where it is absent.
   *
   * Default: 0
   */
  date_end_of_support?: number;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.users.unsupportedVersions.export` documents, and those of every operation. */
export type AdminUsersUnsupportedVersionsExportErrorCode =
  | "could_not_export"
  | "invalid_auth"
  | "invalid_team_id"
  | "missing_scope"
  | "not_an_enterprise"
  | "not_authed"
  | CommonErrorCode;
