/**
 * What a program that used `@slack/web-api` finds: each of its methods under the
 * same name, making the same request of the same arguments.
 */

import { SlackClient } from "slack-web-client";
import { describe, expect, it } from "vitest";
import type { Operation } from "../../generator/model/api-operation.js";
import { notOurs, operations } from "./described.js";
import { boundMethods, recording, token } from "./sdk.js";

const theirs = recording();
const ours = recording();
const bound = boundMethods(theirs.fetch);
const slack = new SlackClient({
  token,
  fetch: ours.fetch,
  rateLimit: "off",
});

/** Methods that take no token. Theirs sends the client's all the same. */
const withoutToken = [...operations]
  .filter(([, { security }]) => security.length === 0)
  .map(([name]) => name);

const names = [...bound.keys()].filter((name) => !(name in notOurs));

describe("each method of @slack/web-api", () => {
  it("is one of 280 and a recipe, and no exception is listed in vain", () => {
    expect(bound.size).toBe(281);
    for (const name of Object.keys(notOurs)) {
      expect(operations.has(name), name).toBe(false);
    }
  });

  it.each(names)("%s is called by the same name", (name) => {
    expect(operations.has(name)).toBe(true);
    expect(typeof endpoint(name)).toBe("function");
  });

  it.each(names.filter((name) => operations.has(name)))(
    "%s makes the same request of its arguments",
    async (name) => {
      const operation = operations.get(name);
      if (!operation) throw new Error(`${name} is not described`);
      for (const args of [required(operation), all(operation)]) {
        theirs.sent.length = 0;
        ours.sent.length = 0;
        await bound.get(name)?.(args);
        await endpoint(name)(args);
        const expected = withoutToken.includes(name)
          ? theirs.sent.map((sent) => ({ ...sent, token: null }))
          : theirs.sent;
        expect(ours.sent).toEqual(expected);
        expect(ours.sent).toHaveLength(1);
      }
    },
  );
});

function endpoint(name: string): (args: object) => Promise<unknown> {
  return name
    .split(".")
    .reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | undefined)?.[key],
      slack,
    ) as (args: object) => Promise<unknown>;
}

/** The examples of the arguments that have to be given. */
function required({ parameters }: Operation): object {
  return argumentsOf(parameters.filter((one) => one.required));
}

/** The examples of all arguments. */
function all({ parameters }: Operation): object {
  return argumentsOf(parameters);
}

function argumentsOf(parameters: Operation["parameters"]): object {
  return Object.fromEntries(
    parameters
      .filter((one) => one.in !== "credential")
      .flatMap(({ name, example }) =>
        example === undefined ? [] : [[name, example]],
      ),
  );
}
