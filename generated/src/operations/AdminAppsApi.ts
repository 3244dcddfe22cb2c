import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.apps.approve` */
export const adminAppsApprove: Operation = {
  name: "admin.apps.approve",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/**
 * What `admin.apps.approve` takes.
 * Exactly one of `app_id` and `enterprise_id`, `app_id` and `team_id`,
 * `request_id` and `enterprise_id`, `request_id` and `team_id`.
 */
export type AdminAppsApproveArguments = {
  /**
   * `true` adds a rule that approves the apps which this manager app will
   * create.
   *
   * Default: false
   */
  allow_child_auto_install?: boolean;
  /**
   * ID of the app. Give either this or `request_id`.
   */
  app_id?: string;
  /**
   * ID of the request. Give either this or `app_id`.
   */
  request_id?: string;
  /**
   * ID of the workspace. Give either this or `enterprise_id`.
   */
  team_id?: string;
  /**
   * ID of the organization. Give either this or `team_id`.
   */
  enterprise_id?: string;
  /**
   * User scopes to approve, separated by commas.
   */
  user_scopes?: string;
  /**
   * Bot scopes to approve, separated by commas.
   */
  bot_scopes?: string;
} & (
  | {
      app_id: string;
      enterprise_id: string;
      team_id?: never;
      request_id?: never;
    }
  | {
      app_id: string;
      team_id: string;
      enterprise_id?: never;
      request_id?: never;
    }
  | {
      request_id: string;
      enterprise_id: string;
      app_id?: never;
      team_id?: never;
    }
  | {
      request_id: string;
      team_id: string;
      app_id?: never;
      enterprise_id?: never;
    }
);

/**
 * The optional arguments of `adminAppsApprove`, and the options of the call.
 * Exactly one of `app_id` and `enterprise_id`, `app_id` and `team_id`,
 * `request_id` and `enterprise_id`, `request_id` and `team_id`.
 */
export type AdminAppsApproveOptions = {
  /**
   * `true` adds a rule that approves the apps which this manager app will
   * create.
   *
   * Default: false
   */
  allow_child_auto_install?: boolean;
  /**
   * ID of the app. Give either this or `request_id`.
   */
  app_id?: string;
  /**
   * ID of the request. Give either this or `app_id`.
   */
  request_id?: string;
  /**
   * ID of the workspace. Give either this or `enterprise_id`.
   */
  team_id?: string;
  /**
   * ID of the organization. Give either this or `team_id`.
   */
  enterprise_id?: string;
  /**
   * User scopes to approve, separated by commas.
   */
  user_scopes?: string;
  /**
   * Bot scopes to approve, separated by commas.
   */
  bot_scopes?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  | {
      app_id: string;
      enterprise_id: string;
      team_id?: never;
      request_id?: never;
    }
  | {
      app_id: string;
      team_id: string;
      enterprise_id?: never;
      request_id?: never;
    }
  | {
      request_id: string;
      enterprise_id: string;
      app_id?: never;
      team_id?: never;
    }
  | {
      request_id: string;
      team_id: string;
      app_id?: never;
      enterprise_id?: never;
    }
);

/** The error codes that `admin.apps.approve` documents, and those of every operation. */
export type AdminAppsApproveErrorCode =
  | "app_management_app_not_installed_on_org"
  | "app_not_eligible_for_auto_install"
  | "app_restricted_org_wide"
  | "auto_install_rule_creation_failed"
  | "custom_integration_not_allowed_at_enterprise"
  | "feature_not_enabled"
  | "invalid_app_id"
  | "invalid_request_id"
  | "invalid_scopes"
  | "not_allowed_to_create_automation_rule"
  | "not_an_admin"
  | "org_resolution_required"
  | "request_already_resolved"
  | "request_id_or_app_id_is_required"
  | "request_id_required_for_custom_integrations"
  | "team_not_found"
  | "too_many_ids_provided"
  | "too_many_teams_provided"
  | CommonErrorCode;

/** `POST /admin.apps.clearResolution` */
export const adminAppsClearResolution: Operation = {
  name: "admin.apps.clearResolution",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/**
 * What `admin.apps.clearResolution` takes.
 * Exactly one of `enterprise_id`, `team_id`.
 */
export type AdminAppsClearResolutionArguments = {
  /**
   * ID of the app.
   */
  app_id: string;
  /**
   * ID of the workspace. Give either this or `enterprise_id`.
   */
  team_id?: string;
  /**
   * ID of the organization. Give either this or `team_id`.
   */
  enterprise_id?: string;
} & (
  | { enterprise_id: string; team_id?: never }
  | { team_id: string; enterprise_id?: never }
);

/**
 * The optional arguments of `adminAppsClearResolution`, and the options of the call.
 * Exactly one of `enterprise_id`, `team_id`.
 */
export type AdminAppsClearResolutionOptions = {
  /**
   * ID of the workspace. Give either this or `enterprise_id`.
   */
  team_id?: string;
  /**
   * ID of the organization. Give either this or `team_id`.
   */
  enterprise_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  | { enterprise_id: string; team_id?: never }
  | { team_id: string; enterprise_id?: never }
);

/** The error codes that `admin.apps.clearResolution` documents, and those of every operation. */
export type AdminAppsClearResolutionErrorCode =
  | "access_denied"
  | "app_management_app_not_installed_on_org"
  | "feature_not_enabled"
  | "invalid_app_id"
  | "no_resolution_found"
  | "not_an_admin"
  | "restricted_action"
  | "team_not_found"
  | "too_many_teams_provided"
  | CommonErrorCode;

/** `POST /admin.apps.restrict` */
export const adminAppsRestrict: Operation = {
  name: "admin.apps.restrict",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/**
 * What `admin.apps.restrict` takes.
 * Exactly one of `app_id` and `enterprise_id`, `app_id` and `team_id`,
 * `request_id` and `enterprise_id`, `request_id` and `team_id`.
 */
export type AdminAppsRestrictArguments = {
  /**
   * ID of the app. Give either this or `request_id`.
   */
  app_id?: string;
  /**
   * ID of the request. Give either this or `app_id`.
   */
  request_id?: string;
  /**
   * ID of the workspace. Give either this or `enterprise_id`.
   */
  team_id?: string;
  /**
   * ID of the organization. Give either this or `team_id`.
   */
  enterprise_id?: string;
} & (
  | {
      app_id: string;
      enterprise_id: string;
      team_id?: never;
      request_id?: never;
    }
  | {
      app_id: string;
      team_id: string;
      enterprise_id?: never;
      request_id?: never;
    }
  | {
      request_id: string;
      enterprise_id: string;
      app_id?: never;
      team_id?: never;
    }
  | {
      request_id: string;
      team_id: string;
      app_id?: never;
      enterprise_id?: never;
    }
);

/**
 * The optional arguments of `adminAppsRestrict`, and the options of the call.
 * Exactly one of `app_id` and `enterprise_id`, `app_id` and `team_id`,
 * `request_id` and `enterprise_id`, `request_id` and `team_id`.
 */
export type AdminAppsRestrictOptions = {
  /**
   * ID of the app. Give either this or `request_id`.
   */
  app_id?: string;
  /**
   * ID of the request. Give either this or `app_id`.
   */
  request_id?: string;
  /**
   * ID of the workspace. Give either this or `enterprise_id`.
   */
  team_id?: string;
  /**
   * ID of the organization. Give either this or `team_id`.
   */
  enterprise_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  | {
      app_id: string;
      enterprise_id: string;
      team_id?: never;
      request_id?: never;
    }
  | {
      app_id: string;
      team_id: string;
      enterprise_id?: never;
      request_id?: never;
    }
  | {
      request_id: string;
      enterprise_id: string;
      app_id?: never;
      team_id?: never;
    }
  | {
      request_id: string;
      team_id: string;
      app_id?: never;
      enterprise_id?: never;
    }
);

/** The error codes that `admin.apps.restrict` documents, and those of every operation. */
export type AdminAppsRestrictErrorCode =
  | "app_management_app_not_installed_on_org"
  | "custom_integration_not_allowed_at_enterprise"
  | "feature_not_enabled"
  | "invalid_app_id"
  | "invalid_request_id"
  | "invalid_scopes"
  | "not_an_admin"
  | "request_already_resolved"
  | "request_id_or_app_id_is_required"
  | "request_id_required_for_custom_integrations"
  | "team_not_found"
  | "too_many_ids_provided"
  | "too_many_teams_provided"
  | CommonErrorCode;

/** `POST /admin.apps.uninstall` */
export const adminAppsUninstall: Operation = {
  name: "admin.apps.uninstall",
  body: $form,
  idempotent: true,
  perMinute: 1,
};

/**
 * What `admin.apps.uninstall` takes.
 * Exactly one of `enterprise_id`, `team_ids`, `team_id`.
 */
export type AdminAppsUninstallArguments = {
  /**
   * ID of the app.
   */
  app_id: string;
  /**
   * IDs of the workspaces to remove the app from, separated by commas; 100
   * at most. A token of an organization needs this or `enterprise_id`.
   */
  team_ids?: string;
  /**
   * ID of the organization, to remove the app from all its workspaces. A
   * token of an organization needs this or `team_ids`.
   */
  enterprise_id?: string;
  /**
   * ID of the workspace, in the name that `@slack/web-api` gives it. Slack
   * documents `team_ids` alone.
   */
  team_id?: string;
} & (
  | { enterprise_id: string; team_ids?: never; team_id?: never }
  | { team_ids: string; enterprise_id?: never; team_id?: never }
  | { team_id: string; enterprise_id?: never; team_ids?: never }
);

/**
 * The optional arguments of `adminAppsUninstall`, and the options of the call.
 * Exactly one of `enterprise_id`, `team_ids`, `team_id`.
 */
export type AdminAppsUninstallOptions = {
  /**
   * IDs of the workspaces to remove the app from, separated by commas; 100
   * at most. A token of an organization needs this or `enterprise_id`.
   */
  team_ids?: string;
  /**
   * ID of the organization, to remove the app from all its workspaces. A
   * token of an organization needs this or `team_ids`.
   */
  enterprise_id?: string;
  /**
   * ID of the workspace, in the name that `@slack/web-api` gives it. Slack
   * documents `team_ids` alone.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  | { enterprise_id: string; team_ids?: never; team_id?: never }
  | { team_ids: string; enterprise_id?: never; team_id?: never }
  | { team_id: string; enterprise_id?: never; team_ids?: never }
);

/** The error codes that `admin.apps.uninstall` documents, and those of every operation. */
export type AdminAppsUninstallErrorCode =
  | "app_not_found"
  | "can_not_uninstall"
  | "enterprise_not_found"
  | "feature_not_enabled"
  | "must_revoke_access"
  | "permission_denied"
  | "restricted_action"
  | "specify_enterprise_or_teams"
  | "teams_not_found"
  | "too_many_teams"
  | CommonErrorCode;
