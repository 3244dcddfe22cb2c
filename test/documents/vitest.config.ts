import { defineConfig } from "vitest/config";

// By itself: it takes both cores for minutes.
export default defineConfig({
  test: {
    include: ["test/documents/**/*.test.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
  },
});
