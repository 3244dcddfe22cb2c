import { describe, expect, it } from "vitest";
import { viewed } from "./viewed.js";

const json = { "application/json": { schema: { type: "object" } } };
const parameter = (name: string, place: string, required = false) => ({
  name,
  in: place,
  required: required || place === "path",
  schema: { type: "string" },
  example: `${name}'s`,
});
const document = {
  "x-rate-limit": { tiers: { "Tier 2": { perMinute: 20 } } },
  components: {
    securitySchemes: {
      token: { type: "http", scheme: "bearer" },
      scoped: { type: "oauth2", flows: {} },
    },
  },
};

async function referenceOf(operation: object) {
  return (await viewed(operation, { method: "post", ...document })).reference;
}

describe("the reference of an operation", () => {
  it.each([
    [{}, "is optional"],
    [
      { parameters: [parameter("q", "query")] },
      "is optional and holds the optional parameters",
    ],
    [
      {
        requestBody: {
          content: {
            "application/x-www-form-urlencoded": {
              schema: {
                type: "object",
                properties: { id: { type: "string" }, key: { type: "string" } },
                oneOf: [{ required: ["id"] }, { required: ["key"] }],
              },
            },
          },
        },
      },
      "holds the optional parameters",
    ],
  ])("says whether `opts` can be left out: %j", async (operation, opts) => {
    expect(await referenceOf(operation)).toMatchObject({ opts });
  });

  it.each([
    [[], ["None."]],
    [[{ token: [] }], ["- [token](../README.md#token)"]],
    [
      [{ token: [] }, { scoped: ["a"] }, {}],
      [
        "It can be called without. What it takes:",
        "- [token](../README.md#token)\n- [scoped](../README.md#scoped), scope `a`",
      ],
    ],
  ])("says which credentials it takes: %j", async (security, authorization) => {
    expect(await referenceOf({ security })).toMatchObject({ authorization });
  });

  it.each([
    [{}, { overview: [], rateLimit: null }],
    [
      { "x-rate-limit": { perMinute: 20 } },
      { overview: ["20 a minute"], rateLimit: "20 calls a minute." },
    ],
    [
      { "x-rate-limit": "Tier 2" },
      { overview: ["Tier 2"], rateLimit: "Tier 2: 20 calls a minute." },
    ],
    [{ security: [{ scoped: ["a"] }] }, { overview: ["`a`"] }],
  ])("says of scopes and limits what there is: %j", async (operation, said) => {
    expect(await referenceOf(operation)).toMatchObject(said);
  });

  it.each([
    [{ "x-idempotent": true }, ["Safe to repeat."]],
    [
      { "x-idempotent": { safe: false, description: "It adds up." } },
      [
        "Not safe to repeat: a call that was cut off may have run.",
        "It adds up.",
      ],
    ],
  ])("says whether it can be repeated: %j", async (operation, retry) => {
    expect(await referenceOf(operation)).toMatchObject({ retry });
  });

  it("names the media type of its body, or that it has none", async () => {
    const content = { "application/vnd.a_b+json": json["application/json"] };
    expect([
      (await referenceOf({})).contentType,
      (await referenceOf({ requestBody: { content } })).contentType,
    ]).toEqual(["none", "application/vnd.a_b+json"]);
  });
});

describe("an example by path", () => {
  it.each([
    [{}, "/notes", []],
    [
      { parameters: [parameter("id", "path"), parameter("q", "query")] },
      "/notes/{id}",
      [`params: {\npath: { id: "id's" },\nquery: { q: "q's" },\n}`],
    ],
    [
      { requestBody: { required: true, content: json } },
      "/notes",
      ["body: {}"],
    ],
  ])("has what travels where: %j", async (operation, path, fields) => {
    const { exampleByPath } = await viewed(operation, { method: "post", path });
    expect(exampleByPath).toEqual(fields);
  });
});
