import { hash } from "node:crypto";

/** The hash by which a text is known again: SHA-256 in hexadecimal digits. */
export function hashOf(content: string | Uint8Array): string {
  return hash("sha256", content);
}
