import { describe, expect, it } from "vitest";
import { viewed } from "./viewed.js";

const json = { "application/json": { schema: { type: "object" } } };
const form = {
  "application/x-www-form-urlencoded": {
    schema: { type: "object", properties: { a: { type: "string" } } },
  },
};
const answers = { 200: { description: "", content: json } };
const security = { security: [{ token: [] }] };
const token = { type: "http", scheme: "bearer" };
const key = { type: "apiKey", in: "header", name: "X-Key" };
const schemes = { components: { securitySchemes: { token, key } } };
const query = (name: string) => ({
  name,
  in: "query",
  schema: { type: "string" },
});

async function fieldsOf(
  operation: object,
  place: Parameters<typeof viewed>[1] = {},
) {
  const { descriptor } = await viewed(operation, {
    ...schemes,
    ...place,
  });
  return Object.fromEntries(
    descriptor.fields.map(({ name, value }) => [name, String(value)]),
  );
}

describe("the descriptor of an operation", () => {
  it("leaves out what the runtime takes for granted", async () => {
    const usual = { ...security, responses: answers };
    expect(
      await fieldsOf(usual, {
        method: "post",
        path: "/read",
        components: { securitySchemes: { token } },
      }),
    ).toEqual({ name: '"read"' });
  });

  it.each([
    [{}, { method: '"PATCH"', path: '"/notes"', secured: "false" }],
    [
      { servers: [{ url: "https://other.example/" }] },
      { server: '"https://other.example"' },
    ],
    [{ security: [{ token: [] }, {}] }, { secured: '"optional"' }],
    [
      { parameters: [query("q")] },
      {
        parameters: '[{ name: "q", in: "query", required: false }]',
        sort: "$sorted",
        target: "$target",
      },
    ],
    [{ requestBody: { content: form } }, { body: "$form" }],
    [{ requestBody: { content: json } }, { body: "$json", sort: "$sorted" }],
    [
      { requestBody: { content: { ...form, ...json } } },
      { choose: "$choose", sort: "$sorted" },
    ],
    [
      { responses: { 200: { description: "", content: { "text/csv": {} } } } },
      { accept: '"text/csv"', answer: "$any" },
    ],
    [
      { security: [{ key: [] }] },
      { credentials: "$credentials", authorize: "$authorize" },
    ],
    [{ "x-idempotent": true }, { idempotent: "true" }],
    [{ "x-rate-limit": { perMinute: 20 } }, { perMinute: "20" }],
  ])("says what is else: %j", async (operation, fields) => {
    expect(await fieldsOf(operation, { method: "patch" })).toMatchObject(
      fields,
    );
  });

  it("needs of the runtime what its fields name", async () => {
    const { descriptor } = await viewed(
      {
        parameters: [query("q")],
        requestBody: { content: { ...form, ...json } },
        security: [{ key: [] }],
      },
      { method: "post", ...schemes },
    );
    const named = descriptor.fields.flatMap(({ value }) =>
      [...value.matchAll(/\$(\w+)/g)].map(([, name]) => name),
    );
    expect([...descriptor.functions].sort()).toEqual(
      [...new Set(named)].sort(),
    );
  });
});
