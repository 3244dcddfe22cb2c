/** Mistakes in the document, one change each. */

import type { Mutation } from "./mutation.js";

const methods = "spec/methods/admin.users.session.yaml";
const root = "spec/slack.yaml";

const sessionId = `              session_id:
                type: integer
                description: ID of the session to revoke.
                examples: [56]
`;
const teamId = `              team_id:
                type: string
                description: ID of the team that the session belongs to.
                examples: [T1234]
`;
const mobileOnly = `                type: boolean
                default: false
                description: Wipe the sessions on mobile devices only.`;
const webOnly = `                type: boolean
                default: false
                description: Wipe the sessions in web browsers only.`;

export const documentMutations: readonly Mutation[] = [
  {
    title: "two required parameters change places",
    file: methods,
    from: sessionId + teamId,
    to: teamId + sessionId,
    seen: {
      signatures: "adminUsersSessionInvalidate, parameter 2: found 'team_id",
      pages: "adminUsersSessionInvalidate, parameter 2: found 'team_id",
      wire: "adminUsersSessionInvalidate, body",
    },
  },
  {
    title: "session_id is a text",
    file: methods,
    from: sessionId,
    to: sessionId.replace("integer", "string"),
    seen: {
      signatures: "found 'session_id: string'",
      pages: "found 'session_id: string'",
    },
  },
  {
    title: "a parameter is renamed",
    file: methods,
    from: `              user_id:
                type: string
                description: ID of the user whose sessions`,
    to: `              user:
                type: string
                description: ID of the user whose sessions`,
    seen: {
      signatures: "user_id",
      pages: "user_id",
      wire: "adminUsersSessionReset, body",
    },
  },
  {
    title: "an operation is renamed",
    file: methods,
    from: "operationId: admin_users_session_reset",
    to: "operationId: admin_users_session_wipe",
    seen: {
      signatures: "adminUsersSessionReset: there is no such method",
      pages: "adminUsersSessionReset",
      wire: "adminUsersSessionReset: throws",
    },
  },
  {
    title: "an optional parameter is required",
    file: methods,
    from: "required: [user_id]",
    to: "required: [user_id, mobile_only]",
    seen: {
      signatures: "mobile_only",
      pages: "parameter mobile_only, is marked [optional]: found false",
    },
  },
  {
    title: "a required parameter is optional",
    file: methods,
    from: "required: [session_id, team_id]",
    to: "required: [session_id]",
    seen: {
      signatures: "team_id",
      pages: "parameter team_id, is marked [optional]: found true",
    },
  },
  {
    title: "a default is another",
    file: methods,
    from: mobileOnly,
    to: mobileOnly.replace("false", "true"),
    seen: {
      signatures: "mobile_only",
      pages: "parameter mobile_only",
    },
  },
  {
    title: "a parameter is left out",
    file: methods,
    from: `              web_only:\n${webOnly}\n                examples: [false]\n`,
    to: "",
    seen: {
      signatures: "web_only",
      // What `opts` has is sent all the same.
      pages: "web_only",
    },
  },
  {
    title: "the body has another content type",
    file: methods,
    from: `        application/x-www-form-urlencoded:
          schema:
            type: object
            required: [user_id]`,
    to: `        application/json:
          schema:
            type: object
            required: [user_id]`,
    seen: {
      signatures: "schema, POST /admin.users.session.reset, field of the body",
      pages: "adminUsersSessionReset, HTTP request header 1",
      wire: 'adminUsersSessionReset: throws TypeError: argument "',
    },
  },
  {
    title: "a path is another",
    file: methods,
    from: "/admin.users.session.reset:\n",
    to: "/admin.users.sessions.reset:\n",
    seen: {
      signatures: "schema, POST /admin.users.session.reset",
      pages: "adminUsersSessionReset, HTTP request",
      wire: "adminUsersSessionReset, request line",
    },
  },
  {
    title: "a verb is another",
    file: methods,
    from: "admin.users.session.reset:\n  post:",
    to: "admin.users.session.reset:\n  put:",
    seen: {
      signatures: "schema, POST /admin.users.session.reset",
      pages: "adminUsersSessionReset, HTTP request",
      wire: "adminUsersSessionReset, request line",
    },
  },
  {
    title: "the server is another",
    file: root,
    from: "  - url: https://slack.com/api\n",
    to: "  - url: https://slack.com\n",
    seen: {
      pages: "https://slack.com/api",
      wire: "admin.users.session.reset, URL of way",
    },
  },
  {
    title: "an operation asks for another scope",
    file: methods,
    from: `/admin.users.session.reset
    security:
      - slackAuth: ["admin.users:write"]`,
    to: `/admin.users.session.reset
    security:
      - slackAuth: ["admin.users:read"]`,
    seen: {
      signatures: "adminUsersSessionReset, comment on token",
      pages: "adminUsersSessionReset, authorization, scopes",
    },
  },
  {
    title: "the token is no argument",
    file: root,
    from: `
      x-credential:
        scheme: slackAuth
        name: token`,
    to: "",
    seen: {
      signatures: "adminUsersSessionReset, parameter 1: found 'user_id",
      pages: "adminUsersSessionReset, parameter 1: found 'user_id",
      wire: "adminUsersSessionReset",
    },
  },
  {
    title: "the token is a field of the form, behind the others",
    file: methods,
    from: `
    parameters:
      - $ref: ../slack.yaml#/components/parameters/token
    requestBody:
      required: true
      content:
        application/x-www-form-urlencoded:
          schema:
            type: object
            required: [user_id]
            properties:
`,
    to: `
    requestBody:
      required: true
      content:
        application/x-www-form-urlencoded:
          schema:
            type: object
            required: [user_id, token]
            properties:
              token: { type: string, description: Authentication token. }
`,
    seen: {
      signatures: "adminUsersSessionReset, comment on token",
      pages: "adminUsersSessionReset, parameter token",
      wire: "adminUsersSessionReset",
    },
  },
  {
    title: "an operation answers with another model",
    file: methods,
    from: `      "200":
        $ref: ../slack.yaml#/components/responses/success
      default:
        $ref: ../slack.yaml#/components/responses/failure
    x-rate-limit: Tier 2
    x-idempotent:
      safe: true
      description: >-
        Safe within`,
    to: `      "200":
        $ref: ../slack.yaml#/components/responses/failure
    x-rate-limit: Tier 2
    x-idempotent:
      safe: true
      description: >-
        Safe within`,
    seen: {
      signatures:
        "adminUsersSessionReset, resolves to: found 'DefaultErrorTemplate'",
      pages: "adminUsersSessionReset, return type",
    },
  },
  {
    title: "an answer has another media type",
    file: root,
    from: `      content:
        application/json:
          schema:
            $ref: schemas/DefaultSuccessTemplate.yaml`,
    to: `      content:
        text/json:
          schema:
            $ref: schemas/DefaultSuccessTemplate.yaml`,
    seen: {
      signatures: "schema, POST /admin.users.session.invalidate, answer",
      pages: "adminUsersSessionInvalidate, HTTP request header 2",
      wire: "adminUsersSessionInvalidate, Accept",
    },
  },
  {
    title: "failures are not told from successes",
    file: root,
    from: "\n  equals: false\n",
    to: "\n  equals: true\n",
    seen: { wire: "adminUsersSessionReset, failure: nothing is thrown" },
  },
  {
    title: "the error code is looked for elsewhere",
    file: root,
    from: "\n  code: error\n",
    to: "\n  code: warning\n",
    seen: { wire: "adminUsersSessionReset, failure, code" },
  },
  {
    title: "the request id is looked for elsewhere",
    file: root,
    from: "  requestIdHeader: x-slack-req-id\n",
    to: "",
    seen: { wire: "adminUsersSessionReset, failure, requestId" },
  },
  {
    title: "an error code is not listed",
    file: methods,
    from: "      cannot_reset_bot:\n        class: target\n        description: The user is a bot, and bots have no sessions to wipe.\n",
    to: "",
    seen: {
      signatures: "AdminUsersSessionResetErrorCode: lacks cannot_reset_bot",
      pages: "adminUsersSessionReset, error codes",
    },
  },
  {
    title: "the advice about an error is another's",
    file: methods,
    from: "      cannot_reset_bot:\n        class: target\n",
    to: "      cannot_reset_bot:\n        class: transient\n",
    seen: {
      pages: "adminUsersSessionReset, what to do about cannot_reset_bot",
    },
  },
  {
    title: "the tier is another",
    file: root,
    from: "    Tier 2: { perMinute: 20 }\n",
    to: "    Tier 2: { perMinute: 50 }\n",
    seen: { pages: "adminUsersSessionReset, rate limit" },
  },
  {
    title: "a call is said to be unsafe to repeat",
    file: methods,
    from: `      safe: true
      description: >-
        The second call answers`,
    to: `      safe: false
      description: >-
        The second call answers`,
    seen: { pages: "adminUsersSessionInvalidate, retry" },
  },
];
