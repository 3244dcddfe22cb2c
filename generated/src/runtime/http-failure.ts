/** The failures that an operation documents, by status, as types. Nothing of it is left at run time. */

import type { HttpError } from "./errors.js";

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

type Numeric<Text> = Text extends `${infer Value extends number}`
  ? Value
  : never;

type StatusesOf<Class extends number | string> = Exclude<
  Numeric<`${Class}${Digit}${Digit}`>,
  // That one is a RateLimitError.
  429
>;

/** The statuses of a key: `404` is one, `"4XX"` are a hundred, and `default` has none of its own. */
type Named<Key> = Key extends number
  ? Key
  : Key extends `${infer Class}XX`
    ? StatusesOf<Class>
    : never;

type HttpErrorWith<Status, Body> = HttpError & {
  readonly status: Status;
  readonly body: Body;
};

/**
 * An HttpError whose `status` tells what its `body` is. `Bodies` are the documented
 * ones by status, `"4XX"` or `default`: each has what no narrower one names.
 */
export type HttpErrorOf<Bodies> =
  | {
      [Key in keyof Bodies]: HttpErrorWith<
        Key extends number
          ? Key
          : Key extends "default"
            ? Exclude<StatusesOf<3 | 4 | 5>, Named<keyof Bodies>>
            : Exclude<Named<Key>, Extract<keyof Bodies, number>>,
        Bodies[Key]
      >;
    }[keyof Bodies]
  | ("default" extends keyof Bodies
      ? never
      : HttpErrorWith<
          Exclude<StatusesOf<3 | 4 | 5>, Named<keyof Bodies>>,
          unknown
        >);
