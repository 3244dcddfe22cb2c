/** A client of a mock, both fresh, for tests of what a client does. */

import {
  SlackClient,
  type ClientOptions,
  type RequestOptions,
} from "slack-web-client";
import { createMock } from "slack-web-client/mock";

export const RESET = "admin.users.session.reset";
export const INVALIDATE = "admin.users.session.invalidate";

export function slackWith(options: ClientOptions = {}) {
  const mock = createMock();
  const slack = new SlackClient({
    token: "xoxp-test",
    fetch: mock.fetch,
    ...options,
  });
  const { session } = slack.admin.users;
  return {
    mock,
    slack,
    reset: (request?: RequestOptions) =>
      session.reset({ user_id: "W1234" }, request),
    invalidate: (request?: RequestOptions) =>
      session.invalidate({ session_id: 56, team_id: "T1234" }, request),
    /** The tokens that the mock was sent, in order. */
    tokens: () =>
      mock.requests.map(({ headers }) =>
        headers["authorization"]?.replace(/^Bearer /, ""),
      ),
  };
}
