import { expect, test } from "vitest";
import { description } from "./description.js";
import { inBothWays } from "./ways.js";

const finding = "missing one of: isbn, title and author";

/** Fields that `books.find` is asked with, and what it has against them. */
const table: readonly [
  title: string,
  fields: Readonly<Record<string, string>>,
  messages: readonly string[],
][] = [
  ["one of the alternatives", { isbn: "1" }, []],
  ["another one, whole", { title: "a", author: "b" }, []],
  ["none of them", {}, [finding, "missing one of: isbn, author"]],
  ["another one by halves", { author: "b" }, [finding]],
  [
    "two of them",
    { isbn: "1", title: "a", author: "b" },
    ["only one may be given of: isbn, title and author"],
  ],
  [
    "a field without the one it needs",
    { isbn: "1", year: "2020" },
    ["missing field: author, needed beside year"],
  ],
  [
    "one of two that go together",
    { isbn: "1", to: "2" },
    ["missing field: from, needed beside to"],
  ],
  ["both that go together", { isbn: "1", from: "1", to: "2" }, []],
  ["a field that others need, alone", { title: "a", author: "b" }, []],
];

inBothWays(
  "an operation whose fields depend on each other",
  ({ post }) => {
    test.each(table)("is asked with %s", async (_, fields, messages) => {
      const headers = { authorization: "Bearer some-token" };
      const response = await post("/books.find", fields, headers);
      expect(await response.json()).toEqual(
        messages.length === 0
          ? { ok: true }
          : {
              ok: false,
              error: "invalid_arguments",
              response_metadata: {
                messages: messages.map((message) => `[ERROR] ${message}`),
              },
            },
      );
    });
  },
  description,
);
