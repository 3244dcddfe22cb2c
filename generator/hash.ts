import { hash } from "node:crypto";

/**
 * The hash by which a text is known again: SHA-256 in hexadecimal digits. Line ends
 * do not count: Git for Windows checks out CR LF.
 */
export function hashOf(content: string | Uint8Array): string {
  if (typeof content === "string")
    return hash("sha256", withPlainEnds(content));
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
  if (!bytes.includes("\r\n")) return hash("sha256", content);
  // Byte for byte: what is no UTF-8 stays as it is.
  return hash(
    "sha256",
    Buffer.from(withPlainEnds(bytes.toString("latin1")), "latin1"),
  );
}

/** Whether texts are the same but for their line ends. */
export function isSameText(one: string, other: string): boolean {
  return one === other || withPlainEnds(one) === withPlainEnds(other);
}

function withPlainEnds(text: string): string {
  return text.includes("\r\n") ? text.replaceAll("\r\n", "\n") : text;
}
