import { error } from "../fault.js";
import { isObject, own, type Json, type JsonObject } from "../load/json.js";
import type { Identifier } from "./api.js";
import { choicesIn, fieldRulesIn, ruleType } from "./field-rules.js";
import {
  at,
  entries,
  flag,
  list,
  mapping,
  text,
  type Reading,
} from "./reading.js";
import type { FieldRule, Property, Type } from "./type.js";

/** Turns schemas into types. */
export interface Schemas {
  /** The type of a schema; `unknown` where there is none. */
  readonly typeOf: (schema: Json | undefined) => Type;
  /** The fields of a schema that is an object, through references and `allOf`; null where it is none. */
  readonly fieldsOf: (schema: Json | undefined) => readonly Property[] | null;
  /** What it says on which of these fields are given together, or instead of each other. */
  readonly rulesOf: (schema: Json | undefined) => readonly FieldRule[];
  /** Whether such an object may have fields that are not listed. */
  readonly isOpen: (schema: Json | undefined) => boolean;
  /** The schema of a field, through references and `allOf`; undefined where there is none. */
  readonly fieldSchema: (
    schema: Json | undefined,
    name: string,
  ) => Json | undefined;
  /** The schema that a reference leads to. */
  readonly resolve: (schema: Json | undefined) => Json | undefined;
}

/** `modelNames` is keyed by the names of `components.schemas`. */
export function schemasIn(
  reading: Reading,
  components: JsonObject,
  modelNames: ReadonlyMap<string, Identifier>,
): Schemas {
  /** Schemas being read: one that contains itself, as YAML aliases allow, has no end. */
  const open = new Set<JsonObject>();

  function referenceOf(schema: JsonObject): string | undefined {
    const reference = own(schema, "$ref");
    if (typeof reference !== "string") return undefined;
    return reference
      .replace("#/components/schemas/", "")
      .replaceAll("~1", "/")
      .replaceAll("~0", "~");
  }

  function resolve(schema: Json | undefined): Json | undefined {
    if (!isObject(schema)) return schema;
    const reference = referenceOf(schema);
    return reference === undefined
      ? schema
      : resolve(own(components, reference));
  }

  function typeOf(schema: Json | undefined): Type {
    if (schema === false) return { kind: "never" };
    if (!isObject(schema)) return { kind: "unknown" };
    if (open.has(schema)) {
      reading.faults.push(
        error(
          reading.place(schema),
          "a schema contains itself",
          "name it in `components.schemas` and refer to it by `$ref`",
        ),
      );
      return { kind: "unknown" };
    }
    open.add(schema);
    const type = typeOfObject(schema);
    open.delete(schema);
    return type;
  }

  function typeOfObject(schema: JsonObject): Type {
    const reference = referenceOf(schema);
    if (reference !== undefined) {
      const name = modelNames.get(reference);
      return name ? { kind: "model", name } : { kind: "unknown" };
    }
    const constant = own(schema, "const");
    if (constant !== undefined) return { kind: "literal", value: constant };
    const values = list(reading, schema, "enum");
    if (values) return enumeration(values);
    const rules = fieldRulesIn(schema);
    const fields = rules.length > 0 ? propertiesOf(schema) : [];
    const parts = [
      ...typed(schema),
      ...(list(reading, schema, "allOf") ?? []).map(typeOf),
      ...alternatives(schema, "oneOf"),
      ...alternatives(schema, "anyOf"),
      ...rules.map((rule) => ruleType(rule, fields)),
    ];
    return combined("intersection", parts);
  }

  function alternatives(
    schema: JsonObject,
    key: "oneOf" | "anyOf",
  ): readonly Type[] {
    const members = list(reading, schema, key);
    return members && !choicesIn(schema, key)
      ? [combined("union", members.map(typeOf))]
      : [];
  }

  /** What `type` and the keywords of that type say; nothing where they say nothing. */
  function typed(schema: JsonObject): readonly Type[] {
    const names = typeNames(schema);
    return names.length === 0
      ? []
      : [
          combined(
            "union",
            names.map((name) => single(name, schema)),
          ),
        ];
  }

  function typeNames(schema: JsonObject): readonly string[] {
    const type = own(schema, "type");
    if (typeof type === "string") return [type];
    if (Array.isArray(type)) return type.map(String);
    if (type !== undefined) text(reading, schema, "type");
    const has = (key: string) => Object.hasOwn(schema, key);
    if (has("properties") || has("additionalProperties")) return ["object"];
    if (has("items") || has("prefixItems")) return ["array"];
    if (has("contentMediaType")) return ["string"];
    return [];
  }

  function single(name: string, schema: JsonObject): Type {
    switch (name) {
      case "string":
        return { kind: isBinary(schema) ? "binary" : "string" };
      case "number":
      case "integer":
      case "boolean":
      case "null":
        return { kind: name };
      case "array":
        return arrayType(schema);
      case "object":
        return objectType(schema);
      default:
        reading.faults.push(
          error(
            at(reading, schema, "type"),
            `\`type\` is ${JSON.stringify(name)}, which JSON Schema does not know`,
            "use string, number, integer, boolean, array, object or null",
          ),
        );
        return { kind: "unknown" };
    }
  }

  function isBinary(schema: JsonObject): boolean {
    const mediaType = text(reading, schema, "contentMediaType") ?? "";
    return (
      text(reading, schema, "format") === "binary" ||
      (bytesOf.test(mediaType) && !Object.hasOwn(schema, "contentEncoding"))
    );
  }

  function arrayType(schema: JsonObject): Type {
    const first = list(reading, schema, "prefixItems");
    const items = own(schema, "items");
    if (first)
      return {
        kind: "tuple",
        items: first.map(typeOf),
        rest: items === false ? null : typeOf(items),
      };
    const minItems = own(schema, "minItems");
    return {
      kind: "array",
      items: typeOf(items),
      minItems: typeof minItems === "number" ? minItems : 0,
    };
  }

  function objectType(schema: JsonObject): Type {
    const additional = own(schema, "additionalProperties");
    return {
      kind: "object",
      properties: propertiesOf(schema),
      additional:
        additional === undefined || additional === false
          ? null
          : typeOf(additional),
    };
  }

  function propertiesOf(schema: JsonObject): readonly Property[] {
    const required = new Set(list(reading, schema, "required") ?? []);
    return Object.entries(mapping(reading, schema, "properties") ?? {}).map(
      ([name, property]) => ({
        name,
        required: required.has(name),
        type: typeOf(property),
        ...annotations(reading, isObject(property) ? property : {}),
      }),
    );
  }

  function fieldsOf(schema: Json | undefined): readonly Property[] | null {
    const parts = partsOf(schema, new Set());
    if (!parts) return null;
    const required = new Set(
      parts.flatMap((part) => list(reading, part, "required") ?? []),
    );
    const fields = new Map<string, Property>();
    // What a schema says of a field stands before what it inherits.
    for (const property of parts.flatMap(propertiesOf))
      if (!fields.has(property.name)) fields.set(property.name, property);
    return [...fields.values()].map((field) => ({
      ...field,
      required: required.has(field.name),
    }));
  }

  function rulesOf(schema: Json | undefined): readonly FieldRule[] {
    return (partsOf(schema, new Set()) ?? []).flatMap(fieldRulesIn);
  }

  function isOpen(schema: Json | undefined): boolean {
    return (partsOf(schema, new Set()) ?? []).some(
      (part) => (own(part, "additionalProperties") ?? false) !== false,
    );
  }

  /** An object's schema and those that it is made of by `allOf`; null where one of them is no object. */
  function partsOf(
    schema: Json | undefined,
    above: ReadonlySet<JsonObject>,
  ): readonly JsonObject[] | null {
    const target = resolve(schema);
    if (!isObject(target) || above.has(target) || !isOfFields(target))
      return null;
    const parts = (list(reading, target, "allOf") ?? []).map((part) =>
      partsOf(part, new Set([...above, target])),
    );
    return parts.every((part) => part !== null)
      ? [target, ...parts.flat()]
      : null;
  }

  /** Whether a schema says what fields there are or have to be, and no other thing. */
  function isOfFields(schema: JsonObject): boolean {
    const has = (key: string) => Object.hasOwn(schema, key);
    const hasOther = (["oneOf", "anyOf"] as const).some(
      (key) => has(key) && !choicesIn(schema, key),
    );
    const names = typeNames(schema);
    return (
      !hasOther &&
      (names.length > 0
        ? names.includes("object")
        : ["allOf", "oneOf", "anyOf", "required", "dependentRequired"].some(
            has,
          ))
    );
  }

  function fieldSchema(
    schema: Json | undefined,
    name: string,
  ): Json | undefined {
    const target = resolve(schema);
    if (!isObject(target)) return undefined;
    const properties = own(target, "properties");
    const field = isObject(properties) ? own(properties, name) : undefined;
    if (field !== undefined) return field;
    const parts = own(target, "allOf");
    if (!Array.isArray(parts)) return undefined;
    return parts
      .map((part) => fieldSchema(part, name))
      .find((found) => found !== undefined);
  }

  return { typeOf, fieldsOf, rulesOf, isOpen, fieldSchema, resolve };
}

/** Media types that are bytes wherever they occur; text and JSON can stand in a string. */
const bytesOf =
  /^(image|audio|video|font)\/|^application\/(octet-stream|pdf|zip|gzip)\b/i;

/** What a schema or a parameter says for people, beside its type. */
export function annotations(
  reading: Reading,
  node: JsonObject,
): Pick<Property, "description" | "deprecated" | "default" | "example"> {
  const schema = own(node, "schema");
  return {
    description:
      text(reading, node, "description") ?? text(reading, node, "title") ?? "",
    deprecated: flag(reading, node, "deprecated") ?? false,
    default: own(isObject(schema) ? schema : node, "default"),
    example: exampleOf(reading, node),
  };
}

/** An example of a parameter, a schema or a media type: its own, or its schema's. */
export function exampleOf(
  reading: Reading,
  node: JsonObject,
): Json | undefined {
  const single = own(node, "example");
  if (single !== undefined) return single;
  const many = own(node, "examples");
  if (Array.isArray(many)) return many[0];
  const [named] = many === undefined ? [] : entries(reading, node, "examples");
  if (named) return own(named[1], "value");
  const schema = own(node, "schema");
  return isObject(schema) ? exampleOf(reading, schema) : undefined;
}

function enumeration(values: readonly Json[]): Type {
  const strings = values.filter((value) => typeof value === "string");
  const others = values.filter((value) => typeof value !== "string");
  return combined("union", [
    ...(strings.length > 0 ? [{ kind: "enum", values: strings } as const] : []),
    ...others.map((value) => ({ kind: "literal", value }) as const),
  ]);
}

function combined(
  kind: "union" | "intersection",
  members: readonly Type[],
): Type {
  const [first, ...others] = members;
  if (!first) return { kind: kind === "union" ? "never" : "unknown" };
  return others.length === 0 ? first : { kind, members };
}
