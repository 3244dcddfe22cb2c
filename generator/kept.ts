import { AsyncLocalStorage } from "node:async_hooks";
import { hashOf } from "./hash.js";

/** Whoever runs the same work again, and again, in one process. */
type Keeper = object;

const keeper = new AsyncLocalStorage<Keeper>();

/** Does some work as part of what `by` does: results are kept for the next time. */
export function keeping<Result>(by: Keeper, work: () => Result): Result {
  return keeper.run(by, work);
}

/** What comes of a text, by its name, as long as it is the same text; kept only for who asks for that. */
export class Kept<Result> {
  readonly #kept = new WeakMap<Keeper, Map<string, Known<Result>>>();

  /** Hands out the kept result as it is: make it one that nobody changes. */
  of(name: string, text: string, make: () => Result): Result {
    const by = keeper.getStore();
    if (!by) return make();
    const known = this.#kept.get(by) ?? new Map<string, Known<Result>>();
    this.#kept.set(by, known);
    const before = known.get(name);
    const hash = hashOf(text);
    if (before?.hash === hash) return before.result;
    const result = make();
    known.set(name, { hash, result });
    return result;
  }
}

interface Known<Result> {
  /** Of the text, which can be megabytes. */
  readonly hash: string;
  readonly result: Result;
}

/** Whether anything is kept. */
export function isKept(): boolean {
  return keeper.getStore() !== undefined;
}
