import { relative, sep } from "node:path";
import { isUrl } from "./url.js";

/** The path of a file as the person at the command line would write it. */
export function displayName(file: string): string {
  if (isUrl(file)) return file;
  const path = relative(process.cwd(), file) || ".";
  return (/^\.\.(?![^\\/])/.test(path) ? file : path).split(sep).join("/");
}
