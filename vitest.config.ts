import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [
      "test/runtimes/**",
      "test/leaks/**",
      "test/no-settings/**",
      "test/documents/**",
      "test/limits/**",
      "test/properties/**",
      "**/node_modules/**",
    ],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // On two cores it would use one.
    maxWorkers: 2,
  },
});
