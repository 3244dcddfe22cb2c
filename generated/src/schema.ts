export interface paths {
  "/admin.users.session.invalidate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Revoke one session of a user.
     * @description Revokes a single session of a user, found by its session id. On that device the user has to sign in again; their other sessions stay.
     */
    post: operations["admin_users_session_invalidate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin.users.session.reset": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Wipe all valid sessions of a user.
     * @description Wipes all valid sessions of a user, on all devices. With `mobile_only` or `web_only` the sessions of the other kind stay. What Slack does when both are true is not documented.
     */
    post: operations["admin_users_session_reset"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * Default success template
     * @description The answer of a method that worked and has nothing more to say. Fields that are not listed here are kept as they came.
     */
    DefaultSuccessTemplate: {
      /**
       * @description Always `true` in an answer that the client returns.
       * @constant
       */
      ok: true;
      /** @description Codes of what Slack would have you change in the call, separated by commas. */
      warning?: string;
      response_metadata?: components["schemas"]["ResponseMetadata"];
    } & {
      [key: string]: unknown;
    };
    /**
     * Response metadata
     * @description What Slack has to say about a call, beside its answer.
     */
    ResponseMetadata: {
      /** @description Sentences for people, each begun with `[ERROR]` or `[WARN]`. */
      messages?: string[];
      /** @description The codes of `warning`, one by one. */
      warnings?: string[];
    } & {
      [key: string]: unknown;
    };
    /**
     * Default error template
     * @description The answer of a method that failed. The client throws it as a `PlatformError`, whose `data` is this object.
     */
    DefaultErrorTemplate: {
      /**
       * @description Always `false` in an answer that means failure.
       * @constant
       */
      ok: false;
      /**
       * @description The error code.
       * @example invalid_auth
       */
      error: string;
      /** @description With `missing_scope`, the scope that the token lacks. */
      needed?: string;
      /** @description With `missing_scope`, the scopes that the token has, separated by commas. */
      provided?: string;
      /** @description Codes of what Slack would have you change in the call, separated by commas. */
      warning?: string;
      response_metadata?: components["schemas"]["ResponseMetadata"];
    } & {
      [key: string]: unknown;
    };
  };
  responses: {
    /** @description The call worked. */
    success: {
      headers: {
        /** @description Slack's name for this request. Quote it when asking Slack for help. */
        "x-slack-req-id"?: string;
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "ok": true
         *     }
         */
        "application/json": components["schemas"]["DefaultSuccessTemplate"];
      };
    };
    /** @description The call failed. Slack sends this with status 200 as well, so `ok` is what tells. */
    failure: {
      headers: {
        /** @description Slack's name for this request. Quote it when asking Slack for help. */
        "x-slack-req-id"?: string;
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "ok": false,
         *       "error": "invalid_auth"
         *     }
         */
        "application/json": components["schemas"]["DefaultErrorTemplate"];
      };
    };
  };
  parameters: {
    /**
     * @description Authentication token.
     * @example YOUR_ACCESS_TOKEN
     */
    token: string;
  };
  requestBodies: never;
  headers: {
    /** @description Slack's name for this request. Quote it when asking Slack for help. */
    "x-slack-req-id": string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  admin_users_session_invalidate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * @description ID of the session to revoke.
           * @example 56
           */
          session_id: number;
          /**
           * @description ID of the team that the session belongs to.
           * @example T1234
           */
          team_id: string;
        };
      };
    };
    responses: {
      /** @description The call worked. */
      200: {
        headers: {
          /** @description Slack's name for this request. Quote it when asking Slack for help. */
          "x-slack-req-id"?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "ok": true
           *     }
           */
          "application/json": components["schemas"]["DefaultSuccessTemplate"];
        };
      };
      /** @description The call failed. Slack sends this with status 200 as well, so `ok` is what tells. */
      default: {
        headers: {
          /** @description Slack's name for this request. Quote it when asking Slack for help. */
          "x-slack-req-id"?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "ok": false,
           *       "error": "invalid_auth"
           *     }
           */
          "application/json": components["schemas"]["DefaultErrorTemplate"];
        };
      };
    };
  };
  admin_users_session_reset: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * @description ID of the user whose sessions are wiped.
           * @example W12345678
           */
          user_id: string;
          /**
           * @description Wipe the sessions on mobile devices only.
           * @default false
           * @example true
           */
          mobile_only?: boolean;
          /**
           * @description Wipe the sessions in web browsers only.
           * @default false
           * @example false
           */
          web_only?: boolean;
        };
      };
    };
    responses: {
      /** @description The call worked. */
      200: {
        headers: {
          /** @description Slack's name for this request. Quote it when asking Slack for help. */
          "x-slack-req-id"?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "ok": true
           *     }
           */
          "application/json": components["schemas"]["DefaultSuccessTemplate"];
        };
      };
      /** @description The call failed. Slack sends this with status 200 as well, so `ok` is what tells. */
      default: {
        headers: {
          /** @description Slack's name for this request. Quote it when asking Slack for help. */
          "x-slack-req-id"?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "ok": false,
           *       "error": "invalid_auth"
           *     }
           */
          "application/json": components["schemas"]["DefaultErrorTemplate"];
        };
      };
    };
  };
}
