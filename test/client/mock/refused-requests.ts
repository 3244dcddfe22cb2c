import { json, lend, token } from "./book-requests.js";
import type { Access } from "./ways.js";

/** What a request is refused with, in each of the two ways an API may have. */
interface Refused {
  readonly title: string;
  readonly request: (access: Access) => Promise<Response>;
  readonly code: string;
  readonly status: number;
  readonly messages?: readonly string[];
}

/** Requests with a fault each, of an API of books. */
export const refused: readonly Refused[] = [
  {
    title: "a path that the API lacks, before all else",
    request: ({ post }) => post("/books.burn", lend, {}),
    code: "unknown_method",
    status: 404,
    messages: ["no operation at POST /books.burn"],
  },
  {
    title: "a method that the path does not take",
    request: ({ call }) => call("/books/7", { method: "PUT" }),
    code: "unknown_method",
    status: 405,
    messages: ["no operation at PUT /books/7"],
  },
  {
    title: "no token, before the content type is looked at",
    request: ({ call }) =>
      call("/books.lend", { method: "POST", body: "some text" }),
    code: "not_authed",
    status: 401,
    messages: ["no token in the Authorization header"],
  },
  {
    title: "an empty token",
    request: ({ post }) =>
      post("/books.lend", lend, { authorization: "Bearer " }),
    code: "not_authed",
    status: 401,
    messages: ["no token in the Authorization header"],
  },
  {
    title: "a token that was never given out",
    request: ({ post }) =>
      post("/books.lend", lend, { authorization: "Bearer another" }),
    code: "invalid_auth",
    status: 401,
    messages: ["the token is not an accepted one"],
  },
  {
    title: "a scheme other than Bearer",
    request: ({ post }) =>
      post("/books.lend", lend, { authorization: "Basic some-token" }),
    code: "invalid_auth",
    status: 401,
    messages: ["the token is not an accepted one"],
  },
  {
    title: "a token that was never given out, where one is optional",
    request: ({ post }) =>
      post("/books.find", {}, { authorization: "Bearer another" }),
    code: "invalid_auth",
    status: 401,
  },
  {
    title: "a body without a content type",
    request: ({ call }) =>
      call("/books.lend", {
        method: "POST",
        headers: token,
        // Bytes, to which `fetch` gives no content type of its own.
        body: new TextEncoder().encode("book_id=5"),
      }),
    code: "missing_post_type",
    status: 415,
    messages: ["no content type"],
  },
  {
    title: "a content type that the operation does not take",
    request: ({ call }) =>
      call("/books.lend", json("{", { "content-type": "text/xml" })),
    code: "invalid_post_type",
    status: 415,
    messages: ["content type not taken: text/xml"],
  },
  {
    title: "a body where the operation takes none",
    request: ({ call }) =>
      call("/books/7", {
        method: "DELETE",
        headers: token,
        body: new URLSearchParams({ id: "7" }),
      }),
    code: "invalid_post_type",
    status: 415,
    messages: ["content type not taken: application/x-www-form-urlencoded"],
  },
  {
    title: "JSON that is none, before its arguments",
    request: ({ call }) => call("/books.lend", json('{"burn":')),
    code: "invalid_form_data",
    status: 400,
  },
  {
    title: "JSON that has no named fields",
    request: ({ call }) => call("/books.lend", json("[1]")),
    code: "invalid_form_data",
    status: 400,
    messages: ["the body is not an object"],
  },
  {
    title: "a form with an escape that ends early",
    request: ({ call }) =>
      call("/books.lend", {
        method: "POST",
        headers: {
          ...token,
          "content-type": "application/x-www-form-urlencoded",
        },
        body: "reader=%4",
      }),
    code: "invalid_form_data",
    status: 400,
  },
  {
    title: "a form that is not in UTF-8",
    request: ({ call }) =>
      call("/books.lend", {
        method: "POST",
        headers: {
          ...token,
          "content-type": "application/x-www-form-urlencoded",
        },
        body: "reader=%FF",
      }),
    code: "invalid_form_data",
    status: 400,
  },
  {
    title: "multipart without the boundary it names",
    request: ({ call }) =>
      call("/books.lend", {
        method: "POST",
        headers: {
          ...token,
          "content-type": "multipart/form-data; boundary=x",
        },
        body: "nothing of the kind",
      }),
    code: "invalid_form_data",
    status: 400,
  },
  {
    title: "a token in the form, as an unknown argument, before missing ones",
    request: ({ post }) => post("/books.lend", { token: "some-token" }),
    code: "invalid_arg_name",
    status: 400,
    messages: ["unknown field: token"],
  },
  {
    title: "an unknown argument in the query",
    request: ({ call }) => call("/books?page=1&token=some-token"),
    code: "invalid_arg_name",
    status: 400,
    messages: ["unknown field: token"],
  },
  {
    title: "all missing arguments at once, before types",
    request: ({ post }) => post("/books.lend", { renew: "perhaps" }),
    code: "invalid_arguments",
    status: 400,
    messages: [
      "missing required field: book_id",
      "missing required field: reader",
    ],
  },
  {
    title: "a missing argument where there is no body",
    request: ({ call }) =>
      call("/books.lend", { method: "POST", headers: token }),
    code: "invalid_arguments",
    status: 400,
    messages: [
      "missing required field: book_id",
      "missing required field: reader",
    ],
  },
  {
    title: "a missing body that is one value",
    request: ({ call }) => call("/notes", { method: "POST" }),
    code: "invalid_arguments",
    status: 400,
    messages: ["missing required field: body"],
  },
  {
    title: "text that is not of the argument's type, before enums",
    request: ({ post }) =>
      post("/books.lend", {
        ...lend,
        book_id: "5.5",
        renew: "yes",
        weight: "heavy",
        tags: "old,torn",
        address: "[]",
        format: "stone",
      }),
    code: "invalid_arguments",
    status: 400,
    messages: [
      "must be an integer: book_id",
      "must be a boolean: renew",
      "must be a number: weight",
      "must be an array: tags",
      "must be an object or null: address",
    ],
  },
  {
    title: "a JSON value that is not of the argument's type",
    request: ({ call }) =>
      call("/books.lend", json('{"book_id":"5","reader":null,"renew":1}')),
    code: "invalid_arguments",
    status: 400,
    messages: [
      "must be an integer: book_id",
      "must be a string: reader",
      "must be a boolean: renew",
    ],
  },
  {
    title: "wrong types in path, query and header",
    request: ({ call }) =>
      call("/books?page=two", { headers: { "x-shelf": "top" } }),
    code: "invalid_arguments",
    status: 400,
    messages: ["must be an integer: page", "must be an integer: X-Shelf"],
  },
  {
    title: "a value that is not among the documented ones",
    request: ({ post }) => post("/books.lend", { ...lend, format: "stone" }),
    code: "invalid_arguments",
    status: 400,
    messages: ["must be one of paper, audio: format"],
  },
];
