/** Listeners of a client: the part of an event emitter that programs use. */

import type { WebClientEvent } from "./constants.js";

/** What a client tells: how many seconds it waits, and for what. */
type Listener = (seconds: number, about: { url: string }) => void;

type EventName = WebClientEvent | `${WebClientEvent}`;

interface Entry {
  readonly listener: Listener;
  readonly once: boolean;
}

// A hidden property, so that a client prints as its methods alone; and no private
// one, which a proxy of a client would not have.
const ENTRIES: unique symbol = Symbol("listeners");

export class Emitter {
  /** @internal */
  declare readonly [ENTRIES]: Map<EventName, readonly Entry[]>;

  constructor() {
    Object.defineProperty(this, ENTRIES, { value: new Map() });
  }

  on(event: EventName, listener: Listener): this {
    return add(this, event, { listener, once: false });
  }

  addListener(event: EventName, listener: Listener): this {
    return this.on(event, listener);
  }

  /** Listens to the next one alone. */
  once(event: EventName, listener: Listener): this {
    return add(this, event, { listener, once: true });
  }

  /** @param listener Default: all of them */
  off(event: EventName, listener?: Listener): this {
    const left = entriesOf(this, event).filter(
      (entry) => listener && entry.listener !== listener,
    );
    this[ENTRIES].set(event, left);
    return this;
  }

  removeListener(event: EventName, listener?: Listener): this {
    return this.off(event, listener);
  }

  /** @param event Default: all of them */
  removeAllListeners(event?: EventName): this {
    if (event === undefined) this[ENTRIES].clear();
    else this[ENTRIES].delete(event);
    return this;
  }

  listeners(event: EventName): Listener[] {
    return entriesOf(this, event).map(({ listener }) => listener);
  }

  listenerCount(event: EventName): number {
    return entriesOf(this, event).length;
  }

  /** @returns Whether anybody listens */
  emit(event: EventName, ...told: Parameters<Listener>): boolean {
    const entries = entriesOf(this, event);
    for (const { listener, once } of entries) {
      if (once) this.off(event, listener);
      listener(...told);
    }
    return entries.length > 0;
  }
}

function entriesOf(emitter: Emitter, event: EventName): readonly Entry[] {
  return emitter[ENTRIES].get(event) ?? [];
}

function add<E extends Emitter>(emitter: E, event: EventName, entry: Entry): E {
  emitter[ENTRIES].set(event, [...entriesOf(emitter, event), entry]);
  return emitter;
}
