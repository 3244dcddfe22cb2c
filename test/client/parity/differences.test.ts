import { WebClient } from "@slack/web-api";
import { SlackClient } from "slack-web-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startClients, TOKEN, type Clients, type Outcome } from "./clients.js";
import type { Behaviour } from "./difference.js";
import { differences } from "./differences.js";

let clients: Clients;
beforeAll(async () => {
  clients = await startClients();
});
afterAll(() => clients.close());

describe.each(differences)("given $given", ({ call, theirs, ours, why }) => {
  it(`ours does otherwise: ${why}`, async () => {
    const outcome = await clients.ours(call(clients.elsewhere));
    expect(inShort(outcome)).toEqual(inFull(ours));
  });

  it("theirs does as the list says", async () => {
    const outcome = await clients.theirs(call(clients.elsewhere));
    expect(inShort(outcome)).toEqual(inFull(theirs));
  });
});

// The two below are about several calls, and so not in the list.

describe("given headers that two clients share, each with its own token", () => {
  const made = () => ({ "x-app": "a" });

  it("ours sends the token of each, and leaves the object alone", async () => {
    const { baseUrl, outcomeOf } = clients;
    const headers = Object.freeze(made());
    const client = (token: string) =>
      new SlackClient({ token, baseUrl, headers });
    const call = { method: "POST", path: "/api.test", form: {} } as const;
    for (const token of ["xoxp-1", "xoxp-2"]) {
      expect(await outcomeOf(() => client(token).request(call))).toMatchObject({
        authorization: [`Bearer ${token}`],
      });
    }
  });

  it("theirs sends the token of the first with the calls of both", async () => {
    const { baseUrl, outcomeOf } = clients;
    const headers = made();
    const client = (token: string) =>
      new WebClient(token, { slackApiUrl: baseUrl, headers });
    for (const token of ["xoxp-1", "xoxp-2"]) {
      expect(
        await outcomeOf(() => client(token).apiCall("api.test")),
      ).toMatchObject({ authorization: ["Bearer xoxp-1"] });
    }
    expect(headers).toEqual({ "x-app": "a", Authorization: "Bearer xoxp-1" });
  });
});

describe("given what can never be sent, and retries", () => {
  const circle: Record<string, unknown> = {};
  circle["self"] = circle;

  it("ours tries it once", async () => {
    const { baseUrl } = clients;
    const retried: unknown[] = [];
    const slack = new SlackClient({
      token: TOKEN,
      baseUrl,
      maxRetries: 2,
      onRetry: (event) => retried.push(event),
    });
    await expect(
      slack.request({ method: "POST", path: "/api.test", form: { circle } }),
    ).rejects.toThrow(TypeError);
    expect(retried).toEqual([]);
  });

  it("theirs tries it as often as it may", async () => {
    const failed: unknown[] = [];
    // Its types are those of another package, and lack the last one.
    const retryConfig = {
      retries: 2,
      minTimeout: 1,
      maxTimeout: 1,
      onFailedAttempt: (error: unknown) => {
        failed.push(error);
      },
    };
    const { baseUrl } = clients;
    const web = new WebClient(TOKEN, { slackApiUrl: baseUrl, retryConfig });
    await expect(web.apiCall("api.test", { circle })).rejects.toThrow(
      RangeError,
    );
    expect(failed).toHaveLength(3);
  });
});

function inShort(outcome: Outcome): Outcome {
  if ("refused" in outcome) return outcome;
  const { body: _, ...rest } = outcome;
  return rest;
}

function inFull(behaviour: Behaviour): Outcome {
  if ("refused" in behaviour) return behaviour;
  const { fields, token = TOKEN, target = "/api/some.method" } = behaviour;
  const { server } = behaviour;
  const hasFile = fields.some(
    ([, value]) => typeof value === "object" && "bytes" in value,
  );
  return {
    ...(server && { server }),
    line: `POST ${target} HTTP/1.1`,
    authorization: [`Bearer ${token}`],
    mediaType: hasFile
      ? "multipart/form-data"
      : "application/x-www-form-urlencoded",
    fields,
  };
}
