import { describe, expect, it } from "vitest";
import { any, anyOrNone } from "../../templates/runtime/any-answer.js";
import { callOf } from "./described.js";

// RFC 9110, 12.5.1
describe("Accept", () => {
  it.each([
    ["text/html", "text/html"],
    ["text/html", "TEXT/html; charset=utf-8"],
    ["Text/HTML;q=0.5", "text/html"],
    ["image/png, text/html", "text/html"],
    ["text/html,image/png", "text/html"],
    ["*/*", "text/html"],
    ["*/*;q=0.1", ""],
    ["", "text/html"],
    ["text/*", "TEXT/html"],
    ["application/json", "application/problem+json"],
    ["application/hal+json", "application/json; charset=utf-8"],
  ])("%j allows %j", (accept, given) => {
    expect(any.accepts(accept, given)).toBe(true);
  });

  it.each([
    ["text/html", "text/plain"],
    ["text/html", ""],
    ["text/plain", "text/plaid"],
    ["text/plain", "text/plain-ish"],
    ["*text/html", "text/html"],
    ["text/*", "image/png"],
    ["text/*", "text"],
    ["text/*", "textual/html"],
    ["application/json", "text/html"],
    ["text/html", "application/json"],
    ["image/png, text/html", "image/gif"],
    ["image/*+*/*", "text/html"],
    ["*/*+json", "text/html"],
  ])("%j does not allow %j", (accept, given) => {
    expect(any.accepts(accept, given)).toBe(false);
  });
});

describe("an answer that may have no body", () => {
  it.each([
    ["application/json", "", true],
    ["application/json", "application/json", true],
    ["application/json", "text/html", false],
  ])("with Accept %j allows %j: %s", (accept, given, allowed) => {
    expect(anyOrNone.accepts(accept, given)).toBe(allowed);
  });

  it("is read as any other", async () => {
    const { operation } = callOf();
    const response = new Response("a");
    expect(await anyOrNone.read(operation, response, "text/csv")).toBe("a");
  });
});
