import { isObject, kindOf, own, type Json, type JsonObject } from "../json.js";
import type { Upgrading } from "../upgrade/upgrading.js";
import { quote, warn } from "./warn.js";

/** Values that a schema lists or gives fit its type. */
export function mendValues(schema: JsonObject, upgrading: Upgrading): void {
  mendEnum(schema, upgrading);
  mendDefault(schema, upgrading);
  const examples = own(schema, "examples");
  if (examples === undefined || Array.isArray(examples)) return;
  if (isObject(examples)) return;
  schema["examples"] = [examples];
  warn(
    upgrading,
    [schema, "examples"],
    `\`examples\` must be a list; ${quote(examples)} is read as its only entry`,
    "write it as `examples: […]`",
  );
}

function mendEnum(schema: JsonObject, upgrading: Upgrading): void {
  const given = own(schema, "enum");
  if (given === undefined) return;
  const hint =
    "`enum` is a list of the values that there are, each of the schema's `type`";
  const say = (message: string) => {
    warn(upgrading, [schema, "enum"], message, hint);
  };
  if (given === null || (Array.isArray(given) && given.length === 0)) {
    Reflect.deleteProperty(schema, "enum");
    say("`enum` is empty; every value is taken");
    return;
  }
  if (!Array.isArray(given)) {
    schema["enum"] = [given];
    say(`\`enum\` must be a list; ${quote(given)} is read as its only value`);
    return;
  }
  const types = typesOf(schema);
  if (types.includes("array") && !given.some(Array.isArray)) {
    const items = own(schema, "items") ?? {};
    Reflect.deleteProperty(schema, "enum");
    if (isObject(items) && !Object.hasOwn(items, "$ref"))
      schema["items"] = upgrading.sources.standIn(
        { enum: given, ...items },
        Object.hasOwn(schema, "items") ? items : schema,
      );
    say("`enum` stands in the list; it is read as that of its entries");
    return;
  }
  const values = given.map((value) => converted(value, types) ?? value);
  const distinct = [...new Set(values)];
  if (values.some((value, index) => value !== given[index]))
    say(
      `values of \`enum\` are not of the schema's type; they are read as ${quote(values.slice(0, 5))}${values.length > 5 ? " and so on" : ""}`,
    );
  if (distinct.length < values.length)
    say("`enum` has a value twice; it is read once");
  schema["enum"] = distinct;
  if (distinct.includes(null) && types.length > 0 && !types.includes("null")) {
    schema["type"] = [...types, "null"];
    say("`enum` has null, and `type` has not; null is taken");
  }
}

function mendDefault(schema: JsonObject, upgrading: Upgrading): void {
  const given = own(schema, "default");
  const types = typesOf(schema);
  if (given === undefined || types.length === 0) return;
  if (types.some((type) => isOf(given, type))) return;
  const right = given === null ? undefined : converted(given, types);
  if (right === undefined) Reflect.deleteProperty(schema, "default");
  else schema["default"] = right;
  warn(
    upgrading,
    [schema, "default"],
    `\`default\` is ${kindOf(given)}, and the schema's type is ${quote(own(schema, "type"))}; it is ${right === undefined ? "left out" : `read as ${quote(right)}`}`,
    "give a value of the schema's type",
  );
}

function typesOf(schema: JsonObject): readonly Json[] {
  const type = own(schema, "type");
  return Array.isArray(type) ? type : type === undefined ? [] : [type];
}

function isOf(value: Json, type: Json): boolean {
  switch (type) {
    case "integer":
      return Number.isInteger(value);
    case "array":
      return Array.isArray(value);
    case "null":
      return value === null;
    case "object":
      return (
        typeof value === "object" && value !== null && !Array.isArray(value)
      );
    default:
      return typeof value === type;
  }
}

/** The value in the form of one of the types; undefined where it has none there. */
function converted(value: Json, types: readonly Json[]): Json | undefined {
  if (value === null || typeof value === "object" || types.length === 0)
    return undefined;
  if (types.some((type) => isOf(value, type))) return undefined;
  const text = String(value).trim();
  for (const type of types) {
    const number = text === "" ? NaN : Number(text);
    if (type === "number" && Number.isFinite(number)) return number;
    if (type === "integer" && Number.isSafeInteger(number)) return number;
    if (type === "boolean" && /^(true|false)$/i.test(text))
      return text.toLowerCase() === "true";
    if (type === "string") return text;
  }
  return undefined;
}
