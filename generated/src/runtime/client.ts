/** What a generated client is, before its namespaces of endpoints. */

import type { ApiDescription } from "./description.js";
import { createEngine, type Engine, type HttpInfo } from "./engine.js";
import { fileForm } from "./file-body.js";
import type { ClientOptions, RequestOptions } from "./options.js";
import { describeCall, type RawCall } from "./raw-call.js";

// A well-known symbol and a hidden property, so that a client works with an API
// class of another copy of the package, and prints as its namespaces alone.
const ENGINE: unique symbol = Symbol.for("openapi-handlebars.engine");

/** Makes calls. Generated clients extend it by what the document describes. */
export class BaseClient {
  /** @internal */
  declare readonly [ENGINE]: Engine;

  constructor(api: ApiDescription, options?: ClientOptions) {
    const value = createEngine(api, options, fileForm);
    Object.defineProperty(this, ENGINE, { value });
  }

  /**
   * Calls an operation that the document lacks, with the same token, retries
   * and errors.
   *
   * @throws ApiError; a TypeError for what cannot be sent; the signal's reason
   */
  async request(
    call: RawCall,
    request?: RequestOptions,
  ): Promise<HttpInfo<unknown>> {
    const { operation, input } = describeCall(call);
    const engine = this[ENGINE];
    const { data, response } = await engine.send(
      operation.elsewhere
        ? operation
        : { ...operation, ...engine.api.security },
      input,
      request,
    );
    return [data, response.status, response.headers];
  }
}

/** The engine of a client, or a new one with these options. */
export function engineOf(
  api: ApiDescription,
  source?: ClientOptions | BaseClient,
): Engine {
  return source && ENGINE in source
    ? source[ENGINE]
    : createEngine(api, source);
}
