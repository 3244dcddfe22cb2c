import { isObject, own, type JsonObject } from "./json.js";
import { below, type Sources } from "./sources.js";

/** On documents of Azure: paths that differ in their query alone, which Swagger 2.0 does not allow. */
const field = "x-ms-paths";

/** Gives a document the paths that it keeps beside its `paths`. */
export function addFurtherPaths(root: JsonObject, sources: Sources): void {
  const further = own(root, field);
  const paths = own(root, "paths") ?? {};
  if (!isObject(further) || !isObject(paths)) return;
  const added = Object.entries(further).filter(
    ([path]) => !Object.hasOwn(paths, path),
  );
  const all = sources.standIn(
    Object.fromEntries([...Object.entries(paths), ...added]),
    paths,
  );
  const from = sources.place(further);
  for (const [path] of added) sources.put(all, path, below(from, path));
  root["paths"] = all;
  Reflect.deleteProperty(root, field);
}
