// What platforms do differently, each imitated where it can be tested quickly;
// test/runtimes runs the package on the platforms themselves.
import { expect, test } from "vitest";
import type { ApiDescription } from "../../templates/runtime/description.js";
import { ConnectionError } from "../../templates/runtime/errors.js";
import { parseJson } from "../../templates/runtime/json.js";
import { isRetryable } from "../../templates/runtime/retry-policy.js";

const url = "http://127.0.0.1:1/";

const failures: readonly [platform: string, refused: Error, broken: Error][] = [
  [
    "Node",
    causedBy("connect ECONNREFUSED 127.0.0.1:1", "ECONNREFUSED"),
    causedBy("read ECONNRESET", "ECONNRESET"),
  ],
  [
    "Deno",
    causedBy(
      `error sending request for url (${url}): client error (Connect): tcp connect error: Connection refused (os error 111)`,
    ),
    causedBy("Connection reset by peer (os error 104)"),
  ],
  [
    "Bun",
    withCode("ECONNREFUSED: Unable to connect.", "ECONNREFUSED"),
    withCode("ECONNRESET: The socket connection was closed", "ECONNRESET"),
  ],
];

test.each(failures)(
  "on %s a refused connection is told from one that breaks",
  (_, refused, broken) => {
    const retried = [refused, broken].map((cause) =>
      isRetryable(
        {} as ApiDescription,
        {
          name: "chat.try",
          method: "POST",
          path: "/chat.try",
          accept: "application/json",
          secured: true,
          idempotent: false,
        },
        new ConnectionError("got no response", {
          method: "chat.try",
          attempts: 1,
          cause,
        }),
      ),
    );
    expect(retried).toEqual([true, false]);
  },
);

test("JSON may begin with a byte order mark, which some platforms keep", () => {
  expect(parseJson('\uFEFF{"ok":true}')).toEqual({ ok: true });
  expect(parseJson('{"text":"\uFEFF"}')).toEqual({ text: "\uFEFF" });
});

function causedBy(message: string, code?: string): Error {
  const cause =
    code === undefined ? new Error(message) : withCode(message, code);
  return new TypeError("fetch failed", { cause });
}

function withCode(message: string, code: string): Error {
  return Object.assign(new TypeError(message), { code });
}
