import { expect, it } from "vitest";
import { viewed } from "./viewed.js";

it("calls what is sent after the document's name, where that gives way to a global", async () => {
  const id = { type: "string", readOnly: true };
  const schema = { $ref: "#/components/schemas/Error" };
  const content = { "application/json": { schema } };
  const { arguments: sent, result } = await viewed(
    {
      requestBody: { required: true, content },
      responses: { 200: { description: "", content } },
    },
    {
      method: "post",
      components: { schemas: { Error: { properties: { id, text: {} } } } },
    },
  );
  expect([result.code, ...sent.map(({ type }) => type.code)]).toEqual([
    "Error_",
    "ErrorInput",
  ]);
});

it("calls a model ClientModel where the client is called as it is", async () => {
  const schema = { $ref: "#/components/schemas/Client" };
  const content = { "application/json": { schema } };
  const { result } = await viewed(
    { responses: { 200: { description: "", content } } },
    { components: { schemas: { Client: { properties: { id: {} } } } } },
  );
  expect(result.code).toBe("ClientModel");
});
