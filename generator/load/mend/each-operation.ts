import { methods, namesIn } from "../grammar.js";
import { isObject, own, type JsonObject } from "../json.js";

/** An operation, and where the document has it. */
export interface OperationOf {
  readonly path: string;
  readonly item: JsonObject;
  readonly method: string;
  readonly operation: JsonObject;
}

/** All operations of a document, in the order in which they are named. */
export function* eachOperation(root: JsonObject): Iterable<OperationOf> {
  for (const [path, item] of eachPath(root))
    for (const method of methods) {
      const operation = own(item, method);
      if (isObject(operation)) yield { path, item, method, operation };
    }
}

/** All path items of a document that are mappings. */
export function eachPath(
  root: JsonObject,
): readonly (readonly [path: string, item: JsonObject])[] {
  const paths = own(root, "paths");
  if (!isObject(paths)) return [];
  return namesIn({ holds: "patterned", kind: "pathItem" }, paths).flatMap(
    (path) => {
      const item = own(paths, path);
      return isObject(item) ? [[path, item] as const] : [];
    },
  );
}
