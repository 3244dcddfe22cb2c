import { describe, expect, it } from "vitest";
import {
  accepts,
  essence,
  isForm,
  isJson,
} from "../../templates/runtime/media-type.js";

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

describe("a form", () => {
  it.each([
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "Multipart/Form-Data; boundary=x",
    "application/x-www-form-urlencoded; charset=utf-8",
  ])("is %s", (mediaType) => {
    expect(isForm(mediaType)).toBe(true);
  });

  it.each(["", "multipart/mixed", "application/json"])(
    "is not %j",
    (mediaType) => {
      expect(isForm(mediaType)).toBe(false);
    },
  );
});

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
    expect(accepts(accept, given)).toBe(true);
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
    expect(accepts(accept, given)).toBe(false);
  });
});
