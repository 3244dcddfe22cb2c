/** What the mock records of the requests it gets. */

export interface RecordedRequest {
  /** The id that the answer carries in its request id header. */
  readonly id: string;
  /** Name of the operation; absent where the API has none at this path. */
  readonly operation?: string;
  readonly method: string;
  readonly url: string;
  /** The path below the base URL's, as it was sent. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Header values by name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Media type of the body, in lower case and without its parameters. */
  readonly contentType?: string;
  /**
   * The operation's arguments and any unknown ones, wherever they travelled.
   * Text is read as the document says: `56` is a number for an integer. What
   * cannot be read so stays text. A file is a `RecordedFile`.
   */
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly body: Uint8Array;
  /** The body read as UTF-8. */
  readonly text: string;
}

/** A file of a multipart body. */
export interface RecordedFile {
  readonly filename: string;
  /** Media type of the part; empty where it has none. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Whether a value of `arguments` is a file. */
export function isRecordedFile(value: unknown): value is RecordedFile {
  return (
    typeof value === "object" &&
    value !== null &&
    "bytes" in value &&
    value.bytes instanceof Uint8Array
  );
}
