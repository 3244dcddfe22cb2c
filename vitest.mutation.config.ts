import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// What a mutant of the runtime is tried on: fast tests that run in one process.
// Those that import the package get its source, on the runtime that is mutated.
export default defineConfig({
  resolve: {
    alias: [
      { find: /^slack-web-client$/, replacement: at("generated/src/index.ts") },
      {
        find: /^slack-web-client\/(\w+)$/,
        replacement: at("generated/src/$1.ts"),
      },
      {
        find: /^\.{1,2}\/runtime\/(.+)\.js$/,
        replacement: at("templates/runtime/$1.ts"),
      },
    ],
  },
  test: {
    include: ["test/runtime/**/*.test.ts", "test/client/*.test.ts"],
    exclude: ["test/client/faults-on-the-wire.test.ts"],
  },
});
