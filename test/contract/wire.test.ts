import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { checkWire } from "./check-wire.js";
import { facts } from "./facts.js";
import type { Package } from "./ways.js";

const modules = [facts.packageName, `${facts.packageName}/fetch`];

test("imported, the package sends what is documented", async () => {
  const [index, fetch] = await Promise.all(
    modules.map((name) => import(name) as Promise<Package>),
  );
  expect(await checkWire({ ...index, ...fetch }, facts)).toEqual([]);
});

test("required, it sends the same", async () => {
  const require = createRequire(import.meta.url);
  const [index, fetch] = modules.map((name) => require(name) as Package);
  expect(await checkWire({ ...index, ...fetch }, facts)).toEqual([]);
});
