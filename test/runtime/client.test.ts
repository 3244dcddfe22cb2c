import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { BaseClient, engineOf } from "../../templates/runtime/client.js";
import type { FetchLike } from "../../templates/runtime/options.js";
import { api, plainApi, token } from "./described.js";

const answers = () =>
  vi.fn<FetchLike>(() =>
    Promise.resolve(
      Response.json({ ok: true }, { status: 201, headers: { "x-a": "1" } }),
    ),
  );

describe("a client", () => {
  it("calls what the document lacks, and gives data, status and headers", async () => {
    const fetch = answers();
    const client = new BaseClient(plainApi, { token, fetch });
    const json = { text: "hello" };
    const query = { draft: true };
    const [data, status, headers] = await client.request(
      { method: "POST", path: "/notes", query, json },
      { headers: { "x-trace": "abc" }, token: "xoxp-own" },
    );
    expect({ data, status }).toEqual({ data: { ok: true }, status: 201 });
    expect(headers.get("x-a")).toBe("1");
    const [url, init] = fetch.mock.lastCall ?? [];
    expect(url).toBe("https://notes.example/notes?draft=true");
    expect(init).toMatchObject({
      method: "POST",
      body: '{"text":"hello"}',
      headers: { "x-trace": "abc", authorization: "Bearer xoxp-own" },
    });
  });

  it("rejects where a call cannot be made, and never throws at once", async () => {
    const client = new BaseClient(plainApi);
    const call = { method: "POST", path: "/notes", json: 1, body: "" } as const;
    await expect(client.request(call)).rejects.toThrow(TypeError);
  });

  it("shows nothing of its options", () => {
    const client = new BaseClient(plainApi, { token });
    expect(Object.keys(client)).toEqual([]);
    expect(JSON.stringify(client)).toBe("{}");
    expect(inspect(client, { showHidden: true, depth: 10 })).not.toContain(
      token,
    );
  });

  it("cannot be made with a base URL that is none", () => {
    expect(() => new BaseClient(plainApi, { baseUrl: "notes" })).toThrow(
      TypeError,
    );
  });
});

describe("the engine", () => {
  it("of a client is its own, whichever API asks", () => {
    const client = new BaseClient(plainApi, { token });
    const engine = engineOf(api, client);
    expect(engine.api).toBe(plainApi);
    expect(engineOf(plainApi, client)).toBe(engine);
    expect(engineOf(plainApi, new BaseClient(plainApi))).not.toBe(engine);
  });

  it("of a client from another copy of the package is found, too", async () => {
    vi.resetModules();
    const copy = await import("../../templates/runtime/client.js");
    expect(copy.BaseClient).not.toBe(BaseClient);
    const client = new copy.BaseClient(plainApi);
    expect(engineOf(plainApi, client)).toBe(copy.engineOf(plainApi, client));
    // Of an older or a newer one, too: the name is a promise.
    expect(Object.getOwnPropertySymbols(client)).toEqual([
      Symbol.for("openapi-handlebars.engine"),
    ]);
  });

  it.each([[undefined], [{ token }]])("is new for options: %j", (options) => {
    const engine = engineOf(plainApi, options);
    expect(engine.api).toBe(plainApi);
    expect(engineOf(plainApi, options)).not.toBe(engine);
  });
});
