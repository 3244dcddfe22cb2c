/** What travels in a request, by its place there. */

/** What a call sends, by place. */
export interface Input {
  readonly path: Named;
  readonly query: Named;
  readonly header: Named;
  readonly cookie?: Named;
  /** The fields of a form, or the whole body of any other type. */
  readonly body?: unknown;
}

/** Values by name, in the order in which they are sent. */
export type Named = Readonly<Record<string, unknown>>;
