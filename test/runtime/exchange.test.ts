import { describe, expect, it, vi } from "vitest";
import { ConnectionError } from "../../templates/runtime/errors.js";
import { exchange, type Sendable } from "../../templates/runtime/exchange.js";
import type { FetchLike } from "../../templates/runtime/options.js";
import type { PlainRequest } from "../../templates/runtime/prepare.js";
import { redactionOf } from "../../templates/runtime/redaction.js";
import { callOf, token } from "./described.js";

const request: PlainRequest = Object.freeze({
  url: "https://notes.example/notes",
  method: "PUT",
  headers: Object.freeze({ accept: "application/json" }),
  body: "hello",
});
const { signal } = new AbortController();

function sendable(fetch: FetchLike, given: Partial<Sendable> = {}): Sendable {
  const sent: unknown[] = [];
  const more = { fetch, init: undefined, through: undefined, sent };
  return { ...callOf({ redact: redactionOf(sent) }), ...more, ...given };
}

/** Sends it, and gives what it fails with. */
async function failureOf(call: Sendable): Promise<ConnectionError> {
  const error: unknown = await exchange(call, request, token, signal).catch(
    (thrown: unknown) => thrown,
  );
  if (error instanceof ConnectionError) return error;
  throw new Error("is no ConnectionError", { cause: error });
}

const answers = () => Promise.resolve(Response.json({ ok: true }));
const throws = (error: unknown) => () => {
  throw error;
};

describe("a request", () => {
  it("is what fetch is told, with the token, and redirects not followed", async () => {
    const fetch = vi.fn<FetchLike>(answers);
    await exchange(sendable(fetch), request, token, signal);
    expect(fetch.mock.calls).toEqual([
      [
        "https://notes.example/notes",
        {
          method: "PUT",
          headers: {
            accept: "application/json",
            authorization: "Bearer xoxp-secret",
          },
          body: "hello",
          redirect: "manual",
          signal,
        },
      ],
    ]);
    expect(fetch.mock.calls[0]?.[1].signal).toBe(signal);
  });

  it("has no Authorization without a token", async () => {
    const fetch = vi.fn<FetchLike>(answers);
    await exchange(sendable(fetch), request, undefined, signal);
    expect(fetch.mock.calls[0]?.[1].headers).toEqual(request.headers);
  });

  it("has what else the call has for fetch, but what is ours", async () => {
    const fetch = vi.fn<FetchLike>(answers);
    const init = {
      ...{ cache: "no-store", redirect: "follow", method: "GET" },
      ...{ body: "other", headers: { "x-other": "1" }, signal: "other" },
    };
    await exchange(sendable(fetch, { init }), request, token, signal);
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({
      cache: "no-store",
      redirect: "manual",
      method: "PUT",
      body: "hello",
      signal,
    });
    expect(fetch.mock.calls[0]?.[1].headers).not.toHaveProperty("x-other");
  });

  it("goes to the global fetch where there is no other, called unbound", async () => {
    const seen: unknown[] = [];
    const fetch = function (this: unknown) {
      seen.push(this);
      return answers();
    };
    await exchange(sendable(fetch), request, token, signal);
    vi.stubGlobal("fetch", fetch);
    const call = { ...sendable(fetch), fetch: undefined };
    await exchange(call, request, token, signal);
    vi.unstubAllGlobals();
    expect(seen).toEqual([undefined, undefined]);
  });
});

describe("an answer", () => {
  it("has the response, the body as it came and decoded, and the attempts", async () => {
    const response = Response.json({ ok: true, id: 7 });
    const fetch = () => Promise.resolve(response);
    const answer = await exchange(sendable(fetch), request, token, signal);
    expect(answer.response).toBe(response);
    expect(answer).toEqual({
      response,
      body: '{"ok":true,"id":7}',
      data: { ok: true, id: 7 },
      attempts: 2,
    });
  });

  it("of 429 has its body let go of, and not read", async () => {
    const cancel = vi.fn();
    const body = new ReadableStream({ cancel });
    const headers = { "retry-after": "7" };
    const fetch = () =>
      Promise.resolve(new Response(body, { status: 429, headers }));
    await expect(
      exchange(sendable(fetch), request, token, signal),
    ).rejects.toMatchObject({ name: "RateLimitError", retryAfterMs: 7000 });
    expect(cancel).toHaveBeenCalledOnce();
  });

  it("of 429 may have no body", async () => {
    const fetch = () => Promise.resolve(new Response(null, { status: 429 }));
    await expect(
      exchange(sendable(fetch), request, token, signal),
    ).rejects.toMatchObject({ name: "RateLimitError", body: "" });
  });
});

describe("a connection that fails", () => {
  it("is an error of the call, with the innermost message and all causes", async () => {
    const root = Object.assign(new Error("connect ECONNREFUSED"), {
      code: "ECONNREFUSED",
    });
    const error = await failureOf(
      sendable(throws(new TypeError("fetch failed", { cause: root }))),
    );
    expect(error.message).toBe(
      "notes.get got no response: connect ECONNREFUSED (2 attempts)",
    );
    expect(error).toMatchObject({ method: "notes.get", attempts: 2 });
    expect(error.status).toBeUndefined();
    expect(error.cause).toMatchObject({
      name: "TypeError",
      message: "fetch failed",
      cause: { message: "connect ECONNREFUSED", code: "ECONNREFUSED" },
    });
  });

  it("has the outer message where the inner has none", async () => {
    const cause = new Error("");
    const error = await failureOf(
      sendable(throws(new Error("socket hang up", { cause }))),
    );
    expect(error.message).toContain("got no response: socket hang up");
  });

  it("tells no header that was sent, the token or another secret", async () => {
    const secrets = `Bearer ${token}, session=very-secret-session`;
    const headers = { cookie: "session=very-secret-session" };
    const call = sendable(throws(new Error(`cannot send ${secrets}`)));
    const error: unknown = await exchange(
      call,
      { ...request, headers },
      token,
      signal,
    ).catch((thrown: unknown) => thrown);
    const { message, cause } = error as ConnectionError;
    for (const text of [message, String(cause)]) {
      expect(text).toContain("cannot send ");
      expect(text).not.toContain(token);
      expect(text).not.toContain("very-secret-session");
    }
  });

  it("in the middle of a body says which response that was", async () => {
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('{"ok":'));
      },
      pull: () => Promise.reject(new Error("terminated")),
    });
    const headers = {
      "content-type": "application/json",
      "x-request-id": "r1",
      "set-cookie": "d=secret",
    };
    const error = await failureOf(
      sendable(() => Promise.resolve(new Response(body, { headers }))),
    );
    expect(error.message).toBe(
      "notes.get got no response: terminated (HTTP 200, request id r1, 2 attempts)",
    );
    expect([...(error.headers ?? [])]).toEqual([
      ["content-type", "application/json"],
      ["x-request-id", "r1"],
    ]);
    expect(error.body).toBe("");
    expect(error.cause).toMatchObject({ message: "terminated" });
  });
});

describe("with middleware", () => {
  const broken = new Error("broken");

  it("what it throws is thrown as it is", async () => {
    const call = sendable(answers, { through: () => Promise.reject(broken) });
    await expect(exchange(call, request, token, signal)).rejects.toBe(broken);
  });

  it("a failure to connect is an error of the call before it is shown", async () => {
    let shown: unknown;
    const through: Sendable["through"] = (plain, _init, _signal, send) =>
      send(plain).catch((error: unknown) => {
        shown = error;
        throw error;
      });
    const call = sendable(throws(broken), { through });
    expect(await failureOf(call)).toBe(shown);
    expect(shown).toMatchObject({ cause: { message: "broken" } });
  });

  it("a body that breaks is an error of the call all the same", async () => {
    const body = new ReadableStream({ pull: () => Promise.reject(broken) });
    const headers = { "content-type": "application/json" };
    const through = () => Promise.resolve(new Response(body, { headers }));
    expect(await failureOf(sendable(answers, { through }))).toMatchObject({
      status: 200,
      cause: { message: "broken" },
    });
  });
});
