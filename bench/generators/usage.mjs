// Loaded into every process of a generator: leaves its use of memory and processor in a folder.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";

if (isMainThread)
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(
      join(process.env.BENCH_USAGE, `${process.pid}.json`),
      JSON.stringify({ maxRSS, seconds: (userCPUTime + systemCPUTime) / 1e6 }),
    );
  });
