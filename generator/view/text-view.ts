import type { Cell, Code, Comment, LineComment, Prose, Url } from "./safe.js";

/** One text of the document, in each form that a template can need. */
export interface Text {
  /** Code: a string literal. */
  readonly literal: Code;
  /** Inside a block comment. */
  readonly comment: Comment;
  /** Behind `//`. */
  readonly line: LineComment;
  /** Markdown paragraphs. */
  readonly prose: Prose;
  /** One line of Markdown. */
  readonly cell: Cell;
  /** One line of Markdown: the text of a name, a path or a media type, none of it emphasis. */
  readonly name: Cell;
  /** One line of Markdown: the text as a code span. */
  readonly code: Cell;
}

/** A place outside the package. */
export interface Link {
  readonly url: Url;
}
