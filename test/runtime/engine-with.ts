/** An engine without a network, for tests of what all calls go through. */

import { vi } from "vitest";
import type {
  ApiDescription,
  Operation,
} from "../../templates/runtime/description.js";
import { createEngine } from "../../templates/runtime/engine.js";
import type {
  ClientOptions,
  FetchLike,
  RequestOptions,
} from "../../templates/runtime/options.js";
import { raw } from "../../templates/runtime/whole-body.js";
import { plainApi, token } from "./described.js";

export const add: Operation = {
  name: "notes.add",
  method: "POST",
  path: "/notes",
  body: raw,
  accept: "application/json",
  secured: true,
  idempotent: true,
};
export const input = { path: {}, query: {}, header: {}, body: "hello" };

/** What stands in for the network. */
type Fetch = (...call: Parameters<FetchLike>) => Response | Promise<Response>;
export const answers = () => Response.json({ ok: true });
export const never = () => new Promise<never>(() => undefined);
/** Says that the API is down, which may pass. */
export const down = () => new Response("down", { status: 503 });

/** An engine, and what reaches its `fetch`. */
export function engineWith(
  options: ClientOptions = {},
  respond: Fetch = answers,
  api: ApiDescription = plainApi,
) {
  const fetch = vi.fn<FetchLike>(async (...call) => respond(...call));
  const engine = createEngine(api, { token, fetch, ...options });
  return {
    engine,
    fetch,
    send: (request?: RequestOptions, operation = add) =>
      engine.send(operation, input, request),
    headers: () => fetch.mock.lastCall?.[1].headers ?? {},
  };
}
