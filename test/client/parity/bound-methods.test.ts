import * as index from "slack-web-client";
import * as byPath from "slack-web-client/fetch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { facts } from "../../contract/facts.js";
import { waysOf } from "../../contract/ways.js";
import { startClients, TOKEN, type Clients, type Outcome } from "./clients.js";

let clients: Clients;
beforeAll(async () => {
  clients = await startClients();
});
afterAll(() => clients.close());

type Values = Readonly<Record<string, string | number | boolean>>;

const resets: readonly Values[] = [
  { user_id: "W1234" },
  { user_id: "" },
  { user_id: "ünï&=+% 👍\r\n" },
  { user_id: "W1234", mobile_only: true },
  { user_id: "W1234", mobile_only: false },
  { user_id: "W1234", web_only: true },
  { user_id: "W1234", mobile_only: false, web_only: true },
];

const invalidations: readonly Values[] = [
  { session_id: 56, team_id: "T1234" },
  { session_id: 0, team_id: "" },
  { session_id: -0, team_id: " " },
  { session_id: -1, team_id: "T 1+1" },
  { session_id: 2 ** 31, team_id: "T1234" },
  { session_id: Number.MAX_SAFE_INTEGER, team_id: "日本" },
];

/** The call of theirs that has the same name as the operation. */
const theirs: Readonly<
  Record<string, (clients: Clients, args: Values) => Promise<unknown>>
> = {
  "admin.users.session.reset": ({ web }, args) =>
    web.admin.users.session.reset(
      args as { user_id: string; mobile_only?: boolean; web_only?: boolean },
    ),
  "admin.users.session.invalidate": ({ web }, args) =>
    // Their types ask for a text, where Slack's reference has a number.
    web.admin.users.session.invalidate(
      args as unknown as { session_id: string; team_id: string },
    ),
};

const calls = facts.operations.flatMap((operation) =>
  (operation.dotted.endsWith("reset") ? resets : invalidations).map(
    (values) => ({ operation, values }),
  ),
);

describe.each(calls)("$operation.dotted($values)", ({ operation, values }) => {
  const call = { ...operation.call, values };
  const ways = (baseUrl: string) =>
    waysOf(
      { ...index, ...byPath },
      facts,
      { ...operation, call },
      {
        token: TOKEN,
        baseUrl,
      },
    );

  it.each(ways("").map(({ name }, at) => ({ name, at })))(
    "$name sends what theirs does",
    async ({ at }) => {
      const [way] = ways(clients.baseUrl).slice(at);
      const ours = await clients.outcomeOf(async () => way?.call());
      expect(ours).toMatchObject({
        line: `POST /api${operation.path} HTTP/1.1`,
      });
      expect(sorted(ours)).toEqual(
        sorted(
          await clients.outcomeOf(async () =>
            theirs[operation.dotted]?.(clients, values),
          ),
        ),
      );
    },
  );
});

/** Theirs has `team_id` first, which is in the list of differences. */
function sorted(outcome: Outcome): Outcome {
  if ("refused" in outcome) return outcome;
  const { body = "", ...rest } = outcome;
  return { ...rest, fields: [], body: body.split("&").sort().join("&") };
}
