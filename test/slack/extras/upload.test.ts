import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { HttpError, PlatformError, SlackClient } from "slack-web-client";
import type { FileSource, UploadV2Arguments } from "slack-web-client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { scratchFolder } from "../../generator/scratch.js";
import { formOf, json, reasonOf, serve } from "./servers.js";

type Server = Awaited<ReturnType<typeof serve>>;

let api: Server;
let host: Server;
let slack: SlackClient;
/** How the host answers; by default well. */
let hostStatus: number | "never";
let refused: string | undefined;

const unhandled = vi.fn();

beforeEach(async () => {
  hostStatus = 200;
  refused = undefined;
  host = await serve((response) => {
    if (hostStatus !== "never") response.writeHead(hostStatus).end("OK - 1");
  });
  let ids = 0;
  api = await serve((response, request) => {
    const form = formOf(request);
    if (request.path === refused) json(response, { ok: false, error: "nope" });
    else if (request.path === "/files.getUploadURLExternal") {
      const id = `F${++ids}`;
      const sum = `sum=a%2Fb&name=${String(form["filename"])}`;
      const upload_url = `${host.url}/upload/${id}?${sum}`;
      json(response, { ok: true, file_id: id, upload_url });
    } else json(response, { ok: true, files: form["files"] });
  });
  slack = new SlackClient({
    token: "xoxb-secret",
    baseUrl: api.url,
    headers: { "x-mine": "xoxb-too" },
    maxRetries: 0,
  });
  unhandled.mockClear();
  process.on("unhandledRejection", unhandled);
});

afterEach(async () => {
  // Where nobody handles a rejection, Node says so after the microtasks.
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

/** Every byte there is, thrice. */
const bytes = Uint8Array.from({ length: 768 }, (_, index) => index % 256);
const halves = [bytes.subarray(0, 300), bytes.subarray(300)];

function webStream(): ReadableStream<Uint8Array> {
  return new Blob(halves).stream();
}

async function* parts(): AsyncGenerator<Uint8Array> {
  for (const half of halves) yield await Promise.resolve(half);
}

function pathOfFile(): string {
  const path = join(scratchFolder(), "bytes.bin");
  writeFileSync(path, bytes);
  return path;
}

describe("files.uploadV2", () => {
  const sources: readonly (readonly [string, () => FileSource])[] = [
    ["a Blob", () => new Blob(halves)],
    ["a File", () => new File(halves, "own.bin")],
    ["an ArrayBuffer", () => bytes.slice().buffer],
    ["a typed array that is part of a buffer", () => bytes.subarray(0)],
    ["a Buffer", () => Buffer.from(bytes)],
    ["a web stream", webStream],
    ["a stream of Node's", () => Readable.from(halves)],
    ["an async iterable", parts],
    ["a path", pathOfFile],
  ];

  it.each(sources)("uploads the bytes of %s, and no token", async (_, make) => {
    const answer = await slack.files.uploadV2({
      file: make(),
      filename: "a.bin",
    });

    expect(answer).toEqual({
      ok: true,
      files: [{ ok: true, files: [{ id: "F1", title: "a.bin" }] }],
    });
    expect(
      api.received.map(({ path, headers }) => [path, headers.authorization]),
    ).toEqual([
      ["/files.getUploadURLExternal", "Bearer xoxb-secret"],
      ["/files.completeUploadExternal", "Bearer xoxb-secret"],
    ]);
    const [upload] = host.received;
    expect(host.received).toHaveLength(1);
    expect(upload?.path).toBe("/upload/F1?sum=a%2Fb&name=a.bin");
    expect(upload?.body.equals(bytes)).toBe(true);
    expect(upload?.headers["content-type"]).toBe("application/octet-stream");
    expect(JSON.stringify(upload?.headers)).not.toMatch(/xoxb|authorization/i);
  });

  it("says of a file what is known, its length in bytes", async () => {
    await slack.files.uploadV2({
      content: "Grüße",
      filename: "a.py",
      title: "Greetings",
      alt_text: "text",
      snippet_type: "python",
      channel_id: "C1",
      thread_ts: "1.2",
      initial_comment: "Look:",
      blocks: [{ type: "divider" }],
    });
    expect(api.received.map(formOf)).toEqual([
      {
        filename: "a.py",
        length: "7",
        alt_text: "text",
        snippet_type: "python",
      },
      {
        files: [{ id: "F1", title: "Greetings" }],
        channel_id: "C1",
        thread_ts: "1.2",
        initial_comment: "Look:",
        blocks: [{ type: "divider" }],
      },
    ]);
    expect(host.received[0]?.body.toString()).toBe("Grüße");
  });

  it.each<[string, UploadV2Arguments]>([
    ["own.txt", { file: new File(["a"], "own.txt") }],
    ["mine.txt", { file: new File(["a"], "own.txt"), filename: "mine.txt" }],
    ["file.txt", { content: "a" }],
    ["file.csv", { content: "a", filetype: "csv" }],
  ])("names a file %s", async (name, args) => {
    await slack.files.uploadV2(args);
    expect(formOf(api.received[0] ?? expect.fail())).toMatchObject({
      filename: name,
    });
  });

  it("shares several files in one message", async () => {
    const { files } = await slack.files.uploadV2({
      content: "zero",
      filename: "0.txt",
      file_uploads: [
        { content: "one", filename: "1.txt" },
        { file: Readable.from(["tw", "o"]), filename: "2.txt", title: "Two" },
      ],
      channel_id: "C1",
    });
    expect(files).toHaveLength(1);
    const titles = files[0]?.files.map(({ title }) => title);
    expect(titles).toEqual(["0.txt", "1.txt", "Two"]);
    const sent = host.received.map(({ path, body }) => [
      path.replace(/.*name=/, ""),
      body.toString(),
    ]);
    expect(Object.fromEntries(sent)).toEqual({
      "0.txt": "zero",
      "1.txt": "one",
      "2.txt": "two",
    });
    // Each under the id that it was uploaded to.
    const uploaded = host.received.map(({ path }) =>
      /(F\d)\?.*=(.*)/.exec(path)?.slice(1),
    );
    const said = files[0]?.files.map(({ id, title }) => [
      id,
      title === "Two" ? "2.txt" : title,
    ]);
    expect(uploaded.sort()).toEqual(said?.sort());
  });

  it("has nothing to do for an empty list", async () => {
    expect(await slack.files.uploadV2({ file_uploads: [] })).toEqual({
      ok: true,
      files: [],
    });
    expect(api.received).toEqual([]);
  });
});

describe("files.uploadV2 sends nothing", () => {
  const lost = new Error("lost");
  const failing: readonly (readonly [string, () => FileSource])[] = [
    [
      "a stream of Node's that fails",
      () =>
        new Readable({
          read() {
            this.push("a");
            this.destroy(lost);
          },
        }),
    ],
    [
      "one that has failed before",
      () => new Readable().on("error", () => undefined).destroy(lost),
    ],
    [
      "a web stream that fails",
      () =>
        new ReadableStream({
          pull() {
            throw lost;
          },
        }),
    ],
    [
      "an iterable that fails",
      // eslint-disable-next-line @typescript-eslint/require-await, require-yield -- one that fails at once
      async function* () {
        throw lost;
      },
    ],
  ];

  it.each(failing)("of %s", async (_, make) => {
    const other = new Readable({ read: () => undefined });
    const file_uploads = [{ file: make() }, { file: other }];
    expect(await reasonOf(slack.files.uploadV2({ file_uploads }))).toBe(lost);
    expect(other.destroyed).toBe(true);
    expect(api.received).toEqual([]);
  });

  it("of a path that leads nowhere", async () => {
    const file = join(scratchFolder(), "absent");
    const error = await reasonOf(slack.files.uploadV2({ file }));
    expect(error).toMatchObject({ code: "ENOENT" });
  });

  it("of a path where there is no file system", async () => {
    vi.stubGlobal("process", undefined);
    const error = await reasonOf(slack.files.uploadV2({ file: "a.txt" }));
    vi.unstubAllGlobals();
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({
      message:
        'argument "file" is a path, and here is no file system: give bytes',
    });
  });

  /** What fails later, when nobody would listen any more. */
  const late = () => {
    const stream = new Readable({ read: () => undefined });
    setImmediate(() => stream.destroy(lost));
    return stream;
  };

  it.each<[string, () => object]>([
    ['"file" is missing', () => ({ file_uploads: [{}, { file: late() }] })],
    ["needs file", () => ({})],
    ['"content" cannot be given', () => ({ file: late(), content: "a" })],
    ['"content" must be text', () => ({ content: bytes })],
    ['"file" must be a path', () => ({ file: 1 })],
    ['"file" is a stream of some', () => ({ file: Readable.from([{}]) })],
    ['"channels" names several', () => ({ file: late(), channels: "C1,C2" })],
    ['"token" is the token', () => ({ file: late(), token: "xoxb-1" })],
    [
      '"blocks" is or holds NaN',
      () => ({ file: late(), blocks: [{ at: NaN }] }),
    ],
    [
      '"initial_comment" holds half',
      () => ({ file: late(), initial_comment: "\ud800" }),
    ],
    [
      '"thread_ts" belongs beside',
      () => ({ file_uploads: [{ file: late(), thread_ts: "1.2" }] }),
    ],
  ])("where %s", async (message, args) => {
    const error = await reasonOf(slack.files.uploadV2(args()));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain(message);
    expect(api.received).toEqual([]);
  });
});

describe("files.uploadV2 fails", () => {
  it.each(["/files.getUploadURLExternal", "/files.completeUploadExternal"])(
    "with what %s answers",
    async (path) => {
      refused = path;
      const error = await reasonOf(slack.files.uploadV2({ content: "a" }));
      expect(error).toBeInstanceOf(PlatformError);
      expect(error).toMatchObject({ method: path.slice(1), code: "nope" });
    },
  );

  it("where the upload does, without completing it", async () => {
    hostStatus = 500;
    const error = await reasonOf(slack.files.uploadV2({ content: "a" }));
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toMatchObject({ method: "files.uploadV2", status: 500 });
    // The URL is a secret.
    expect(String(error)).not.toContain("sum=");
    expect(api.received).toHaveLength(1);
  });

  it("not where the upload works the second time", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    hostStatus = 503;
    const onRetry = () => {
      hostStatus = 200;
    };
    slack = new SlackClient({ token: "xoxb-1", baseUrl: api.url, onRetry });
    await slack.files.uploadV2({ content: "again" });
    const sent = host.received.map(({ body }) => body.toString());
    expect(sent).toEqual(["again", "again"]);
    vi.restoreAllMocks();
  });
});

describe("a signal ends files.uploadV2", () => {
  const reason = new Error("enough");

  it("before it has begun", async () => {
    const file = new Readable({ read: () => undefined });
    const signal = AbortSignal.abort(reason);
    expect(await reasonOf(slack.files.uploadV2({ file }, { signal }))).toBe(
      reason,
    );
    expect(file.destroyed).toBe(true);
    expect(api.received).toEqual([]);
  });

  it.each<[string, () => FileSource]>([
    ["a stream of Node's", () => new Readable({ read: () => undefined })],
    ["a web stream", () => new ReadableStream({})],
  ])("while it waits for %s", async (_, make) => {
    const controller = new AbortController();
    const { signal } = controller;
    const done = reasonOf(slack.files.uploadV2({ file: make() }, { signal }));
    setImmediate(() => {
      controller.abort(reason);
    });
    expect(await done).toBe(reason);
    expect(api.received).toEqual([]);
  });

  it("while the bytes are on their way", async () => {
    hostStatus = "never";
    const controller = new AbortController();
    const { signal } = controller;
    const done = reasonOf(slack.files.uploadV2({ content: "a" }, { signal }));
    await vi.waitFor(() => {
      expect(host.received).toHaveLength(1);
    });
    controller.abort(reason);
    expect(await done).toBe(reason);
    expect(api.received).toHaveLength(1);
  });
});
