import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.apps.config.lookup` */
export const adminAppsConfigLookup: Operation = {
  name: "admin.apps.config.lookup",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `admin.apps.config.lookup` takes. */
export interface AdminAppsConfigLookupArguments {
  /**
   * IDs of the connectors' apps.
   */
  app_ids?: string[];
  /**
   * Finds the apps that preview links in one of these ways.
   */
  rich_link_preview_types?: (
    | "all_details"
    | "limited_details"
    | "no_preview"
    | "default_to_global_setting"
    | (string & {})
  )[];
}

/** The optional arguments of `adminAppsConfigLookup`, and the options of the call. */
export interface AdminAppsConfigLookupOptions {
  /**
   * IDs of the connectors' apps.
   */
  app_ids?: string[];
  /**
   * Finds the apps that preview links in one of these ways.
   */
  rich_link_preview_types?: (
    | "all_details"
    | "limited_details"
    | "no_preview"
    | "default_to_global_setting"
    | (string & {})
  )[];
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.apps.config.lookup` documents, and those of every operation. */
export type AdminAppsConfigLookupErrorCode = "missing_args" | CommonErrorCode;

/** `POST /admin.apps.config.set` */
export const adminAppsConfigSet: Operation = {
  name: "admin.apps.config.set",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `admin.apps.config.set` takes. */
export interface AdminAppsConfigSetArguments {
  /**
   * ID of the app.
   */
  app_id: string;
  /**
   * How workflows authorize with the connector: `end_user_only` takes the
   * account of the person who runs the workflow, `builder_choice` leaves it
   * to the workflow's builder.
   */
  workflow_auth_strategy?: "builder_choice" | "end_user_only" | (string & {});
  /**
   * How much the app's previews of links show. Not for workspaces on a free
   * plan.
   */
  rich_link_preview_type?:
    | "all_details"
    | "limited_details"
    | "no_preview"
    | "default_to_global_setting"
    | (string & {});
  /**
   * What the connector may be used with. At least one domain has to be
   * named.
   */
  domain_restrictions?: {
    urls?: string[];
    emails?: string[];
    [key: string]: unknown;
  };
}

/** The optional arguments of `adminAppsConfigSet`, and the options of the call. */
export interface AdminAppsConfigSetOptions {
  /**
   * How workflows authorize with the connector: `end_user_only` takes the
   * account of the person who runs the workflow, `builder_choice` leaves it
   * to the workflow's builder.
   */
  workflow_auth_strategy?: "builder_choice" | "end_user_only" | (string & {});
  /**
   * How much the app's previews of links show. Not for workspaces on a free
   * plan.
   */
  rich_link_preview_type?:
    | "all_details"
    | "limited_details"
    | "no_preview"
    | "default_to_global_setting"
    | (string & {});
  /**
   * What the connector may be used with. At least one domain has to be
   * named.
   */
  domain_restrictions?: {
    urls?: string[];
    emails?: string[];
    [key: string]: unknown;
  };
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.apps.config.set` documents, and those of every operation. */
export type AdminAppsConfigSetErrorCode =
  | "access_denied"
  | "invalid_app"
  | "invalid_domains"
  | "invalid_workflow_auth_strategy"
  | "no_domains_provided"
  | "restricted_plan_level"
  | "too_many_domains_provided"
  | "unknown_method"
  | "url_restriction_not_supported"
  | CommonErrorCode;
