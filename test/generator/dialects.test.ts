import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { describeFaults } from "../../generator/report.js";
import { here, make, type Made } from "./make.js";

/** One API, written in each dialect: all that Swagger 2.0 can say of one. */
const corpus = join(here, "corpus/dialects");

describe("the same API", () => {
  const made = new Map<string, Made>();
  const of = (name: string) => made.get(name)?.files ?? new Map();

  beforeAll(async () => {
    for (const name of [
      "swagger-2.0",
      "swagger-2.0-parts",
      "openapi-3.0",
      "openapi-3.1",
      "openapi-3.2",
    ])
      made.set(
        name,
        await make(join(corpus, `${name}.yaml`), { formatter: "none" }),
      );
  });

  it("has files to compare", () => {
    expect([...of("openapi-3.1").keys()]).toEqual(
      expect.arrayContaining(["src/models/Dog.ts", "src/schema.ts"]),
    );
  });

  it.each(["swagger-2.0", "swagger-2.0-parts", "openapi-3.0", "openapi-3.2"])(
    "written in %s gives the package that 3.1 gives",
    (name) => {
      expect(of(name)).toEqual(of("openapi-3.1"));
    },
  );

  it("is in order in each of them", () => {
    for (const { warnings } of made.values())
      expect(describeFaults(warnings)).toBe("");
  });
});
