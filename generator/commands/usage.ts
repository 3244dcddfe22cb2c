/** What the process ends with. */
export const exit = { ok: 0, fault: 1, usage: 2, editedByHand: 3 } as const;

export type ExitCode = (typeof exit)[keyof typeof exit];

/** Thrown where the command line itself is wrong, and no file is. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
