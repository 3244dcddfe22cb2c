/** What the bridge does that `@slack/web-api` does not, or not so. */

import { Readable } from "node:stream";
import { inspect } from "node:util";
import { ConnectionError, PlatformError } from "slack-web-client";
import {
  addAppMetadata,
  LogLevel,
  WebAPIPlatformError,
  WebAPIRequestError,
  WebClient,
  type FetchFunction,
  type Logger,
  type WebClientOptions,
} from "slack-web-client/web-api";
import { afterEach, describe, expect, it, vi } from "vitest";

const token = "xoxb-of-the-bridge";

interface Sent {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** A client whose calls are answered in turn, and what it has sent. */
function clientOf(
  answers: readonly (object | Error)[] = [],
  options: WebClientOptions = {},
  given: string | undefined = token,
) {
  const sent: Sent[] = [];
  const fetch: FetchFunction = (url, init) => {
    const answer = answers[sent.length] ?? { ok: true };
    sent.push({
      url: String(url),
      headers: init?.headers ?? {},
      body: init?.body,
    });
    return answer instanceof Error
      ? Promise.reject(answer)
      : Promise.resolve(
          answer instanceof Response ? answer : Response.json(answer),
        );
  };
  const logLevel = LogLevel.ERROR;
  const retryConfig = { retries: 2, minTimeout: 1, maxTimeout: 1 };
  const all = { fetch, logLevel, retryConfig, ...options };
  return { client: new WebClient(given, all), sent };
}

const errorOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "no error",
    (error: unknown) => error,
  );

afterEach(() => {
  vi.restoreAllMocks();
});

describe("an option that cannot be had", () => {
  it.each<[string, object, string]>([
    ["agent", { agent: {} }, "give `fetch`"],
    ["tls", { tls: {} }, "give `fetch`"],
    ["adapter", { adapter: "fetch" }, "give `fetch`"],
    ["requestInterceptor", { requestInterceptor: () => ({}) }, "give `fetch`"],
    [
      "attachOriginalToWebAPIRequestError",
      { attachOriginalToWebAPIRequestError: false },
      "always there",
    ],
    ["allowAbsoluteUrls", { allowAbsoluteUrls: true }, "use `fetch`"],
    ["retryConfig.unref", { retryConfig: { unref: true } }, "alive"],
    ["logLevel", { logLevel: "loud" }, "debug, info, warn, error"],
    ["Authorization", { headers: { authorization: "Basic x" } }, "`Bearer`"],
  ])("%s is refused, with what instead", (name, options, instead) => {
    const make = () => new WebClient(token, options);
    expect(make).toThrow(TypeError);
    expect(make).toThrow(name);
    expect(make).toThrow(instead);
  });

  it("is none where it asks for what is so anyway", () => {
    const options = {
      allowAbsoluteUrls: false,
      attachOriginalToWebAPIRequestError: true,
      agent: undefined,
    };
    expect(() => new WebClient(token, options)).not.toThrow();
  });
});

describe("the token", () => {
  it("is sent in its header alone, wherever it was given", async () => {
    const { client, sent } = clientOf();
    await client.chat.postMessage({
      token: "xoxp-of-a-user",
      channel: "C1",
      text: "x",
    });
    const headers = { Authorization: "Bearer xapp-of-the-app" };
    const other = clientOf([], { headers }, "");
    await other.client.apps.connections.open();
    expect(sent[0]?.headers["authorization"]).toBe("Bearer xoxp-of-a-user");
    expect(sent[0]?.body).toBe("channel=C1&text=x");
    expect(other.sent[0]?.headers["authorization"]).toBe(
      "Bearer xapp-of-the-app",
    );
    expect(headers).toEqual({ Authorization: "Bearer xapp-of-the-app" });
  });

  it("is in nothing that is printed", async () => {
    const failure = { ok: false, error: "no", echoed: token };
    const { client } = clientOf([failure, new Error(`no way to ${token}`)]);
    const errors = [
      await errorOf(client.auth.test()),
      await errorOf(client.auth.revoke()),
    ];
    const shown = [client, ...errors].map(
      (value) => inspect(value, { depth: 9 }) + JSON.stringify(value),
    );
    expect(shown.join("\n")).not.toContain(token);
    expect(client.token).toBe(token);
  });

  it("does not go along with a file", async () => {
    const { client, sent } = clientOf([
      { ok: true, file_id: "F1", upload_url: "https://files.example/up" },
      new Response("OK"),
    ]);
    const args = { channel_id: "C1", content: "x", filename: "a.txt" };
    await client.files.uploadV2({ ...args, token: "xoxp-of-a-user" });
    expect(sent.map(({ headers }) => headers["authorization"])).toEqual([
      "Bearer xoxp-of-a-user",
      undefined,
      "Bearer xoxp-of-a-user",
    ]);
  });
});

describe("an error", () => {
  it("has the client's own as its cause, which knows more", async () => {
    const { client } = clientOf([{ ok: false, error: "not_in_channel" }]);
    const error = await errorOf(client.conversations.leave({ channel: "C1" }));
    expect(error).toBeInstanceOf(WebAPIPlatformError);
    const { cause } = error as Error;
    expect(cause).toBeInstanceOf(PlatformError);
    expect(cause).toMatchObject({ method: "conversations.leave", attempts: 1 });
  });

  it("has what fetch failed with, and is not repeated where it may have run", async () => {
    const broken = new Error("socket hang up");
    const { client, sent } = clientOf([broken, broken, broken, broken]);
    const error = await errorOf(
      client.chat.postMessage({ channel: "C1", text: "x" }),
    );
    expect(error).toMatchObject({ original: { message: "socket hang up" } });
    expect((error as Error).cause).toBeInstanceOf(ConnectionError);
    expect(sent).toHaveLength(1);
    await errorOf(client.users.info({ user: "U1" }));
    expect(sent).toHaveLength(4);
  });

  it("is a TypeError where the call cannot be sent", async () => {
    const { client, sent } = clientOf();
    const looped: unknown[] = [];
    looped.push(looped);
    const error = await errorOf(
      client.apiCall("chat.postMessage", { blocks: looped }),
    );
    expect(error).toBeInstanceOf(TypeError);
    expect(
      await errorOf(client.apiCall("https://elsewhere.example/x")),
    ).toBeInstanceOf(TypeError);
    expect(sent).toEqual([]);
  });

  it("ends pages that would have no end", async () => {
    const page = { ok: true, response_metadata: { next_cursor: "same" } };
    const { client, sent } = clientOf([page, page, page, page]);
    const all = async () => {
      const read = [];
      for await (const one of client.paginate("users.list")) read.push(one);
    };
    await expect(all()).rejects.toThrow("a second time");
    expect(sent).toHaveLength(2);
  });

  it("comes in time", async () => {
    const fetch: FetchFunction = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener("abort", () => {
          reject(new Error("aborted"));
        });
      });
    const retryConfig = { retries: 0 };
    const { client } = clientOf([], { fetch, timeout: 5, retryConfig });
    const error = await errorOf(client.auth.test());
    expect(error).toBeInstanceOf(WebAPIRequestError);
    expect(error).toMatchObject({ original: { name: "TimeoutError" } });
  });
});

describe("lines", () => {
  const waiting = () => new Response("", { status: 503 });

  it("go to the console from a level on, by default info", async () => {
    const info = vi.spyOn(console, "info").mockReturnValue();
    const answers = [waiting(), { ok: true }, waiting(), { ok: true }];
    const { client } = clientOf(answers, { logLevel: LogLevel.WARN });
    await client.users.info({ user: "U1" });
    expect(info).not.toHaveBeenCalled();
    const silent = clientOf([waiting()], { logLevel: undefined });
    await silent.client.users.info({ user: "U1" });
    expect(info.mock.calls.flat()).toEqual([
      expect.stringMatching(
        /^\[INFO\] {2}slack-web-client users\.info .*repeated in 1 ms$/,
      ),
    ]);
  });

  it("go to a logger, which decides for itself", async () => {
    const lines: unknown[] = [];
    const write = (...message: unknown[]) => lines.push(...message);
    const logger: Logger = {
      debug: write,
      info: write,
      warn: write,
      error: write,
      setLevel: () => undefined,
      getLevel: () => LogLevel.DEBUG,
      setName: () => undefined,
    };
    const { client } = clientOf([{ ok: true, warning: "superfluous" }], {
      logger,
    });
    await client.auth.test();
    expect(lines).toContain("auth.test: superfluous");
  });
});

it("takes a response that another library has made", async () => {
  const fetch: FetchFunction = () =>
    Promise.resolve({
      ok: true,
      status: 200,
      statusText: "OK",
      url: "",
      headers: new Map([["content-type", "application/json"]]) as never,
      arrayBuffer: () =>
        Promise.resolve(new TextEncoder().encode('{"ok":true,"a":1}').buffer),
      json: () => Promise.reject(new Error("not asked for")),
      text: () => Promise.reject(new Error("not asked for")),
    });
  const { client } = clientOf([], { fetch });
  expect(await client.auth.test()).toMatchObject({ ok: true, a: 1 });
});

it("reads a stream of Node's before it is sent", async () => {
  const { client, sent } = clientOf();
  await client.users.setPhoto({ image: Readable.from([Buffer.from("png")]) });
  const image = (sent[0]?.body as FormData).get("image");
  expect(await (image as Blob).text()).toBe("png");
});

it("works behind a proxy, as wrappers make one", async () => {
  const { client, sent } = clientOf();
  const proxy = new Proxy(client, {});
  await proxy.apiCall("auth.test");
  await proxy.filesUploadV2({ channel_id: "C1", file_uploads: [] });
  proxy.on("rate_limited", () => undefined);
  expect(client.listenerCount("rate_limited")).toBe(1);
  expect(proxy.token).toBe(token);
  expect(sent).toHaveLength(1);
});

it("tells its listeners, of whom some listen once and some no more", () => {
  const { client } = clientOf();
  const heard: string[] = [];
  const first = () => heard.push("first");
  const second = () => heard.push("second");
  const event = "rate_limited";
  client.on(event, first).once(event, second).addListener(event, second);
  const told = [1, { url: "" }] as const;
  expect(client.emit(event, ...told)).toBe(true);
  client.off(event, first);
  client.emit(event, ...told);
  expect(heard).toEqual(["first", "second", "second"]);
  expect(client.removeAllListeners().emit(event, ...told)).toBe(false);
});

it("says which programs it is part of", async () => {
  addAppMetadata({ name: "@acme/bot", version: "1.2.3" });
  const { client, sent } = clientOf();
  await client.auth.test();
  expect(sent[0]?.headers["user-agent"]).toMatch(
    /^acme-bot\/1\.2\.3 slack-web-client\//,
  );
});

it("writes a message piece by piece, with a token of its own", async () => {
  const { client, sent } = clientOf([{ ok: true, ts: "1.1" }]);
  const streamer = client.chatStream({
    token: "xoxp-of-a-user",
    channel: "C1",
    thread_ts: "1.0",
    buffer_size: 2,
  });
  await streamer.append({ markdown_text: "hello" });
  await streamer.stop();
  expect(streamer.ts).toBe("1.1");
  expect(sent.map(({ url }) => url.replace(/.*\//, ""))).toEqual([
    "chat.startStream",
    "chat.stopStream",
  ]);
  for (const { headers, body } of sent) {
    expect(headers["authorization"]).toBe("Bearer xoxp-of-a-user");
    expect(body).not.toContain("xoxp");
  }
});
