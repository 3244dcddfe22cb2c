/** A message that is written while it is read. */

import { ResponseError } from "../runtime/errors.js";
import type { RequestOptions } from "../runtime/options.js";
import { call, type Caller } from "./caller.js";

/** A part of a message that is being written. */
export type ChatStreamChunk =
  | { readonly type: "markdown_text"; readonly text: string }
  | { readonly type: "plan_update"; readonly title: string }
  | { readonly type: "blocks"; readonly blocks: readonly object[] }
  | {
      readonly type: "task_update";
      readonly id: string;
      readonly title: string;
      readonly status: "pending" | "in_progress" | "complete" | "error";
      readonly details?: string;
      readonly output?: string;
      readonly sources?: readonly object[];
    };

/** What a message begins with. */
export interface ChatStreamArguments {
  readonly channel: string;
  /** The message to reply to. */
  readonly thread_ts: string;
  /** Who reads it; needed outside of direct messages, with their team. */
  readonly recipient_user_id?: string | undefined;
  readonly recipient_team_id?: string | undefined;
  /** Whether tasks are shown one by one, `timeline`, or together, `plan`. */
  readonly task_display_mode?: string | undefined;
  readonly icon_emoji?: string | undefined;
  readonly icon_url?: string | undefined;
  readonly username?: string | undefined;
  readonly markdown_text?: string | undefined;
  readonly chunks?: readonly ChatStreamChunk[] | undefined;
  /** How many characters are collected before they are sent. Default: 256. */
  readonly buffer_size?: number | undefined;
}

export interface ChatStreamAppendArguments {
  readonly markdown_text?: string | undefined;
  /** Sent at once, behind the text that has been collected. */
  readonly chunks?: readonly ChatStreamChunk[] | undefined;
}

export interface ChatStreamStopArguments extends ChatStreamAppendArguments {
  /** Shown below the text. */
  readonly blocks?: readonly object[] | undefined;
  readonly metadata?: object | undefined;
  readonly session_status?: string | undefined;
}

export interface ChatStreamAnswer {
  readonly ok: true;
  readonly channel?: string;
  readonly ts?: string;
  readonly [field: string]: unknown;
}

export type ChatStream = (
  args: ChatStreamArguments,
  request?: RequestOptions,
) => ChatStreamer;

/**
 * Begins a message that is written piece by piece. Nothing is sent until there
 * is enough text, or the message ends.
 */
export function chatStream(client: Caller): ChatStream {
  return (args, request) => new ChatStreamer(client, args, request);
}

/** A message that is being written. Its calls are made one after the other. */
export class ChatStreamer {
  readonly #client: Caller;
  readonly #start: Omit<ChatStreamArguments, "buffer_size">;
  readonly #size: number;
  readonly #request: RequestOptions | undefined;
  #text = "";
  #ts: string | undefined;
  #stopped = false;
  #last: Promise<unknown> = Promise.resolve();

  /** @param request Options of every call that it makes */
  constructor(
    client: Caller,
    { buffer_size = 256, ...start }: ChatStreamArguments,
    request?: RequestOptions,
  ) {
    this.#client = client;
    this.#start = start;
    this.#size = buffer_size;
    this.#request = request;
  }

  /** The message's timestamp, once Slack has been sent the first of it. */
  get ts(): string | undefined {
    return this.#ts;
  }

  /**
   * Adds to the message. What Slack did not take stays, and goes along with what
   * comes next.
   *
   * @returns Slack's answer; null where the text waits for more
   * @throws ApiError; a TypeError where the message has ended
   */
  append(
    { markdown_text = "", chunks, ...rest }: ChatStreamAppendArguments,
    request?: RequestOptions,
  ): Promise<ChatStreamAnswer | null> {
    return this.#inTurn(async () => {
      this.#text += markdown_text;
      if (this.#text.length < this.#size && !chunks) return null;
      const form = { chunks: this.#chunksWith(chunks), ...rest };
      const answer = this.#ts
        ? await this.#call("append", this.#here, form, request)
        : await this.#begin(form, request);
      this.#text = "";
      return answer;
    });
  }

  /**
   * Ends the message, with what is left to say.
   *
   * @throws ApiError; a TypeError where the message has ended before
   */
  stop(
    { markdown_text = "", chunks, ...rest }: ChatStreamStopArguments = {},
    request?: RequestOptions,
  ): Promise<ChatStreamAnswer> {
    return this.#inTurn(async () => {
      this.#text += markdown_text;
      if (!this.#ts) await this.#begin({}, request);
      const form = { chunks: this.#chunksWith(chunks), ...rest };
      const answer = await this.#call("stop", this.#here, form, request);
      this.#stopped = true;
      return answer;
    });
  }

  get #here() {
    return { channel: this.#start.channel, ts: this.#ts };
  }

  /** The text that has been collected, and what comes behind it. */
  #chunksWith(
    chunks: readonly ChatStreamChunk[] = [],
  ): readonly ChatStreamChunk[] {
    const text = this.#text;
    return text ? [{ type: "markdown_text", text }, ...chunks] : chunks;
  }

  async #begin(
    form: object,
    request: RequestOptions | undefined,
  ): Promise<ChatStreamAnswer> {
    const answer = await this.#call("start", this.#start, form, request);
    if (!answer.ts) {
      const method = "chat.startStream";
      const details = { method, attempts: 1, body: answer };
      throw new ResponseError("answered no ts", details);
    }
    this.#ts = answer.ts;
    return answer;
  }

  #call(
    what: "start" | "append" | "stop",
    place: object,
    form: object,
    request: RequestOptions | undefined,
  ): Promise<ChatStreamAnswer> {
    return call(
      this.#client,
      `chat.${what}Stream`,
      { ...place, ...form },
      { ...this.#request, ...request },
    );
  }

  /** Runs `work` when all that was asked for before is over, well or not. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => {
      if (this.#stopped) throw new TypeError("the message has been stopped");
      return work();
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
