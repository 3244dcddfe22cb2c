import { describe, expect, it } from "vitest";
import type { Operation } from "../../templates/runtime/description.js";
import {
  inputOf,
  requireValue,
  sorted,
} from "../../templates/runtime/input.js";
import { form } from "../../templates/runtime/form-body.js";
import { json, raw } from "../../templates/runtime/whole-body.js";

const update: Operation = {
  name: "notes.update",
  method: "POST",
  path: "/notes/{id}",
  sort: sorted,
  parameters: [
    { name: "id", in: "path", required: true },
    { name: "dry_run", in: "query" },
    { name: "If-Match", in: "header" },
  ],
  body: form,
  accept: "application/json",
  secured: true,
  idempotent: true,
};
const put: Operation = { ...update, body: json };
const { body: _, ...get } = update;

describe("arguments", () => {
  it("travel where the document says, and the rest in the form", () => {
    const args = { text: "a", "If-Match": "1", id: 7, dry_run: true, tag: "b" };
    expect(inputOf(update, args)).toEqual({
      path: { id: 7 },
      query: { dry_run: true },
      header: { "If-Match": "1" },
      body: { text: "a", tag: "b" },
    });
  });

  it("keep their order", () => {
    const { body } = inputOf(update, { z: 1, id: 7, a: 2 });
    expect(Object.keys(body as object)).toEqual(["z", "a"]);
  });

  it("may be frozen", () => {
    const args = Object.freeze({ id: 7, text: "a" });
    expect(inputOf(update, args).body).toEqual({ text: "a" });
  });

  it("may be left out where none is required", () => {
    const { parameters: _, ...free } = update;
    const nothing = { path: {}, query: {}, header: {} };
    expect(inputOf(free)).toEqual({ ...nothing, body: {} });
    expect(inputOf({ ...free, body: raw })).toEqual(nothing);
  });

  it("may be a body that is no form, as `body`", () => {
    const body = ["any", "value"];
    expect(inputOf(put, { body, id: 7 }).body).toBe(body);
  });

  it("may be a form's field called `body`", () => {
    const { body } = inputOf(update, { id: 7, body: "a" });
    expect(body).toEqual({ body: "a" });
  });

  it("are left out where they are undefined, and kept where they are null", () => {
    const args = { id: 7, dry_run: null, text: undefined, tag: null };
    expect(inputOf(update, args)).toMatchObject({
      query: { dry_run: null },
      body: { tag: null },
    });
    expect(inputOf(update, args).body).not.toHaveProperty("text");
  });

  it("may have any name", () => {
    const args = JSON.parse('{"id":7,"__proto__":"a"}') as object;
    const { body } = inputOf(update, args);
    expect(Object.entries(body as object)).toEqual([["__proto__", "a"]]);
  });
});

describe("arguments of an operation that has fields alone", () => {
  const add: Operation = { name: "notes.add", body: form };

  it("are those of its form, of any name, but for undefined ones", () => {
    const args = JSON.parse('{"__proto__":"a","b":null}') as object;
    const { body, ...rest } = inputOf(add, { ...args, c: undefined });
    expect(Object.entries(body as object)).toEqual([
      ["__proto__", "a"],
      ["b", null],
    ]);
    expect(rest).toEqual({ path: {}, query: {}, header: {} });
  });

  it("are refused where it has no form", () => {
    const ping: Operation = { name: "ping" };
    expect(inputOf(ping, { a: undefined }).body).toBeUndefined();
    expect(() => inputOf(ping, { a: 1 })).toThrow(
      new TypeError('argument "a" is not one that ping takes'),
    );
  });
});

describe("arguments are refused", () => {
  it.each([
    [
      "that are no object",
      update,
      "id=7",
      "notes.update takes its arguments in an object",
    ],
    [
      "that are a list",
      update,
      [["id", 7]],
      "notes.update takes its arguments in an object",
    ],
    [
      "that are a map",
      update,
      new Map([["id", 7]]),
      "notes.update takes its arguments in an object",
    ],
    [
      "that are null",
      update,
      null,
      "notes.update takes its arguments in an object",
    ],
    [
      "without a required one",
      update,
      { text: "a" },
      'argument "id" is required',
    ],
    [
      "with a required one that is undefined",
      update,
      { id: undefined },
      'argument "id" is required',
    ],
    [
      "with a required one that is null",
      update,
      { id: null },
      'argument "id" is required',
    ],
    [
      "with one that is neither parameter nor body",
      put,
      { id: 7, text: "a" },
      'argument "text" is not one that notes.update takes',
    ],
    [
      "with a body where there is none",
      get,
      { id: 7, body: "a" },
      'argument "body" is not one that notes.update takes',
    ],
  ])("%s", (_, operation, args, message) => {
    expect(() => inputOf(operation, args as object)).toThrow(
      new TypeError(message),
    );
  });

  it("without a required one, wherever it travels", () => {
    const tagged: Operation = {
      ...update,
      parameters: [{ name: "tag", in: "query", required: true }],
    };
    expect(() => inputOf(tagged, { id: 7 })).toThrow(
      new TypeError('argument "tag" is required'),
    );
  });
});

describe("a required value", () => {
  it.each([[""], [0], [false], [[]]])("may be %j", (value) => {
    expect(requireValue("id", { id: value })).toBe(value);
  });

  it.each([
    ["missing", {}],
    ["undefined", { valueOf: undefined }],
    ["null", { valueOf: null }],
    ["inherited", Object.create({ valueOf: 1 })],
  ])("is refused where it is %s", (_, values: Record<string, unknown>) => {
    expect(() => requireValue("valueOf", values)).toThrow(
      new TypeError('argument "valueOf" is required'),
    );
  });
});
