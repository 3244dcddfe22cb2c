import { describe, expect, it, vi } from "vitest";
import { endpoint } from "../../templates/runtime/endpoint.js";
import type { Engine } from "../../templates/runtime/engine.js";
import { api, operation } from "./described.js";

const headers = new Headers({ "x-request-id": "r-1" });

/** An engine that answers every call alike, and what it was asked for. */
function engineOf(answer: () => unknown = () => [{ ok: true }, 200, headers]) {
  const call = vi.fn(() => Promise.resolve().then(answer));
  const engine = { api, call } as unknown as Engine;
  return { engine, call };
}

describe("an operation as a function", () => {
  it("hands on its arguments and options as they are, and gives the data", async () => {
    const { engine, call } = engineOf();
    const args = Object.freeze({ id: "1" });
    const request = Object.freeze({ timeoutMs: 10 });
    expect(await endpoint(engine, operation)(args, request)).toEqual({
      ok: true,
    });
    expect(call.mock.calls).toEqual([[operation, args, request]]);
  });

  it("gives status and headers too, where they are wanted", async () => {
    const { engine, call } = engineOf();
    const get = endpoint(engine, operation);
    const request = { timeoutMs: 10 };
    expect(await get.withHttpInfo({ id: "1" }, request)).toEqual([
      { ok: true },
      200,
      headers,
    ]);
    expect(call.mock.calls).toEqual([[operation, { id: "1" }, request]]);
  });

  it("fails as the call fails", async () => {
    const broken = new Error("broken");
    const { engine } = engineOf(() => {
      throw broken;
    });
    const get = endpoint(engine, operation);
    await expect(get({})).rejects.toBe(broken);
    await expect(get.withHttpInfo({})).rejects.toBe(broken);
  });

  it("sends nothing until it is called", () => {
    const { engine, call } = engineOf();
    endpoint(engine, operation);
    expect(call).not.toHaveBeenCalled();
  });
});

it("an operation whose arguments are optional is called without any", async () => {
  const { engine, call } = engineOf();
  const list = endpoint(engine, operation);
  expect(await list()).toEqual({ ok: true });
  expect((await list.withHttpInfo())[1]).toBe(200);
  expect(call.mock.calls).toEqual([
    [operation, undefined, undefined],
    [operation, undefined, undefined],
  ]);
});
