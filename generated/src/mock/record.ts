/** Turns a request as it came into what the mock keeps of it. */

import type { ReadArguments } from "./arguments.js";
import type { MockOperation } from "./description.js";
import { mediaType } from "./media-type.js";
import type { RecordedRequest } from "./requests.js";
import type { IncomingRequest } from "./wire.js";

/** What a request to a known operation has besides its bytes. */
export interface Understood {
  readonly operation: MockOperation;
  readonly arguments: ReadArguments;
}

export function recordOf(
  { method, url, headers, body }: IncomingRequest,
  id: string,
  path: string,
  understood?: Understood,
): RecordedRequest {
  const contentType = mediaType(headers.get("content-type"));
  const { known = [], unknown = [] } = understood?.arguments ?? {};
  return {
    id,
    ...(understood && { operation: understood.operation.name }),
    method,
    url: url.href,
    path,
    query: url.searchParams,
    headers: Object.fromEntries(headers),
    ...(contentType !== undefined && { contentType }),
    arguments: Object.fromEntries(
      [...unknown, ...known].map(({ name, argument = name, value }) => [
        argument,
        value,
      ]),
    ),
    body,
    text: new TextDecoder().decode(body),
  };
}
