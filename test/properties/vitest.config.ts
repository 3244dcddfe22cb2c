import { defineConfig } from "vitest/config";

// By itself: it makes and compiles some dozens of packages.
export default defineConfig({
  test: {
    include: ["test/properties/**/*.test.ts"],
    testTimeout: 3_600_000,
  },
});
