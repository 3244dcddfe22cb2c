/** What extras need of a client. */

import type { HttpInfo } from "../runtime/engine.js";
import { valueAt } from "../runtime/json.js";
import type { RequestOptions } from "../runtime/options.js";
import type { RawCall } from "../runtime/raw-call.js";

export interface Caller {
  request(call: RawCall, request?: RequestOptions): Promise<HttpInfo<unknown>>;
}

/**
 * Calls a method by its name: as the client's own function where it has one, or
 * else as one that the document lacks, which is not safe to repeat.
 *
 * @typeParam Answer What Slack documents that it answers
 * @throws ApiError
 */
export async function call<Answer>(
  client: Caller,
  name: string,
  form: object,
  request: RequestOptions | undefined,
): Promise<Answer> {
  const own = endpointOf(client, name);
  return (
    own
      ? own(form, request)
      : (
          await client.request(
            { method: "POST", path: `/${name}`, name, form },
            request,
          )
        )[0]
  ) as Promise<Answer>;
}

interface AnyEndpoint {
  (args: object, request?: RequestOptions): unknown;
  readonly pages?: (args: object) => AsyncGenerator;
}

/** The client's own function of a name; what objects inherit is none. */
export function endpointOf(
  client: object,
  name: string,
): AnyEndpoint | undefined {
  return valueAt(client, name.split(".")) as AnyEndpoint | undefined;
}
