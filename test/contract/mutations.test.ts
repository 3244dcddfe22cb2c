import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkPages } from "./check-pages.js";
import { checkSignatures } from "./check-signatures.js";
import { checkWire } from "./check-wire.js";
import { compile, type Compiled } from "./compiled.js";
import type { Differences } from "./differences.js";
import { documentMutations } from "./document-mutations.js";
import { facts } from "./facts.js";
import { loadPackage } from "./load-package.js";
import type { Check } from "./mutation.js";
import { createScratch, type Scratch } from "./scratch.js";
import { templateMutations } from "./template-mutations.js";

const checks: Record<
  Check,
  (folder: string) => Differences | Promise<Differences>
> = {
  signatures: (folder) => checkSignatures(compiledIn(folder), facts),
  pages: (folder) => checkPages(folder, facts),
  wire: (folder) => checkWire(loadPackage(folder), facts),
};

let scratch: Scratch;

beforeAll(async () => {
  scratch = await createScratch();
});

afterAll(() => {
  scratch.remove();
});

test("an unchanged copy keeps the contract", async () => {
  for (const check of Object.values(checks))
    expect(await check(scratch.unchanged)).toEqual([]);
});

test("what makes the changed ones makes the unchanged one too", async () => {
  expect(await scratch.isUpToDate()).toBe(true);
});

describe("the contract is broken when", () => {
  test.each([...documentMutations, ...templateMutations])(
    "$title",
    async (mutation) => {
      const { title, file, seen, compiles = true } = mutation;
      const folder = await scratch.generate(title, mutation);
      // What does not compile would be found without a contract.
      if (!file.startsWith("templates/docs/"))
        expect(compiledIn(folder).errors().length === 0).toBe(compiles);
      for (const [check, named] of Object.entries(seen)) {
        const differences = await checks[check as Check](folder);
        expect(differences).toContainEqual(expect.stringContaining(named));
      }
    },
  );
});

function compiledIn(folder: string): Compiled {
  const known = compiled.get(folder);
  if (known) return known;
  const made = compile(join(folder, "src"));
  compiled.set(folder, made);
  return made;
}

const compiled = new Map<string, Compiled>();
