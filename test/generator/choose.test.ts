import { describe, expect, it } from "vitest";
import { choiceOf, everything } from "../../generator/settings/choosing.js";
import { readSettings } from "../../generator/config.js";
import type { Fault } from "../../generator/fault.js";
import { choose, type Choice } from "../../generator/load/choose.js";
import { isObject, type JsonObject } from "../../generator/load/json.js";
import type { PlaceOf } from "../../generator/settings/setting.js";
import { matcher } from "../../generator/load/pattern.js";

const placeOf: PlaceOf = (...pointer) => ({ file: "api.config.yaml", pointer });

type Given = Partial<Parameters<typeof choiceOf>[0]>;

function choice(given: Given): Choice {
  return choiceOf(
    {
      include: undefined,
      exclude: undefined,
      unusedModels: undefined,
      ...given,
    },
    placeOf,
  );
}

const none = { tags: [], operations: [], paths: [], deprecated: false };

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const operation = (operationId: string, tags: string[], schema: string) => ({
  operationId,
  tags,
  responses: {
    "200": { content: { "application/json": { schema: reference(schema) } } },
  },
});

const root: JsonObject = {
  openapi: "3.1.0",
  paths: {
    "/pets": {
      parameters: [],
      get: operation("listPets", ["pets"], "Pet"),
      post: {
        ...operation("addPet", ["pets", "write"], "Pet"),
        deprecated: true,
      },
    },
    "/pets/{id}/owners/{name}": {
      get: operation("ownerOf", ["owners"], "Owner"),
    },
    "/health": { get: { responses: {} } },
  },
  components: {
    schemas: {
      Pet: { discriminator: { propertyName: "kind" } },
      Cat: {
        allOf: [reference("Pet")],
        properties: { of: reference("Breed") },
      },
      Breed: {},
      Owner: {
        discriminator: {
          mapping: { a: "Person", b: "#/components/schemas/Firm" },
        },
      },
      Person: {},
      Firm: {},
      Unused: { properties: { again: reference("Unused") } },
    },
  },
};

function chosen(given: Choice): {
  operations: readonly string[];
  models: readonly string[];
  faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const left = choose(root, given, (node) => node, faults);
  const entriesOf = (node: unknown) =>
    isObject(node) ? Object.entries(node) : [];
  const [schemas] = entriesOf(left["components"]).map(([, value]) => value);
  return {
    operations: entriesOf(left["paths"]).flatMap(([path, item]) =>
      entriesOf(item)
        .filter(([key]) => key !== "parameters")
        .map(([method]) => `${method} ${path}`),
    ),
    models: entriesOf(schemas).map(([name]) => name),
    faults,
  };
}

const [list, add, owner, health] = [
  "get /pets",
  "post /pets",
  "get /pets/{id}/owners/{name}",
  "get /health",
];

describe("choosing", () => {
  it.each<[string, Given, (string | undefined)[]]>([
    ["nothing", {}, [list, add, owner, health]],
    ["a tag", { include: { ...none, tags: ["pets"] } }, [list, add]],
    ["no tag", { include: { ...none, tags: ["default"] } }, [health]],
    ["a second tag", { include: { ...none, tags: ["write"] } }, [add]],
    ["an id", { include: { ...none, operations: ["ownerOf"] } }, [owner]],
    [
      "ids by pattern",
      { include: { ...none, operations: ["*Pet*"] } },
      [list, add],
    ],
    [
      "what has no id",
      { include: { ...none, operations: ["GET /health"] } },
      [health],
    ],
    ["one segment", { exclude: { ...none, paths: ["/*"] } }, [owner]],
    ["all below", { include: { ...none, paths: ["/pets/**"] } }, [owner]],
    [
      "either",
      { include: { ...none, tags: ["owners"], paths: ["/health"] } },
      [owner, health],
    ],
    [
      "both ways",
      {
        include: { ...none, tags: ["pets"] },
        exclude: { ...none, operations: ["addPet"] },
      },
      [list],
    ],
    [
      "no deprecated ones",
      { exclude: { ...none, deprecated: true } },
      [list, owner, health],
    ],
    ["deprecated ones", { include: { ...none, deprecated: true } }, [add]],
  ])("by %s", (_, given, operations) => {
    expect(chosen(choice(given))).toMatchObject({ operations, faults: [] });
  });

  it("leaves the given document as it is", () => {
    const before = structuredClone(root);
    chosen(choice({ include: { ...none, tags: ["owners"] } }));
    expect(root).toEqual(before);
  });

  it.each<[Given, string, string]>([
    [
      { include: { ...none, tags: ["pet"] } },
      'no operation has the tag "pet"',
      'did you mean "pets"?',
    ],
    [
      { exclude: { ...none, operations: ["xyz"] } },
      'no operation has the operation id "xyz"',
      `the document's operation ids are "listPets", "addPet", "ownerOf", "GET /health"`,
    ],
    [
      { include: { ...none, paths: ["/heath"] } },
      'no operation has the path "/heath"',
      'did you mean "/health"?',
    ],
  ])("refuses what nothing meets: %j", (given, message, hint) => {
    expect(chosen(choice(given)).faults[0]).toMatchObject({ message, hint });
  });

  it("names the place of what nothing meets", () => {
    const { faults } = chosen(
      choice({ include: { ...none, tags: ["pets", "no"] } }),
    );
    expect(faults.map((fault) => fault.place.pointer)).toEqual([
      ["include", "tags", 1],
    ]);
  });

  it("refuses to leave nothing", () => {
    const { faults } = chosen(choice({ exclude: { ...none, paths: ["**"] } }));
    expect(faults.map(({ message }) => message)).toEqual([
      "no operation is left of the document",
    ]);
  });

  it("tells the flag by which it was asked for", () => {
    const { input } = readSettings(null, { exclude: { paths: ["/x"] } });
    const { faults } = chosen(input?.choice ?? everything);
    expect(faults[0]?.place.file).toBe("--exclude-path");
  });
});

describe("models", () => {
  it.each<[string, Given, string[]]>([
    [
      "drop out where nothing uses them",
      {},
      ["Pet", "Cat", "Breed", "Owner", "Person", "Firm"],
    ],
    [
      "of a kind stay with it",
      { include: { ...none, tags: ["pets"] } },
      ["Pet", "Cat", "Breed"],
    ],
    [
      "that a discriminator names stay",
      { include: { ...none, tags: ["owners"] } },
      ["Owner", "Person", "Firm"],
    ],
    [
      "stay where the settings say so",
      { unusedModels: "keep", include: { ...none, paths: ["/health"] } },
      ["Pet", "Cat", "Breed", "Owner", "Person", "Firm", "Unused"],
    ],
  ])("%s", (_, given, models) => {
    expect(chosen(choice(given)).models).toEqual(models);
  });

  it("stay in a document that has nothing else", () => {
    const bare = { ...root, paths: {} };
    expect(choose(bare, everything, (node) => node, [])).toEqual(bare);
  });
});

describe("matcher", () => {
  it.each([
    ["/a/*", "/a/b", true],
    ["/a/*", "/a/b/c", false],
    ["/a/**", "/a/b/c", true],
    ["/a/**", "/a", false],
    ["/a.b", "/aXb", false],
    ["{id}+?", "{id}+?", true],
    ["a*", "a\nb", true],
    ["", "a", false],
    ["*".repeat(50) + "x", "a".repeat(50), false],
  ])("%j meets %j: %j", (pattern, text, expected) => {
    expect(matcher(pattern)(text)).toBe(expected);
  });
});
