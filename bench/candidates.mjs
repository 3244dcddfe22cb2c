// The same call, made by each candidate. `fetch` is the platform's or a stub.
import { WebClient } from "@slack/web-api";
import createClient from "openapi-fetch";
import {
  AdminUsersSessionApi,
  memoryLimiter,
  SlackClient,
} from "slack-web-client";

const token = "xoxp-bench";
const path = "/admin.users.session.reset";

/**
 * Stand-in for the network: answers at once, with what the candidates read of a
 * response. A real one costs more than all that is measured around it.
 */
export async function noNetwork() {
  return answer;
}

const answer = {
  ok: true,
  status: 200,
  url: "http://stub.test/",
  headers: new Headers({ "content-type": "application/json" }),
  body: null,
  text: async () => '{"ok":true}',
  json: async () => ({ ok: true }),
  arrayBuffer: async () => new TextEncoder().encode('{"ok":true}').buffer,
};

/** What openapi-fetch can be told to make instead of a `Request`. */
class LightRequest {
  constructor(url, init) {
    this.url = url;
    Object.assign(this, init);
  }
}

// The client's own, of a budget that need not wait.
const memory = memoryLimiter();
const limiter = {
  take: (key) => memory.take(key, 1e9),
  pause: memory.pause,
};

/** Each entry makes a function that makes one call. */
export const candidates = {
  "raw fetch": (baseUrl, fetch) => async () => {
    const response = await fetch(baseUrl + path, {
      method: "POST",
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: "user_id=W1234&mobile_only=true",
    });
    return response.json();
  },
  "@slack/web-api": (baseUrl, fetch) => {
    const slack = new WebClient(token, { slackApiUrl: `${baseUrl}/`, fetch });
    return () =>
      slack.admin.users.session.reset({ user_id: "W1234", mobile_only: true });
  },
  "openapi-fetch": (baseUrl, fetch) =>
    openapiFetch({ baseUrl, fetch: (request) => fetch(request) }),
  "the same, light Request": (baseUrl, fetch) =>
    openapiFetch({
      baseUrl,
      Request: LightRequest,
      fetch: ({ url, ...init }) => fetch(url, init),
    }),
  "ours, SlackClient": (baseUrl, fetch) => {
    const slack = new SlackClient({ token, baseUrl, fetch, limiter });
    return () =>
      slack.admin.users.session.reset({ user_id: "W1234", mobile_only: true });
  },
  "ours, AdminUsersSessionApi": (baseUrl, fetch) => {
    const api = new AdminUsersSessionApi({ baseUrl, fetch, limiter });
    return () =>
      api.adminUsersSessionReset(token, "W1234", { mobile_only: true });
  },
};

function openapiFetch(options) {
  const client = createClient({
    ...options,
    headers: {
      authorization: `Bearer ${token}`,
      "content-type": "application/x-www-form-urlencoded",
    },
  });
  return () =>
    client.POST(path, { body: { user_id: "W1234", mobile_only: true } });
}
