/**
 * What is documented about the two session methods, as data: the contract that
 * generated code, generated pages and requests are held against. Written by
 * hand from the page that the client is built after and from Slack's method
 * reference; nothing here was taken from generated output.
 */

/** The facts of the whole contract. */
export interface Facts {
  /** Base URL of every request. */
  readonly server: string;
  /** Where a failure's request id is found. */
  readonly requestIdHeader: string;
  readonly packageName: string;
  /** The class whose methods are called by dotted names. */
  readonly clientName: string;
  readonly fetchClientName: string;
  /** The tag, and the class that is named after it. */
  readonly tag: string;
  readonly className: string;
  readonly authorization: AuthorizationFacts;
  readonly result: ResultFacts;
  /** What `index` exports, as values and as types. */
  readonly exports: readonly string[];
  readonly operations: readonly OperationFacts[];
}

export interface AuthorizationFacts {
  readonly scheme: string;
  readonly type: string;
  readonly scope: string;
}

export interface ResultFacts {
  readonly model: string;
  /** The one field that every success has, and its type. */
  readonly field: { readonly name: string; readonly type: string };
  /** Labels and types of what the `WithHttpInfo` twin resolves to. */
  readonly tuple: readonly { readonly label: string; readonly type: string }[];
}

export interface OperationFacts {
  /** Its name in the document. */
  readonly operationId: string;
  readonly name: string;
  readonly nameWithHttpInfo: string;
  /** Its name behind the client, which errors carry too. */
  readonly dotted: string;
  readonly method: string;
  readonly path: string;
  readonly contentType: string;
  readonly accept: string;
  /** Phrases that say what it does; letter case aside, its page has each. */
  readonly does: readonly string[];
  /** In order: what is required is positional, the rest is in `opts`. */
  readonly parameters: readonly ParameterFacts[];
  readonly errorClass: string;
  /** Each error code, and what its advice has to tell the caller. */
  readonly errors: Readonly<Record<string, Advice>>;
  readonly tier: { readonly name: string; readonly perMinute: number };
  /**
   * How the section about repeating a call begins, and the phrases it has.
   */
  readonly retry: {
    readonly begins: string;
    readonly states: readonly string[];
  };
  readonly call: CallFacts;
}

export interface ParameterFacts {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly integer?: true;
  /**
   * Phrases that its description, with the notes beside it, has to contain,
   * letter case aside.
   */
  readonly states: readonly string[];
}

/** One call with every parameter, and the bytes it must put on the wire. */
export interface CallFacts {
  /** By name, all but the token. */
  readonly values: Readonly<Record<string, string | number | boolean>>;
  readonly body: string;
  /** An error code that is final: no client may repeat the call because of it. */
  readonly failure: string;
}

/** Kinds of failure, by what the caller is to do. */
export type Advice = keyof typeof advice;

/** A phrase that the advice of each kind contains, letter case aside. */
export const advice = {
  stop: "stop",
  goOn: "go on",
  repeat: "repeat",
} as const;

const token = {
  name: "token",
  type: "string",
  required: true,
  states: ["Authentication token", "scope: admin.users:write"],
} as const;

const common = {
  method: "POST",
  contentType: "application/x-www-form-urlencoded",
  accept: "application/json",
  errorClass: "ApiError",
  tier: { name: "Tier 2", perMinute: 20 },
} as const;

export const facts: Facts = {
  server: "https://slack.com/api",
  requestIdHeader: "x-slack-req-id",
  packageName: "slack-web-client",
  clientName: "SlackClient",
  fetchClientName: "createFetchClient",
  tag: "admin.users.session",
  className: "AdminUsersSessionApi",
  authorization: {
    scheme: "slackAuth",
    type: "oauth2",
    scope: "admin.users:write",
  },
  result: {
    model: "DefaultSuccessTemplate",
    field: { name: "ok", type: "true" },
    tuple: [
      { label: "data", type: "DefaultSuccessTemplate" },
      { label: "status", type: "number" },
      { label: "headers", type: "Headers" },
    ],
  },
  exports: [
    "AdminUsersSessionApi",
    "SlackClient",
    "DefaultSuccessTemplate",
    "AdminUsersSessionInvalidateArguments",
    "AdminUsersSessionInvalidateOptions",
    "AdminUsersSessionInvalidateErrorCode",
    "AdminUsersSessionResetArguments",
    "AdminUsersSessionResetOptions",
    "AdminUsersSessionResetErrorCode",
    "ClientOptions",
    "RequestOptions",
    "ApiError",
    "PlatformError",
    "RateLimitError",
    "HttpError",
    "ResponseError",
    "ConnectionError",
    "TimeoutError",
  ],
  operations: [
    {
      ...common,
      operationId: "admin_users_session_invalidate",
      name: "adminUsersSessionInvalidate",
      nameWithHttpInfo: "adminUsersSessionInvalidateWithHttpInfo",
      dotted: "admin.users.session.invalidate",
      path: "/admin.users.session.invalidate",
      does: ["one session of a user", "by its session id"],
      parameters: [
        token,
        {
          name: "session_id",
          type: "number",
          required: true,
          integer: true,
          states: [],
        },
        {
          name: "team_id",
          type: "string",
          required: true,
          states: ["ID of the team that the session belongs to"],
        },
        // Not on the page that the client is built after; Slack asks for it today.
        {
          name: "user_id",
          type: "string",
          required: false,
          states: ["ID of the user whose session it is", "required"],
        },
      ],
      errors: {
        admin_unauthorized: "stop",
        cannot_invalidate_primary_owner: "goOn",
        feature_not_enabled: "stop",
        invalid_auth: "stop",
        not_an_admin: "stop",
        session_invalidation_failed: "repeat",
        session_not_found: "goOn",
        unknown_method: "stop",
        user_not_found: "goOn",
      },
      retry: { begins: "Safe to repeat.", states: ["session_not_found"] },
      call: {
        values: { session_id: 56, team_id: "T12&34", user_id: "W12345678" },
        body: "session_id=56&team_id=T12%2634&user_id=W12345678",
        failure: "session_not_found",
      },
    },
    {
      ...common,
      operationId: "admin_users_session_reset",
      name: "adminUsersSessionReset",
      nameWithHttpInfo: "adminUsersSessionResetWithHttpInfo",
      dotted: "admin.users.session.reset",
      path: "/admin.users.session.reset",
      does: ["wipes all valid sessions of a user, on all devices"],
      parameters: [
        token,
        {
          name: "user_id",
          type: "string",
          required: true,
          states: ["ID of the user"],
        },
        {
          name: "mobile_only",
          type: "boolean",
          required: false,
          states: ["mobile", "only", "default: false"],
        },
        {
          name: "web_only",
          type: "boolean",
          required: false,
          states: ["web", "only", "default: false"],
        },
      ],
      errors: {
        cannot_reset_bot: "goOn",
        cannot_reset_primary_owner: "goOn",
        feature_not_enabled: "stop",
        internal_error: "repeat",
        invalid_auth: "stop",
        not_an_admin: "stop",
        unknown_method: "stop",
        user_not_found: "goOn",
        user_session_reset_failed: "repeat",
      },
      retry: { begins: "Safe to repeat.", states: ["within seconds"] },
      call: {
        values: { user_id: "W12345678", mobile_only: true, web_only: false },
        body: "user_id=W12345678&mobile_only=true&web_only=false",
        failure: "user_not_found",
      },
    },
  ],
};
