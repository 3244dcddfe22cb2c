import { afterAll, afterEach, beforeAll, describe } from "vitest";
import type { MockDescription } from "../../../templates/mock/description.js";
import type {
  Mock,
  MockOptions,
  MockServer,
} from "../../../templates/mock/mock.js";
import { mockOf } from "../../../templates/mock/mock.js";
import { description as library } from "./description.js";

/** A mock and how to reach it, in one of the two ways. */
export interface Access {
  readonly way: "fetch" | "server";
  readonly mock: Mock;
  /** Calls a path below the base URL. */
  readonly call: (path: string, init?: RequestInit) => Promise<Response>;
  /** Posts a form, with a token unless the headers say otherwise. */
  readonly post: (
    path: string,
    form: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>;
}

/** Runs the same tests against the function and against the server. */
export function inBothWays(
  title: string,
  tests: (access: Access) => void,
  description: MockDescription = library,
  options: MockOptions = {},
): void {
  describe.each(["fetch", "server"] as const)(`${title} (%s)`, (way) => {
    const mock = mockOf(description, options);
    let server: MockServer | undefined;
    beforeAll(async () => {
      if (way === "server") server = await mock.listen();
    });
    afterEach(() => {
      mock.reset();
    });
    afterAll(async () => {
      await server?.close();
    });

    const call: Access["call"] = (path, init) =>
      server === undefined
        ? mock.fetch(`${description.baseUrl}${path}`, init)
        : fetch(`${server.url}${path}`, init);
    const post: Access["post"] = (path, form, headers) =>
      call(path, {
        method: "POST",
        headers: headers ?? { authorization: "Bearer some-token" },
        body: new URLSearchParams(form),
      });
    tests({ way, mock, call, post });
  });
}
