import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { HttpError, TimeoutError } from "../../templates/runtime/errors.js";
import type {
  ClientOptions,
  RequestOptions,
} from "../../templates/runtime/options.js";
import { add, down, engineWith, input, never } from "./engine-with.js";
import { pass, stopClocks, watch } from "./waiting.js";

beforeEach(stopClocks);
afterEach(() => vi.useRealTimers());

describe("a limit", () => {
  const names = ["timeoutMs", "deadlineMs", "maxRetries"] as const;

  it.each(
    names.flatMap((name) =>
      [-1, NaN, -Infinity].map((value) => [name, value] as const),
    ),
  )("%s cannot be %d, of the client or of a call", async (name, value) => {
    const refused = new TypeError(`${name} must be 0 or more`);
    const own = engineWith();
    await expect(own.send({ [name]: value })).rejects.toThrow(refused);
    const clients = engineWith({ [name]: value });
    await expect(clients.send()).rejects.toThrow(refused);
    expect(own.fetch).not.toHaveBeenCalled();
    expect(clients.fetch).not.toHaveBeenCalled();
    // What is not used does no harm.
    await clients.send({ [name]: Infinity });
    expect(clients.fetch).toHaveBeenCalledOnce();
  });

  /** When a call that never answers is given up. */
  async function givenUp(client: ClientOptions, call?: RequestOptions) {
    const { send } = engineWith({ maxRetries: 0, ...client }, never);
    const end = watch(send(call));
    await pass(100_000);
    return end;
  }

  it.each<[string, number, ClientOptions, RequestOptions]>([
    ["30 s, if nothing is said", 30_000, {}, {}],
    ["the client's", 1000, { timeoutMs: 1000 }, {}],
    ["the call's", 2000, { timeoutMs: 1000 }, { timeoutMs: 2000 }],
    ["the call's, even if it is 0", 0, { timeoutMs: 1000 }, { timeoutMs: 0 }],
    [
      "the client's, where the call's is undefined",
      1000,
      { timeoutMs: 1000 },
      { timeoutMs: undefined },
    ],
  ])("of an attempt is %s", async (_title, at, client, call) => {
    const end = await givenUp(client, call);
    expect(end).toMatchObject({ state: "rejected", at });
    expect(end.result).toBeInstanceOf(TimeoutError);
    expect((end.result as Error).message).toBe(
      `notes.add got no response in ${at} ms`,
    );
  });

  it.each<[string, number, ClientOptions, RequestOptions]>([
    ["the client's", 1000, { deadlineMs: 1000 }, {}],
    ["the call's", 2000, { deadlineMs: 1000 }, { deadlineMs: 2000 }],
    ["the call's, even if it is 0", 0, { deadlineMs: 1000 }, { deadlineMs: 0 }],
  ])("of all attempts is %s", async (_title, at, client, call) => {
    const end = await givenUp({ timeoutMs: Infinity, ...client }, call);
    expect(end).toMatchObject({ state: "rejected", at });
    expect((end.result as Error).message).toBe(
      `notes.add was not done in ${at} ms`,
    );
  });

  it("there is none of all attempts, if nothing is said", async () => {
    expect(await givenUp({ timeoutMs: Infinity })).toMatchObject({
      state: "pending",
    });
  });

  it.each<[string, number, ClientOptions, RequestOptions]>([
    ["3, if nothing is said", 3, {}, {}],
    ["the client's", 1, { maxRetries: 1 }, {}],
    ["the call's", 2, { maxRetries: 1 }, { maxRetries: 2 }],
    ["the call's, even if it is 0", 0, { maxRetries: 1 }, { maxRetries: 0 }],
  ])("of retries is %s", async (_title, retries, client, call) => {
    const { send, fetch } = engineWith(client, down);
    const end = watch(send(call));
    await pass(100_000);
    expect(end.result).toBeInstanceOf(HttpError);
    expect(end.result).toMatchObject({ attempts: retries + 1 });
    expect(fetch).toHaveBeenCalledTimes(retries + 1);
  });
});

describe("a deadline", () => {
  it("has the last failure as its cause, and says how often was tried", async () => {
    let calls = 0;
    const { send } = engineWith({}, () => (calls++ ? never() : down()));
    const end = watch(send({ deadlineMs: 10_000 }));
    await pass(10_000);
    expect(end).toMatchObject({ state: "rejected", at: 10_000 });
    const error = end.result as TimeoutError;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error.message).toBe(
      "notes.add was not done in 10000 ms (2 attempts)",
    );
    expect(error.cause).toBeInstanceOf(HttpError);
    expect(error).toMatchObject({ method: "notes.add", attempts: 2 });
  });

  it("ends what is under way: fetch hears of it", async () => {
    const { send, fetch } = engineWith({}, never);
    const end = watch(send({ deadlineMs: 10 }));
    await pass(10);
    expect(fetch.mock.lastCall?.[1].signal.reason).toBe(end.result);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is not waited for where the next attempt would come after it", async () => {
    const limited = () =>
      new Response("", { status: 429, headers: { "retry-after": "60" } });
    const { send } = engineWith({}, limited);
    const end = watch(send({ deadlineMs: 59_999 }));
    await pass(0);
    expect(end).toMatchObject({ state: "rejected", at: 0 });
    expect(end.result).toMatchObject({ name: "RateLimitError" });
  });
});

describe("a signal of the call", () => {
  it("ends it with its own reason, and leaves nothing", async () => {
    const { send, fetch } = engineWith({}, never);
    const controller = new AbortController();
    const end = watch(send({ signal: controller.signal }));
    await pass(10);
    controller.abort("enough");
    await pass(0);
    expect(end).toEqual({ state: "rejected", result: "enough", at: 10 });
    expect(fetch.mock.lastCall?.[1].signal.reason).toBe("enough");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("that has aborted before has nothing sent", async () => {
    const { send, fetch } = engineWith();
    const call = send({ signal: AbortSignal.abort("enough") });
    await expect(call).rejects.toBe("enough");
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe("a body that is a stream", () => {
  const stream = (pull: () => Promise<never>) => new ReadableStream({ pull });
  const stuck = () => stream(never);

  it("is read within the time of an attempt, before anything is sent", async () => {
    const { engine, fetch } = engineWith({ timeoutMs: 1000 });
    const end = watch(engine.send(add, { ...input, body: stuck() }));
    await pass(999);
    expect(end.state).toBe("pending");
    await pass(1);
    expect(end).toMatchObject({ state: "rejected", at: 1000 });
    expect(end.result).toBeInstanceOf(TimeoutError);
    expect((end.result as Error).message).toBe(
      "notes.add was not read in 1000 ms",
    );
    expect(end.result).toMatchObject({ attempts: 0 });
    expect(fetch).not.toHaveBeenCalled();
  });

  it("is read within the deadline, and until the signal aborts", async () => {
    const { engine } = engineWith({ timeoutMs: Infinity });
    const { signal } = new AbortController();
    const late = watch(
      engine.send(add, { ...input, body: stuck() }, { deadlineMs: 10, signal }),
    );
    const controller = new AbortController();
    const aborted = watch(
      engine.send(
        add,
        { ...input, body: stuck() },
        { signal: controller.signal },
      ),
    );
    await pass(10);
    expect((late.result as Error).message).toBe(
      "notes.add was not done in 10 ms",
    );
    expect(aborted.state).toBe("pending");
    controller.abort("enough");
    await pass(0);
    expect(aborted).toMatchObject({ state: "rejected", result: "enough" });
  });

  it("is sent anew with each attempt, read once", async () => {
    const bodies: string[] = [];
    const { engine } = engineWith({ maxRetries: 1 }, async (_url, { body }) => {
      bodies.push(await (body as Blob).text());
      return down();
    });
    const body = new Blob(["hello"]).stream();
    const end = watch(engine.send(add, { ...input, body }));
    while (end.state === "pending") {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
      await pass(1000);
    }
    expect(bodies).toEqual(["hello", "hello"]);
  });

  it("that breaks is an argument that cannot be sent", async () => {
    const broken = new Error("disk failure");
    const { engine, fetch } = engineWith();
    const body = stream(() => Promise.reject(broken));
    await expect(engine.send(add, { ...input, body })).rejects.toThrow(
      new TypeError('argument "body" could not be read to its end'),
    );
    expect(fetch).not.toHaveBeenCalled();
  });
});
