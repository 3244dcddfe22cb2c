// Measures all of it, prints the tables and writes them to RESULTS.md.
import { fork } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureCalls } from "./calls.mjs";
import { candidates } from "./candidates.mjs";
import {
  bundled,
  bundleSize,
  importTimes,
  typeCheckTimes,
} from "./footprint.mjs";
import { measureGeneration } from "./generation.mjs";
import { writePart } from "./results.mjs";

const server = fork(join(import.meta.dirname, "server.mjs"));
const [port] = await once(server, "message");
const calls = await measureCalls(`http://127.0.0.1:${port}`);
server.disconnect();

const sizes = {};
for (const name of bundled) sizes[name] = await bundleSize(name);
const imports = importTimes();
const checks = typeCheckTimes();
const generation = measureGeneration();

const ratio = (times) => (name) =>
  (times[name] / times["raw fetch"]).toFixed(2);
const number = (values, digits) => (name) =>
  name in values ? values[name].toFixed(digits) : "";

const rows = [
  ["loopback call, one at a time, ratio", ratio(calls.oneAtATime)],
  ["loopback call, 50 at once, ratio", ratio(calls.fiftyAtOnce)],
  ["call without a network, µs", number(calls.noNetwork, 1)],
  ["allocated by it, bytes", number(calls.allocation, 0)],
  ["bundle of one call, min+gzip, bytes", number(sizes, 0)],
  ["import, ms over an empty program", number(imports, 1)],
  ["type check, ms over an empty program", number(checks, 0)],
];

const names = Object.keys(candidates);
const table = [
  ["", ...names],
  ["---", ...names.map(() => "---:")],
  ...rows.map(([label, cell]) => [label, ...names.map(cell)]),
].map((cells) => `| ${cells.join(" | ")} |`);

await writePart(
  "A call",
  `Written by \`npm run bench\` on Node ${process.version}. All candidates ran in turns in
one run; a ratio is to raw \`fetch\` of the same run. Times vary with the machine.

${table.join("\n")}

\`@slack/web-api\` is bundled for Node, the others for any platform. Ours retries,
tells errors apart and asks its limiter, which has budget enough here; the stub
that stands for the network is no \`Response\`, but an object with what is read of
one.
`,
);
const inMemory = tmpdir().startsWith("/dev/shm");
await writePart(
  "Generating slack-web-client",
  `Whole processes, the fastest of five. What they write goes to ${inMemory ? "a file system in memory" : "the disk"}:
1,700 files take some disks longer than all the rest (\`TMPDIR\` says where).

| | seconds |
| --- | ---: |
${generation.map(([label, seconds]) => `| ${label} | ${seconds.toFixed(2)} |`).join("\n")}
`,
);
