import type { MockDescription } from "./description.js";

/** What the mock has to know about Slack Web API. */
export const description: MockDescription = {
  baseUrl: "https://slack.com/api",
  requestIdHeader: "x-slack-req-id",
  failure: {
    field: "ok",
    equals: false,
    code: "error",
    roles: {
      unauthenticated: "not_authed",
      invalidToken: "invalid_auth",
      invalidArguments: "invalid_arguments",
      unknownArgument: "invalid_arg_name",
      missingContentType: "missing_post_type",
      unsupportedContentType: "invalid_post_type",
      malformedBody: "invalid_form_data",
      unknownOperation: "unknown_method",
      throttled: "ratelimited",
    },
    messages: ["response_metadata", "messages"],
  },
  operations: [
    {
      name: "admin.users.session.invalidate",
      method: "POST",
      path: "/admin.users.session.invalidate",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "session_id",
          in: "body",
          required: true,
          schema: {
            types: ["integer"],
          },
        },
        {
          name: "team_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "admin.users.session.reset",
      method: "POST",
      path: "/admin.users.session.reset",
      secured: true,
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: [
        {
          name: "user_id",
          in: "body",
          required: true,
          schema: {
            types: ["string"],
          },
        },
        {
          name: "mobile_only",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
        {
          name: "web_only",
          in: "body",
          required: false,
          schema: {
            types: ["boolean"],
          },
        },
      ],
      status: 200,
      answer: { ok: true },
    },
  ],
};
