/**
 * Where ours differs from `@slack/web-api` 8.2 on purpose: all of it. A test
 * holds both sides to what this list says of them.
 */

import { expect } from "vitest";
import { form, refused, type Difference } from "./difference.js";
import { uploads } from "./differences-of-uploads.js";
import { numbers, objects, texts } from "./differences-of-values.js";

const names: readonly Difference[] = [
  {
    given: "a name that holds half of a surrogate pair",
    call: () => ({ args: { "\ud83d": "x" } }),
    theirs: refused("URIError: URI malformed"),
    ours: refused(
      String.raw`TypeError: argument "\ud83d" holds half of a surrogate pair`,
    ),
    why: "the message names the argument",
  },
  {
    given: "an argument `__proto__`",
    call: () => ({ args: { ["__proto__"]: "x", a: "1" } }),
    theirs: form(["a", "1"]),
    ours: form(["__proto__", "x"], ["a", "1"]),
    why: "a name is a name; none is lost",
  },
  {
    given: "`team_id` after another argument",
    call: () => ({ args: { a: "1", team_id: "T1" } }),
    theirs: form(["team_id", "T1"], ["a", "1"]),
    ours: form(["a", "1"], ["team_id", "T1"]),
    why: "fields are sent in the caller's order; theirs keeps a place for the client's own team. To Slack it is the same",
  },
  {
    given: "a token for one call",
    call: () => ({ args: { a: "1" }, token: "xoxb-of-the-call" }),
    theirs: {
      fields: [
        ["a", "1"],
        ["token", "xoxb-of-the-call"],
      ],
      token: "xoxb-of-the-call",
    },
    ours: { fields: [["a", "1"]], token: "xoxb-of-the-call" },
    why: "a token is in the Authorization header and nowhere else, where fewer logs have it",
  },
];

const targets: readonly Difference[] = [
  {
    given: "a URL in the place of a method",
    call: (elsewhere) => ({ method: `${elsewhere}/some.method`, args: {} }),
    theirs: { fields: [], target: "/some.method", server: "another" },
    ours: {
      refused: expect.stringMatching(
        /^TypeError: http:\/\/127\.0\.0\.1:\d+\/some\.method is no path below the base URL$/,
      ) as string,
    },
    why: "no name of a method takes the token off the base URL",
  },
  {
    given: "a method that climbs out of the base URL",
    call: () => ({ method: "../elsewhere", args: {} }),
    theirs: { fields: [], target: "/elsewhere" },
    ours: refused("TypeError: /../elsewhere is no path below the base URL"),
    why: "no name of a method takes the token off the base URL",
  },
  {
    given: "the same, percent-encoded",
    call: () => ({ method: "%2e%2E/elsewhere", args: {} }),
    theirs: { fields: [], target: "/elsewhere" },
    ours: refused("TypeError: /%2e%2E/elsewhere is no path below the base URL"),
    why: "no name of a method takes the token off the base URL",
  },
  {
    given: "a method with a backslash",
    call: () => ({ method: "..\\elsewhere", args: {} }),
    theirs: { fields: [], target: "/elsewhere" },
    ours: refused("TypeError: /..\\elsewhere is no path below the base URL"),
    why: "no name of a method takes the token off the base URL",
  },
  {
    given: "a method with a query",
    call: () => ({ method: "some.method?a=1", args: {} }),
    theirs: { fields: [], target: "/api/some.method?a=1" },
    ours: refused("TypeError: /some.method?a=1 is no path below the base URL"),
    why: "a query is an argument of its own, encoded",
  },
  {
    given: "a method with a fragment",
    call: () => ({ method: "some.method#a", args: {} }),
    theirs: { fields: [] },
    ours: refused("TypeError: /some.method#a is no path below the base URL"),
    why: "a name that is cut short calls another method",
  },
];

export const differences: readonly Difference[] = [
  ...numbers,
  ...texts,
  ...objects,
  ...uploads,
  ...names,
  ...targets,
];
