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
  credentials(made) {
    expect(made.view.api.credentials).toMatchObject([
      { key: '"api-key"', type: "TokenSource" },
      { key: "login", type: "Credential" },
    ]);
    expect(made.view.api.security).toContain('"api-key"');
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
    expect(fileOf(made, "src/error-codes.ts")).not.toContain('"pets.ping": {');
  },
};

/** What the compiler has to take, and what it has to refuse, of these packages. */
export const wireConsumers: Readonly<Record<string, string>> = {
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
    import { Client, NotesApi, type ClientOptions } from "./index.js";
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
