import { api } from "./api.js";
import { operations } from "./operation-list.js";
import { fetchClient, type Client } from "./runtime/fetch-client.js";
import type { ClientOptions } from "./runtime/options.js";
import type { paths } from "./schema.js";

/**
 * An openapi-fetch client of Slack Web API: `client.POST(path, init)`.
 *
 * Token, encoding and errors are those of the other ways in: a failure is
 * thrown as an `ApiError`, so what resolves has `data`.
 */
export function createFetchClient(options?: ClientOptions): Client<paths> {
  return fetchClient<paths>(api, operations, options);
}
