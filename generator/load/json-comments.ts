/** What may stand before the first brace of JSON with comments. */
export const beginOfJson = /^(?:\s|\/\/.*|\/\*[^]*?\*\/)*[{[]/;

/** Where a comment begins at a place of a JSON text: how long it is; 0 where none does. */
export function commentAt(text: string, at: number): number {
  if (text[at] !== "/") return 0;
  if (text[at + 1] !== "/" && text[at + 1] !== "*") return 0;
  const isLine = text[at + 1] === "/";
  const end = text.indexOf(isLine ? "\n" : "*/", at + 2);
  if (end < 0) return text.length - at;
  return end - at + (isLine ? 0 : 2);
}

/** A JSON text with blanks for its comments, and for commas with nothing behind them. */
export function withoutComments(text: string): {
  readonly text: string;
  /** Where the comments begin. */
  readonly offsets: readonly number[];
} {
  const offsets: number[] = [];
  const blanked = text.replaceAll(
    /"[^"\\]*(?:\\.[^"\\]*)*"|\/\/.*|\/\*[^]*?\*\//g,
    (part, offset: number) => {
      if (part.startsWith('"')) return part;
      offsets.push(offset);
      return part.replaceAll(/[^\n]/g, " ");
    },
  );
  return {
    offsets,
    text: blanked.replaceAll(
      /"[^"\\]*(?:\\.[^"\\]*)*"|,(?=\s*[}\]])/g,
      (part) => (part === "," ? " " : part),
    ),
  };
}
