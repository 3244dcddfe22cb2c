import type { ErrorCode, ErrorClass } from "../model/api-failure.js";

/** What to do about a failure, by its class; an error code may know better. */
const advice: Readonly<Record<ErrorClass, string>> = {
  throttled: "Wait as long as `Retry-After` says, then repeat. It did not run.",
  transient: "Repeat with a growing delay. It did not run.",
  interrupted:
    "It may have run: repeat with a growing delay if the method is safe to repeat.",
  expired: "Get a new token and repeat once.",
  credential: "Stop: the token is no good. Use another one.",
  permission: "Stop: the token lacks a right. Grant the scope or the role.",
  target: "Record it and go on with the next one.",
  caller: "Mend the call; repeating it changes nothing.",
};

export function adviceFor(error: ErrorCode): string {
  return error.advice ?? advice[error.class];
}
