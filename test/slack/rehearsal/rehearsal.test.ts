/**
 * An app that uses `@slack/web-api` changes its import and its constructor,
 * compiles, and does the same.
 */

import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createMock } from "slack-web-client/mock";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { scratchFolder } from "../../generator/scratch.js";
import { programOf } from "../program.js";
import { repository } from "../repository.js";
import type * as App from "./app.js";
import { announce } from "./app.js";

const before = readFileSync(
  join(repository, "test/slack/rehearsal/app.ts"),
  "utf8",
);
const after = [
  [
    'import { WebClient } from "@slack/web-api";',
    'import { SlackClient as WebClient } from "slack-web-client";',
  ],
  ["new WebClient(token, { fetch })", "new WebClient({ token, fetch })"],
].reduce((text, [from = "", to = ""]) => {
  const parts = text.split(from);
  expect(parts, from).toHaveLength(2);
  return parts.join(to);
}, before);

/** What the app does against a mock of Slack, and what that got. */
async function rehearse(app: Pick<typeof App, "announce">) {
  const mock = createMock({ token: "xoxb-test" });
  mock.answer("conversations.list", [
    {
      body: {
        ok: true,
        channels: [{ id: "C1", is_member: true }, { id: "C2" }],
        response_metadata: { next_cursor: "dGVhbTpDMg==" },
      },
    },
    {
      body: {
        ok: true,
        channels: [{ id: "C3", is_member: false }, { id: "C4" }],
        response_metadata: { next_cursor: "" },
      },
    },
  ]);
  mock.answer("chat.postMessage", [
    { body: { ok: true, channel: "C1", ts: "1503435956.000247" } },
    { failure: "is_archived" },
    { body: { ok: true, channel: "C4", ts: "1503435957.000247" } },
  ]);
  const report = await app.announce("xoxb-test", mock.fetch);
  const requests = mock.requests.map((request) => {
    const { operation, arguments: args, text } = request;
    // The bytes go to another server: theirs wraps them in a form of one file.
    return operation === undefined
      ? { uploaded: /^0\.1\.0$/m.exec(text)?.[0] }
      : { operation, args };
  });
  return { report, requests };
}

let ours: Pick<typeof App, "announce">;

beforeAll(async () => {
  const folder = scratchFolder();
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
  const { outputText } = ts.transpileModule(after, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
    },
  });
  const file = join(folder, "app.mjs");
  writeFileSync(file, outputText);
  ours = (await import(pathToFileURL(file).href)) as typeof App;
});

describe("an app that changes its import and its constructor", () => {
  it("compiles strictly, as it did", () => {
    const wrong = after.replace('type: "divider"', 'type: "devider"');
    const { program, sources } = programOf(before, after, wrong);
    const complaints = sources.map((source) =>
      ts
        .getPreEmitDiagnostics(program, source)
        .map(({ messageText }) =>
          ts.flattenDiagnosticMessageText(messageText, "\n"),
        ),
    );
    expect(complaints.slice(0, 2)).toEqual([[], []]);
    expect(complaints[2]).not.toEqual([]);
  });

  it("does the same, by the same requests", async () => {
    const theirs = await rehearse({ announce });
    expect(theirs.report).toEqual({
      channels: ["C1", "C2", "C4"],
      posted: ["1503435956.000247", "1503435957.000247"],
      skipped: ["C2"],
      author: "spengler",
      view: "VMHU10V25",
      uploaded: true,
    });
    expect(await rehearse(ours)).toEqual(theirs);
  });
});
