import { describe, expect, it } from "vitest";
import { understand } from "../../generator/pipeline.js";

/** Where calls go, of what a document says of its servers. */
async function serversOf(document: object) {
  const text = JSON.stringify({
    info: { title: "Notes", version: "1" },
    paths: {},
    ...document,
  });
  const request = { document: "/notes.json", text, package: {}, client: {} };
  const { api } = (await understand(request)).view;
  return {
    baseUrl: api.baseUrl.literal,
    servers: api.servers?.map(({ template }) => template.code),
  };
}

const azure = {
  swagger: "2.0",
  host: "unused.example",
  basePath: "/v1",
  parameters: { Host: { name: "host", in: "path", default: "azure.example" } },
  "x-ms-parameterized-host": {
    hostTemplate: "{account}.{host}",
    parameters: [
      { name: "account", in: "path", required: true, enum: ["a", "b"] },
      { $ref: "#/parameters/Host" },
    ],
  },
};

describe("the server that calls go to", () => {
  it.each([
    [
      "the first that is absolute",
      {
        openapi: "3.0.3",
        servers: [{ url: "/" }, { url: "https://a.example/" }],
      },
      {
        baseUrl: '"https://a.example"',
        servers: ["`/`", "`https://a.example`"],
      },
    ],
    [
      "a path where there is no other",
      { openapi: "3.0.3", servers: [{ url: "/api" }] },
      { baseUrl: '"/api"', servers: undefined },
    ],
    [
      "a whole URL in basePath",
      { swagger: "2.0", host: "b.example", basePath: "https://a.example/v1" },
      { baseUrl: '"https://a.example/v1"', servers: undefined },
    ],
    [
      "API Gateway's, with one slash before its stage",
      {
        openapi: "3.0.1",
        servers: [
          {
            url: "https://a.example/{basePath}",
            variables: { basePath: { default: "/prod" } },
          },
        ],
      },
      {
        baseUrl: '"https://a.example/prod"',
        servers: ["`https://a.example/{basePath}`"],
      },
    ],
    [
      "Azure's, whose parts are variables",
      azure,
      {
        baseUrl: '"https://a.azure.example/v1"',
        servers: ["`https://{account}.{host}/v1`"],
      },
    ],
  ])("is %s", async (_, document, expected) => {
    expect(await serversOf(document)).toEqual(expected);
  });
});
