/** What `@slack/web-api` takes as arguments, ours takes too, to the compiler. */

import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { notOurs } from "./described.js";
import { indexed, programOf } from "./program.js";
import { boundMethods, recording } from "./sdk.js";

/** What theirs takes and ours does not, by reason. */
const reasons: Readonly<Record<string, readonly string[]>> = {
  "a block is one that Slack knows; theirs takes any object with a type": [
    "agents.conversations.setView",
    "blocks.validate",
    "chat.appendStream",
    "chat.postEphemeral",
    "chat.startStream",
    "chat.stopStream",
    "chat.unfurl",
    "chat.update",
    "files.completeUploadExternal",
    "views.open",
    "views.publish",
    "views.push",
    "views.update",
  ],
  "a list that Slack refuses when it is empty has at least one item": [
    "admin.auth.policy.assignEntities",
    "admin.auth.policy.removeEntities",
    "assistant.threads.setStatus",
    "conversations.requestSharedInvite.list",
    "slackLists.access.delete",
    "slackLists.access.set",
    "slackLists.items.update",
    "workflows.featured.add",
    "workflows.featured.list",
    "workflows.featured.remove",
    "workflows.featured.set",
  ],
  "a stream is a web stream; `Readable.toWeb` makes one of Node's": [
    "files.remote.add",
    "files.remote.update",
    "users.setPhoto",
  ],
  "Slack documents it as required": [
    "admin.conversations.restrictAccess.removeGroup",
    "admin.users.getExpiration",
  ],
  "Slack refuses a call with neither of two, with both, or with one where both are needed":
    [
      "admin.users.session.setSettings",
      "agents.conversations.create",
      "agents.conversations.removeView",
      "canvases.access.delete",
      "canvases.access.set",
    ],
  "a message has a text, blocks, attachments or Markdown": [
    "chat.postMessage",
    "chat.scheduleMessage",
  ],
  "a session's ID is a number, as the documented signature has it": [
    "admin.users.session.invalidate",
  ],
  "an option of a list is the object that answers have": ["slackLists.create"],
};
const different = new Set(Object.values(reasons).flat());

const names = [...boundMethods(recording().fetch).keys()].filter(
  (name) => !(name in notOurs),
);

let complaints: ReadonlyMap<string, string>;

beforeAll(() => {
  complaints = check();
}, 120_000);

describe("the arguments of each method", () => {
  it.each(names.filter((name) => !different.has(name)))(
    "%s are those that theirs takes",
    (name) => {
      expect(complaints.get(name)).toBeUndefined();
    },
  );

  it.each([...different])("%s differ as listed", (name) => {
    expect(complaints.get(name)).toBeDefined();
  });
});

/** What the compiler has against each method, one line of a module each. */
function check(): ReadonlyMap<string, string> {
  const head = `import type { WebClient } from "@slack/web-api";
import type { SlackClient } from "slack-web-client";
type First<F> = F extends (first: infer A, ...rest: never[]) => unknown ? A : never;
type WithoutToken<T> = T extends unknown ? Omit<T, "token"> : never;
declare function theirs<F>(): WithoutToken<NonNullable<First<F>>>;
`;
  const lines = names.map(
    (name, index) =>
      `export const a${index}: First<SlackClient${indexed(name)}> = theirs<WebClient${indexed(name)}>();`,
  );
  const { program, sources } = programOf(head + lines.join("\n"));
  const [source] = sources;
  const first = head.split("\n").length - 1;
  return new Map(
    program.getSemanticDiagnostics(source).map(({ start = 0, messageText }) => {
      const line = source?.getLineAndCharacterOfPosition(start).line ?? 0;
      const name = names[line - first] ?? `line ${line}`;
      return [name, ts.flattenDiagnosticMessageText(messageText, "\n")];
    }),
  );
}
