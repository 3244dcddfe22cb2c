/**
 * An app that uses `@slack/web-api` changes its import and its constructor,
 * compiles, and does the same.
 */

import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createMock, type Mock } from "slack-web-client/mock";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { scratchFolder } from "../../generator/scratch.js";
import { programOf } from "../program.js";
import { repository } from "../repository.js";
import type * as App from "./app.js";
import { announce } from "./app.js";
import type * as Directory from "./directory.js";
import { tidy } from "./directory.js";

/** The text of a program, and what it is when import and constructor have changed. */
function changed(
  name: string,
  ...changes: readonly (readonly [from: string, to: string])[]
): readonly [before: string, after: string] {
  const file = join(repository, "test/slack/rehearsal", name);
  const before = readFileSync(file, "utf8");
  const after = changes.reduce((text, [from, to]) => {
    const parts = text.split(from);
    expect(parts, from).toHaveLength(2);
    return parts.join(to);
  }, before);
  return [before, after];
}

const [before, after] = changed(
  "app.ts",
  [
    'import { WebClient } from "@slack/web-api";',
    'import { SlackClient as WebClient } from "slack-web-client";',
  ],
  ["new WebClient(token, { fetch })", "new WebClient({ token, fetch })"],
);
const [tidyBefore, tidyAfter] = changed(
  "directory.ts",
  [
    '  WebClient,\n} from "@slack/web-api";',
    '  SlackClient as WebClient,\n} from "slack-web-client";',
  ],
  ["new WebClient(token, { fetch,", "new WebClient({ token, fetch,"],
);

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
  return { report, requests: requestsOf(mock) };
}

/** The same of the other app. */
async function rehearseTidying(app: Pick<typeof Directory, "tidy">) {
  const mock = createMock({ token: "xoxb-test" });
  mock.answer("conversations.members", [
    {
      body: {
        ok: true,
        members: ["U1", "U2"],
        response_metadata: { next_cursor: "bmV4dA==" },
      },
    },
    {
      body: {
        ok: true,
        members: ["U3"],
        response_metadata: { next_cursor: "" },
      },
    },
  ]);
  const report = await app.tidy("xoxb-test", mock.fetch);
  return { report, requests: requestsOf(mock) };
}

function requestsOf(mock: Mock) {
  return mock.requests.map((request) => {
    const { operation, arguments: args, text } = request;
    // The bytes go to another server: theirs wraps them in a form of one file.
    return operation === undefined
      ? { uploaded: /^(0\.1\.0|U1)$/m.exec(text)?.[0] }
      : { operation, args };
  });
}

let ours: Pick<typeof App, "announce"> & Pick<typeof Directory, "tidy">;

beforeAll(async () => {
  const folder = scratchFolder();
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
  const moduleOf = async (name: string, text: string): Promise<unknown> => {
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
      },
    });
    const file = join(folder, name);
    writeFileSync(file, outputText);
    return import(pathToFileURL(file).href);
  };
  ours = {
    ...((await moduleOf("app.mjs", after)) as typeof App),
    ...((await moduleOf("directory.mjs", tidyAfter)) as typeof Directory),
  };
});

describe("an app that changes its import and its constructor", () => {
  it("compiles strictly, as it did", () => {
    const wrong = after.replace('type: "divider"', 'type: "devider"');
    const { program, sources } = programOf(
      before,
      after,
      tidyBefore,
      tidyAfter,
      wrong,
    );
    const complaints = sources.map((source) =>
      ts
        .getPreEmitDiagnostics(program, source)
        .map(({ messageText }) =>
          ts.flattenDiagnosticMessageText(messageText, "\n"),
        ),
    );
    expect(complaints.slice(0, 4)).toEqual([[], [], [], []]);
    expect(complaints[4]).not.toEqual([]);
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

  it("does the same where it names methods when it runs", async () => {
    const theirs = await rehearseTidying({ tidy });
    expect(theirs.report).toEqual([
      ["U1", "U2", "U3"],
      expect.arrayContaining([expect.any(Array)]),
      true,
      expect.any(String),
      true,
      true,
      expect.any(Array),
      expect.any(String),
      expect.any(String),
    ]);
    expect(await rehearseTidying(ours)).toEqual(theirs);
  });
});
