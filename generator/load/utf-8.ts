/** Whether bytes are UTF-16, by the mark that they begin with or the first character of a document. */
export function isUtf16(bytes: Buffer): boolean {
  return (
    (bytes[0] === 0xff && bytes[1] === 0xfe) ||
    (bytes[0] === 0xfe && bytes[1] === 0xff) ||
    (bytes.length > 1 && (bytes[0] === 0) !== (bytes[1] === 0))
  );
}

/** Bytes as UTF-8 text, without the mark that some editors begin it with; what is no UTF-8 becomes `unreadable`. */
export function utf8(bytes: Buffer): string {
  return bytes.toString("utf8").replace(/^\uFEFF/, "");
}

/** What stands for bytes that are no UTF-8. */
export const unreadable = "\uFFFD";
