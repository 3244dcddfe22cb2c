import { afterAll, describe, expect, it } from "vitest";
import { chainedCases } from "./chained-cases.js";
import { largeCases } from "./large-cases.js";
import { nestedCases } from "./nested-cases.js";
import { generate, heap } from "./run.js";

/**
 * Each case ends by itself, as it should, within what the issue allows in
 * memory. Its time is shown, and bounded loosely: machines differ.
 */
const rows: string[] = [];

const cases = [...nestedCases, ...chainedCases, ...largeCases];

afterAll(() => {
  process.stdout.write(`${rows.join("\n")}\n`);
});

describe("a document out to exhaust who reads it", () => {
  it.each(cases.map((one) => [one.name, one] as const))(
    "%s",
    async (name, { file, text, ends }) => {
      const outcome = await generate(file, text());
      const { code, signal, stderr, seconds, megabytes } = outcome;
      rows.push(
        `${seconds.toFixed(2).padStart(6)} s ${megabytes.toFixed(0).padStart(5)} MB  ${name}: ${stderr.split("\n", 1)[0]?.slice(0, 150) ?? ""}`,
      );
      expect({ signal, stderr }).toEqual({
        signal: null,
        stderr: expect.not.stringMatching(
          /RangeError|heap|node:internal|\.js:\d+/,
        ) as unknown,
      });
      expect([0, 1]).toContain(code);
      if (ends === "package") expect(stderr).not.toContain("error:");
      else expect(stderr).toContain(ends);
      expect(seconds).toBeLessThan(20);
      expect(megabytes).toBeLessThan(heap + 200);
    },
  );
});
