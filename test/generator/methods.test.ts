import { describe, expect, it } from "vitest";
import { viewed } from "./viewed.js";

const components = {
  securitySchemes: { bot: { type: "http", scheme: "bearer" } },
};

const key = {
  name: "key",
  in: "header",
  schema: { type: "string" },
  "x-credential": "bot",
};

const page = { name: "page", in: "query", schema: { type: "integer" } };

const answers = (...mediaTypes: readonly string[]) => ({
  200: {
    description: "",
    content: Object.fromEntries(
      mediaTypes.map((type) => [type, { schema: { type: "string" } }]),
    ),
  },
});

describe("the methods of a class", () => {
  it.each([
    [
      "an argument, which goes before theirs",
      { parameters: [key], security: [{ bot: [] }] },
      "{ ...call, token: key }",
    ],
    [
      "optional, which gives way to theirs",
      { parameters: [key], security: [{ bot: [] }, {}] },
      "{ token: key, ...call }",
    ],
    ["none of the arguments", { parameters: [page] }, "call"],
  ])(
    "take the options of a call, with a credential that is %s",
    async (_, operation, code) => {
      const { methods } = await viewed(operation, { components });
      expect(methods.callOptions).toBe(code);
    },
  );

  it("resolve to one type where there is one answer", async () => {
    const { methods } = await viewed({
      responses: answers("application/json"),
    });
    expect(methods).toMatchObject({
      typeParameters: "",
      data: "string",
      info: "[data: string, status: number, headers: Headers]",
      cast: "",
      opts: "operations.ReadOptions",
      givenOpts: "opts ?? {}",
    });
  });

  it("resolve to what is asked for where there is a choice", async () => {
    const { methods } = await viewed({
      responses: answers("application/json", "text/csv"),
    });
    expect(methods).toMatchObject({
      typeParameters:
        "<$Accept extends keyof operations.ReadAnswers = keyof operations.ReadAnswers>",
      typeArguments: "<$Accept>",
      data: "operations.ReadAnswers[$Accept][0]",
      info: "operations.ReadAnswers[$Accept]",
      cast: " as Promise<operations.ReadAnswers[$Accept]>",
      opts: "operations.ReadOptions & { accept?: $Accept }",
    });
  });
});
