/** Text of a file, before it has been laid out, and where it comes from. */
export interface RenderedFile {
  /** Path below the output folder, with slashes. */
  readonly path: string;
  readonly text: string;
  /** The template's file, for messages. */
  readonly source: string;
  /** Whether it is a copy, to be written as it is. */
  readonly verbatim: boolean;
}
