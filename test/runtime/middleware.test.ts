import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Middleware } from "../../templates/runtime/options.js";
import { cases, json, reset } from "./middleware-cases.js";
import { mistakes } from "./middleware-mistakes.js";
import { openapiFetch, ours, type Given } from "./middleware-runs.js";

const answers = () => json({ saved: true });

describe.each(ours)("middleware of %s", (_, way) => {
  it.each([...cases, ...mistakes].map((one) => [one.title, one] as const))(
    "that %s: as in openapi-fetch",
    async (_title, { middleware, respond = answers }) => {
      expect(await way(middleware(), respond)).toEqual(
        await openapiFetch(middleware(), respond),
      );
    },
  );

  it("in any chain: as in openapi-fetch", async () => {
    const networks = fc.constantFrom(
      answers,
      () => json({ reason: "down" }, 503),
      reset,
    );
    await fc.assert(
      fc.asyncProperty(chains, networks, async (chain, respond) => {
        expect(await way(chain.map(made), respond)).toEqual(
          await openapiFetch(chain.map(made), respond),
        );
      }),
    );
  });
});

/** What hooks do. The first is the most likely. */
const DEEDS = {
  onRequest: ["pass", "pass", "header", "replace", "answer", "throw", "wrong"],
  onResponse: ["pass", "pass", "header", "replace", "fail", "throw", "wrong"],
  onError: ["pass", "pass", "replace", "answer", "throw", "wrong"],
} as const;

type Plan = {
  readonly [Hook in keyof typeof DEEDS]?: (typeof DEEDS)[Hook][number];
};

const chains: fc.Arbitrary<readonly Plan[]> = fc.array(
  fc.record(
    {
      onRequest: fc.constantFrom(...DEEDS.onRequest),
      onResponse: fc.constantFrom(...DEEDS.onResponse),
      onError: fc.constantFrom(...DEEDS.onError),
    },
    { requiredKeys: [] },
  ),
  { maxLength: 6 },
);

/** Middleware that does as planned, and leaves its number wherever it was. */
function made(plan: Plan, index: number): Given {
  const name = String(index);
  const wrong = "neither" as unknown as undefined;
  const answer = () => json({ from: name });
  const { onRequest, onResponse, onError } = plan;
  // Without hooks it is none, and `use` would refuse it.
  if (!(onRequest ?? onResponse ?? onError)) return undefined;
  const hooks: Partial<Middleware> = {
    ...(onRequest && {
      onRequest: ({ request }) => {
        if (onRequest === "throw") throw new Error(`onRequest of ${name}`);
        if (onRequest === "header") request.headers.append("x-passed", name);
        if (onRequest === "answer") return answer();
        if (onRequest === "wrong") return wrong;
        return onRequest === "replace"
          ? new Request(`${request.url}&by=${name}`, request)
          : undefined;
      },
    }),
    ...(onResponse && {
      onResponse: async ({ response }) => {
        if (onResponse === "throw") throw new Error(`onResponse of ${name}`);
        if (onResponse === "header") response.headers.append("x-passed", name);
        if (onResponse === "fail") return json({ reason: name }, 500);
        if (onResponse === "wrong") return wrong;
        return onResponse === "replace"
          ? json({ [name]: await response.json() })
          : undefined;
      },
    }),
    ...(onError && {
      onError: () => {
        if (onError === "throw") throw new Error(`onError of ${name}`);
        if (onError === "answer") return answer();
        if (onError === "wrong") return wrong;
        return onError === "replace"
          ? new Error(`instead: ${name}`)
          : undefined;
      },
    }),
  };
  return hooks as Middleware;
}
