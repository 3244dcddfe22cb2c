import type { Json, JsonObject } from "../../generator/load/json.js";

/** A document that has a text wherever a document can have one, a name or free text. */
export function documentOf(text: string): JsonObject {
  const docs = { description: text, url: `https://docs.example/${text}` };
  const schema = (type: string, more: JsonObject = {}): JsonObject => ({
    type,
    title: text,
    description: text,
    "x-text": text,
    ...(type === "string" ? { pattern: text, format: text } : {}),
    ...more,
  });
  const named = (...entries: [string, Json][]) => Object.fromEntries(entries);
  const fields = named(
    [text, schema("string", { default: text, examples: [text] })],
    [`${text} 2`, schema("string", { enum: [text, `${text}!`] })],
    [`${text} 3`, { const: text }],
    [`${text} 4`, { type: "array", items: { const: { [text]: text } } }],
  );
  const pointer = text
    .replaceAll("%", "%25")
    .replaceAll("~", "~0")
    .replaceAll("/", "~1");
  const answer = {
    description: text,
    links: named([
      text,
      { operationId: text, description: text, parameters: named([text, text]) },
    ]),
    headers: { [`X-${text}`]: { description: text, schema: schema("string") } },
    content: named([
      "application/json",
      {
        schema: { $ref: `#/components/schemas/${pointer}` },
        example: named([text, text], [`${text} 2`, { [text]: [text] }]),
      },
    ]),
  };
  const path = text.replace(/[{}]/g, "");
  const variable = { default: text, enum: [text], description: text };
  const examples = named([
    text,
    { summary: text, description: text, value: text },
  ]);
  return {
    openapi: "3.1.0",
    info: {
      title: text,
      version: text,
      description: text,
      summary: text,
      termsOfService: text,
      contact: { name: text, url: text, email: text },
      license: { name: text, identifier: text },
      "x-text": { [text]: [text] },
    },
    externalDocs: docs,
    servers: [
      {
        url: "https://notes.example/\"'`*/|<b>$&)](x/{v}",
        description: text,
        variables: {
          v: { default: "v1", enum: ["v1", text], description: text },
        },
      },
      { url: `https://{${path}}.example`, variables: named([path, variable]) },
    ],
    tags: [{ name: text, description: text, externalDocs: docs }],
    "x-failure": {
      field: text,
      equals: text,
      code: text,
      messages: text,
      needed: text,
      provided: text,
      requestIdHeader: text,
      roles: { throttled: text, unauthenticated: text },
    },
    "x-error-codes": named(
      [`${text}!`, { description: text, everywhere: true, class: "throttled" }],
      [`${text} 2`, { description: text, advice: text, class: "transient" }],
    ),
    "x-rate-limit": { tiers: named([`${text}!`, { perMinute: 1 }]) },
    paths: {
      [`/${path}/{id}`]: {
        summary: text,
        description: text,
        servers: [
          {
            url: "https://path.example/{v}",
            description: text,
            variables: { v: variable },
          },
        ],
        parameters: [
          {
            name: `${text} of all`,
            in: "query",
            description: text,
            schema: schema("string"),
            examples,
          },
        ],
        post: {
          operationId: text,
          tags: [text],
          summary: text,
          description: text,
          externalDocs: docs,
          security: [
            named([text, [text, `${text} 2`]]),
            named([text, [`${text} 2`]]),
          ],
          parameters: [
            {
              name: "id",
              in: "path",
              required: true,
              description: text,
              schema: schema("string"),
              example: text,
            },
            {
              name: `${text} q`,
              in: "query",
              required: true,
              description: text,
              schema: schema("string", { default: text }),
            },
            { name: `X-${text}`, in: "header", schema: schema("string") },
            {
              name: "Authorization",
              in: "header",
              description: text,
              schema: schema("string"),
              example: text,
              "x-credential": { scheme: text, name: `${text} token` },
            },
          ],
          requestBody: {
            content: {
              [`application/x-www-form-urlencoded; x=${text}`]: {
                schema: {
                  type: "object",
                  required: [text],
                  properties: fields,
                  oneOf: [
                    { required: [text, `${text} 2`] },
                    { required: [`${text} 3`] },
                  ],
                  dependentRequired: named([text, [`${text} 4`]]),
                },
              },
            },
          },
          responses: { "200": answer },
          callbacks: { [text]: { [text]: {} } },
          "x-text": text,
          "x-rate-limit": `${text}!`,
          "x-idempotent": { safe: true, description: text },
          "x-error-codes": named([`${text}!`, {}], [`${text} 2`, {}]),
        },
        put: {
          operationId: `${text} 3`,
          tags: [text],
          servers: [
            {
              url: "https://operation.example/{v}",
              variables: { v: variable },
            },
          ],
          parameters: [
            {
              name: "id",
              in: "path",
              required: true,
              schema: schema("string"),
              examples,
            },
          ],
          requestBody: {
            description: text,
            content: {
              "multipart/form-data": {
                schema: { type: "object", properties: fields },
                examples,
                encoding: named([
                  text,
                  {
                    contentType: text,
                    headers: named([
                      `X-${text}`,
                      { description: text, schema: schema("string") },
                    ]),
                  },
                ]),
              },
            },
          },
          responses: {
            "200": {
              description: text,
              content: {
                "application/json": {
                  schema: {
                    type: "object",
                    properties: {
                      one: { $ref: `#/components/schemas/${pointer} 3` },
                    },
                  },
                  examples,
                },
              },
            },
          },
        },
        get: {
          operationId: `${text} 2`,
          tags: [text],
          deprecated: true,
          parameters: [
            {
              name: "id",
              in: "path",
              required: true,
              schema: schema("string"),
            },
            { name: text, in: "query", schema: schema("string") },
          ],
          responses: {
            default: {
              description: text,
              content: { [`text/${text}`]: { schema: schema("string") } },
            },
          },
        },
      },
      [`/more/{${path} p}`]: morePath(text, `${path} p`, schema("string")),
    },
    webhooks: named([
      text,
      {
        post: {
          operationId: `${text} hook`,
          summary: text,
          requestBody: { description: text, content: {} },
          responses: { "200": { description: text } },
        },
      },
    ]),
    components: {
      parameters: named([
        text,
        { name: text, in: "query", description: text, schema: {} },
      ]),
      headers: named([text, { description: text, schema: {} }]),
      examples,
      requestBodies: named([text, { description: text, content: {} }]),
      responses: named([text, { description: text }]),
      schemas: named(
        [
          `${text} 3`,
          {
            description: text,
            oneOf: [{ $ref: `#/components/schemas/${pointer}` }],
            discriminator: {
              propertyName: text,
              mapping: named(
                [text, `#/components/schemas/${pointer}`],
                [`${text}!`, text],
              ),
            },
          },
        ],
        [
          text,
          schema("object", {
            properties: fields,
            additionalProperties: true,
            example: named([text, text]),
          }),
        ],
        [
          `${text} 2`,
          schema("string", {
            enum: [text, `${text}!`],
            "x-enum-varnames": [text, `${text}!`],
            "x-enum-descriptions": [text, text],
          }),
        ],
      ),
      securitySchemes: named(...moreSchemes(text), [
        text,
        {
          type: "oauth2",
          description: text,
          flows: {
            authorizationCode: {
              authorizationUrl: `https://auth.example/${text}`,
              tokenUrl: text,
              scopes: named([text, text], [`${text} 2`, ""]),
            },
          },
        },
      ]),
    },
  };
}

/** An operation of what the others lack: styles, streams, and a name inside a path. */
function morePath(
  text: string,
  inPath: string,
  schema: JsonObject,
): JsonObject {
  const parameter = (place: string, name: string, more: JsonObject = {}) => ({
    name,
    in: place,
    description: text,
    schema,
    ...more,
  });
  const fields = {
    type: "object",
    properties: Object.fromEntries([[text, schema]]),
    patternProperties: Object.fromEntries([[text, schema]]),
  };
  return {
    get: {
      operationId: `${text} 4`,
      tags: [text],
      security: moreSchemes(text).map(([name]) => ({ [name]: [] })),
      parameters: [
        parameter("path", inPath, { required: true, style: "matrix" }),
        parameter("cookie", text),
        parameter("query", `${text} deep`, {
          style: "deepObject",
          schema: fields,
        }),
        {
          name: `${text} json`,
          in: "query",
          content: { "application/json": { schema: fields } },
        },
        parameter("header", `Y-${text}`, { schema: fields, explode: true }),
      ],
      responses: {
        "200": {
          description: text,
          content: {
            "text/event-stream": {
              schema: {
                type: "object",
                properties: { event: { const: text }, data: schema },
              },
            },
            "application/jsonl": { schema: fields },
          },
        },
        [`4${text}`]: { description: text },
        "404": {
          description: text,
          content: { "application/json": { schema: fields } },
        },
      },
    },
  };
}

/** Security schemes of the other kinds. */
function moreSchemes(text: string): [string, JsonObject][] {
  return [
    [
      `${text} key`,
      { type: "apiKey", in: "header", name: text, description: text },
    ],
    [`${text} query`, { type: "apiKey", in: "query", name: text }],
    [`${text} http`, { type: "http", scheme: text, bearerFormat: text }],
    [
      `${text} oidc`,
      { type: "openIdConnect", openIdConnectUrl: `https://id.example/${text}` },
    ],
  ];
}
