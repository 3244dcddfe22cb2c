import type * as adminUsersSessionApi from "./operations/AdminUsersSessionApi.js";
import type { PlatformError } from "./runtime/errors.js";

/** The codes that each operation documents, by its dotted name. */
export interface ErrorCodes {
  "admin.users.session.invalidate": adminUsersSessionApi.AdminUsersSessionInvalidateErrorCode;
  "admin.users.session.reset": adminUsersSessionApi.AdminUsersSessionResetErrorCode;
}

/**
 * Whether an error is this operation's failure, so that its `code` is one of
 * those that the operation documents, or one that is not documented.
 *
 * @param method Dotted name of the operation, as in the error's `method`
 */
export function isPlatformError<Method extends keyof ErrorCodes>(
  error: unknown,
  method: Method,
): error is PlatformError<ErrorCodes[Method]> {
  // By name: `instanceof` does not know the errors of a second copy of the package.
  return (
    error instanceof Error &&
    error.name === "PlatformError" &&
    (error as PlatformError).method === method
  );
}
