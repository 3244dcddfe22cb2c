import { resolve } from "node:path";
import { Faults, error } from "../fault.js";
import { limits } from "../load/limits.js";
import { decode } from "../load/read.js";
import { UsageError } from "./usage.js";

/** What stands for standard input where a document is named. */
export const stdinName = "-";

/**
 * The path of a document that comes from standard input: it seems to lie in the
 * working folder, which its references start from.
 */
export function stdinPath(): string {
  return resolve("<stdin>");
}

/** @throws {Faults} when it is no UTF-8, or more than is read of any file */
export async function readStdin(
  input: AsyncIterable<Buffer | string> & { readonly isTTY?: boolean },
): Promise<string> {
  if (input.isTTY)
    throw new UsageError(
      "the document is to come from standard input, and that is the terminal",
      "redirect a file to it, `generate - < petstore.yaml`, or name the file",
    );
  const place = { file: "<stdin>" };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    // In UTF-8, a character takes up to four bytes.
    if (size > 4 * limits.json)
      throw new Faults([
        error(
          place,
          `there are more than ${String((4 * limits.json) / 2 ** 20)} MB`,
          "docs/security.md lists what is too much; split the document",
        ),
      ]);
  }
  return decode(Buffer.concat(chunks), place);
}
