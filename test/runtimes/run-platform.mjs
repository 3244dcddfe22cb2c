// Runs the project on platforms, and judges what they report.
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { bundle, writePages } from "./bundle.mjs";
import { exceptionsOf } from "./exceptions.mjs";
import { checks } from "./project/checks.mjs";
import { reportOf } from "./report-of.mjs";
import { startServers } from "./servers.mjs";

/** Runs one after the other, since they share a mock. */
export async function* onPlatforms(platforms, folder) {
  const require = createRequire(join(folder, "any.js"));
  const servers = await startServers(require("slack-web-client/mock"), folder);
  try {
    await writeFile(
      join(folder, "where.mjs"),
      `export const control = "${servers.control}";\n`,
    );
    await bundle(folder);
    await writePages(folder);
    for (const platform of platforms) {
      const started = performance.now();
      const result = await onPlatform(platform, folder, servers);
      const seconds = (performance.now() - started) / 1000;
      yield { name: platform.name, seconds, ...result };
    }
  } finally {
    await servers.close();
  }
}

async function onPlatform(platform, folder, servers) {
  let report;
  try {
    report = await reportOf(platform, folder, servers);
  } catch (error) {
    return { passed: 0, failures: [`did not run: ${error.message}`] };
  }
  return { version: report.platform, ...judge(platform, report) };
}

/** Every check counts: passed, failed and how, or excepted. */
function judge({ name, calls }, report) {
  const failures = [];
  const excepted = [];
  let passed = 0;
  if (!calls.test(report.platform)) {
    failures.push(`is not what it should be, but ${report.platform}`);
  }
  const results = new Map(report.results.map((one) => [one.name, one]));
  const exceptions = exceptionsOf(name);
  for (const check of Object.keys(checks)) {
    const { error } = results.get(check) ?? { error: "not run" };
    const exception = exceptions.get(check);
    if (exception === undefined) {
      if (error === undefined) passed++;
      else failures.push(`${check}\n${error}`);
    } else if (error?.includes(exception.fails)) {
      excepted.push(exception);
    } else {
      failures.push(`${check}\nis excepted, but ${error ?? "works"}`);
    }
  }
  return { passed, failures, excepted };
}
