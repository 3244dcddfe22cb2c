import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Operation } from "../../templates/runtime/description.js";
import { createEngine } from "../../templates/runtime/engine.js";
import { ConnectionError } from "../../templates/runtime/errors.js";
import type {
  ClientOptions,
  FetchLike,
} from "../../templates/runtime/options.js";
import { form } from "../../templates/runtime/form-body.js";
import { api, plainApi, token } from "./described.js";
import { add, answers, engineWith, input, never } from "./engine-with.js";
import { pass, stopClocks } from "./waiting.js";

beforeEach(stopClocks);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("options", () => {
  it("may be left out, all of them", async () => {
    const fetch = vi.fn<FetchLike>(() => Promise.resolve(answers()));
    vi.stubGlobal("fetch", fetch);
    const open = { ...add, secured: false };
    await createEngine(plainApi).send(open, input);
    expect(fetch.mock.lastCall?.[0]).toBe("https://notes.example/notes");
  });

  it("may be frozen, and are read at each call", async () => {
    const options: { token: string } = { token: "xoxp-first" };
    const { fetch } = engineWith();
    const engine = createEngine(Object.freeze({ ...plainApi }), {
      fetch,
      get token() {
        return options.token;
      },
    });
    await engine.send(add, Object.freeze(input), Object.freeze({}));
    expect(fetch.mock.lastCall?.[1].headers["authorization"]).toBe(
      "Bearer xoxp-first",
    );
    options.token = "xoxp-second";
    await engine.send(add, input);
    expect(fetch.mock.lastCall?.[1].headers["authorization"]).toBe(
      "Bearer xoxp-second",
    );
  });

  it("say where the API is, instead of its document", async () => {
    const { send, fetch } = engineWith({
      baseUrl: "https://other.example/v2/",
    });
    await send();
    expect(fetch.mock.lastCall?.[0]).toBe("https://other.example/v2/notes");
    expect(() => engineWith({ baseUrl: "other.example" })).toThrow(TypeError);
  });

  it("have to say so where the document does not", async () => {
    const { fetch } = engineWith();
    const engine = createEngine({ ...plainApi, baseUrl: "/v2" }, { fetch });
    await expect(
      engine.send({ ...add, secured: false }, input),
    ).rejects.toThrow(`${add.name} needs the option baseUrl`);
    expect(fetch).not.toHaveBeenCalled();
  });

  it("have headers: ours, over those the client's, over those the call's", async () => {
    const { send, headers } = engineWith({
      headers: { "User-Agent": "mine", "x-a": "client", "x-b": "client" },
    });
    await send({ headers: { "X-B": "call" } });
    expect(headers()).toMatchObject({
      "user-agent": "mine",
      "x-a": "client",
      "x-b": "call",
    });
  });

  it.each<[string, ClientOptions["appInfo"] | readonly object[]]>([
    ["notes/1.0.0", undefined],
    ["app/2.1 notes/1.0.0", { name: "app", version: "2.1" }],
    ["app notes/1.0.0", { name: "app" }],
  ])("name the program in User-Agent: %s", async (expected, appInfo) => {
    const { send, headers } = engineWith({
      appInfo: appInfo as ClientOptions["appInfo"],
    });
    await send();
    expect(headers()["user-agent"]).toBe(expected);
  });

  it("have one token, or the call's instead; none where none is taken", async () => {
    const { send, headers } = engineWith();
    await send();
    expect(headers()["authorization"]).toBe("Bearer xoxp-secret");
    await send({ token: () => "xoxp-own" });
    expect(headers()["authorization"]).toBe("Bearer xoxp-own");
    await send({}, { ...add, secured: false });
    expect(headers()).not.toHaveProperty("authorization");
    // Who gives one with the call means it.
    await send({ token: "xoxp-own" }, { ...add, secured: false });
    expect(headers()["authorization"]).toBe("Bearer xoxp-own");
    await send({}, { ...add, secured: "optional" });
    expect(headers()["authorization"]).toBe("Bearer xoxp-secret");
  });

  it("bound what is under way at a time: a hundred, if nothing is said", async () => {
    const { send, fetch } = engineWith({}, never);
    for (let call = 0; call < 101; call++) void send();
    await pass(0);
    expect(fetch).toHaveBeenCalledTimes(100);
    const few = engineWith({ maxConcurrency: 2 }, never);
    for (let call = 0; call < 3; call++) void few.send();
    await pass(0);
    expect(few.fetch).toHaveBeenCalledTimes(2);
    expect(() => engineWith({ maxConcurrency: 0 })).toThrow(TypeError);
  });

  it("have middleware: the client's, then that of the call", async () => {
    const order: string[] = [];
    const named = (name: string) => ({
      onRequest: () => {
        order.push(name);
      },
    });
    const { engine } = engineWith({ middleware: [named("a"), named("b")] });
    await engine.send(add, input, {}, { middleware: [named("c")] });
    expect(order).toEqual(["a", "b", "c"]);
  });
});

describe("call()", () => {
  const list: Operation = {
    ...{ name: "notes.list", method: "POST", path: "/notes.list" },
    ...{ body: form, secured: true },
    ...{ accept: "application/json", idempotent: true },
  };

  it("sorts its arguments, and gives data, status and headers", async () => {
    const { engine, fetch } = engineWith({}, () =>
      Response.json({ ok: true }, { status: 201, headers: { "x-a": "1" } }),
    );
    const [data, status, headers] = await engine.call(
      list,
      { limit: 5 },
      { headers: { "x-b": "2" } },
    );
    expect({ data, status }).toEqual({ data: { ok: true }, status: 201 });
    expect(headers.get("x-a")).toBe("1");
    expect(fetch.mock.lastCall?.[1]).toMatchObject({
      body: "limit=5",
      headers: { "x-b": "2" },
    });
  });

  it("has the API's description, and may have no arguments", async () => {
    const { engine, fetch } = engineWith();
    expect(engine.api).toBe(plainApi);
    await engine.call(list, undefined);
    expect(fetch.mock.lastCall?.[1].body).toBe("");
  });

  it("keeps secrets among its arguments out of errors", async () => {
    const engine = createEngine(api, {
      token,
      maxRetries: 0,
      fetch: () =>
        Promise.reject(new Error("no: client_secret-of-mine, xoxp-secret")),
    });
    const args = { client_secret: "client_secret-of-mine" };
    const call = engine.call(list, args);
    await expect(call).rejects.toThrow(ConnectionError);
    await expect(call).rejects.toThrow(/no: \[redacted\], \[redacted\]$/);
  });
});
