/** What `spec/` describes, for tests to hold against other sources. */

import { load } from "../../generator/load/load.js";
import type { Operation } from "../../generator/model/api-operation.js";
import { buildApi } from "../../generator/model/build.js";
import { repository } from "./repository.js";

export { repository };

export const { api } = buildApi(load(`${repository}spec/slack.yaml`));

/** Every operation, by the name that Slack gives it: its path without the slash. */
export const operations: ReadonlyMap<string, Operation> = new Map(
  api.groups.flatMap((group) =>
    group.operations.map((one) => [one.path.slice(1), one] as const),
  ),
);

/** What `@slack/web-api` 8.2 binds and ours does not. */
export const notOurs: Readonly<Record<string, string>> = {
  "files.uploadV2": "no method of Slack's: a recipe of three calls",
  "files.upload": "Slack retired it in November 2025",
  "rtm.start": "Slack retired it in favour of rtm.connect",
};
