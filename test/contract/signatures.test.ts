import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkSignatures } from "./check-signatures.js";
import { compile } from "./compiled.js";
import { facts } from "./facts.js";

const generated = fileURLToPath(new URL("../../generated/", import.meta.url));

describe("the types have the documented signatures", () => {
  test.each([
    ["as generated", "src"],
    ["as built for import", "dist/esm"],
    ["as built for require", "dist/cjs"],
  ])("%s", (_, folder) => {
    expect(checkSignatures(compile(generated + folder), facts)).toEqual([]);
  });
});
