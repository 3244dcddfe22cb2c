import { join } from "node:path";
import { load, type Document } from "../../generator/load/load.js";
import { scratchFolder, writeFiles } from "./scratch.js";

/** How a document of the tests begins. */
export const head = "openapi: 3.1.0\ninfo: { title: Notes, version: 1.0.0 }\n";

/** What is loaded of some files, the first of which is the document. */
export function loaded(files: Readonly<Record<string, string>>): Document {
  const folder = scratchFolder();
  writeFiles(folder, files);
  const [document = ""] = Object.keys(files);
  return load(join(folder, document));
}
