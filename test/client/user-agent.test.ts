import { expect, it } from "vitest";
import type { AppInfo, ClientOptions } from "slack-web-client";
import { api } from "../../generated/src/api.js";
import { slackWith } from "./slack.js";

const ours = `slack-web-client/${api.version}`;

async function agentOf(options: ClientOptions): Promise<string | undefined> {
  const { mock, reset } = slackWith(options);
  await reset();
  return mock.requests[0]?.headers["user-agent"];
}

it("the client says what it is", async () => {
  expect(await agentOf({})).toBe(ours);
});

it.each<[AppInfo, string]>([
  [{ name: "sweeper", version: "1.2.3" }, "sweeper/1.2.3"],
  [{ name: "sweeper" }, "sweeper"],
  // Neither a space nor a slash nor a line break can be part of a product.
  [{ name: "The Sweeper", version: "1 (beta)" }, "The-Sweeper/1-beta-"],
  [{ name: "@acme/sweeper\r\nx: y" }, "acme-sweeper-x-y"],
])("the app's own name goes before it: %j", async (appInfo, text) => {
  expect(await agentOf({ appInfo })).toBe(`${text} ${ours}`);
});

it("a header of the caller's goes over both", async () => {
  const headers = { "User-Agent": "mine" };
  expect(await agentOf({ headers, appInfo: { name: "app" } })).toBe("mine");
});
