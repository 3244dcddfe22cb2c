import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startClients, type Clients } from "./clients.js";

let clients: Clients;
beforeAll(async () => {
  clients = await startClients();
});
afterAll(() => clients.close());

// A failure prints the seed and the path to its smallest case.
const runs = { seed: 20_261_101, numRuns: 300 };

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(...Array.from("&=+%;'\"\\\r\n []{}:,é👍")),
    maxLength: 20,
  }),
  fc.json({ maxDepth: 1 }),
);
const number = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1e-7, 1e21, -1e300, 2 ** 53),
);
const date = fc.date({ noInvalidDate: true });
const scalar = fc.oneof(
  text,
  number,
  fc.boolean(),
  fc.constant(null),
  fc.constant(undefined),
);

/** What has the same JSON in both: everything, where it is not the argument itself. */
const { json, plain } = fc.letrec<{ json: unknown; plain: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalar,
    date,
    tie("plain"),
    // JSON calls no toJSON of what toJSON gives: it would be a function in an object.
    tie("plain").map((made) => ({ toJSON: () => made })),
  ),
  plain: fc.oneof(
    fc.array(tie("json"), { maxLength: 5 }),
    fc.dictionary(text, tie("json"), { maxKeys: 5 }),
  ),
}));
const structure = fc.oneof(
  plain,
  plain.map((made) => ({ toJSON: () => made })),
);

/** Whole numbers of more than 21 digits are in the list of differences. */
const writtenAlike = number.filter(
  (value) => Math.abs(value) < 1e21 || !Number.isInteger(value),
);
/** As are arguments of these names. */
const name = text.filter(
  (one) => !["token", "team_id", "__proto__"].includes(one),
);
const value = fc.oneof(
  text,
  writtenAlike,
  fc.boolean(),
  fc.constantFrom(null, undefined),
  structure,
);
const args = fc.dictionary(name, value, { maxKeys: 6 });

describe("whatever the arguments", () => {
  it("ours puts the same bytes on the wire as theirs", async () => {
    await fc.assert(
      fc.asyncProperty(args, async (made) => {
        const ours = await clients.ours({ args: made });
        expect(ours).toEqual(await clients.theirs({ args: made }));
        expect(ours).toHaveProperty("fields");
      }),
      runs,
    );
  });

  it("ours uploads the same parts as theirs", async () => {
    const file = fc.uint8Array({ maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(args, name, file, async (made, image, bytes) => {
        // A File and a Buffer can be told to have the same name.
        const named = Object.assign(Buffer.from(bytes), { name: "a.png" });
        const ours = await clients.ours({
          args: { ...made, [image]: new File([bytes], "a.png") },
        });
        const theirs = await clients.theirs({
          args: { ...made, [image]: named },
        });
        expect(ours).toEqual(theirs);
        expect(ours).toMatchObject({ mediaType: "multipart/form-data" });
      }),
      { ...runs, numRuns: 100 },
    );
  });

  it("ours refuses what has no faithful text, wherever it is, and names it", async () => {
    const lost = fc.constantFrom<unknown>(
      NaN,
      Infinity,
      -Infinity,
      1n,
      "\ud800",
      "a\udfff",
      new Date(NaN),
      new Map(),
      /x/,
      Symbol("x"),
      () => 1,
    );
    const holding = fc.oneof(
      lost,
      fc
        .tuple(fc.array(json, { maxLength: 2 }), lost)
        .map(([before, last]) => [...before, last]),
      fc.tuple(text, lost).map(([key, inner]) => ({ a: [{ [key]: inner }] })),
      fc
        .tuple(text, json, lost)
        .map(([key, one, inner]) => ({ one, b: { [key]: inner } })),
    );
    await fc.assert(
      fc.asyncProperty(args, name, holding, async (made, bad, broken) => {
        const { refused } = (await clients.ours({
          args: { ...made, [bad]: broken },
        })) as { refused: string };
        expect(refused).toContain(
          `TypeError: argument ${JSON.stringify(bad)} `,
        );
      }),
      runs,
    );
  });
});
