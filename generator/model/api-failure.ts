/**
 * What kind of failure a code is, hence what to do about it:
 * - `throttled`: refused for the rate, did not run
 * - `transient`: passing, did not run
 * - `interrupted`: passing, may have run
 * - `expired`: the token needs renewal
 * - `credential`: the token is no good
 * - `permission`: the token may not do this
 * - `target`: this one object cannot be treated so
 * - `caller`: the call itself is wrong
 */
export type ErrorClass = (typeof errorClasses)[number];

export const errorClasses = [
  "throttled",
  "transient",
  "interrupted",
  "expired",
  "credential",
  "permission",
  "target",
  "caller",
] as const;

export interface ErrorCode {
  readonly code: string;
  readonly class: ErrorClass;
  readonly description: string;
  /** Overrides the advice of its class. */
  readonly advice: string | null;
}

/** How a body says that the call failed, whatever the status says. */
export interface Failure {
  readonly field: string;
  readonly equals: boolean | number | string | null;
  readonly code: string;
  /** Paths of the warnings in any body. */
  readonly warnings: readonly (readonly string[])[];
  /** Path of the sentences for people in a failure's body. */
  readonly messages: readonly string[];
  readonly needed: string | null;
  readonly provided: string | null;
  /** Which code the API gives for which fault of a request. */
  readonly roles: FailureRoles;
}

type FailureRoles = Readonly<Partial<Record<FailureRole, string>>>;

type FailureRole = (typeof failureRoles)[number];

export const failureRoles = [
  "unauthenticated",
  "invalidToken",
  "invalidArguments",
  "unknownArgument",
  "missingContentType",
  "unsupportedContentType",
  "malformedBody",
  "unknownOperation",
  "throttled",
] as const;
