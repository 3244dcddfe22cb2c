import { expect, it } from "vitest";
import { viewed } from "./viewed.js";

const text = { schema: { type: "string" } };
const data = { schema: { type: "object" } };

it.each([
  [{ "text/html": text, "application/json": data }, "object"],
  [{ "text/html": text, "application/vnd.notes+json; v=1": data }, "object"],
  [{ "text/html": text, "text/json": data }, "object"],
  [{ "text/html": text, "application/json-seq": data }, "string"],
])("answers JSON where there is a choice: %j", async (content, kind) => {
  const responses = { 200: { description: "", content } };
  expect((await viewed({ responses })).answer.kind).toMatchObject({
    [kind]: true,
  });
});
