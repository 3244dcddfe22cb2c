import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { operations } from "../../generated/src/operation-list.js";
import type { Operation } from "../../templates/runtime/description.js";
import { fileForm, multipart } from "../../templates/runtime/file-body.js";
import { operationsOf } from "../../templates/runtime/operation-lines.js";

const pages = { cursor: "after", next: ["meta", "next"] };
const none = {
  secured: true,
  idempotent: true,
  transient: [],
};

it.each([
  ["team info", { body: fileForm }],
  ["team info!", {}],
  ["team info~", { body: fileForm, idempotent: false }],
  ["team info#", { body: multipart }],
  ["team info?", { body: fileForm, secured: false }],
  ["team info/100", { body: fileForm, perMinute: 100 }],
  ["team info/0.5", { body: fileForm, perMinute: 0.5 }],
  [
    "team info@data.users",
    { body: fileForm, pagination: { ...pages, items: ["data", "users"] } },
  ],
  [
    "team info@users@cursor",
    {
      body: fileForm,
      pagination: { ...pages, items: ["users"], next: ["cursor"] },
    },
  ],
  [
    "team info@users<*",
    {
      body: fileForm,
      pagination: { ...pages, items: ["users"], first: "*" },
    },
  ],
  [
    "team info+later+half_more",
    { body: fileForm, transient: ["later", "half_more"] },
  ],
])("%s is an operation", (line, expected) => {
  expect(operationsOf([line], 0, pages)).toEqual([
    { name: "team.info", ...none, ...expected },
  ]);
});

it("calls a minute are as usual where a line does not say", () => {
  const all = operationsOf(["team info list/50 set/0"], 20);
  expect(all.map(({ perMinute }) => perMinute)).toEqual([20, 50, undefined]);
});

it.each([
  [" test", ["test"]],
  ["team info", ["team.info"]],
  ["team.profile get set~/20", ["team.profile.get", "team.profile.set"]],
])("%s are the operations of a namespace", (line, expected) => {
  expect(operationsOf([line], 20).map(({ name }) => name)).toEqual(expected);
});

it("operations that no line can tell stay what they are, in their place", () => {
  const other: Operation = { name: "b", method: "GET" };
  const all = operationsOf([" a", other, " c d"], 20);
  expect(all.map(({ name }) => name)).toEqual(["a", "b", "c", "d"]);
  expect(all[1]).toBe(other);
});

it("the client's list says of each operation what its class is told", async () => {
  const folder = new URL("../../generated/src/operations/", import.meta.url);
  const described = await Promise.all(
    readdirSync(folder).map((file) => import(new URL(file, folder).href)),
  );
  const known = described
    .flatMap((module: object) => Object.values(module) as Operation[])
    .map((operation) => [operation.name, comparable(operation)]);
  const listed = operations.map((one) => [one.name, comparable(one)]);
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(known));
  expect(listed).toHaveLength(known.length);
  expect(listed.length).toBeGreaterThan(300);
});

/**
 * What is absent is as its default, and every form of a client may hold files. A code
 * after which an operation may have run counts where that does no harm.
 */
function comparable({ body, interrupted = [], ...rest }: Operation): object {
  const { transient = [], idempotent = false } = rest;
  const repeated = [...transient, ...(idempotent ? interrupted : [])];
  const all = { ...none, ...rest, idempotent, body: body?.type };
  return { ...all, transient: repeated.sort() };
}
