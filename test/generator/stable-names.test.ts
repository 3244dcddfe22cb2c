import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { modelNamesOf } from "../../generator/model/model-names.js";
import { namesBeside, pascalCase } from "../../generator/model/names.js";
import {
  reservedExports,
  reservedFiles,
} from "../../generator/model/reserved.js";

/** What models of these names are called, by their names in the document. */
function namesOf(keys: readonly string[]): ReadonlyMap<string, string> {
  const given = namesBeside(reservedExports, reservedFiles).claimAll(
    keys.map((text) => ({ wanted: pascalCase(text), fallback: "Model", text })),
  );
  return new Map(keys.map((key, index) => [key, given[index] ?? ""]));
}

const plain = fc.string({
  unit: fc.constantFrom("a", "b", "A", "B", "1", "-", "_", "日", "é"),
  maxLength: 4,
});

const documents = fc.tuple(
  fc.uniqueArray(plain, { maxLength: 8 }),
  plain,
  fc.nat(8),
);

describe("names of other languages", () => {
  it("keep their letters as far as ASCII has them", () => {
    expect([..."naïve größe_id Übersicht".split(" ")].map(pascalCase)).toEqual([
      "Naive",
      "GrosseId",
      "Ubersicht",
    ]);
  });

  it("have a mark where it has none of them", () => {
    expect(namesOf(["日本語"]).get("日本語")).toMatch(/^Model_[a-z0-9]{4}$/);
  });
});

describe("names of a document that grows", () => {
  it("stay, wherever another is added that does not come out alike", () => {
    fc.assert(
      fc.property(documents, ([keys, added, at]) => {
        const alike = (key: string) =>
          pascalCase(key).toLowerCase() === pascalCase(added).toLowerCase();
        fc.pre(!keys.some(alike));
        const before = namesOf(keys);
        const after = namesOf([...keys.slice(0, at), added, ...keys.slice(at)]);
        for (const [key, name] of before) expect(after.get(key)).toBe(name);
      }),
      { numRuns: 1000 },
    );
  });

  it("stay where one that comes out alike, and is not spelled so, is added behind them", () => {
    fc.assert(
      fc.property(documents, ([keys, added]) => {
        fc.pre(!keys.includes(added) && pascalCase(added) !== added);
        const before = namesOf(keys);
        const after = namesOf([...keys, added]);
        for (const [key, name] of before) expect(after.get(key)).toBe(name);
      }),
      { numRuns: 1000 },
    );
  });

  it("stay with the one that is spelled so, wherever another is added", () => {
    expect(namesOf(["p-et", "PEt"]).get("PEt")).toBe("PEt");
    expect(namesOf(["PEt", "p-et"]).get("PEt")).toBe("PEt");
  });
});

describe("names of the schemas that are used", () => {
  const survey = {
    discriminated: new Map(),
    differing: new Set(["Owner"]),
  };
  const all = ["owner_input", "Owner", "owner", "Pet"];

  function namesOfUsed(used: readonly string[]) {
    const names = namesBeside(reservedExports, reservedFiles);
    return modelNamesOf(used, all, survey, names);
  }

  it("are what they are when all are used", () => {
    const whole = namesOfUsed(all);
    expect(whole.get("owner_input")?.answer).toBe("OwnerInput");
    expect(whole.get("Owner")?.input).toMatch(/^OwnerInput_\w{4}$/);
    for (const key of all)
      expect(namesOfUsed([key])).toEqual(new Map([[key, whole.get(key)]]));
  });
});
