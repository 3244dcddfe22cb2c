import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { load } from "../../generator/load/load.js";
import { buildApi } from "../../generator/model/build.js";
import {
  memoryOf,
  nothingNamed,
  type Named,
} from "../../generator/stable-names.js";
import { modelNamesOf } from "../../generator/model/model-names.js";
import { namesBeside, pascalCase } from "../../generator/model/names.js";
import {
  reservedExports,
  reservedFiles,
} from "../../generator/model/reserved.js";
import { plan } from "../../generator/pipeline.js";
import { write } from "../../generator/write/write.js";
import { scratchFolder, writeFiles } from "./scratch.js";

/** What models of these names are called, by their names in the document, and what is kept of that. */
function namesOf(
  keys: readonly string[],
  before: Named = nothingNamed,
): { readonly get: (key: string) => string; readonly kept: Named } {
  const memory = memoryOf(before);
  const given = namesBeside(reservedExports, reservedFiles, memory).claimAll(
    keys.map((text) => ({
      wanted: pascalCase(text),
      fallback: "Model",
      text,
      thing: `schema ${text}`,
    })),
  );
  const names = new Map(keys.map((key, index) => [key, given[index] ?? ""]));
  return { get: (key) => names.get(key) ?? "", kept: memory.named() };
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
  it("stay, wherever another is added", () => {
    fc.assert(
      fc.property(documents, ([keys, added, at]) => {
        fc.pre(!keys.includes(added));
        const before = namesOf(keys);
        const grown = [...keys.slice(0, at), added, ...keys.slice(at)];
        const after = namesOf(grown, before.kept);
        for (const key of keys) expect(after.get(key)).toBe(before.get(key));
        // And from then on.
        const again = namesOf(grown.reverse(), after.kept);
        for (const key of grown) expect(again.get(key)).toBe(after.get(key));
      }),
      { numRuns: 1000 },
    );
  });

  it("do not depend on the order of the document, where there was no run before", () => {
    fc.assert(
      fc.property(documents, ([keys, , at]) => {
        const turned = namesOf([...keys.slice(at), ...keys.slice(0, at)]);
        const names = namesOf(keys);
        for (const key of keys) expect(turned.get(key)).toBe(names.get(key));
      }),
      { numRuns: 1000 },
    );
  });

  it("go to what is spelled so, where there was no run before", () => {
    expect(namesOf(["p-et", "PEt"]).get("PEt")).toBe("PEt");
    expect(namesOf(["PEt", "p-et"]).get("PEt")).toBe("PEt");
    expect(namesOf(["p-et", "p_et"]).get("p_et")).toBe("PEt");
  });
});

type Operations = readonly (readonly [path: string, operation: object])[];

const folder = scratchFolder();

/** All names of an API of these operations, by method and path, and what is kept of them. */
function namesOfApi(operations: Operations, before: Named = nothingNamed) {
  const paths = operations.map(([path, operation]) => [
    path,
    { get: { responses: { "204": { description: "Done." } }, ...operation } },
  ]);
  writeFiles(folder, {
    "openapi.json": JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Names", version: "1.0.0" },
      paths: Object.fromEntries(paths) as object,
    }),
  });
  const memory = memoryOf(before);
  const document = load(join(folder, "openapi.json"), { memory });
  const { api } = buildApi(document, { memory });
  const names = new Map(
    api.groups.flatMap(({ className, operations: members }) =>
      members.map((one) => [
        one.path,
        [
          className,
          one.name,
          one.nameWithHttpInfo,
          one.dottedName,
          one.argumentsName,
          one.optionsName,
          one.errorCodeName,
        ],
      ]),
    ),
  );
  return { names, kept: memory.named() };
}

describe("names of operations", () => {
  const there: Operations = [
    ["/users/{id}", { operationId: "get_user", tags: ["admin"] }],
    ["/users", { operationId: "admin_users", tags: ["admin"] }],
    ["/pets/all", { operationId: "list-pets", tags: ["pets"] }],
    ["/pets/{id}", { operationId: "getPet", tags: ["pets"] }],
    ["/then", { operationId: "then", tags: ["pets"] }],
  ];
  const added: readonly (readonly [what: string, operation: object])[] = [
    ["another spelling", { operationId: "list_pets", tags: ["pets"] }],
    ["its very name", { operationId: "listPets", tags: ["pets"] }],
    ["the same id", { operationId: "list-pets", tags: ["pets"] }],
    [
      "the name of a twin",
      { operationId: "getPetWithHttpInfo", tags: ["pets"] },
    ],
    ["its name under another tag", { operationId: "GetPet", tags: ["dogs"] }],
    ["another spelling of a tag", { operationId: "x", tags: ["Pets"] }],
    [
      "a tag that is called as a member is",
      { operationId: "x", tags: ["admin.users"] },
    ],
    ["no id, and a path that makes one", { tags: ["pets"] }],
    ["a reserved name", { operationId: "then_", tags: ["pets"] }],
  ];

  it.each(added)("stay where one is added with %s", (_, operation) => {
    const before = namesOfApi(there);
    expect(before.names.size).toBe(there.length);
    for (let at = 0; at <= there.length; at++) {
      const grown: Operations = [
        ...there.slice(0, at),
        ["/a", operation],
        ...there.slice(at),
      ];
      const after = namesOfApi(grown, before.kept);
      for (const [path, names] of before.names)
        expect(after.names.get(path)).toEqual(names);
      expect(after.names.get("/a")).toBeDefined();
      // The next run has both to remember, in whatever order they are then.
      const next = namesOfApi([...grown].reverse(), after.kept);
      expect(next.names).toEqual(after.names);
      expect(next.kept).toEqual(after.kept);
    }
  });

  it.each(added)(
    "do not depend on the order, with %s, where there was no run before",
    (_, operation) => {
      const all: Operations = [["/a", operation], ...there];
      expect(namesOfApi(all).names).toEqual(
        namesOfApi([...all].reverse()).names,
      );
    },
  );

  it("are all different", () => {
    const all = added.map(
      ([, operation], index) => [`/${String(index)}`, operation] as const,
    );
    const { names } = namesOfApi([...there, ...all]);
    const types = [...names.values()].map((one) => one[4]?.toLowerCase());
    const dotted = [...names.values()].map((one) => one[3]);
    expect(new Set(types).size).toBe(there.length + added.length);
    expect(new Set(dotted).size).toBe(there.length + added.length);
  });
});

describe("a package that is generated again", () => {
  it("has the names that it had, as its manifest has them", async () => {
    const work = scratchFolder();
    const namesWith = async (ids: readonly string[]) => {
      const paths = ids.map((operationId) => [
        `/${operationId}`,
        { get: { operationId, tags: ["pets"] } },
      ]);
      writeFiles(work, {
        "openapi.json": JSON.stringify({
          openapi: "3.1.0",
          info: { title: "Pets", version: "1.0.0" },
          paths: Object.fromEntries(paths) as object,
        }),
      });
      const { view, plan: made } = await plan({
        document: join(work, "openapi.json"),
        output: join(work, "out"),
        package: {},
        client: {},
        formatter: "none",
      });
      write(join(work, "out"), made);
      return view.groups[0]?.operations.map(({ name }) => name);
    };
    expect(await namesWith(["list_pets"])).toEqual(["listPets"]);
    const grown = await namesWith(["listPets", "list_pets"]);
    expect(grown).toEqual([expect.stringMatching(/^listPets_/), "listPets"]);
  });
});

describe("names of the schemas that are used", () => {
  const survey = {
    discriminated: new Map(),
    unmapped: new Map(),
    differing: new Set(["Owner"]),
  };
  const all = ["owner_input", "Owner", "owner", "Pet"];

  function namesOfUsed(used: readonly string[]) {
    const names = namesBeside(reservedExports, reservedFiles);
    return modelNamesOf(used, all, survey, names, "Client");
  }

  it("are what they are when all are used", () => {
    const whole = namesOfUsed(all);
    expect(whole.get("owner_input")?.answer).toBe("OwnerInput");
    expect(whole.get("Owner")?.input).toMatch(/^OwnerInput_\w{4}$/);
    for (const key of all)
      expect(namesOfUsed([key])).toEqual(new Map([[key, whole.get(key)]]));
  });
});
