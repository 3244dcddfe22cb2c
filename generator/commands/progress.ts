/** What is being done, shown while it lasts. */
export interface Progress {
  /** When the work began, by `performance.now`. */
  readonly start: number;
  /** Says what is done from now on. */
  readonly stage: (name: string) => void;
  /** Takes the line away, so that something else can be printed. */
  readonly end: () => void;
}

/** Work that is done sooner needs no line. */
const patienceMs = 300;

/**
 * A line on a terminal that is written over as the work goes on; nothing where
 * the stream is none. Stages do not give way to timers, so a line is printed as
 * one begins. `alsoTold` hears of each stage too.
 */
export function progressOn(
  stream: Pick<NodeJS.WriteStream, "isTTY" | "write">,
  alsoTold: (name: string) => void = () => undefined,
  now: () => number = () => performance.now(),
): Progress {
  const start = now();
  // A dumb terminal cannot write over a line.
  const isTerminal = stream.isTTY && process.env["TERM"] !== "dumb";
  let shown = false;
  const end = () => {
    if (shown) stream.write("\r\u001b[K");
    shown = false;
  };
  return {
    start,
    stage(name) {
      alsoTold(name);
      if (!isTerminal || now() - start < patienceMs) return;
      stream.write(`\r\u001b[K${name} … ${seconds(start, now())}`);
      shown = true;
    },
    end,
  };
}

/** The time since `start`, `1.41 s`. */
export function seconds(start: number, end = performance.now()): string {
  return `${((end - start) / 1000).toFixed(2)} s`;
}
