import { afterEach, describe, expect, it, vi } from "vitest";
import { baseUrlOf } from "../../templates/runtime/base-url.js";

afterEach(() => vi.unstubAllGlobals());

const refused = new TypeError(
  "baseUrl must be a URL without a query, a fragment or a password",
);

describe("a base URL", () => {
  it.each([
    ["https://notes.example", "https://notes.example"],
    ["https://notes.example/", "https://notes.example"],
    ["https://notes.example/api", "https://notes.example/api"],
    ["https://notes.example/api/", "https://notes.example/api"],
    ["https://notes.example/a/b///", "https://notes.example/a/b"],
    ["HTTPS://Notes.Example:443/API", "https://notes.example/API"],
    ["http://127.0.0.1:8080", "http://127.0.0.1:8080"],
    ["https://notes.example/a%3F", "https://notes.example/a%3F"],
  ])("of %s has no slash at its end: %s", (given, expected) => {
    expect(baseUrlOf(given)).toBe(expected);
  });

  it.each([
    "https://notes.example/?team=1",
    "https://notes.example/api?",
    "https://notes.example/#top",
    "https://notes.example/api#",
    "https://user@notes.example",
    "https://:xoxp-secret@notes.example",
    "notes.example",
    "/api",
    "",
  ])("cannot be %j", (given) => {
    // Nor is it repeated: it may hold a password.
    expect(() => baseUrlOf(given)).toThrow(refused);
  });

  it("may be relative in a page", () => {
    vi.stubGlobal("location", { href: "https://page.example/app/?a=1#top" });
    expect(baseUrlOf("/api/")).toBe("https://page.example/api");
    expect(baseUrlOf("api")).toBe("https://page.example/app/api");
    expect(baseUrlOf("https://notes.example")).toBe("https://notes.example");
    expect(() => baseUrlOf("/api?a=1")).toThrow(refused);
  });
});
