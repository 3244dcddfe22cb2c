import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.audit.anomaly.allow.getItem` */
export const adminAuditAnomalyAllowGetItem: Operation = {
  name: "admin.audit.anomaly.allow.getItem",
  idempotent: true,
  perMinute: 20,
  transient: ["endpoint_unavailable"],
};

/** What `admin.audit.anomaly.allow.getItem` takes. */
export interface AdminAuditAnomalyAllowGetItemArguments {}

/** The optional arguments of `adminAuditAnomalyAllowGetItem`, and the options of the call. */
export interface AdminAuditAnomalyAllowGetItemOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.audit.anomaly.allow.getItem` documents, and those of every operation. */
export type AdminAuditAnomalyAllowGetItemErrorCode =
  | "endpoint_unavailable"
  | "not_an_enterprise"
  | "not_authed"
  | "unsupported_action_describe"
  | "unsupported_action_put"
  | CommonErrorCode;

/** `POST /admin.audit.anomaly.allow.updateItem` */
export const adminAuditAnomalyAllowUpdateItem: Operation = {
  name: "admin.audit.anomaly.allow.updateItem",
  body: $form,
  idempotent: true,
  perMinute: 20,
  transient: ["endpoint_unavailable"],
};

/** What `admin.audit.anomaly.allow.updateItem` takes. */
export interface AdminAuditAnomalyAllowUpdateItemArguments {
  /**
   * Blocks of IPv4 addresses to trust, in CIDR notation. They replace the
   * ones that are set.
   */
  trusted_cidr?: string[];
  /**
   * Numbers of the autonomous systems to trust. They replace the ones that
   * are set.
   */
  trusted_asns?: number[];
}

/** The optional arguments of `adminAuditAnomalyAllowUpdateItem`, and the options of the call. */
export interface AdminAuditAnomalyAllowUpdateItemOptions {
  /**
   * Blocks of IPv4 addresses to trust, in CIDR notation. They replace the
   * ones that are set.
   */
  trusted_cidr?: string[];
  /**
   * Numbers of the autonomous systems to trust. They replace the ones that
   * are set.
   */
  trusted_asns?: number[];
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.audit.anomaly.allow.updateItem` documents, and those of every operation. */
export type AdminAuditAnomalyAllowUpdateItemErrorCode =
  | "endpoint_unavailable"
  | "invalid_field_or_data"
  | "unable_to_process_post_request"
  | "unsupported_action_describe"
  | "unsupported_action_put"
  | CommonErrorCode;
