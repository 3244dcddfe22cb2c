/** That every method is described, and each of them wholly. */

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { load as parse } from "js-yaml";
import { describe, expect, it } from "vitest";
import { notOurs, operations, repository } from "./described.js";
import { boundMethods, recording } from "./sdk.js";

const facts = new URL("../../../shared/slack/methods.json", import.meta.url);

/** Documented, and no longer served. */
const gone: Readonly<Record<string, string>> = {
  "files.upload": "retired in November 2025: three calls upload a file",
  "rtm.start": "retired in favour of rtm.connect",
  "users.setActive": "does nothing any more",
};

/** No source says at what rate they may be called. */
const withoutRateLimit = ["blocks.validate"];

const undocumented = [...operations.keys()].filter((name) =>
  name.startsWith("agents.conversations."),
);

describe("the set of methods", () => {
  it("has all that @slack/web-api binds, but for a list", () => {
    const lacking = [...boundMethods(recording().fetch).keys()].filter(
      (name) => !operations.has(name) && !(name in notOurs),
    );
    expect(lacking).toEqual([]);
  });

  // The facts are no part of the repository.
  it.skipIf(!existsSync(facts))(
    "is the union of what is documented and what is bound, but for lists",
    () => {
      const documented = Object.keys(
        JSON.parse(readFileSync(facts, "utf8")) as object,
      );
      const bound = [...boundMethods(recording().fetch).keys()];
      const union = new Set([...documented, ...bound]);
      for (const name of [...Object.keys(gone), ...Object.keys(notOurs)]) {
        union.delete(name);
      }
      expect([...operations.keys()].sort()).toEqual([...union].sort());
    },
  );

  it("has one file for each family", () => {
    const files = readdirSync(`${repository}spec/methods`).map((file) =>
      file.replace(/\.yaml$/, ""),
    );
    for (const name of operations.keys()) {
      expect(
        files.some((family) => name.startsWith(`${family}.`)),
        name,
      ).toBe(true);
    }
  });
});

describe("slack.yaml", () => {
  it("lists the paths and tags of all parts, as `npm run generate` leaves it", () => {
    const listed = readYaml("slack.yaml");
    const parts = readdirSync(`${repository}spec/methods`)
      .sort()
      .map((file) => readYaml(`methods/${file}`));
    expect(Object.keys(listed.paths ?? {})).toEqual(
      parts.flatMap(Object.keys).filter((key) => key.startsWith("/")),
    );
    expect(listed.tags).toEqual(parts.flatMap(({ tags = [] }) => tags));
  });
});

describe.each([...operations])("%s", (name, operation) => {
  it("says what it does, and where Slack says so", () => {
    expect(operation.summary).not.toBe("");
    expect(operation.description).not.toBe("");
    expect(operation.docsUrl).toBe(
      `https://docs.slack.dev/reference/methods/${name}`,
    );
  });

  it("describes each argument, with an example", () => {
    for (const {
      name: argument,
      description,
      example,
      type,
    } of operation.parameters) {
      expect(description, argument).not.toBe("");
      if (type.kind !== "binary") expect(example, argument).toBeDefined();
    }
  });

  it("says at what rate it may be called, and what it can fail with", () => {
    if (undocumented.includes(name)) return;
    if (!withoutRateLimit.includes(name)) {
      expect(operation.rateLimit?.perMinute).toBeGreaterThan(0);
    }
    for (const { code, description } of operation.errorCodes) {
      expect(description, code).toMatch(/\w.*\.$/s);
    }
  });

  it("has an answer that is typed, and shown", () => {
    expect(operation.answer.type).not.toBeNull();
    const [success] = operation.answer.successes;
    expect(success?.contents[0]?.example).toBeDefined();
  });
});

function readYaml(path: string): { paths?: object; tags?: unknown[] } {
  return parse(readFileSync(`${repository}spec/${path}`, "utf8")) as object;
}

it("leaves nothing to be written", () => {
  const files = readdirSync(`${repository}spec`, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(".yaml"));
  for (const file of files) {
    expect(readFileSync(`${repository}spec/${file}`, "utf8")).not.toMatch(
      /TODO|FIXME/,
    );
  }
});
