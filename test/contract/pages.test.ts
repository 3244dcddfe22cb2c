import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { checkPages } from "./check-pages.js";
import { facts } from "./facts.js";

const generated = fileURLToPath(new URL("../../generated/", import.meta.url));

test("the reference pages say what is documented", () => {
  expect(checkPages(generated, facts)).toEqual([]);
});
