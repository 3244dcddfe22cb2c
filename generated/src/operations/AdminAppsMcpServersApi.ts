import type { CommonErrorCode } from "../api.js";
import type { PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.apps.mcp.servers.list` */
export const adminAppsMcpServersList: PaginatedOperation = {
  name: "admin.apps.mcp.servers.list",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["servers"],
  },
  perMinute: 50,
};

/** What `admin.apps.mcp.servers.list` takes. */
export interface AdminAppsMcpServersListArguments {
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 100
   */
  limit?: number;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
}

/** The optional arguments of `adminAppsMcpServersList`, and the options of the call. */
export interface AdminAppsMcpServersListOptions {
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 100
   */
  limit?: number;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.apps.mcp.servers.list` documents, and those of every operation. */
export type AdminAppsMcpServersListErrorCode =
  | "feature_not_enabled"
  | "internal_error"
  | "invalid_auth"
  | "invalid_cursor"
  | "not_an_enterprise"
  | "restricted_action"
  | CommonErrorCode;
