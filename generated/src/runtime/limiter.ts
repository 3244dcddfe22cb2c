/** Paces calls, so that the API need not refuse them. */

/**
 * Says when a call may be sent. The one that comes with a client counts in
 * memory; one that several processes share is these same two functions.
 *
 * `key` stands for one token and one operation. It is safe to store or print:
 * the token cannot be had from it.
 */
export interface Limiter {
  /**
   * Asks to send one call.
   *
   * @param perMinute Calls a minute that the API's document allows; `undefined`
   * where it names no limit, which leaves the pauses
   * @returns 0, and the call is counted; or the milliseconds after which to ask
   * again, and nothing is counted
   */
  take(key: string, perMinute: number | undefined): number | Promise<number>;
  /** The API has refused a call: nothing may be taken for so long. */
  pause(key: string, milliseconds: number): void | Promise<void>;
}

/**
 * A limiter in memory: for each key a bucket of one minute's budget, which
 * fills up evenly. So a short burst passes at once. Pauses that overlap end
 * when the last of them ends.
 */
export function memoryLimiter(): Limiter {
  // When all that was taken has dripped out again. At most a minute ahead.
  const emptyAt = timesOf();
  return pausing({
    take(key, perMinute) {
      if (!perMinute) return 0;
      const now = performance.now();
      const empty = Math.max(emptyAt.get(key), now) + MINUTE / perMinute;
      // Less than the clock resolves is rounding: to wait for it is to spin.
      const wait = empty - now - Math.max(MINUTE, MINUTE / perMinute);
      if (wait > 1e-3) return Math.ceil(wait);
      emptyAt.set(key, empty);
      return 0;
    },
    pause: () => undefined,
  });
}

/** A limiter, and what is left of its pauses. */
export interface PausingLimiter extends Limiter {
  /** Milliseconds until calls of this key may be sent again, if more than 0. */
  pauseLeft(key: string): number;
}

/** A limiter whose pauses hold, and at once, whatever `limiter` makes of them. */
export function pausing(limiter: Limiter): PausingLimiter {
  const ends = timesOf();
  // Most keys have no pause: to read the clock for them takes longer than this.
  const pauseLeft = (key: string) => {
    const end = ends.get(key);
    return end && end - performance.now();
  };
  return {
    pauseLeft,
    take(key, perMinute) {
      const pause = Math.ceil(pauseLeft(key));
      return pause > 0 ? pause : limiter.take(key, perMinute);
    },
    pause(key, milliseconds) {
      const end = performance.now() + milliseconds;
      ends.set(key, Math.max(ends.get(key), end));
      return limiter.pause(key, milliseconds);
    },
  };
}

/** Times by key; 0 where there is none. Those that are over are forgotten some day. */
function timesOf() {
  const times = new Map<string, number>();
  let many = MANY;
  return {
    get: (key: string) => times.get(key) ?? 0,
    set(key: string, time: number) {
      if (times.size >= many && !times.has(key)) {
        for (const [other, over] of times) {
          if (over <= performance.now()) times.delete(other);
        }
        // Where most remain, to look again at each new key would take for ever.
        many = Math.max(MANY, 2 * times.size);
      }
      times.set(key, time);
    },
  };
}

const MINUTE = 60_000;

/** From so many keys on, those that are over are dropped. */
const MANY = 1000;

/**
 * The key of a token and an operation. Of the token it has a 64-bit hash: far
 * too little to find a token by, enough to tell tokens apart.
 */
export function limiterKey(operation: string, token = ""): string {
  return `${operation} ${fnv(token, 0x811c9dc5)} ${fnv(token, 0x050c5d1f)}`;
}

// FNV-1a, 32 bits with a sign, from a start of the caller's.
function fnv(text: string, start: number): number {
  let hash = start | 0;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}
