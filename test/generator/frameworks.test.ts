import { describe, expect, it } from "vitest";
import { viewed } from "./viewed.js";

/** What frameworks write without being asked, and what of it a caller should see. */
describe("what frameworks write", () => {
  const object = { type: "object", properties: { id: { type: "integer" } } };
  const answer = (content: object) => ({
    responses: { 200: { description: "", content } },
  });

  it.each([
    [
      "a stream is a list of events: Spring's, of their data",
      { "text/event-stream": { schema: { type: "array", items: object } } },
      "AsyncIterable<ServerSentEvent<{ id?: number }>>",
    ],
    [
      "a stream is a list of events: Huma's, of their fields",
      {
        "text/event-stream": {
          schema: {
            type: "array",
            items: {
              oneOf: [
                { properties: { event: { const: "a" }, data: object } },
                {
                  properties: {
                    event: { const: "b" },
                    data: { type: "string" },
                  },
                },
              ],
            },
          },
        },
      },
      'AsyncIterable<ServerSentEvent<{ id?: number }, "a"> | ServerSentEvent<string, "b">>',
    ],
    [
      "an event that oRPC describes is not its own data",
      {
        "text/event-stream": {
          schema: { properties: { event: { const: "a" }, data: object } },
        },
      },
      'AsyncIterable<ServerSentEvent<{ id?: number }, "a">>',
    ],
    [
      "data may have fields of these names",
      { "text/event-stream": { schema: { properties: { data: object } } } },
      "AsyncIterable<ServerSentEvent<{ data?: { id?: number } }>>",
    ],
    [
      "an object is no plain text, though ASP.NET says so",
      {
        "text/plain": { schema: object },
        "application/json": { schema: object },
        "text/json": { schema: object },
      },
      "{ id?: number }",
    ],
    [
      "but a text is",
      {
        "text/plain": { schema: { type: "string" } },
        "application/json": { schema: object },
      },
      "string | { id?: number }",
    ],
  ])("%s", async (_, content, result) => {
    expect((await viewed(answer(content))).result.code).toBe(result);
  });

  it("no status that has no body has one, though Jira says so", async () => {
    const content = { "application/json": { schema: {} } };
    const { result, answerChoices } = await viewed({
      responses: { 204: { description: "", content } },
    });
    expect(result.code).toBe("void");
    expect(answerChoices).toEqual([]);
  });

  const file = {
    type: "object",
    properties: { file: { type: "string", format: "binary", nullable: true } },
  };
  it.each([
    [
      "ASP.NET lists a patch first that it is not",
      [
        ["application/json-patch+json", object],
        ["application/json", object],
      ],
      "application/json",
    ],
    [
      "another schema is another body",
      [
        ["application/merge-patch+json", { type: "object" }],
        ["application/json", object],
      ],
      "application/merge-patch+json",
    ],
    [
      "Django lists each parser for one schema, and JSON has no files",
      [
        ["application/json", file],
        ["application/x-www-form-urlencoded", file],
        ["multipart/form-data", file],
      ],
      "multipart/form-data",
    ],
    [
      "a form of other fields is another body",
      [
        ["application/json", object],
        ["multipart/form-data", file],
      ],
      "application/json",
    ],
  ] as const)("%s", async (_, bodies, sent) => {
    const content = Object.fromEntries(
      bodies.map(([type, schema]) => [type, { schema }]),
    );
    const { contentType } = await viewed(
      { requestBody: { content } },
      { method: "post", openapi: "3.0.3" },
    );
    expect(contentType?.code).toBe(`\`${sent}\``);
  });
});
