// @ts-check
// The main job in one program: both methods, called in both documented ways
// against the mock, and one failure. `npm start` runs it.
import { AdminUsersSessionApi, ApiError, SlackClient } from "slack-web-client";
import { createMock } from "slack-web-client/mock";

const token = "xoxp-example";
const mock = createMock({ token });
const server = await mock.listen();
console.log(`mock: listening at ${server.url}`);

try {
  const slack = new SlackClient({ token, baseUrl: server.url });
  const api = new AdminUsersSessionApi({ baseUrl: server.url });

  console.log("\nAs Slack names them:");
  show(
    'slack.admin.users.session.invalidate({ session_id: 56, team_id: "T1234" })',
    await slack.admin.users.session.invalidate({
      session_id: 56,
      team_id: "T1234",
    }),
  );
  show(
    'slack.admin.users.session.reset({ user_id: "W1234", mobile_only: true })',
    await slack.admin.users.session.reset({
      user_id: "W1234",
      mobile_only: true,
    }),
  );

  console.log("\nAs documented:");
  show(
    'api.adminUsersSessionInvalidate(token, 56, "T1234")',
    await api.adminUsersSessionInvalidate(token, 56, "T1234"),
  );
  const [data, status, headers] = await api.adminUsersSessionResetWithHttpInfo(
    token,
    "W1234",
    { mobile_only: true },
  );
  show('api.adminUsersSessionResetWithHttpInfo(token, "W1234", …)', data);
  console.log(
    `    status ${status}, x-slack-req-id ${headers.get("x-slack-req-id")}`,
  );

  console.log("\nA failure:");
  mock.answer("admin.users.session.reset", { failure: "user_not_found" });
  try {
    await api.adminUsersSessionReset(token, "W0000");
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    console.log(`  ${error.name}: ${error.message}`);
  }
} finally {
  await server.close();
}

/**
 * @param {string} call
 * @param {object} answer
 */
function show(call, answer) {
  console.log(`  ${call}\n    ${JSON.stringify(answer)}`);
}
