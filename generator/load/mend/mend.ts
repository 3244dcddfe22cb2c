import { grammar } from "../grammar.js";
import type { JsonObject } from "../json.js";
import type { Memory } from "../../stable-names.js";
import type { Upgrading } from "../upgrade/upgrading.js";
import { walk } from "../walk.js";
import {
  mendContent,
  mendExamples,
  mendResponse,
  mendSchemaOfContent,
} from "./content.js";
import { mendDocument } from "./document.js";
import { mendFormLists } from "./form-lists.js";
import { mendBytesInForms } from "./form-bytes.js";
import { isBytes, mendBytesInJson } from "./json-bytes.js";
import { mendOperationIds } from "./operation-ids.js";
import { mendOperations } from "./operations.js";
import { mendPaths } from "./paths.js";
import { mendSchema } from "./schema.js";
import { mendTexts } from "./texts.js";

/**
 * Reads what is usually wrong with a document as it was meant, in place, with
 * a warning for each: what comes after finds a document in order, or a fault
 * that has no sensible reading.
 */
export function mend(
  root: JsonObject,
  upgrading: Upgrading,
  memory?: Memory,
): void {
  mendDocument(root, upgrading);
  const bytes: JsonObject[] = [];
  walk(root, grammar, (node, kind) => {
    mendTexts(node, kind, upgrading);
    if (kind === "schema") {
      mendSchema(node, root, upgrading);
      if (isBytes(node)) bytes.push(node);
    }
    if (kind === "response") mendResponse(node, upgrading);
    if (kind === "response" || kind === "requestBody") {
      const what = kind === "response" ? "response" : "body";
      mendSchemaOfContent(node, what, upgrading);
      mendContent(node, upgrading);
    }
    if (kind === "requestBody") mendFormLists(node, root, upgrading);
    if (kind === "mediaType" || kind === "parameter" || kind === "header")
      mendExamples(node, upgrading);
  });
  mendPaths(root, upgrading);
  mendOperations(root, upgrading);
  mendOperationIds(root, upgrading, memory);
  mendBytesInForms(root, upgrading);
  mendBytesInJson(root, bytes, upgrading);
}
