import type { ApiDescription } from "./runtime/description.js";

/** What the runtime has to know about this API. */
export const api: ApiDescription = {
  name: "slack-web-client",
  version: "0.1.0",
  baseUrl: "https://slack.com/api",
  requestIdHeader: "x-slack-req-id",
  credential: "token",
  failure: {
    field: "ok",
    equals: false,
    code: "error",
    transient: [
      "service_unavailable",
      "team_added_to_org",
      "org_login_required",
    ],
    interrupted: ["internal_error", "fatal_error", "request_timeout"],
    throttled: [
      "ratelimited",
      "rate_limited",
      "too_many_requests",
      "ratelimit",
    ],
    expired: ["token_expired"],
    needed: "needed",
    provided: "provided",
    warnings: [["warning"], ["response_metadata", "warnings"]],
    messages: ["response_metadata", "messages"],
  },
};

/** The error codes that every operation can answer. */
export type CommonErrorCode =
  | "ratelimited"
  | "service_unavailable"
  | "team_added_to_org"
  | "org_login_required"
  | "internal_error"
  | "fatal_error"
  | "request_timeout"
  | "token_expired"
  | "not_authed"
  | "invalid_auth"
  | "token_revoked"
  | "account_inactive"
  | "access_denied"
  | "ekm_access_denied"
  | "enterprise_is_restricted"
  | "missing_scope"
  | "no_permission"
  | "not_allowed_token_type"
  | "two_factor_setup_required"
  | "method_deprecated"
  | "deprecated_endpoint"
  | "invalid_arguments"
  | "invalid_arg_name"
  | "invalid_array_arg"
  | "invalid_charset"
  | "invalid_form_data"
  | "invalid_post_type"
  | "missing_post_type";
