// Measures our generator beside others and writes its part of RESULTS.md and growth.svg.
// With --check, what they made goes through the compiler as well, which takes minutes.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import swagger2openapi from "swagger2openapi";
import { writePart } from "../results.mjs";
import { candidates } from "./candidates.mjs";
import { madeDocument, plot } from "./growth.mjs";
import { fastest, outputOf, scratch } from "./measure.mjs";

const { convertObj } = swagger2openapi;
const here = import.meta.dirname;
const check = process.argv.includes("--check")
  ? {
      ...(await import("./check.mjs")),
      ...(await import("./consumer.mjs")),
    }
  : null;

mkdirSync(scratch, { recursive: true });
/** Linux's number for tmpfs. Some disks take longer to make 2,000 files than all the rest. */
const isInMemory = statfsSync(scratch).type === 0x01021994;

// Slack's own description of its Web API is not the repository's; it is measured where it lies beside it.
const slack = join(here, "../../../shared/slack/slack_web_openapi_v2.json");
const github = join(
  here,
  "node_modules/@octokit/openapi/generated/api.github.com.json",
);
const documents = [
  ["Slack (Swagger 2.0), 174 operations", slack],
  ["the same as OpenAPI 3.0, by swagger2openapi", await upgraded(slack)],
  ["GitHub (OpenAPI 3.0), 1,000+ operations", github],
].filter(([, path]) => existsSync(path));

async function upgraded(path) {
  const file = join(scratch, "openapi3.json");
  if (!existsSync(path)) return file;
  const { openapi } = await convertObj(JSON.parse(readFileSync(path, "utf8")), {
    patch: true,
    warnOnly: true,
  });
  writeFileSync(file, JSON.stringify(openapi));
  return file;
}

const names = Object.keys(candidates);
const rows = [];
for (const [label, path] of documents) {
  const results = new Map();
  const checks = new Map();
  const pages = new Map();
  for (const name of names) {
    const result = fastest(name, candidates[name], path);
    results.set(name, result);
    if (!result.failure && check) {
      const output = outputOf(name);
      checks.set(name, check.strictly(output));
      if (path === github) pages.set(name, check.pageOf(name, output));
    }
    console.log(label, name, result, checks.get(name), pages.get(name));
  }
  const row = (what, cell) => [
    `${label}: ${what}`,
    ...names.map((name) => {
      const result = results.get(name);
      return result.failure ?? cell(result, name);
    }),
  ];
  rows.push(
    row("seconds", ({ seconds }) => seconds.toFixed(2)),
    row("processor, seconds", ({ cpu }) => cpu.toFixed(2)),
    row("peak memory, MB", ({ megabytes }) => megabytes.toFixed(0)),
  );
  if (check) rows.push(row("strict compiler", (_, name) => checks.get(name)));
  if (pages.size)
    rows.push(row("compiling ten calls", (_, name) => pages.get(name)));
}

const growth = [10, 30, 100, 300, 1_000, 3_000, 10_000].map((operations) => {
  const document = join(scratch, "things.json");
  writeFileSync(document, JSON.stringify(madeDocument(operations)));
  const result = fastest("ours", candidates.ours, document);
  console.log(operations, result);
  return { operations, ...result };
});
writeFileSync(
  join(here, "../growth.svg"),
  plot(
    growth
      .filter(({ failure }) => !failure)
      .map(({ operations, cpu }) => ({ operations, seconds: cpu })),
  ),
);

const table = (head, body) =>
  [head, head.map((_, index) => (index === 0 ? "---" : "---:")), ...body]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

await writePart(
  "Generators",
  `Written by \`npm run bench:generators\` on Node ${process.version}: the command lines
of \`bench/generators/candidates.mjs\`, cold, each a process of its own; the fastest
of up to five. Seconds depend on what else the machine has to do, processor time
hardly. Ours makes a package with reference pages and a mock; the others a client or
types.${isInMemory ? " They wrote to a file system in memory." : ""}

${table(["", ...names], rows)}

### Growth

Made documents, without \`schema.ts\`: processor time, which other work on the
machine changes least. The dashed line is what it would be if it were operations
alone.

![Processor seconds by operations](growth.svg)

${table(
  [
    "operations",
    "seconds",
    "processor, seconds",
    "milliseconds of it for each",
    "peak memory, MB",
  ],
  growth.map(({ operations, seconds, cpu, megabytes, failure }) =>
    failure
      ? [operations, failure, "", "", ""]
      : [
          operations,
          seconds.toFixed(2),
          cpu.toFixed(2),
          ((cpu * 1000) / operations).toFixed(2),
          megabytes.toFixed(0),
        ],
  ),
)}
`,
);
// Its folder stays: a file system may be mounted there.
for (const made of readdirSync(scratch))
  rmSync(join(scratch, made), { recursive: true });
