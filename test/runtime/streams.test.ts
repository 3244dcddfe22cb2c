import { describe, expect, it, vi } from "vitest";
import { eventsOf } from "../../templates/runtime/event-stream.js";
import {
  isJsonLines,
  isJsonSequence,
  jsonValues,
} from "../../templates/runtime/json-lines.js";
import {
  streamed,
  streamedJson,
  streamedJsonOrNone,
  streamedOrNone,
} from "../../templates/runtime/stream-answer.js";
import { textsOf } from "../../templates/runtime/text-stream.js";
import { callOf } from "./described.js";

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** Bytes that come in pieces of this many. */
function bodyOf(
  text: string | Uint8Array,
  size: number,
  cancel?: () => void,
): ReadableStream<Uint8Array> {
  const bytes =
    typeof text === "string" ? new TextEncoder().encode(text) : text;
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(at, (at += size)));
    },
    ...(cancel && { cancel }),
  });
}

const ends = { broken: () => new Error("broken") };
const sizes = [1, 2, 3, 7, 1000];

const eventsIn = (text: string, size: number) =>
  all(eventsOf(textsOf(bodyOf(text, size), ends)));
const message = (data: string) => ({ data, event: "message", id: "" });

describe("server-sent events", () => {
  it.each<[string, string, object[]]>([
    ["one", "data: a\n\n", [message("a")]],
    ["one with no space", "data:a\n\n", [message("a")]],
    ["one with two spaces", "data:  a\n\n", [message(" a")]],
    ["several lines", "data: a\ndata: b\n\n", [message("a\nb")]],
    ["empty data", "data\n\ndata:\n\n", [message(""), message("")]],
    ["CR", "data: a\rdata: b\r\rdata: c\r\r", [message("a\nb"), message("c")]],
    ["CRLF", "data: a\r\ndata: b\r\n\r\n", [message("a\nb")]],
    ["a byte order mark", "\uFEFFdata: a\n\n", [message("a")]],
    ["more than one byte a character", "data: ü€😀\n\n", [message("ü€😀")]],
    ["a colon in its data", "data: a: b\n\n", [message("a: b")]],
    ["comments", ": a\n:\ndata: b\n\n: c\n\n", [message("b")]],
    ["unknown fields", "what: a\nDATA: b\ndata: c\n\n", [message("c")]],
    ["no data", "event: a\n\nid: 1\n\n", []],
    ["an end without an empty line", "data: a\n\ndata: b\n", [message("a")]],
    ["an end within a line", "data: a\n\ndata: b", [message("a")]],
    ["nothing", "", []],
    [
      "a type, of that event alone",
      "event: add\ndata: a\n\ndata: b\n\n",
      [{ ...message("a"), event: "add" }, message("b")],
    ],
    [
      "an id, of those that follow too",
      "id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n",
      [
        { ...message("a"), id: "1" },
        { ...message("b"), id: "1" },
        message("c"),
      ],
    ],
    ["an id that holds NUL", "id: a\0b\ndata: a\n\n", [message("a")]],
    [
      "a time to wait",
      "retry: 10\ndata: a\n\nretry: soon\nretry: 1s\nretry: -1\ndata: b\n\n",
      [{ ...message("a"), retry: 10 }, message("b")],
    ],
    ["a line break before all else", "\n\r\ndata: a\n\n", [message("a")]],
  ])("with %s", async (_, text, events) => {
    for (const size of sizes) {
      expect(await eventsIn(text, size)).toStrictEqual(events);
    }
  });
});

describe("JSON values one after the other", () => {
  const valuesIn = (text: string, delimiter: "\n" | "\x1e", size: number) =>
    all(
      jsonValues(delimiter, textsOf(bodyOf(text, size), ends), () => {
        throw new Error("no JSON");
      }),
    );

  it.each<[string, "\n" | "\x1e", string, unknown[]]>([
    [
      "a line each",
      "\n",
      '1\n"ü😀"\n{"a":[null]}\n',
      [1, "ü😀", { a: [null] }],
    ],
    ["no line break at the end", "\n", "1\n2", [1, 2]],
    ["CRLF, and empty lines", "\n", "1\r\n\r\n \n2\r\n", [1, 2]],
    ["a byte order mark", "\n", "\uFEFF1\n", [1]],
    ["nothing", "\n", "", []],
    ["a sequence", "\x1e", '\x1e{"a":\n1}\n\x1e2\n', [{ a: 1 }, 2]],
  ])("with %s", async (_, delimiter, text, values) => {
    for (const size of sizes) {
      expect(await valuesIn(text, delimiter, size)).toEqual(values);
    }
  });

  it("with what is no JSON", async () => {
    await expect(valuesIn("1\n{", "\n", 1)).rejects.toThrow("no JSON");
  });
});

describe("a media type", () => {
  it.each([
    ["application/x-ndjson", true, false],
    ["application/ndjson", true, false],
    ["application/jsonl", true, false],
    ["application/jsonlines", true, false],
    ["application/json-lines", true, false],
    ["application/json-seq", false, true],
    ["application/geo+json-seq", false, true],
    ["application/json", false, false],
    ["text/application/jsonl", false, false],
    ["application/jsonl-not", false, false],
    ["text/application/json-seq", false, false],
    ["application/json-sequence", false, false],
    ["application/a/b+json-seq", false, false],
  ])("%s: lines %s, a sequence %s", (type, lines, sequence) => {
    expect([isJsonLines(type), isJsonSequence(type)]).toEqual([
      lines,
      sequence,
    ]);
  });
});

describe("an answer that is read as it comes", () => {
  const valuesOf = (
    body: ReadableStream<Uint8Array>,
    until?: AbortSignal,
    type = "application/jsonl; charset=utf-8",
  ) => {
    const response = new Response(null, { status: 200 });
    const call = callOf({ until });
    return streamed.decode?.(call, response, body, type) as
      AsyncIterable<unknown> | undefined;
  };

  it("is cancelled by who leaves the loop", async () => {
    const cancel = vi.fn();
    for await (const value of valuesOf(bodyOf("1\n2\n3\n", 2, cancel)) ?? []) {
      expect(value).toBe(1);
      break;
    }
    expect(cancel).toHaveBeenCalledOnce();
  });

  it("rejects where the connection breaks", async () => {
    let count = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (count++) controller.error(new TypeError("reset by xoxp-secret"));
        else controller.enqueue(new TextEncoder().encode("1\n"));
      },
    });
    const got: unknown[] = [];
    const loop = (async () => {
      for await (const value of valuesOf(body) ?? []) got.push(value);
    })();
    await expect(loop).rejects.toMatchObject({
      name: "ConnectionError",
      message: "notes.get broke off its answer (HTTP 200, 2 attempts)",
      cause: { message: "reset by [redacted]" },
    });
    expect(got).toEqual([1]);
  });

  it("ends with the reason of the signal", async () => {
    const cancel = vi.fn();
    const body = new ReadableStream<Uint8Array>({ cancel });
    const controller = new AbortController();
    const loop = all(valuesOf(body, controller.signal) ?? bodyOf("", 1));
    controller.abort(new Error("enough"));
    await expect(loop).rejects.toThrow("enough");
    expect(cancel).toHaveBeenCalledOnce();
  });

  it("rejects at what is no JSON", async () => {
    await expect(
      all(valuesOf(bodyOf("1\n{\n", 9)) ?? bodyOf("", 1)),
    ).rejects.toMatchObject({
      name: "ResponseError",
      message:
        "notes.get answered a line that is not JSON (HTTP 200, 2 attempts)",
    });
  });

  it("is a sequence of JSON by its type", async () => {
    const body = bodyOf('\x1e{"a":\n1}\n', 9);
    const values = valuesOf(body, undefined, "application/json-seq");
    expect(await all(values ?? bodyOf("", 1))).toEqual([{ a: 1 }]);
  });

  it("is events by its type, their data text or JSON", async () => {
    const text = "data: 1\n\ndata: a\n\ndata: null\n\n";
    const read = async (kind: typeof streamed) => {
      const events = kind.decode?.(
        callOf(),
        new Response(null),
        bodyOf(text, 9),
        "text/event-stream;charset=utf-8",
      ) as AsyncIterable<unknown>;
      return all(events);
    };
    expect(await read(streamed)).toEqual(["1", "a", "null"].map(message));
    expect(await read(streamedJson)).toEqual(
      [1, "a", null].map((data) => ({ ...message(""), data })),
    );
  });

  it.each(["text/event-stream", "application/jsonl", "application/json-seq"])(
    "is handed over unread: %s",
    async (type) => {
      const response = new Response("data: 1\n\n");
      expect(
        await streamed.read(callOf().operation, response, `${type};a=b`),
      ).toBe(response.body);
    },
  );

  it.each([
    ["says that it has no bytes", { "content-length": "0" }, undefined],
    [
      "does not say what it is, of an operation with other answers",
      {},
      "application/jsonl, application/json",
    ],
  ])("is read where it %s", async (_, headers, accept) => {
    const operation = { ...callOf().operation, ...(accept && { accept }) };
    const response = new Response(new Blob([]).stream(), { headers });
    const read = await streamed.read(operation, response, "application/jsonl");
    expect(read).not.toBeInstanceOf(ReadableStream);
  });

  it("is handed over where it does not say what it is, and can be nothing else", async () => {
    const { accept: _, ...operation } = callOf().operation;
    const response = new Response(new Blob(["1"]).stream());
    const read = await streamed.read(operation, response, "application/jsonl");
    expect(read).toBe(response.body);
  });

  it.each([
    ["", true],
    ["application/jsonl", true],
    ["text/html", false],
  ])(
    "may be none, where its operation has that, by the type %j: %s",
    (type, may) => {
      for (const kind of [streamedOrNone, streamedJsonOrNone]) {
        expect(kind.accepts("application/jsonl", type)).toBe(may);
      }
      expect(streamed.accepts("application/jsonl", type)).toBe(
        may && type !== "",
      );
    },
  );

  it("is read where it is no stream", async () => {
    const response = new Response("a");
    expect(
      await streamed.read(callOf().operation, response, "text/plain"),
    ).toBe("a");
  });

  it("is as usual where it is of another type", () => {
    expect(valuesOf(bodyOf("a", 1), undefined, "text/plain")).toBeUndefined();
  });
});
