import type { MockDescription } from "../../../templates/mock/description.js";

/** An API that tells failure by a field of the body. */
export const description: MockDescription = {
  baseUrl: "https://library.example/api",
  requestIdHeader: "x-request-id",
  failure: {
    field: "ok",
    equals: false,
    code: "error",
    roles: {
      unauthenticated: "not_authed",
      invalidToken: "invalid_auth",
      invalidArguments: "invalid_arguments",
      unknownArgument: "invalid_arg_name",
      missingContentType: "missing_post_type",
      unsupportedContentType: "invalid_post_type",
      malformedBody: "invalid_form_data",
      unknownOperation: "unknown_method",
      throttled: "ratelimited",
    },
    messages: ["response_metadata", "messages"],
  },
  operations: [
    {
      name: "books.lend",
      method: "POST",
      path: "/books.lend",
      secured: true,
      contentTypes: [
        "application/x-www-form-urlencoded",
        "application/json",
        "multipart/form-data",
      ],
      arguments: [
        body("book_id", ["integer"], true),
        body("reader", ["string"], true),
        body("renew", ["boolean"]),
        body("weight", ["number"]),
        body("tags", ["array"]),
        body("address", ["object", "null"]),
        body("cover", ["string"]),
        {
          ...body("format", ["string"]),
          schema: { types: ["string"], enum: ["paper", "audio"] },
        },
      ],
      status: 200,
      answer: { ok: true, due: "2030-01-31" },
    },
    {
      name: "books.find",
      method: "POST",
      path: "/books.find",
      secured: "optional",
      contentTypes: ["application/x-www-form-urlencoded"],
      arguments: ["isbn", "title", "author", "year", "from", "to"].map((name) =>
        body(name, ["string"]),
      ),
      rules: [
        { kind: "exactlyOne", choices: [["isbn"], ["title", "author"]] },
        { kind: "atLeastOne", choices: [["isbn"], ["author"]] },
        { kind: "together", names: ["year"], needs: ["author"] },
        { kind: "together", names: ["from", "to"], needs: ["from", "to"] },
      ],
      status: 200,
      answer: { ok: true },
    },
    {
      name: "books.list",
      method: "GET",
      path: "/books",
      secured: false,
      contentTypes: [],
      arguments: [
        { name: "page", in: "query", required: false, schema: integer() },
        {
          name: "genre",
          in: "query",
          required: false,
          schema: { types: ["array"] },
        },
        {
          name: "X-Shelf",
          in: "header",
          required: false,
          schema: integer(),
        },
      ],
      status: 200,
      answer: { ok: true, books: [] },
    },
    {
      name: "books.get",
      method: "GET",
      path: "/books/{id}",
      secured: false,
      contentTypes: [],
      arguments: [
        { name: "id", in: "path", required: true, schema: integer() },
      ],
      status: 200,
      answer: { ok: true, id: 7 },
    },
    {
      name: "books.newest",
      method: "GET",
      path: "/books/newest",
      secured: false,
      contentTypes: [],
      arguments: [],
      status: 200,
      answer: { ok: true, id: 99 },
    },
    {
      name: "books.remove",
      method: "DELETE",
      path: "/books/{id}",
      secured: true,
      contentTypes: [],
      arguments: [
        { name: "id", in: "path", required: true, schema: integer() },
      ],
      status: 204,
    },
    {
      name: "notes.add",
      method: "POST",
      path: "/notes",
      secured: false,
      contentTypes: ["text/plain"],
      arguments: [],
      body: { required: true, schema: { types: ["string"] } },
      status: 201,
      answer: "noted",
      answerType: "text/plain; charset=utf-8",
    },
    {
      name: "settings.put",
      method: "PUT",
      path: "/settings",
      secured: false,
      contentTypes: ["application/json"],
      arguments: [body("theme", ["string"])],
      openBody: true,
      status: 200,
      answer: { ok: true },
    },
  ],
};

/** The same API, as one that answers by plain HTTP statuses. */
export const plainDescription: MockDescription = (({ failure: _, ...rest }) =>
  rest)(description);

function body(
  name: string,
  types: NonNullable<
    MockDescription["operations"][number]["arguments"][number]["schema"]["types"]
  >,
  required = false,
): MockDescription["operations"][number]["arguments"][number] {
  return { name, in: "body", required, schema: { types } };
}

function integer(): { readonly types: readonly ["integer"] } {
  return { types: ["integer"] };
}
