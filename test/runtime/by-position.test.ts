import { describe, expect, it } from "vitest";
import { byPosition } from "../../templates/runtime/by-position.js";
import { form } from "../../templates/runtime/form-body.js";
import { json, raw } from "../../templates/runtime/whole-body.js";
import { operation } from "./described.js";

describe("arguments by position", () => {
  const several = {
    ...operation,
    bodies: {
      "application/x-form": { body: form },
      "application/json": { body: json },
      "text/csv": { body: raw },
    },
  };
  const named = (...given: unknown[]) =>
    byPosition(several, given, ["id", "title", "file"], ["id", "body"]);

  it("are those of the usual body where no other is named", () => {
    const usual = { id: 1, title: "a", file: "b" };
    expect(named(1, "a", "b")).toEqual(usual);
    expect(named(1, "a", "b", undefined)).toEqual(usual);
    const opts = { contentType: "application/x-form", tags: [] };
    expect(named(1, "a", "b", opts)).toEqual({ ...usual, ...opts });
  });

  it("are those of the body that the last one names", () => {
    const opts = { contentType: "text/csv", request: {} };
    expect(named(1, "a,b", opts)).toEqual({ id: 1, body: "a,b", ...opts });
  });

  it("are not told by a field that looks like the last one", () => {
    const file = { contentType: "text/csv" };
    expect(named(1, "a", file)).toEqual({ id: 1, body: "a", ...file });
    expect(named(1, "a", { contentType: "image/png" })).toEqual({
      id: 1,
      title: "a",
      file: { contentType: "image/png" },
    });
    expect(named(1, file, "b")).toEqual({ id: 1, title: file, file: "b" });
  });

  it("may be called anything", () => {
    const made = byPosition(operation, [1], ["__proto__"], ["body"]);
    expect(Object.keys(made)).toEqual(["__proto__"]);
  });
});
