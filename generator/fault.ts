/**
 * What is wrong with an input: a value with a place and an advice, not an
 * exception. The command line prints it; until then stages collect them.
 */
export interface Fault {
  readonly severity: "error" | "warning";
  readonly place: Place;
  /** One sentence, lower case, no full stop: what is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/** Somewhere in an input file, before anybody has asked for the line. */
export interface Place {
  /** Path of the file, as the user would name it. */
  readonly file: string;
  /** Keys and indexes from the top of the document down to the node. */
  readonly pointer?: readonly (string | number)[];
  /** The text of a file that is not on the disk. */
  readonly text?: string;
  /** Fields of the node that came from elsewhere, by an overlay. */
  readonly fields?: ReadonlyMap<string, Place>;
  /** Where the place is known already: a syntax error, a template. */
  readonly position?: Position;
}

/** One-based, as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Thrown where a stage cannot go on; carries every fault found until then. */
export class Faults extends Error {
  override readonly name = "Faults";
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    // Where in the program it was thrown nobody asks, and to note it takes longest.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(faults.map((fault) => fault.message).join("; "));
    Error.stackTraceLimit = stackTraceLimit;
    this.faults = faults;
  }
}

/** Whether any of the faults stops the work. */
export function hasErrors(faults: readonly Fault[]): boolean {
  return faults.some((fault) => fault.severity === "error");
}

/** What a step returns; its faults, where it has some, join the others, so that the next one still runs. */
export function attempt<T>(faults: Fault[], step: () => T): T | undefined {
  try {
    return step();
  } catch (cause) {
    if (!(cause instanceof Faults)) throw cause;
    for (const fault of cause.faults) faults.push(fault);
    return undefined;
  }
}

/** A fault that stops the work. */
export function error(place: Place, message: string, hint: string): Fault {
  return { severity: "error", place, message, hint };
}

/** A fault that has one sensible reading, which was taken. */
export function warning(place: Place, message: string, hint: string): Fault {
  return { severity: "warning", place, message, hint };
}
