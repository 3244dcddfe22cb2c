import { describe, expect, it } from "vitest";
import { condense } from "../../generator/condense.js";
import { error, warning, type Fault } from "../../generator/fault.js";
import { describeFaults, locateFaults } from "../../generator/report.js";

const at = (line: number) => ({
  file: "api.yaml",
  position: { line, column: 1 },
});

/** Warnings of a kind, one a line. */
const many = (count: number, what: string, from = 1): readonly Fault[] =>
  Array.from({ length: count }, (_, n) =>
    warning(at(from + n), `${what} ${String(n)}`, `mend ${what}`),
  );

describe("faults, as people read them", () => {
  it("are told one by one while there are few", () => {
    expect(describeFaults([...many(2, "a"), error(at(9), "b", "mend b")])).toBe(
      `api.yaml:1:1: warning: a 0
  hint: mend a
api.yaml:2:1: warning: a 1
  hint: mend a
api.yaml:9:1: error: b
  hint: mend b`,
    );
    expect(describeFaults(many(20, "a")).match(/hint/g)).toHaveLength(20);
  });

  it("are told by kind where there are many warnings, errors at the end", () => {
    const faults = [
      ...many(30, "a", 100),
      error(at(1), "no", "mend it"),
      ...many(4, "b"),
      ...many(1, "c"),
    ];
    expect(describeFaults(faults)).toBe(
      `api.yaml:100:1: warning: a 0
api.yaml:101:1: warning: a 1
api.yaml:102:1: warning: a 2
  hint: mend a
  and 27 more like these
api.yaml:1:1: warning: b 0
api.yaml:2:1: warning: b 1
api.yaml:3:1: warning: b 2
api.yaml:4:1: warning: b 3
  hint: mend b
api.yaml:1:1: warning: c 0
  hint: mend c
35 warnings; --json lists each
api.yaml:1:1: error: no
  hint: mend it`,
    );
  });

  it("are counted, also those of which there are too many to keep", () => {
    const kept = condense([...many(5000, "a"), error(at(1), "no", "mend it")]);
    expect(kept).toHaveLength(1002);
    expect(locateFaults(kept)).toHaveLength(1002);
    expect(describeFaults(kept)).toContain("and 4997 more like these\n5000 ");
    expect(condense(many(1001, "a"))).toEqual(many(1001, "a"));
  });
});
