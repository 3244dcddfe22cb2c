/** `ChatStreamer`, as `@slack/web-api` makes one. */

import {
  ChatStreamer as OwnStreamer,
  type ChatStreamAppendArguments,
  type ChatStreamArguments,
  type ChatStreamStopArguments,
} from "../../index.js";
import type { Caller } from "../caller.js";
import type { AnswerOf } from "./methods.js";

export interface ChatStreamerOptions {
  /** How many characters are collected before they are sent. Default: 256. */
  buffer_size?: number | undefined;
}

interface WithToken {
  token?: string | undefined;
}

/** What a client makes calls for its extras with. */
export const CALLER: unique symbol = Symbol("caller");

// A hidden property, and no private one, which a proxy would not have.
const STREAMER: unique symbol = Symbol("streamer");

/** A message that is being written. */
export class ChatStreamer {
  /** @internal */
  declare readonly [STREAMER]: OwnStreamer;

  constructor(
    client: { readonly [CALLER]: Caller },
    _logger: unknown,
    { token, ...args }: ChatStreamArguments & WithToken,
    { buffer_size }: ChatStreamerOptions = {},
  ) {
    const all = { ...args, buffer_size };
    const value = new OwnStreamer(client[CALLER], all, requestOf(token));
    Object.defineProperty(this, STREAMER, { value });
  }

  /** The message's timestamp, once Slack has been sent the first of it. */
  get ts(): string | undefined {
    return this[STREAMER].ts;
  }

  /** Adds to the message. @returns Slack's answer; null where the text waits for more */
  append({ token, ...args }: ChatStreamAppendArguments & WithToken) {
    return this[STREAMER].append(args, requestOf(token)) as Promise<
      AnswerOf<"chat.startStream"> | AnswerOf<"chat.appendStream"> | null
    >;
  }

  /** Ends the message, with what is left to say. */
  stop({ token, ...args }: ChatStreamStopArguments & WithToken = {}) {
    return this[STREAMER].stop(args, requestOf(token)) as Promise<
      AnswerOf<"chat.stopStream">
    >;
  }
}

function requestOf(token: string | undefined) {
  return token ? { token } : undefined;
}
