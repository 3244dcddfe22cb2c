import { defineConfig } from "vitest/config";

// What a mutant of the runtime is tried on: fast tests that run in one process.
export default defineConfig({
  test: {
    include: ["test/runtime/**/*.test.ts"],
  },
});
