// Calls the package from the platform it is loaded in, and reports. Uses the
// web platform alone, so that every platform runs the same file.
import { checks } from "./checks.mjs";
import { control } from "./where.mjs";

/** Runs all checks against the package, and sends the results to the runner. */
export async function report(packed) {
  const urls = await tell("start");
  const results = [];
  for (const [name, check] of Object.entries(checks)) {
    await tell("reset");
    try {
      await check({ ...packed, ...urls, tell });
      results.push({ name });
    } catch (error) {
      results.push({ name, error: textOf(error) });
    }
  }
  await tell("report", { platform: platform(), results });
}

/** Asks the runner to do something with its servers. */
async function tell(command, body = {}) {
  const response = await fetch(`${control}/${command}`, {
    method: "POST",
    body: JSON.stringify(body),
  });
  return response.json();
}

function platform() {
  const { Deno, Bun, WebSocketPair, process, navigator } = globalThis;
  if (Deno) return `Deno ${Deno.version.deno}`;
  if (Bun) return `Bun ${Bun.version}`;
  if (WebSocketPair) return "workerd";
  if (process?.versions?.node) return `Node ${process.versions.node}`;
  return /\w*Chrome\/[\d.]+/.exec(navigator.userAgent)?.[0];
}

// Some platforms have the message in the stack, others do not.
function textOf(error) {
  if (!(error instanceof Error)) return String(error);
  const { stack = "", cause } = error;
  const text = stack.includes(error.message) ? stack : `${error}\n${stack}`;
  return cause === undefined ? text : `${text}\ncaused by ${textOf(cause)}`;
}
