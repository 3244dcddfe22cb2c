// How much of the package a bundle of one call has.
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Each with the bytes that it may have at most, minified and gzipped. */
export const sizes = [
  {
    name: "size: one API class",
    // The aim is 6,000; what is beyond it must not grow.
    most: 8_450,
    code: `import { AdminUsersSessionApi } from "slack-web-client";
export const call = (token) => new AdminUsersSessionApi().adminUsersSessionReset(token, "W1");`,
  },
  {
    name: "size: SlackClient of all methods",
    // A fifth of it is what the document says of each method.
    most: 15_000,
    code: `import { SlackClient } from "slack-web-client";
export const call = (token) => new SlackClient({ token }).admin.users.session.reset({ user_id: "W1" });`,
  },
  {
    name: "size: WebClient of web-api",
    // SlackClient, and what is between it and those who come from @slack/web-api.
    most: 18_400,
    code: `import { WebClient } from "slack-web-client/web-api";
export const call = (token) => new WebClient(token).admin.users.session.reset({ user_id: "W1" });`,
  },
];

/** Bundles each for any platform. */
export async function* ofSizes(chosen, folder) {
  for (const { name, most, code } of chosen) {
    const started = performance.now();
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: folder },
      bundle: true,
      minify: true,
      format: "esm",
      // Knows no module of Node's, so that an import of one is an error.
      platform: "neutral",
      write: false,
      logLevel: "error",
    });
    const size = gzipSync(outputFiles[0].contents, { level: 9 }).length;
    const seconds = (performance.now() - started) / 1000;
    const failures = size > most ? [`${size} bytes, at most ${most}`] : [];
    const passed = 1 - failures.length;
    yield { name, version: `${size} bytes`, seconds, passed, failures };
  }
}
