import { expect } from "vitest";
import { describeFaults } from "../../generator/report.js";
import { fileOf, type Made } from "./make.js";

/** What is made of the documents of the corpus that are about types. */
export const typeFacts: Readonly<Record<string, (made: Made) => void>> = {
  "all-of-overlapping"(made) {
    expect(typesOf(made)).toMatchObject({
      Narrowed: 'Base & { size?: number; color?: "red" }',
      Required: "Base & { size: number }",
      Contradictory:
        "{ id: number; size?: number; color?: Color; tags?: (string | number)[] }",
      Lists: "Base & { tags?: string[] }",
      RedOrBlue: '"red" | "blue" | (string & {})',
      Alias: "Base",
      Described: "Base",
      Beside: "{ more: boolean } & Base",
      Counted:
        "{ id: string; size?: number; color?: Color; tags?: (string | number)[]; [key: string]: string | number | undefined | Color | (string | number)[] }",
      Inline: "{ a: string; b?: string }",
      MaybeBase: "Base | null",
    });
    expect(describeFaults(made.warnings)).toMatch(
      /^\S+document\.yaml:27:5: warning: the parts of `allOf` contradict each other about the field "id"/,
    );
    expect(made.warnings).toHaveLength(1);
  },
  discriminator(made) {
    expect(typesOf(made)).toEqual({
      Pet: "Cat | Dog | Fish | Bird",
      Cat: '{ kind: "cat" | "kitten"; lives?: number }',
      Dog: '{ kind: "dog" }',
      Fish: '{ kind: "Fish"; fins: number }',
      Bird: '{ kind: "parrot" }',
      Versioned: "One | Two",
      One: "{ version: 1 }",
      Two: "{ version: 2 }",
    });
    const [nowhere, parrot] = made.warnings.map(({ message }) => message);
    expect(nowhere).toBe(
      'the discriminator maps "lost" to "Nowhere", which is no schema of `components.schemas`',
    );
    expect(parrot).toMatch(/^a discriminator knows the schema by "bird"/);
    expect(fileOf(made, "docs/Pet.md")).toMatch(
      /^\| "cat" \\\| "kitten" +\| \[Cat\]\(Cat\.md\) +\|$/m,
    );
  },
  "discriminator-of-a-base"(made) {
    expect(typesOf(made)).toEqual({
      Pet: "{ kind: string; name?: string }",
      Cat: 'Pet & { lives?: number; kind: "cat" | "siamese" }',
      Siamese: 'Cat & { kind: "siamese" }',
      Dog: 'Pet & { tail?: boolean; kind: "Dog" }',
      Shape: "{ form: string } & (Circle | Square)",
      Circle: '{ form: "circle"; radius: number }',
      Square: '{ form: "square"; side: number }',
    });
    expect(made.warnings).toEqual([]);
  },
  "enum-forms"(made) {
    expect(typesOf(made)).toEqual({
      Twice: '"a" | "b" | (string & {})',
      Nullable: '"a" | "b" | (string & {}) | null',
      OnlyNull: "null",
      Empty: "string",
      Flag: "true",
      Structured: '"plain" | (string & {}) | { a: 1 } | [1, "two"]',
      Named: "1 | 2",
      Annotated: '"a" | "b"',
      Merged: '"a" | "c" | "b" | (string & {}) | null',
      Tag: '"a" | null',
    });
    expect(made.warnings.map(({ message }) => message)).toEqual([
      "`enum` has a value twice; it is read once",
      "`enum` is empty; every value is taken",
    ]);
    expect(fileOf(made, "src/models/Named.ts")).toContain(
      " * `1` (LOW): It can wait.\n",
    );
  },
  "tuple-lengths"(made) {
    expect(typesOf(made)).toEqual({
      Optional: "[string, (number | null)?]",
      Cut: "[string]",
      Full: "[string]",
      Open: "[string, ...unknown[]]",
      Rest: "[string?, ...number[]]",
      Sealed: "[string]",
      Some: "[string, ...string[]]",
      Many: "[string, ...string[]]",
      None: "[]",
    });
  },
  "map-forms"(made) {
    expect(typesOf(made)).toEqual({
      Patterns: "{ [key: string]: number | string }",
      PatternsAndMore:
        "{ id: boolean; [key: string]: number | string | boolean }",
      Keyed: "{ low?: number; high?: number }",
      Key: '"low" | "high" | (string & {})',
      Closed: "Record<string, never>",
      Free: "{ [key: string]: unknown }",
      Unevaluated: "{ a?: string; [key: string]: string | undefined }",
      Nested: "{ [key: string]: { [key: string]: Nested } }",
      Listed:
        "{ a?: string; self?: Listed; [key: string]: Listed | string | undefined }",
    });
    expect(fileOf(made, "docs/Listed.md")).toContain(
      "with the type [Listed](Listed.md) \\| string \\| undefined.",
    );
  },
  "recursion-of-unions"(made) {
    expect(typesOf(made)).toEqual({
      Json: "string | number | boolean | null | Json[] | { [key: string]: Json }",
      Expression: "string | [Expression, Expression]",
      Self: "string",
      Left: "number | string",
      Right: "string | number",
      Nothing: "unknown",
      Piece: "{ a?: string }",
      Tree: "{ children: Tree[]; parent?: Tree | null }",
      Chain: "{ next: Chain | null }",
    });
    expect(
      made.warnings.map(({ place }) => place.pointer?.at(-1)).sort(),
    ).toEqual(["Left", "Nothing", "Piece", "Right", "Self"]);
  },
  keywords(made) {
    expect(typesOf(made)).toMatchObject({
      Anything: "unknown",
      Never: "never",
      Not: "string",
      Conditional: "{ country?: string; zip?: string }",
      Conditions:
        "{ kind: string; paid?: true; number?: string; due?: string | number; note: unknown; more?: Conditions }",
      ConditionsClosed: "{ kind?: string }",
      Filtered: "string",
      Deep: "{ inner?: KindsInferred }",
    });
    expect(fieldsOf(made, "Kinds")).toEqual([
      "big?: number",
      "bigText?: string",
      "at?: string",
      "inBase64?: string",
      "withDefault?: string",
      "any?: unknown",
      "none?: never",
      "untyped?: unknown",
      "inferred?: { a?: string }",
      "several?: string | number | string[]",
      "neither?: unknown",
      "old?: string",
    ]);
    expect(fileOf(made, "src/models/Kinds.ts")).toMatch(
      /When it was\.\s+\*\s+\* Format: `date-time`\.\s+\*\/\s+at\?: string;/,
    );
    expect(fileOf(made, "src/models/Old.ts")).toMatch(
      /An old one\.\s+\*\s+\* @deprecated\s+\*\/\s+export interface Old/,
    );
  },
  references(made) {
    expect(typesOf(made)).toMatchObject({
      Places:
        "{ property?: PetOwner; item?: PetFriendsItem; answer?: PetsIdGetResponse200; parameter?: PetsIdGetSortBy; failure?: ResponseNotFound }",
      PetFriendsItem: "{ since?: string }",
      PetsIdGetResponse200: "{ ok?: boolean }",
      Tree: "{ children?: Tree[]; leaf?: TreeLeaf; size?: TreeSize; whole?: Tree }",
      TreeLeaf: "{ color?: string }",
      TreeSize: "number",
      Relative: "{ tree?: Tree }",
    });
    expect(fieldsOf(made, "Callers")).toEqual([
      "absolute?: Tree",
      "anchored?: TreeLeaf",
      // Another place has the name.
      expect.stringMatching(/^below\?: TreeSize\w{4}$/),
      "plain?: Named",
    ]);
    expect(made.warnings).toEqual([]);
  },
  "one-way"(made) {
    // `OwnerInput` is a schema of its own, so the other one has a mark.
    const { OwnerInput: _, ...others } = typesOf(made);
    const marked =
      Object.keys(others).find((name) => name.startsWith("OwnerInput_")) ?? "";
    expect(typesOf(made)).toEqual({
      Pet: "{ id: number; name: string; made?: Stamp; owner: Owner; friends?: Pet[]; place?: Place }",
      PetInput: `{ name: string; secret?: string; owner: ${marked}; friends?: PetInput[]; place?: Place }`,
      Owner: "{ id: number; name: string }",
      [marked]: "{ name: string }",
      OwnerInput: "{ owner?: Owner }",
      OwnerInputInput: `{ owner?: ${marked} }`,
      Place: "{ city?: string }",
      Stamp: "string",
      Resource: "{ id: string }",
      ResourceInput: "Record<string, never>",
      Disk: "Resource & { location: string }",
      DiskInput: "{ location: string }",
    });
    const [makePet, makePerson] = made.view.groups.flatMap(
      (group) => group.operations,
    );
    expect(makePet?.wholeBody?.type.code).toBe("PetInput");
    expect(makePet?.wholeBody?.example).toBe(
      '{"name":"Rex","secret":"s","owner":{"name":"Ann"},"place":{"city":"Rome"}}',
    );
    expect(makePet?.result.code).toBe("Pet");
    expect(makePerson?.arguments.map(({ key }) => key)).toEqual(["name"]);
  },
};

/** What the compiler has to take, and what it has to refuse, of these packages. */
export const typeConsumers: Readonly<Record<string, string>> = {
  "all-of-overlapping": `
    import type { Contradictory, Narrowed, Required } from "./index.js";
    export const narrowed: Narrowed = { id: "a", color: "red" };
    // @ts-expect-error -- the second part narrows it
    export const blue: Narrowed = { id: "a", color: "blue" };
    // @ts-expect-error -- the second part requires size
    export const without: Required = { id: "a" };
    export const nearest: Contradictory = { id: 1 };
  `,
  discriminator: `
    import type { Pet, Versioned } from "./index.js";
    export function livesOf(pet: Pet): number | undefined {
      switch (pet.kind) {
        case "cat":
        case "kitten":
          return pet.lives;
        case "Fish":
          return pet.fins;
        case "dog":
        case "parrot":
          return undefined;
      }
    }
    // @ts-expect-error -- no schema is known by it
    export const wolf: Pet = { kind: "wolf" };
    export const one: Versioned = { version: 1 };
    // @ts-expect-error -- nor by this
    export const three: Versioned = { version: 3 };
  `,
  "discriminator-of-a-base": `
    import type { Cat, Pet, Shape, Siamese } from "./index.js";
    declare const siamese: Siamese;
    export const cat: Cat = siamese;
    export const pet: Pet = cat;
    // @ts-expect-error -- a cat can be another one
    export const back: Siamese = cat;
    export function sizeOf(shape: Shape): number {
      return shape.form === "circle" ? shape.radius : shape.side;
    }
  `,
  "enum-forms": `
    import type { Annotated, Flag, Named, Structured, Tag, Twice } from "./index.js";
    export const known: Twice = "a";
    export const tomorrows: Twice = "c";
    export const structured: Structured[] = [{ a: 1 }, [1, "two"], "plain"];
    // @ts-expect-error -- numbers are closed
    export const third: Named = 3;
    // @ts-expect-error -- and so are booleans
    export const off: Flag = false;
    // @ts-expect-error -- and constants
    export const annotated: Annotated = "c";
    // @ts-expect-error -- which one value is
    export const tag: Tag = "c";
  `,
  "tuple-lengths": `
    import type { None, Optional, Rest, Some } from "./index.js";
    export const short: Optional = ["a"];
    export const long: Optional = ["a", null];
    // @ts-expect-error -- one is needed
    export const empty: Optional = [];
    // @ts-expect-error -- two are all
    export const longer: Optional = ["a", 1, 2];
    export const rest: Rest[] = [[], ["a"], ["a", 1, 2]];
    // @ts-expect-error -- one is needed
    export const some: Some = [];
    // @ts-expect-error -- none is all
    export const none: None = ["a"];
  `,
  "map-forms": `
    import type { Closed, Keyed, Listed, PatternsAndMore } from "./index.js";
    export const patterns: PatternsAndMore = { id: true, "x-a": 1, other: "b" };
    // @ts-expect-error -- no field can be a list
    export const list: PatternsAndMore = { id: true, other: [] };
    // @ts-expect-error -- these are all names
    export const keyed: Keyed = { middle: 1 };
    // @ts-expect-error -- nothing is in it
    export const closed: Closed = { a: 1 };
    export const listed: Listed = { a: "b", self: {}, more: { more: {} } };
  `,
  "recursion-of-unions": `
    import type { Expression, Json, Self } from "./index.js";
    export const json: Json = { a: [1, "b", { c: null }] };
    // @ts-expect-error -- a date is none, however deep
    export const date: Json = [[new Date()]];
    export const sum: Expression = [["a", "b"], "c"];
    // @ts-expect-error -- it is a string after all
    export const self: Self = 1;
  `,
  keywords: `
    import type { Anything, Never } from "./index.js";
    export const anything: Anything = new Map();
    declare const never: Never;
    export const text: string = never;
  `,
  "one-way": `
    import { Client, type Pet, type PetInput } from "./index.js";
    declare const pet: Pet;
    const input: PetInput = { name: "Rex", owner: { name: "Ann" }, secret: "s" };
    void new Client().pets.makePet({ body: input });
    // What was answered can be sent.
    void new Client().pets.makePet({ body: pet });
    // @ts-expect-error -- the server says it
    export const given: PetInput = { id: 1, name: "Rex", owner: { name: "Ann" } };
    // @ts-expect-error -- it is never told
    export const told: unknown = pet.secret;
    export const id: number = pet.owner.id;
  `,
};

export function typesOf({ view }: Made): Record<string, string> {
  return Object.fromEntries(
    view.models.map((model) => [model.name, model.type.code]),
  );
}

export function fieldsOf({ view }: Made, name: string): readonly string[] {
  const model = view.models.find((each) => each.name === name);
  return (model?.properties ?? []).map(
    ({ key, mark, type }) => `${key}${mark}: ${type.code}`,
  );
}
