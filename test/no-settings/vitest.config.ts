import { defineConfig } from "vitest/config";

// By itself: two compilations take a core for ten seconds.
export default defineConfig({
  test: {
    include: ["test/no-settings/**/*.test.ts"],
    testTimeout: 180_000,
  },
});
