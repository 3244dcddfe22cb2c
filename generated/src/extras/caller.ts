/** What extras need of a client. */

import type { HttpInfo } from "../runtime/engine.js";
import type { RequestOptions } from "../runtime/options.js";
import type { RawCall } from "../runtime/raw-call.js";

export interface Caller {
  request(call: RawCall, request?: RequestOptions): Promise<HttpInfo<unknown>>;
}

/** Whether a second identical call changes nothing more. */
interface Repeatable {
  readonly idempotent?: boolean;
}

/**
 * Calls a method by its name, as the client's own methods do.
 *
 * @typeParam Answer What Slack documents that it answers
 * @throws ApiError
 */
export async function call<Answer>(
  client: Caller,
  name: string,
  form: object,
  request: RequestOptions | undefined,
  { idempotent = false }: Repeatable = {},
): Promise<Answer> {
  const [data] = await client.request(
    { method: "POST", path: `/${name}`, name, form, idempotent },
    request,
  );
  return data as Answer;
}
