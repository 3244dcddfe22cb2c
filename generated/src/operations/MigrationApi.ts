import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /migration.exchange` */
export const migrationExchange: Operation = {
  name: "migration.exchange",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `migration.exchange` takes. */
export interface MigrationExchangeArguments {
  /**
   * IDs of the users, up to 400: a list, or text with commas between them.
   */
  users: string[] | string;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /**
   * Map the other way: the organization's IDs, which begin with `W`, to
   * those of the workspace, which begin with `U`.
   *
   * Default: false
   */
  to_old?: boolean;
}

/** The optional arguments of `migrationExchange`, and the options of the call. */
export interface MigrationExchangeOptions {
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /**
   * Map the other way: the organization's IDs, which begin with `W`, to
   * those of the workspace, which begin with `U`.
   *
   * Default: false
   */
  to_old?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `migration.exchange` documents, and those of every operation. */
export type MigrationExchangeErrorCode =
  "not_enterprise_team" | "too_many_users" | CommonErrorCode;
