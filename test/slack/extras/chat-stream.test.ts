import { PlatformError, ResponseError, SlackClient } from "slack-web-client";
import { beforeEach, describe, expect, it } from "vitest";
import { formOf, json, reasonOf, serve } from "./servers.js";

const args = {
  channel: "C1",
  thread_ts: "1.0",
  recipient_user_id: "U1",
  recipient_team_id: "T1",
};
const place = { channel: "C1", ts: "2.0" };
const text = (said: string) => ({ type: "markdown_text", text: said });

let api: Awaited<ReturnType<typeof serve>>;
let slack: SlackClient;
/** What the next call is answered, once. */
let next: object | undefined;

beforeEach(async () => {
  next = undefined;
  api = await serve((response) => {
    json(response, next ?? { ok: true, ts: "2.0" });
    next = undefined;
  });
  slack = new SlackClient({ token: "xoxb-1", baseUrl: api.url, maxRetries: 0 });
});

/** What Slack was sent. */
function sent(): readonly (readonly [string, object])[] {
  return api.received.map((one) => [one.path, formOf(one)]);
}

describe("chatStream", () => {
  it("sends text when there is enough of it, and the rest at the end", async () => {
    const stream = slack.chatStream({ ...args, buffer_size: 5 });
    expect(await stream.append({ markdown_text: "ab" })).toBeNull();
    expect(stream.ts).toBeUndefined();
    expect(await stream.append({ markdown_text: "cde" })).toMatchObject({
      ok: true,
    });
    expect(stream.ts).toBe("2.0");
    await stream.append({ markdown_text: "fghij" });
    await stream.append({ markdown_text: "k" });
    await stream.stop({ markdown_text: "l", blocks: [{ type: "divider" }] });

    expect(sent()).toEqual([
      ["/chat.startStream", { ...args, chunks: [text("abcde")] }],
      ["/chat.appendStream", { ...place, chunks: [text("fghij")] }],
      [
        "/chat.stopStream",
        { ...place, chunks: [text("kl")], blocks: [{ type: "divider" }] },
      ],
    ]);
  });

  it("collects 256 characters where it is not told how many", async () => {
    const stream = slack.chatStream(args);
    expect(await stream.append({ markdown_text: "a".repeat(255) })).toBeNull();
    expect(await stream.append({ markdown_text: "a" })).not.toBeNull();
  });

  it("sends chunks at once, behind the text", async () => {
    const stream = slack.chatStream(args);
    const chunk = { type: "plan_update", title: "Plan" } as const;
    await stream.append({ markdown_text: "a" });
    await stream.append({ chunks: [chunk] });
    expect(sent()).toEqual([
      ["/chat.startStream", { ...args, chunks: [text("a"), chunk] }],
    ]);
  });

  it("begins a message that ends before there was enough", async () => {
    const stream = slack.chatStream(args);
    await stream.append({ markdown_text: "a" });
    await stream.stop();
    expect(sent()).toEqual([
      ["/chat.startStream", args],
      ["/chat.stopStream", { ...place, chunks: [text("a")] }],
    ]);
  });

  it("keeps the order of calls that are not waited for", async () => {
    const stream = slack.chatStream({ ...args, buffer_size: 1 });
    await Promise.all([
      stream.append({ markdown_text: "a" }),
      stream.append({ markdown_text: "b" }),
      stream.stop(),
    ]);
    expect(sent().map(([path]) => path)).toEqual([
      "/chat.startStream",
      "/chat.appendStream",
      "/chat.stopStream",
    ]);
  });

  it("keeps what Slack did not take", async () => {
    const stream = slack.chatStream({ ...args, buffer_size: 1 });
    await stream.append({ markdown_text: "a" });
    next = { ok: false, error: "message_not_in_streaming_state" };
    const error = await reasonOf(stream.append({ markdown_text: "b" }));
    expect(error).toBeInstanceOf(PlatformError);
    expect(error).toMatchObject({ method: "chat.appendStream" });
    await stream.append({ markdown_text: "c" });
    expect(sent().at(-1)).toEqual([
      "/chat.appendStream",
      { ...place, chunks: [text("bc")] },
    ]);
  });

  it("is over when it has been stopped", async () => {
    const stream = slack.chatStream(args);
    await stream.stop();
    for (const late of [stream.append({}), stream.stop()])
      expect(await reasonOf(late)).toEqual(
        new TypeError("the message has been stopped"),
      );
  });

  it("can be stopped again where that failed", async () => {
    const stream = slack.chatStream({ ...args, buffer_size: 1 });
    await stream.append({ markdown_text: "a" });
    next = { ok: false, error: "internal_error" };
    expect(await reasonOf(stream.stop())).toBeInstanceOf(PlatformError);
    expect(await stream.stop()).toMatchObject({ ok: true });
  });

  it("does not go on without a timestamp", async () => {
    const stream = slack.chatStream(args);
    next = { ok: true };
    expect(await reasonOf(stream.stop())).toBeInstanceOf(ResponseError);
    expect(sent().map(([path]) => path)).toEqual(["/chat.startStream"]);
  });

  it("takes a token for all of its calls, or for one", async () => {
    const stream = slack.chatStream(args, { token: "xoxb-2" });
    await stream.append({ chunks: [] }, { token: "xoxb-3" });
    await stream.stop();
    expect(api.received.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer xoxb-3",
      "Bearer xoxb-2",
    ]);
  });
});
