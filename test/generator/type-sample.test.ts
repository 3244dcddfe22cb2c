import { describe, expect, it } from "vitest";
import { valueOfType } from "../../generator/model/type-sample.js";
import type { Property, Type } from "../../generator/model/type.js";

const field = (name: string, type: Type): Property => ({
  name,
  required: true,
  type,
  description: "",
  deprecated: false,
  default: undefined,
  example: undefined,
});

/** Objects within each other: each of the fields holds the next one. */
function nested(depth: number, names: readonly string[]): Type {
  let type: Type = { kind: "string" };
  for (let n = 0; n < depth; n++) {
    const inner: Type = type;
    type = {
      kind: "object",
      properties: names.map((name) => field(name, inner)),
      additional: null,
    };
  }
  return type;
}

describe("a value made up of a type", () => {
  const valueOf = (type: Type) => valueOfType(type, () => undefined);

  it("has what is required, however deep", () => {
    expect(valueOf(nested(2, ["a", "b"]))).toEqual({
      a: { a: "string", b: "string" },
      b: { a: "string", b: "string" },
    });
  });

  it.each<[string, Type]>([
    ["deeper than the stack", nested(20_000, ["next"])],
    [
      "of 10^16 fields",
      nested(
        8,
        Array.from({ length: 100 }, (_, n) => `x${String(n)}`),
      ),
    ],
  ])("is given up where it would be %s", (_, type) => {
    expect(valueOf(type)).toBeUndefined();
  });
});
