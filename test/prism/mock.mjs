// Prism with our document, in a process of its own.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const command = createRequire(import.meta.url).resolve("@stoplight/prism-cli");

/** Starts Prism on a free port. `routes` is the number of operations that it found. */
export async function startPrism(document) {
  const child = spawn(
    process.execPath,
    // What violates the document is an error, in requests and answers alike.
    [command, "mock", document, "--port", "0", "--errors"],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  // Asked politely, it would wait for its connections to be idle.
  const stop = () => child.kill("SIGKILL");
  process.once("exit", stop);
  let routes = 0;
  const said = [];
  const url = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => {
      const lines = said.join("\n");
      reject(new Error(`Prism ended with code ${code}\n${lines}`));
    });
    // Read to its end, or Prism would wait for a reader.
    createInterface(child.stdout).on("line", (line) => {
      said.push(line);
      if (/info\s+[A-Z]+\s+http/.test(line)) routes++;
      const [, found] = /listening on (http\S+)/.exec(line) ?? [];
      if (found) resolve(found);
    });
  });
  return { url, routes, stop };
}
