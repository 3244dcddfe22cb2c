import { describe, expect, it } from "vitest";
import { essence, isJson } from "../../templates/runtime/media-type.js";

// RFC 9110, 8.3.1: names are case-insensitive, parameters follow a semicolon.
describe("a media type without its parameters", () => {
  it.each([
    ["application/json", "application/json"],
    ["Application/JSON", "application/json"],
    ["text/html;charset=utf-8", "text/html"],
    [" text/html ; charset=utf-8; q=1", "text/html"],
    ["text/html;\r\n charset=utf-8", "text/html"],
    ["", ""],
    [null, ""],
    [undefined, ""],
  ])("%j is %j", (mediaType, expected) => {
    expect(essence(mediaType)).toBe(expected);
  });
});

describe("JSON", () => {
  it.each([
    "application/json",
    "text/json",
    "application/problem+json",
    "Application/JSON; charset=utf-8",
  ])("is %s", (mediaType) => {
    expect(isJson(mediaType)).toBe(true);
  });

  it.each([
    "",
    "json",
    "application/jsonp",
    "application/json-seq",
    "application/bson+jsonx",
    "application/notjson",
    "text/plain; as=application/json",
  ])("is not %j", (mediaType) => {
    expect(isJson(mediaType)).toBe(false);
  });
});
