import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { abortable } from "../../templates/runtime/abortable.js";
import { listeners, watch } from "./waiting.js";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Lets promises settle. */
const turn = () => vi.advanceTimersByTimeAsync(0);

/** Work that tests settle, and what becomes of it. */
function workOf(signal?: AbortSignal) {
  const cancel = vi.fn<() => void>();
  let settle: { resolve(value: string): void; reject(reason: unknown): void };
  const start = vi.fn(
    (resolve: (value: string) => void, reject: (reason: unknown) => void) => {
      settle = { resolve, reject };
      return cancel;
    },
  );
  const end = watch(abortable<string>(signal, start));
  return {
    start,
    cancel,
    end,
    resolve: (value: string) => {
      settle.resolve(value);
    },
    reject: (reason: unknown) => {
      settle.reject(reason);
    },
  };
}

describe.each(["with", "without"])("%s a signal, a promise", (how) => {
  const controllerOf = () =>
    how === "with" ? new AbortController() : undefined;

  it("is settled by what it starts, which is then not cancelled", async () => {
    const controller = controllerOf();
    const [one, other] = [
      workOf(controller?.signal),
      workOf(controller?.signal),
    ];
    expect(one.start).toHaveBeenCalledOnce();
    await turn();
    expect(one.end.state).toBe("pending");
    one.resolve("done");
    other.reject("broken");
    await turn();
    expect(one.end).toMatchObject({ state: "resolved", result: "done" });
    expect(other.end).toMatchObject({ state: "rejected", result: "broken" });
    controller?.abort();
    expect(one.cancel).not.toHaveBeenCalled();
    expect(other.cancel).not.toHaveBeenCalled();
  });

  it("is rejected by what start throws", async () => {
    const broken = new Error("broken");
    const start = () => {
      throw broken;
    };
    const end = watch(abortable(controllerOf()?.signal, start));
    await turn();
    expect(end).toMatchObject({ state: "rejected", result: broken });
  });
});

describe("a signal", () => {
  it.each([["a text"], [new Error("an error")], [undefined]])(
    "that aborts rejects the promise with its reason: %s",
    async (reason) => {
      const controller = new AbortController();
      const { signal } = controller;
      const { end, cancel } = workOf(signal);
      controller.abort(reason);
      expect(cancel).toHaveBeenCalledOnce();
      await turn();
      expect(end.state).toBe("rejected");
      expect(end.result).toBe(signal.reason);
      expect(listeners(controller)).toBe(0);
    },
  );

  it("that has aborted before keeps work from being started", async () => {
    const { start, end, cancel } = workOf(AbortSignal.abort("before"));
    await turn();
    expect(end).toMatchObject({ state: "rejected", result: "before" });
    expect(start).not.toHaveBeenCalled();
    expect(cancel).not.toHaveBeenCalled();
  });

  it("that start itself aborts rejects the promise, and cancels once", async () => {
    const controller = new AbortController();
    const cancel = vi.fn();
    const end = watch(
      abortable(controller.signal, () => {
        controller.abort("meanwhile");
        return cancel;
      }),
    );
    expect(cancel).toHaveBeenCalledOnce();
    await turn();
    expect(end).toMatchObject({ state: "rejected", result: "meanwhile" });
    expect(listeners(controller)).toBe(0);
  });

  it("decides, even where cancelling settles what was started", async () => {
    const controller = new AbortController();
    const end = watch(
      abortable<string>(controller.signal, (resolve) => () => {
        resolve("after all");
      }),
    );
    controller.abort("enough");
    await turn();
    expect(end).toMatchObject({ state: "rejected", result: "enough" });
  });

  it("is asked by one listener for all who wait, and by none when they are done", async () => {
    const controller = new AbortController();
    const works = Array.from({ length: 20 }, () => workOf(controller.signal));
    expect(listeners(controller)).toBe(1);
    for (const { resolve } of works.slice(1)) resolve("done");
    expect(listeners(controller)).toBe(1);
    works[0]?.reject("broken");
    expect(listeners(controller)).toBe(0);
    const late = workOf(controller.signal);
    expect(listeners(controller)).toBe(1);
    controller.abort("enough");
    await turn();
    expect(late.end).toMatchObject({ state: "rejected", result: "enough" });
    expect(works[1]?.end.state).toBe("resolved");
    expect(listeners(controller)).toBe(0);
  });

  it("rejects all who wait for it, and no others", async () => {
    const controller = new AbortController();
    const waiting = [workOf(controller.signal), workOf(controller.signal)];
    const other = workOf(new AbortController().signal);
    controller.abort("enough");
    await turn();
    expect(waiting.map(({ end }) => end.result)).toEqual(["enough", "enough"]);
    expect(other.end.state).toBe("pending");
    expect(other.cancel).not.toHaveBeenCalled();
  });
});
