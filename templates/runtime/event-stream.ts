/** Server-sent events, as the HTML standard reads them. */

/** An event of a `text/event-stream`. */
export interface ServerSentEvent<Data = string, Event extends string = string> {
  /** Its `data` lines, joined. */
  readonly data: Data;
  /** Its type. Default: `message`. */
  readonly event: Event;
  /** The last id that the stream has given, to begin again from. Empty: none. */
  readonly id: string;
  /** Milliseconds to wait before connecting again, where the event says so. */
  readonly retry?: number;
}

/**
 * The events of a text in pieces. Comments are dropped, and so is an event that no
 * empty line ends.
 */
export async function* eventsOf(
  texts: AsyncIterable<string>,
): AsyncGenerator<ServerSentEvent, void, undefined> {
  let data: string[] = [];
  let event = "";
  let id = "";
  let retry: number | undefined;
  for await (const line of linesOf(texts)) {
    if (line === "") {
      if (data.length) {
        yield {
          data: data.join("\n"),
          event: event || "message",
          id,
          ...(retry !== undefined && { retry }),
        };
      }
      data = [];
      event = "";
      retry = undefined;
      continue;
    }
    const [, name = "", value = ""] =
      /^([^:]*)(?:: ?([^]*))?$/.exec(line) ?? [];
    if (name === "data") data.push(value);
    else if (name === "event") event = value;
    else if (name === "id" && !value.includes("\0")) id = value;
    else if (name === "retry" && /^\d+$/.test(value)) retry = Number(value);
  }
}

/** Lines that CR, LF or CRLF has ended; what follows the last is none. */
async function* linesOf(
  texts: AsyncIterable<string>,
): AsyncGenerator<string, void, undefined> {
  let pending: string[] = [];
  let afterReturn = false;
  for await (const text of texts) {
    // The other half of a CRLF that came in two pieces.
    const rest = afterReturn && text.startsWith("\n") ? text.slice(1) : text;
    afterReturn = text.endsWith("\r");
    const [first = "", ...others] = rest.split(/\r\n|[\r\n]/);
    pending.push(first);
    for (const other of others) {
      yield pending.join("");
      pending = [other];
    }
  }
}
