import { defineConfig } from "vitest/config";

// By itself: each case is a process that is measured, one after the other.
export default defineConfig({
  test: { include: ["test/limits/**/*.test.ts"], testTimeout: 120_000 },
});
