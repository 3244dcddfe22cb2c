import type { ServerResponse } from "node:http";
import { createGzip, gzipSync } from "node:zlib";
import {
  ConnectionError,
  PlatformError,
  ResponseError,
  SlackClient,
} from "slack-web-client";
import { describe, expect, it, vi } from "vitest";
import { formOf, json, reasonOf, serve } from "./servers.js";

const args = { type: "member", date: "2026-08-01" } as const;

/** A client, and what it asked, of a server that answers so. */
async function slackWith(answer: (response: ServerResponse) => void) {
  const api = await serve((response) => {
    answer(response);
  });
  const slack = new SlackClient({ token: "xoxp-1", baseUrl: api.url });
  return { slack, api };
}

const gzip = { "content-type": "application/gzip" };

function file(response: ServerResponse, body: Buffer): void {
  response.writeHead(200, gzip).end(body);
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe("admin.analytics.records", () => {
  it("gives the objects of the file, and sends the token", async () => {
    const lines = '{"user_id":"U1","note":"Grüße"}\n\n{"user_id":"U2"}\r\n';
    const { slack, api } = await slackWith((response) => {
      file(response, gzipSync(lines));
    });
    const records = await all(slack.admin.analytics.records(args));
    expect(records).toEqual([
      { user_id: "U1", note: "Grüße" },
      { user_id: "U2" },
    ]);
    expect(api.received).toMatchObject([
      {
        path: "/admin.analytics.getFile",
        headers: { authorization: "Bearer xoxp-1" },
      },
    ]);
    expect(api.received.map(formOf)).toEqual([args]);
  });

  it("takes a last line without an end, and a file without lines", async () => {
    const { slack } = await slackWith((response) => {
      file(response, gzipSync('{"n":1}\n{"n":2}'));
    });
    expect(await all(slack.admin.analytics.records(args))).toHaveLength(2);
    const { slack: other } = await slackWith((response) => {
      file(response, gzipSync(""));
    });
    expect(await all(other.admin.analytics.records(args))).toEqual([]);
  });

  it("gives a record before the next has come, and ends when left", async () => {
    const closed = vi.fn();
    const { slack } = await slackWith((response) => {
      const zip = createGzip();
      zip.pipe(response.writeHead(200, gzip).on("close", closed));
      zip.write('{"user_id":"U1"}\n{"user_');
      zip.flush();
    });
    for await (const record of slack.admin.analytics.records(args)) {
      expect(record.user_id).toBe("U1");
      break;
    }
    await vi.waitFor(() => {
      expect(closed).toHaveBeenCalled();
    });
  });

  it("has never more of the file than its reader is ready for", async () => {
    const line = `{"user_id":"${"U".repeat(50_000)}"}\n`;
    // Stored, not compressed, so that its size is that of the lines.
    const body = gzipSync(line.repeat(100), { level: 0 });
    let taken = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        const part = body.subarray(taken, taken + 10_000);
        taken += part.length;
        if (part.length) controller.enqueue(part);
        else controller.close();
      },
    });
    const slack = new SlackClient({
      token: "xoxp-1",
      fetch: () => Promise.resolve(new Response(stream, { headers: gzip })),
    });
    const records = slack.admin.analytics.records(args);
    await records.next();
    // Time for whoever would read on by itself.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(taken).toBeLessThan(body.length / 4);
    expect(await all(records)).toHaveLength(99);
    expect(taken).toBe(body.length);
  });

  it.each([
    ["what is not gzip", Buffer.from("no"), "is not gzip"],
    ["half of a file", gzipSync('{"n":1}\n').subarray(0, 20), "is not gzip"],
    ["a line of something else", gzipSync("n=1\n"), "line that is not JSON"],
  ])("fails for %s", async (_, body, message) => {
    const { slack } = await slackWith((response) => {
      file(response, body);
    });
    const error = await reasonOf(all(slack.admin.analytics.records(args)));
    expect(error).toBeInstanceOf(ResponseError);
    expect(String(error)).toContain(message);
  });

  it("fails as Slack says", async () => {
    const { slack } = await slackWith((response) => {
      json(response, { ok: false, error: "file_not_found" });
    });
    const error = await reasonOf(all(slack.admin.analytics.records(args)));
    expect(error).toBeInstanceOf(PlatformError);
    expect(error).toMatchObject({
      method: "admin.analytics.getFile",
      code: "file_not_found",
    });
  });

  it("fails where Slack answers no file", async () => {
    const { slack } = await slackWith((response) => {
      json(response, { ok: true });
    });
    const error = await reasonOf(all(slack.admin.analytics.records(args)));
    expect(error).toBeInstanceOf(ResponseError);
  });

  it("fails where the connection breaks, after what has come", async () => {
    const { slack } = await slackWith((response) => {
      const zip = createGzip();
      zip.pipe(response.writeHead(200, gzip));
      zip.write('{"user_id":"U1"}\n');
      zip.flush(() => setTimeout(() => response.destroy(), 20));
    });
    const records = slack.admin.analytics.records(args);
    expect((await records.next()).value).toEqual({ user_id: "U1" });
    const error = await reasonOf(records.next());
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ method: "admin.analytics.getFile" });
  });

  it("ends with the signal's reason, also in the middle", async () => {
    const { slack } = await slackWith((response) => {
      const zip = createGzip();
      zip.pipe(response.writeHead(200, gzip));
      zip.write('{"user_id":"U1"}\n');
      zip.flush();
    });
    const reason = new Error("enough");
    const controller = new AbortController();
    const { signal } = controller;
    const records = slack.admin.analytics.records(args, { signal });
    await records.next();
    const next = reasonOf(records.next());
    controller.abort(reason);
    expect(await next).toBe(reason);
  });
});
