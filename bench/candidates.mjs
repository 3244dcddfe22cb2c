// The same call, made by each candidate. `fetch` is the platform's or a stub.
import { WebClient } from "@slack/web-api";
import createClient from "openapi-fetch";
import { AdminUsersSessionApi, SlackClient } from "slack-web-client";

const token = "xoxp-bench";
const path = "/admin.users.session.reset";

/** Stand-in for the network: answers at once. */
export async function noNetwork() {
  return new Response('{"ok":true}', {
    headers: { "content-type": "application/json" },
  });
}

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
  "openapi-fetch": (baseUrl, fetch) => {
    const client = createClient({
      baseUrl,
      fetch: (request) => fetch(request),
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": "application/x-www-form-urlencoded",
      },
    });
    return () =>
      client.POST(path, { body: { user_id: "W1234", mobile_only: true } });
  },
  "ours, SlackClient": (baseUrl, fetch) => {
    const slack = new SlackClient({ token, baseUrl, fetch, rateLimit: "off" });
    return () =>
      slack.admin.users.session.reset({ user_id: "W1234", mobile_only: true });
  },
  "ours, AdminUsersSessionApi": (baseUrl, fetch) => {
    const api = new AdminUsersSessionApi({ baseUrl, fetch, rateLimit: "off" });
    return () =>
      api.adminUsersSessionReset(token, "W1234", { mobile_only: true });
  },
};
