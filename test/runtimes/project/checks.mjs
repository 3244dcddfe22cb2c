// What has to work on every platform, by name. A check throws where it does not.
//
// It is given the package's modules (`main`, `byPath`, `testing`), the URLs of
// the runner's servers, and `tell`, which has the runner do something with them.
import { callChecks } from "./checks/calls.mjs";
import { failureChecks } from "./checks/failures.mjs";
import { networkChecks } from "./checks/network.mjs";
import { platformChecks } from "./checks/platform.mjs";

export const checks = {
  ...callChecks,
  ...failureChecks,
  ...networkChecks,
  ...platformChecks,
};
