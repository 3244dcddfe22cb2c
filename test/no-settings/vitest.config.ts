import { defineConfig } from "vitest/config";

// By itself: it takes a core for ten seconds, and measures the heap.
export default defineConfig({
  test: { include: ["test/no-settings/**/*.test.ts"] },
});
