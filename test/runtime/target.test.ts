import { describe, expect, it } from "vitest";
import type { Operation } from "../../templates/runtime/description.js";
import { formQuery } from "../../templates/runtime/query-styles.js";
import { fixedTarget, target } from "../../templates/runtime/target.js";
import { targetWithQuery } from "../../templates/runtime/target-with-query.js";
import { operation } from "./described.js";

const nothing = { path: {}, query: {}, header: {} };
const list: Operation = {
  ...operation,
  path: "/notes",
  parameters: [{ name: "tags", in: "query", write: formQuery }],
};

describe("the target of a request", () => {
  it("is the path with its values", () => {
    const path = { id: "a/b?" };
    expect(target(operation, { ...nothing, path })).toBe("/notes/a%2Fb%3F");
  });

  it("is the path alone where there is no query", () => {
    expect(target(list, nothing)).toBe("/notes");
    expect(target(list, { ...nothing, query: { tags: undefined } })).toBe(
      "/notes",
    );
  });

  it("has the query behind it, written as its parameters say", () => {
    const query = { tags: ["a", "b"], page: 2 };
    expect(target(list, { ...nothing, query })).toBe("/notes?tags=a,b&page=2");
  });

  it("is refused where a value is missing", () => {
    expect(() => target(operation, nothing)).toThrow(TypeError);
  });

  it("is a path as it is, where that has no parameters", () => {
    const input = { ...nothing, query: { page: 2 } };
    expect(fixedTarget(list, input)).toBe("/notes?page=2");
    expect(() => fixedTarget(operation, nothing)).toThrow(
      "/notes/{id} is no path below the base URL",
    );
  });

  it("has the query of its own path beside that of its arguments", () => {
    const own = { ...list, path: "/notes/{id}?sort=asc" };
    const input = { ...nothing, path: { id: "a?b" } };
    expect(targetWithQuery(own, input)).toBe("/notes/a%3Fb?sort=asc");
    expect(targetWithQuery(own, { ...input, query: { page: 2 } })).toBe(
      "/notes/a%3Fb?page=2&sort=asc",
    );
  });
});
