// What a call costs before it is made: bundle, import, type check.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = import.meta.dirname;

const programs = {
  "raw fetch": `export const call = (token) => fetch("https://slack.com/api/admin.users.session.reset", { method: "POST", headers: { authorization: "Bearer " + token }, body: new URLSearchParams({ user_id: "W1" }) }).then((r) => r.json());`,
  "@slack/web-api": `import { WebClient } from "@slack/web-api";
export const call = (token: string) => new WebClient(token).admin.users.session.reset({ user_id: "W1" });`,
  "openapi-fetch": `import createClient from "openapi-fetch";
import type { paths } from "slack-web-client/schema";
export const call = (token: string) => createClient<paths>({ headers: { authorization: "Bearer " + token } }).POST("/admin.users.session.reset", { body: { user_id: "W1" } });`,
  "ours, SlackClient": `import { SlackClient } from "slack-web-client";
export const call = (token: string) => new SlackClient({ token }).admin.users.session.reset({ user_id: "W1" });`,
  "ours, AdminUsersSessionApi": `import { AdminUsersSessionApi } from "slack-web-client";
export const call = (token: string) => new AdminUsersSessionApi().adminUsersSessionReset(token, "W1");`,
};

const imports = {
  "@slack/web-api": "@slack/web-api",
  "openapi-fetch": "openapi-fetch",
  "ours, SlackClient": "slack-web-client",
};

/** Bytes of a bundle of one call, minified and gzipped. */
export async function bundleSize(name) {
  const { outputFiles } = await build({
    stdin: { contents: programs[name], loader: "ts", resolveDir: here },
    bundle: true,
    minify: true,
    format: "esm",
    platform: name === "@slack/web-api" ? "node" : "neutral",
    mainFields: ["module", "main"],
    write: false,
    logLevel: "error",
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}

/** Milliseconds of the fastest of several runs of a command, in turns. */
function fastest(commands, runs) {
  const best = commands.map(() => Infinity);
  for (let run = 0; run < runs; run++)
    commands.forEach(([file, args, cwd], index) => {
      const start = performance.now();
      execFileSync(file, args, { cwd, stdio: "pipe" });
      best[index] = Math.min(best[index], performance.now() - start);
    });
  return best;
}

/** Milliseconds that importing takes, over those of an empty program. */
export function importTimes() {
  const names = Object.keys(imports);
  const run = (code) => [
    process.execPath,
    ["--input-type=module", "-e", code],
    here,
  ];
  const [empty, ...times] = fastest(
    [run(""), ...names.map((name) => run(`import "${imports[name]}"`))],
    10,
  );
  return Object.fromEntries(
    names.map((name, index) => [name, times[index] - empty]),
  );
}

/** Milliseconds that a strict type check takes, over those of an empty program. */
export function typeCheckTimes() {
  const folder = mkdtempSync(join(here, "check-"));
  try {
    const tsc = join(here, "node_modules/typescript/bin/tsc");
    const names = Object.keys(programs).filter((name) => name !== "raw fetch");
    const check = (text, index) => {
      const project = join(folder, `tsconfig.${index}.json`);
      writeFileSync(join(folder, `${index}.ts`), text);
      writeFileSync(
        project,
        JSON.stringify({
          compilerOptions: {
            noEmit: true,
            strict: true,
            target: "es2022",
            module: "nodenext",
            // @slack/web-api needs Node's types; the others need none.
            types: text.includes("@slack") ? ["node"] : [],
            skipLibCheck: true,
          },
          files: [`${index}.ts`],
        }),
      );
      return [process.execPath, [tsc, "-p", project], folder];
    };
    const [empty, ...times] = fastest(
      [
        check("export {};", 0),
        ...names.map((name, index) => check(programs[name], index + 1)),
      ],
      4,
    );
    return Object.fromEntries(
      names.map((name, index) => [name, times[index] - empty]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const bundled = Object.keys(programs);
