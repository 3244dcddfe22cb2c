import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { PlatformError, SlackClient } from "slack-web-client";
import { createMock } from "slack-web-client/mock";

const token = "xoxp-a-secret-of-some-length";

describe("a token stays in the Authorization header", () => {
  it("is sent, and middleware does not see it", async () => {
    const seen: (string | null)[] = [];
    const mock = createMock({ token });
    const slack = new SlackClient({
      token,
      fetch: mock.fetch,
      middleware: [
        {
          onRequest({ request }) {
            seen.push(request.headers.get("authorization"));
          },
          onResponse({ request }) {
            seen.push(request.headers.get("authorization"));
          },
        },
      ],
    });

    await slack.admin.users.session.reset({ user_id: "W1234" });

    expect(seen).toEqual([null, null]);
    expect(mock.requests[0]?.headers["authorization"]).toBe(`Bearer ${token}`);
  });

  it.each([
    token,
    // A short one is looked for as a word.
    "xoxp-1",
  ])(
    "is not in an error, even if the API echoes it as the code: %s",
    async (token) => {
      const mock = createMock({ token });
      mock.answer("*", { failure: token, note: `you sent ${token}` });
      const slack = new SlackClient({ token, fetch: mock.fetch });

      const error: unknown = await slack.admin.users.session
        .reset({ user_id: "W1234" })
        .catch((reason: unknown) => reason);

      expect(error).toBeInstanceOf(PlatformError);
      const shown = [
        inspect(error, { depth: 9, showHidden: true }),
        JSON.stringify(error),
        String(error),
        (error as Error).stack,
      ];
      expect(shown.join("\n")).not.toContain(token);
    },
  );

  it("is not in a client that is inspected", () => {
    const slack = new SlackClient({ token });
    expect(inspect(slack, { depth: 9, showHidden: true })).not.toContain(token);
    expect(JSON.stringify(slack)).not.toContain(token);
  });
});
