import { expect, it } from "vitest";
import { plainInput } from "../../generator/settings/input.js";
import { understand } from "../../generator/pipeline.js";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ "application/json": { schema } });
const withId = (properties: object) => ({
  type: "object",
  properties: { id: { type: "string", readOnly: true }, ...properties },
});

/** Of each model two forms: one with the id, and one that is sent, without. */
const text = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Notes", version: "1" },
  servers: [{ url: "https://example.com" }],
  paths: {
    "/notes": {
      get: {
        operationId: "read",
        responses: {
          200: { description: "", content: json(reference("Note")) },
        },
      },
      post: {
        operationId: "write",
        requestBody: { content: json(reference("Draft")) },
        responses: { 204: { description: "" } },
      },
    },
  },
  webhooks: {
    noted: { post: { requestBody: { content: json(reference("Event")) } } },
  },
  components: {
    schemas: {
      Note: withId({ author: reference("Author") }),
      Draft: withId({ author: reference("Author"), pages: reference("Page") }),
      Author: withId({}),
      Page: withId({}),
      Event: withId({ cause: reference("Cause") }),
      Cause: withId({}),
    },
  },
});

async function models(keepUnused: boolean): Promise<readonly string[]> {
  const { view } = await understand({
    document: "notes.json",
    text,
    package: {},
    client: {},
    input: {
      ...plainInput,
      choice: { ...plainInput.choice, keepUnused },
    },
  });
  return view.models.map(({ name }) => name);
}

it("makes of a schema the form that operations answer or take, and both where they do both", async () => {
  expect(await models(false)).toEqual([
    "Author",
    "AuthorInput",
    // Of a webhook: nothing says here which way it goes.
    "Cause",
    "CauseInput",
    "DraftInput",
    "Event",
    "EventInput",
    "Note",
    "PageInput",
  ]);
});

it("makes both forms of every schema where unused models are kept", async () => {
  expect(await models(true)).toHaveLength(12);
});
