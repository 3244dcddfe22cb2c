/** What must be true of packages whose documents say how requests and answers travel. */

import { expect } from "vitest";
import { fileOf, type Made } from "./make.js";

export const wireFacts: Readonly<Record<string, (made: Made) => void>> = {
  servers(made) {
    expect(made.view.api.servers?.map(({ url }) => url)).toEqual([
      '"https://" + (variables["region"] ?? "eu") + ".notes.example:" + (variables["port"] ?? "443") + "/" + (variables["a-b"] ?? "v1")',
      '"https://sandbox.notes.example"',
    ]);
    expect(fileOf(made, "README.md")).toContain("\n- `servers[1]`: ");
    expect(fileOf(made, "docs/NotesApi.md")).toContain(
      "Its server is *https://files.notes.example*",
    );
  },
  "media-types"(made) {
    const [put, list, make] = made.view.groups.flatMap((one) => one.operations);
    expect(put?.answerChoices.map(({ info }) => info)).toEqual([
      "[data: Note, status: 200, headers: Headers] | [data: undefined, status: 202, headers: Headers]",
      "[data: string, status: 200, headers: Headers] | [data: undefined, status: 202, headers: Headers]",
    ]);
    expect(make?.positions).toMatchObject({
      usual: '["title", "file"]',
      others: '["body"]',
    });
    // The engine takes a credential as its token, whatever it is called here.
    expect(fileOf(made, "src/apis/NotesApi.ts")).toContain("token: access_key");
    // Its parameter gives way, as one that another place has taken does.
    expect(list?.optional.map(({ key }) => key)).toEqual(["accept_query"]);
    const page = fileOf(made, "docs/NotesApi.md").replaceAll(/ +\|/g, " |");
    expect(page).toContain(
      "| `text/csv` | `putNote(id, access_key, body, opts)` | string |",
    );
    expect(page).toContain("| `text/csv` | string \\| undefined |");
  },
  "response-headers"(made) {
    const infos = made.view.groups.flatMap(({ operations }) =>
      operations.map(({ name, info }) => [name, info]),
    );
    expect(Object.fromEntries(infos)).toMatchObject({
      countNotes:
        '[data: undefined, status: number, headers: ResponseHeaders<"X-Total">]',
      putNotes:
        '[data: string, status: 200, headers: ResponseHeaders<"*/ ETag">] | [data: undefined, status: 202, headers: Headers]',
      // The one that every answer has is no news.
      deleteNotes: null,
    });
    const page = fileOf(made, "docs/NotesApi.md").replaceAll(/ +\|/g, " |");
    for (const row of [
      "| `200` | Link | string | Where more is. |",
      "| `200` | X-Total | number | How \\| many. |",
      "| `429` | Retry-After | number | Deprecated. |",
      "| `204` | X-Request-Id | string | |",
    ])
      expect(page).toContain(row);
    expect(page).not.toContain("| Content-Type |");
  },
  streams(made) {
    const all = made.view.groups.flatMap(({ operations }) => operations);
    const shown = all.map(({ name, result, answer }) => [
      name,
      [result.code, answer.example],
    ]);
    const title = '{"title":"A note"}';
    expect(Object.fromEntries(shown)).toEqual({
      watchNotes: [
        'AsyncIterable<ServerSentEvent<Note, "added"> | ServerSentEvent<number, "removed" | "lost">>',
        JSON.stringify(
          `event: added\ndata: ${title}\n\nevent: removed\ndata: 0\n\n`,
        ),
      ],
      readLog: [
        "AsyncIterable<ServerSentEvent<Note>>",
        JSON.stringify(`data: ${title}\n\n`),
      ],
      readTexts: [
        "AsyncIterable<ServerSentEvent<string>>",
        JSON.stringify("data: one\n\nid: 7\ndata: two\n\n"),
      ],
      readLines: ["AsyncIterable<Note>", JSON.stringify(`${title}\n`)],
      chat: ["Note | AsyncIterable<ServerSentEvent<Note>>", title],
    });
    expect(
      all.find(({ name }) => name === "chat")?.answer.others,
    ).toMatchObject([{ example: JSON.stringify(`data: ${title}\n\n`) }]);
    const page = fileOf(made, "docs/NotesApi.md");
    expect(page).toContain(
      "  for await (const part of data) console.log(part);",
    );
  },
  credentials(made) {
    expect(made.view.api.credentials).toMatchObject([
      { key: '"api-key"', type: "TokenSource" },
      { key: "login", type: "Credential" },
    ]);
    expect(made.view.api.security).toContain('"api-key"');
    const readme = fileOf(made, "README.md");
    const sent = [...readme.matchAll(/^- \*\*Sent\*\*: (.*)$/gm)];
    expect(sent.map(([, where]) => where)).toEqual([
      "in the header `X-Key`",
      "in the header `Authorization`, behind `Basic`",
    ]);
  },
  failures(made) {
    expect(made.view.firstFailing?.name).toBe("getPet");
    const page = fileOf(made, "docs/PetsApi.md").replaceAll(/ +\|/g, " |");
    for (const row of [
      "| `404` | [Problem](Problem.md) | No such pet. |",
      "| `409` | not documented | Busy. |",
      "| `4XX` | [Problem](Problem.md) \\| string | Your mistake. |",
      "| `default` | \\{ trace: string \\} | Ours. |",
    ])
      expect(page).toContain(row);
    // What documents no failure has no more than others.
    expect(fileOf(made, "src/http-failures.ts")).not.toContain(
      '"pets.ping": {',
    );
  },
};

/** What the compiler has to take, and what it has to refuse, of these packages. */
export const wireConsumers: Readonly<Record<string, string>> = {
  // Its middleware is openapi-fetch's, and the other way round.
  "no-servers": `
    import createClient, { type Middleware as Theirs } from "openapi-fetch";
    import { Client, type Middleware } from "./index.js";
    declare const theirs: Theirs;
    const ours: Middleware = {
      async onRequest({ request, schemaPath, params, options }) {
        await Promise.resolve([schemaPath, params.path, options.baseUrl]);
        return request;
      },
      onError: ({ error }) => new Error("failed", { cause: error }),
    };
    const written: Theirs = {
      onRequest({ request, options }) {
        request.headers.set("x-base", options.baseUrl);
        return undefined;
      },
      onResponse: ({ response }) => new Response(response.body),
    };
    void new Client({ middleware: [theirs, ours, written] });
    createClient().use(ours);
    // @ts-expect-error -- it does nothing
    export const nothing: Middleware = {};
  `,
  "response-headers": `
    import { Client, NotesApi } from "./index.js";
    const client = new Client();
    const api = new NotesApi(client);
    export async function totals(): Promise<(string | null)[]> {
      const [, , headers] = await client.notes.listNotes.withHttpInfo({ accept: "text/csv" });
      const [nothing, , other] = await api.countNotesWithHttpInfo();
      const known: Parameters<typeof other.get>[0] = "X-Total";
      const plain: Headers = headers;
      const gone: Headers = (await api.deleteNotesWithHttpInfo())[2];
      void (await api.putNotesWithHttpInfo())[2].has("etag");
      void (await api.countNotes() satisfies void);
      return [nothing ?? null, headers.get("Link"), other.get(known), plain.get("any"), gone.get("b")];
    }
  `,
  streams: `
    import { Client, type Note, type ServerSentEvent } from "./index.js";
    const { notes } = new Client();
    export async function watch(): Promise<void> {
      for await (const event of await notes.watchNotes()) {
        if (event.event === "added") void (event.data satisfies Note);
        else void (event.data satisfies number);
        // @ts-expect-error -- there is none of that name
        if (event.event === "changed") break;
      }
      const log: AsyncIterable<ServerSentEvent<Note>> = await notes.readLog();
      for await (const { id, data } of log) void [id satisfies string, data.title];
      for await (const note of await notes.readLines()) void note.title;
      for await (const { data } of await notes.chat({ accept: "text/event-stream" })) void data.title;
      void (await notes.chat({ accept: "application/json" })).title;
    }
  `,
  "media-types": `
    import { Client, NotesApi, type Note, type PutNoteAnswers } from "./index.js";
    const api = new NotesApi();
    const client = new Client();
    const note: Note = { title: "A note" };
    export async function calls(): Promise<void> {
      const any: Note | string | undefined = await api.putNote("1", "a token", note);
      const json: Note | undefined = await api.putNote("1", "a token", note, {
        accept: "application/json",
      });
      const text: string | undefined = await api.putNote("1", "a token", "title", {
        contentType: "text/csv",
        accept: "text/csv",
        "X-Trace": "1",
      });
      const [data, status] = await api.putNoteWithHttpInfo("1", "a token", note, {
        accept: "text/csv",
        contentType: "application/json",
      });
      const whole: string = status === 200 ? data : "later";
      const info: PutNoteAnswers["text/csv"] = await client.notes.putNote.withHttpInfo({
        id: "1", body: "title", contentType: "text/csv", accept: "text/csv",
      });
      const plain: Note | string | undefined = await client.notes.putNote({ id: "1", body: note });
      // @ts-expect-error -- that is a text
      await api.putNote("1", "a token", note, { contentType: "text/csv" });
      // @ts-expect-error -- no such body
      await api.putNote("1", "a token", "<a/>", { contentType: "text/html" });
      // @ts-expect-error -- no such answer
      await api.putNote("1", "a token", note, { accept: "text/html" });
      // @ts-expect-error -- what is not asked for may be a text
      const wrong: Note | undefined = await client.notes.putNote({ id: "1", body: note });
      await api.makeNote("A note", new Blob(), { tags: ["a"] });
      await api.makeNote(note, { contentType: "application/json" });
      await api.makeNote(new Blob(), { contentType: "application/octet-stream" });
      // @ts-expect-error -- that is a field of the form
      await api.makeNote(note, { contentType: "application/json", tags: ["a"] });
      const notes: Note[] = await client.notes.listNotes({ accept: "application/json", accept_query: true });
      for await (const { data } of await api.listNotes({ accept: "text/event-stream" }))
        void (data satisfies Note);
      void [any, json, text, whole, info, plain, wrong, notes];
    }
  `,
  servers: `
    import { Client, servers } from "./index.js";
    const [live, sandbox] = servers;
    void new Client({ baseUrl: live({ region: "us", "a-b": "v2" }) });
    void new Client({ baseUrl: sandbox() });
    // @ts-expect-error -- no such region
    live({ region: "mars" });
    // @ts-expect-error -- no such server
    servers[2]();
  `,
  credentials: `
    import { Client, NotesApi, type ClientOptions, type RequestOptions } from "./index.js";
    import { createFetchClient } from "./fetch.js";
    const options: ClientOptions = {
      credentials: {
        "api-key": () => "key",
        login: { username: "a", password: "b" },
      },
    };
    const client = new Client(options);
    void new NotesApi(client).listNotes({
      request: { credentials: { "api-key": "another" } },
    });
    void client.notes.listNotes({}, { credentials: { "api-key": "another" } });
    createFetchClient(options);
    const request: RequestOptions = { credentials: { "api-key": "another" } };
    void new NotesApi(client).listNotes({ request });
    void client.notes.listNotes.withHttpInfo({}, request);
    // @ts-expect-error -- there is no such scheme
    void client.notes.listNotes({}, { credentials: { apiKey: "key" } });
    // @ts-expect-error -- here neither
    void new NotesApi(client).listNotes({ request: { credentials: { apiKey: "key" } } });
    // @ts-expect-error -- there is no such scheme
    new Client({ credentials: { apiKey: "key" } });
    // @ts-expect-error -- a key has no name and password
    new NotesApi({ credentials: { "api-key": { username: "a", password: "b" } } });
  `,
  failures: `
    import { isHttpError, type HttpError, type Problem } from "./index.js";
    export function told(error: unknown): string {
      if (!isHttpError(error, "pets.getPet")) throw error;
      const plain: HttpError = error;
      switch (error.status) {
        case 404: {
          const problem: Problem = error.body;
          return problem.title;
        }
        case 409:
          // @ts-expect-error -- the document does not say what it holds
          return error.body;
        case 422:
          return typeof error.body === "string" ? error.body : error.body.title;
        case 500:
        case 301:
          return error.body.trace + plain.message;
        // @ts-expect-error -- that one is a RateLimitError
        case 429:
          return "";
        default:
          // @ts-expect-error -- others of 4XX are left
          return error.body.trace;
      }
    }
    export function other(error: unknown): unknown {
      if (!isHttpError(error, "pets.putPet")) return undefined;
      // @ts-expect-error -- other statuses have other bodies
      const early: Problem = error.body;
      return error.status === 400 ? error.body.title : early;
    }
    // @ts-expect-error -- it documents none
    export const ping = isHttpError(undefined, "pets.ping");
  `,
};
