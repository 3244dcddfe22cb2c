/** `WebClient`: the calls of `@slack/web-api`, made by a client of ours. */

import type { ChatStreamArguments, RequestOptions } from "../../index.js";
import { putMember } from "../../runtime/namespaces.js";
import type { Caller } from "../caller.js";
import { CALLER, ChatStreamer } from "./chat-streamer.js";
import { WebClientEvent } from "./constants.js";
import { Emitter } from "./events.js";
import type { Methods } from "./methods.js";
import type { WebClientOptions } from "./options.js";
import { paginate } from "./paginate.js";
import type {
  PageAccumulator,
  PageReducer,
  PaginatePredicate,
  WebAPICallResult,
} from "./results.js";
import { sessionOf, type Session } from "./session.js";
import {
  upload,
  type FilesUploadV2Answer,
  type FilesUploadV2Arguments,
} from "./upload.js";

const SESSION: unique symbol = Symbol("session");

// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type -- the constructor puts the methods there
export interface WebClient extends Methods {}

/**
 * A client that is used as that of `@slack/web-api`: for an app that changes its
 * import first, and its calls when there is time. What is different, the page
 * "Coming from @slack/web-api" lists.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- see above
export class WebClient extends Emitter {
  /** Where requests go, with a slash at its end. */
  readonly slackApiUrl: string;
  /** Not shown by `inspect`, and not part of its JSON. */
  declare readonly token?: string;
  /** @internal */
  declare readonly [SESSION]: Session;
  /** @internal */
  declare readonly [CALLER]: Caller;

  constructor(token?: string, options: WebClientOptions = {}) {
    super();
    const { slackApiUrl = "https://slack.com/api/" } = options;
    this.slackApiUrl = slackApiUrl.replace(/\/?$/, "/");
    const session = sessionOf(token, options, (seconds, method) => {
      const url = this.slackApiUrl + method;
      this.emit(WebClientEvent.RATE_LIMITED, seconds, { url });
    });
    const hidden = { token, [SESSION]: session, [CALLER]: callerOf(this) };
    for (const key of Reflect.ownKeys(hidden) as (keyof typeof hidden)[]) {
      Object.defineProperty(this, key, { value: hidden[key] });
    }
    const apiCall = this.apiCall.bind(this);
    for (const name of session.methods) {
      putMember(this, name, (args?: Record<string, unknown>) =>
        apiCall(name, args),
      );
    }
    putMember(this, "files.uploadV2", (args: FilesUploadV2Arguments) =>
      this.filesUploadV2(args),
    );
  }

  /**
   * Calls a method by its name, whether or not the document has it.
   *
   * @throws SlackError; a TypeError for what cannot be sent
   */
  async apiCall(
    method: string,
    options: Record<string, unknown> = {},
    request?: RequestOptions,
  ): Promise<WebAPICallResult> {
    if (typeof options !== "object") {
      throw new TypeError(`arguments are an object, not a ${typeof options}`);
    }
    return method === "files.uploadV2"
      ? this.filesUploadV2(options)
      : this[SESSION].call(method, options, request);
  }

  /** Reads a method page by page: the pages, or what is made of them. */
  paginate(
    method: string,
    options?: Record<string, unknown>,
  ): AsyncIterable<WebAPICallResult>;
  paginate(
    method: string,
    options: Record<string, unknown>,
    shouldStop: PaginatePredicate,
  ): Promise<void>;
  paginate<R extends PageReducer, A extends PageAccumulator<R>>(
    method: string,
    options: Record<string, unknown>,
    shouldStop: PaginatePredicate,
    reduce?: PageReducer<A>,
  ): Promise<A>;
  paginate(
    method: string,
    options?: Record<string, unknown>,
    shouldStop?: PaginatePredicate,
    reduce?: PageReducer,
  ): unknown {
    return paginate(
      (args) => this.apiCall(method, args),
      options,
      shouldStop,
      reduce,
    );
  }

  /** Begins a message that is written piece by piece. */
  chatStream({
    buffer_size,
    ...args
  }: ChatStreamArguments & { token?: string }): ChatStreamer {
    return new ChatStreamer(this, undefined, args, { buffer_size });
  }

  /** Uploads files and shares them, in one message. */
  filesUploadV2(options: FilesUploadV2Arguments): Promise<FilesUploadV2Answer> {
    return upload(this[CALLER], options);
  }
}

/** What uploads and streams make their calls with: as a program would, by name. */
function callerOf(client: WebClient): Caller {
  return {
    async request(call, request) {
      const { name = "", form, elsewhere } = call;
      if (elsewhere) return client[SESSION].elsewhere(call, request);
      const { token, ...rest } = request ?? {};
      const args = token ? { ...form, token } : { ...form };
      const answer = await client.apiCall(name, args, rest);
      return [answer, 200, new Headers()];
    },
  };
}
