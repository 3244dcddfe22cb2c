import { error, warning, type Fault } from "../fault.js";
import type { Field, Kind } from "./grammar.js";
import { isObject, kindOf, own, type Json, type JsonObject } from "./json.js";
import { below, type Sources } from "./sources.js";

/**
 * What stands in a field of `node`, in the form that the field has: a list, or a
 * mapping. What people write in another form is read as they mean it, with a
 * warning; what nobody could mean is a fault.
 *
 * @param kind What `node` is
 * @returns undefined where the field is empty
 */
export function inForm(
  node: JsonObject,
  kind: Kind,
  { name, child, value }: Field,
  { place, standIn }: Pick<Sources, "place" | "standIn">,
  faults: Fault[],
): Json | undefined {
  const at = () => below(place(node), name);
  const isList = child.holds === "list";
  const [wanted, other] = isList ? ["list", "mapping"] : ["mapping", "list"];
  const read = (meant: Json | undefined, message: string, hint: string) => {
    faults.push(warning(at(), message, hint));
    return meant;
  };

  if (isEmptyOther(name, isList, value))
    return read(
      isList ? [] : standIn({}, node, name),
      `\`${name}\` is an empty ${other}; it is read as an empty ${wanted}`,
      `write \`${isList ? "[]" : "{}"}\``,
    );
  if (child.holds === "one") return value;
  if (isList ? Array.isArray(value) : isObject(value)) return value;
  if (value === null)
    return read(
      undefined,
      `\`${name}\` is empty`,
      "remove it, or write what belongs below it",
    );
  // Examples of another form are data; what they mean is found later.
  if (name === "examples") return value;
  if (isList && isObject(value)) {
    if (kind === "schema" || (child.kind === "parameter" && isOne(value)))
      return read(
        [value],
        `\`${name}\` must be a list; the one that stands there is read as its only entry`,
        "write a dash before it",
      );
    if (child.kind === "parameter")
      return read(
        byName(value, standIn),
        `\`${name}\` must be a list; what stands there is read as its entries, by name`,
        "write a dash before each",
      );
  }
  const statuses =
    child.kind === "response" ? byStatus(value, standIn) : undefined;
  if (statuses)
    return read(
      standIn(statuses, value as object),
      `\`${name}\` is a list; its entries are read by the status that each names`,
      "write them as a mapping, by status",
    );
  faults.push(
    error(
      at(),
      `\`${name}\` must be a ${wanted}, and is ${kindOf(value)}`,
      "see the OpenAPI 3.1 specification for its form",
    ),
  );
  return value;
}

/** Whether a value is what some languages make of an empty mapping, or list, when they write JSON. */
function isEmptyOther(name: string, isList: boolean, value: Json): boolean {
  // Of entries the list is what people have before they write the first.
  if (name === "items" || name === "examples") return false;
  return isList
    ? isObject(value) && Object.keys(value).length === 0
    : Array.isArray(value) && value.length === 0;
}

/** Whether a parameter stands where a list of them belongs. */
function isOne(value: JsonObject): boolean {
  return ["$ref", "in"].some((key) => typeof own(value, key) === "string");
}

/** Parameters that are a mapping, by name. */
function byName(value: JsonObject, standIn: Sources["standIn"]): Json[] {
  return Object.entries(value).map(([name, each]) => {
    if (isObject(each) && Object.hasOwn(each, "$ref")) return each;
    const made = isObject(each) ? { name, ...each } : { name };
    return standIn(made, value, name);
  });
}

/** Responses that are a list, by the status that each names; undefined where one names none. */
function byStatus(
  value: Json,
  standIn: Sources["standIn"],
): JsonObject | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const found: [string, Json][] = [];
  for (const each of value) {
    if (!isObject(each)) return undefined;
    const key = ["status", "code", "statusCode"].find((name) =>
      isStatus(own(each, name)),
    );
    if (key !== undefined) {
      const { [key]: status, ...response } = each;
      if (isStatus(status))
        found.push([String(status), standIn(response, each)]);
    } else if (Object.keys(each).every(isStatus))
      found.push(...Object.entries(each));
    else return undefined;
  }
  return Object.fromEntries(found);
}

function isStatus(value: Json | undefined): value is string | number {
  return (
    (typeof value === "string" || typeof value === "number") &&
    /^(\d{3}|default)$/.test(String(value))
  );
}
