import { isObject, own, type Json, type JsonObject } from "../json.js";
import type { Upgrading } from "../upgrade/upgrading.js";
import { mendType, typeNamed } from "./schema-type.js";
import { mendValues } from "./schema-values.js";
import { quote, warn } from "./warn.js";

/** Reads what is usually wrong with a schema as it was meant, in place. */
export function mendSchema(
  schema: JsonObject,
  root: JsonObject,
  upgrading: Upgrading,
): void {
  mendMembers(schema, upgrading);
  mendItems(schema, upgrading);
  mendRequired(schema, upgrading);
  mendType(schema, root, upgrading);
  mendValues(schema, upgrading);
}

/** A type's name where a schema belongs is a schema of that type. */
function mendMembers(schema: JsonObject, upgrading: Upgrading): void {
  const properties = own(schema, "properties");
  const owners: [JsonObject, string, ...string[]][] = [];
  if (isObject(properties))
    for (const name of Object.keys(properties))
      if (!isSchema(properties[name]))
        owners.push([properties, name, "properties"]);
  for (const name of ["items", "additionalProperties", "not"])
    if (!isSchema(own(schema, name))) owners.push([schema, name]);
  for (const [owner, name, ...above] of owners) {
    const value = owner[name] ?? null;
    const type = typeof value === "string" ? typeNamed(value) : undefined;
    owner[name] =
      value === "false"
        ? false
        : upgrading.sources.standIn(type ?? {}, schema, ...above, name);
    warn(
      upgrading,
      [schema, ...above, name],
      `a schema must be a mapping; ${value === null ? "nothing" : quote(value)} is read as ${type ? quote(type) : "anything"}`,
      "write it as `type: …` or `$ref: …`",
    );
  }
}

/** Whether it has the form of a schema, or of a list of them, or is not there. */
function isSchema(value: Json | undefined): boolean {
  return (
    value === undefined ||
    typeof value === "boolean" ||
    (typeof value === "object" && value !== null)
  );
}

/** A list of `items`: of a list, what each entry may be; else, what the value may be. */
function mendItems(schema: JsonObject, upgrading: Upgrading): void {
  const items = own(schema, "items");
  if (!Array.isArray(items)) return;
  const isTuple =
    own(schema, "additionalItems") === false ||
    (own(schema, "minItems") === items.length &&
      own(schema, "maxItems") === items.length);
  Reflect.deleteProperty(schema, "items");
  Reflect.deleteProperty(schema, "additionalItems");
  const type = own(schema, "type");
  const isList =
    type === "array" || (Array.isArray(type) && type.includes("array"));
  const [only] = items;
  const oneOfThem =
    items.length === 1 && only !== undefined
      ? only
      : upgrading.sources.standIn({ anyOf: items }, schema);
  if (isList && isTuple) {
    schema["prefixItems"] = items;
    schema["items"] = false;
  } else if (isList) {
    if (items.length > 0) schema["items"] = oneOfThem;
  } else if (items.length > 0) {
    const others = own(schema, "anyOf");
    if (others === undefined) schema["anyOf"] = items;
    else
      schema["allOf"] = [
        ...((own(schema, "allOf") as Json[] | undefined) ?? []),
        oneOfThem,
      ];
  }
  warn(
    upgrading,
    [schema, "items"],
    `\`items\` is a list; it is read as ${isList ? (isTuple ? "what each entry is" : "what each entry may be") : "what the value may be"}`,
    "write `anyOf` for alternatives; for entries one by one, `prefixItems` of OpenAPI 3.1",
  );
}

/** `required: true` in a property, as in JSON Schema's third draft, is of the object around it. */
function mendRequired(schema: JsonObject, upgrading: Upgrading): void {
  const given = own(schema, "required");
  const hint = "`required` is a list of names, beside `properties`";
  if (given === null || typeof given === "boolean") {
    Reflect.deleteProperty(schema, "required");
    warn(
      upgrading,
      [schema, "required"],
      `\`required\` is ${given === null ? "empty" : String(given)}; it is left out`,
      hint,
    );
  } else if (typeof given === "string") {
    schema["required"] = [given];
    warn(
      upgrading,
      [schema, "required"],
      `\`required\` must be a list; ${quote(given)} is read as its only entry`,
      hint,
    );
  }
  const properties = own(schema, "properties");
  if (!isObject(properties)) return;
  for (const [name, property] of Object.entries(properties)) {
    const flag = isObject(property) ? own(property, "required") : undefined;
    if (
      !isObject(property) ||
      (typeof flag !== "boolean" && flag !== "true" && flag !== "false")
    )
      continue;
    Reflect.deleteProperty(property, "required");
    const list = own(schema, "required");
    const names = Array.isArray(list) ? list : [];
    if (String(flag) === "true" && !names.includes(name))
      schema["required"] = [...names, name];
    warn(
      upgrading,
      [property, "required"],
      `\`required: ${String(flag)}\` stands in the property; it is read as said of ${quote(name)} by the object`,
      hint,
    );
  }
}
