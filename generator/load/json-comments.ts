/** A comment as JavaScript has them, and a string, in which there is none. */
const comment = String.raw`\/\/.*|\/\*[^]*?\*\/`;
const string = String.raw`"[^"\\]*(?:\\.[^"\\]*)*"`;

/** What may stand before the first brace of JSON with comments. */
export const beginOfJson = new RegExp(String.raw`^(?:\s|${comment})*[{[]`);

const commentHere = new RegExp(comment, "y");

/** Where a comment begins at a place of a JSON text: how long it is; 0 where none does. */
export function commentAt(text: string, at: number): number {
  if (text[at] !== "/") return 0;
  commentHere.lastIndex = at;
  return commentHere.test(text) ? commentHere.lastIndex - at : 0;
}

const stringOrComment = new RegExp(`${string}|${comment}`, "g");
const stringOrLastComma = new RegExp(String.raw`${string}|,(?=\s*[}\]])`, "g");

/** A JSON text with blanks for its comments, and for commas with nothing behind them. */
export function withoutComments(text: string): {
  readonly text: string;
  /** Where the comments begin. */
  readonly offsets: readonly number[];
} {
  const offsets: number[] = [];
  const blanked = text.replaceAll(stringOrComment, (part, offset: number) => {
    if (part.startsWith('"')) return part;
    offsets.push(offset);
    return part.replaceAll(/[^\n]/g, " ");
  });
  return {
    offsets,
    text: blanked.replaceAll(stringOrLastComma, (part) =>
      part === "," ? " " : part,
    ),
  };
}
