// Runs examples one after the other in one process, each as it would run by
// itself: `node --import mock-fetch.mjs run-examples.mjs REPORT FILE…`. Writes
// what went wrong with each to the report; an example without an entry in it
// has ended the process.
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { callsInFlight, refusals } from "./mock-fetch.mjs";

const [report, ...files] = process.argv.slice(2);
const outcomes = {};
let faults = [];

process.on("unhandledRejection", (reason) => {
  faults.push(`unhandled rejection: ${inspect(reason)}`);
});
for (const level of ["debug", "info", "log", "warn", "error"])
  console[level] = (...values) => {
    const failed = level === "error" || values.some(isApiError);
    if (failed)
      faults.push(`logged: ${values.map((v) => inspect(v)).join(" ")}`);
  };

for (const file of files) {
  faults = [];
  try {
    await import(pathToFileURL(file).href);
    await whatItHasBegun();
  } catch (error) {
    faults.push(`thrown: ${inspect(error)}`);
  }
  const refused = refusals.splice(0).map((text) => `refused: ${text}`);
  outcomes[file] = [...faults, ...refused];
  writeFileSync(report, JSON.stringify(outcomes));
}

/**
 * What an example has begun without waiting for it fails in a later turn. A
 * call may have a few turns to go before it is made, and after its answer; a
 * wait of milliseconds instead would be most of the time of thousands.
 */
async function whatItHasBegun() {
  for (let quiet = 0; quiet < 10; quiet = callsInFlight() > 0 ? 0 : quiet + 1)
    await new Promise((resolve) => setImmediate(resolve));
}

function isApiError(value) {
  for (let at = value; at instanceof Error; at = Object.getPrototypeOf(at))
    if (at.constructor?.name === "ApiError") return true;
  return false;
}
