// Packs the package, tries the tarball on every platform and under every
// compiler, and weighs it in bundles.
//
//   node run.mjs [word]...   only those that have one of the words in their names
import { execFileSync } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  compilers,
  corpusCompilers,
  ofCorpus,
  underCompilers,
} from "./compilers.mjs";
import { platforms } from "./platforms.mjs";
import { onPlatforms } from "./run-platform.mjs";
import { ofSizes, sizes } from "./sizes.mjs";

const here = import.meta.dirname;
const words = process.argv.slice(2).map((word) => word.toLowerCase());
const chosen = ({ name }) =>
  words.length === 0 || words.some((word) => name.toLowerCase().includes(word));
const all = [...platforms, ...compilers, ...corpusCompilers, ...sizes];
if (!all.some(chosen)) {
  console.error("Nothing has such a name. There are:");
  for (const { name } of all) console.error(name);
  process.exit(1);
}

const total = { passed: 0, failed: 0 };
const exceptions = new Map();

const folder = await mkdtemp(join(tmpdir(), "runtimes-"));
try {
  execFileSync("bash", [join(here, "../package/install-tarball.sh"), folder]);
  await cp(join(here, "project"), folder, { recursive: true });
  for await (const row of onPlatforms(platforms.filter(chosen), folder)) {
    print(row);
  }
  for await (const row of underCompilers(compilers.filter(chosen), folder)) {
    print(row);
  }
  const typed = corpusCompilers.filter(chosen);
  for await (const row of ofCorpus(typed, join(folder, "corpus"))) print(row);
  for await (const row of ofSizes(sizes.filter(chosen), folder)) print(row);
} finally {
  await rm(folder, { recursive: true, force: true });
}

for (const [because, names] of exceptions) {
  console.log(`\nexcepted on ${names.join("; ")}:\n  ${because}`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
if (total.failed > 0 || total.passed === 0) process.exitCode = 1;

function print({ name, version, seconds, passed, failures, excepted = [] }) {
  total.passed += passed;
  total.failed += failures.length;
  for (const { because } of excepted) {
    exceptions.set(because, [...(exceptions.get(because) ?? []), name]);
  }
  const counts = [
    `${passed} passed`,
    excepted.length > 0 && `${excepted.length} excepted`,
    failures.length > 0 && `${failures.length} FAILED`,
  ];
  const cells = [
    name.padEnd(36),
    `${seconds.toFixed(1)} s`.padStart(6),
    counts.filter(Boolean).join(", ").padEnd(22),
    version ?? "",
  ];
  console.log(cells.join("  ").trimEnd());
  for (const failure of failures) {
    console.log(`  FAILED ${failure.trimEnd().replaceAll("\n", "\n    ")}`);
  }
}
