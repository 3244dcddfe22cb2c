import type { CommonErrorCode } from "../api.js";
import type { PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /apps.event.authorizations.list` */
export const appsEventAuthorizationsList: PaginatedOperation = {
  name: "apps.event.authorizations.list",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["cursor_next"],
    items: ["authorizations"],
  },
  perMinute: 60,
};

/** What `apps.event.authorizations.list` takes. */
export interface AppsEventAuthorizationsListArguments {
  /**
   * The `event_context` of the event.
   */
  event_context: string;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   */
  limit?: number;
}

/** The optional arguments of `appsEventAuthorizationsList`, and the options of the call. */
export interface AppsEventAuthorizationsListOptions {
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   */
  limit?: number;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `apps.event.authorizations.list` documents, and those of every operation. */
export type AppsEventAuthorizationsListErrorCode =
  | "auth_mismatch"
  | "internal_error"
  | "invalid_cursor"
  | "invalid_event_context"
  | CommonErrorCode;
