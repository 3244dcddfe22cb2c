import { expect, it } from "vitest";
import type * as Aside from "../../generator/types/aside.js";

/** As it is built: a thread runs JavaScript. */
const built = new URL("../../dist/types/aside.js", import.meta.url).href;
const { lastingPrinter } = (await import(built)) as typeof Aside;

const documentOf = (path: string) => ({
  openapi: "3.1.0",
  info: { title: "Notes", version: "1" },
  paths: { [path]: { get: { responses: { 204: { description: "" } } } } },
});

it("prints one document after the other", async () => {
  const print = lastingPrinter();
  expect(await print(documentOf("/a"))).toContain('"/a"');
  expect(await print(documentOf("/b"))).not.toContain('"/a"');
});

it("prints the next document after one that cannot be printed", async () => {
  const print = lastingPrinter();
  await expect(
    print({ ...documentOf("/a"), components: { schemas: { A: 7 } } }),
  ).rejects.toThrow();
  expect(await print(documentOf("/b"))).toContain('"/b"');
});
