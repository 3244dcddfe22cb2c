import { extended } from "../extended.js";
import type { Parameter } from "../model/api-parameter.js";
import { isStructured, type Property, type Type } from "../model/type.js";
import { jsonTypesOf } from "./json-types.js";
import { descriptorOf, serializationData } from "./parameter-style.js";
import { kindView } from "./kind.js";
import { notesOf, wireNotes } from "./notes.js";
import { code, key, literal, type Code } from "./safe.js";
import { optionalText, textOf } from "./text.js";
import { typeText, type Bytes } from "./type-text.js";
import type { ParameterView } from "./parameter-view.js";
import type { PropertyView } from "./model-view.js";

/** `scopes` says which scopes a credential needs; nothing where it needs none. */
export function parameterView(
  parameter: Parameter,
  scopes: string,
  inExample: boolean,
): ParameterView {
  return extended(propertyView(parameter, "Binary"), {
    notes: notesOf(parameter, wireNotes(parameter)),
    identifier: parameter.identifier,
    entry: entryOf(parameter),
    in: parameter.in,
    wire: {
      name: textOf(parameter.wireName),
      key: key(parameter.wireName),
    },
    isRenamed: parameter.name !== parameter.wireName,
    descriptor: descriptorOf(parameter),
    serialization: serializationData(parameter),
    ...described(descriptionOf(parameter, scopes)),
    kind: kindView(parameter.type),
    jsonTypes: jsonTypesOf(parameter.type).map((name) => literal(name)),
    enum: enumOf(parameter.type),
    inExample,
    annotation: code(
      isStructured(parameter.type)
        ? `: ${typeText(parameter.type, { bytes: "Binary" }).code}`
        : "",
    ),
    example: exampleOf(parameter),
  });
}

export function propertyView(property: Property, bytes: Bytes): PropertyView {
  return {
    name: textOf(property.name),
    key: key(property.name),
    mark: code(property.required ? "" : "?"),
    required: property.required,
    type: typeText(property.type, { bytes }),
    ...described(withHints(property)),
    deprecated: property.deprecated,
    notes: notesOf(property),
    default:
      property.default === undefined
        ? null
        : optionalText(JSON.stringify(property.default)),
  };
}

function described(
  description: string,
): Pick<PropertyView, "description" | "meaning"> {
  return {
    description: optionalText(description),
    meaning: textOf(description.trim()).cell,
  };
}

/** The values that are all there are; a constant is one. */
function enumOf(type: Type): Code | null {
  if (type.kind === "literal") return literal([type.value]);
  return type.kind === "enum" ? literal(type.values) : null;
}

/** What the document says, and what its schema does beyond a type. */
export function withHints({
  description,
  hints = [],
}: Pick<Property, "description" | "hints">): string {
  return [description, ...hints].filter((text) => text !== "").join("\n\n");
}

/** The engine takes a credential as `token`, whatever its parameter is called. */
function entryOf({ in: location, name, identifier }: Parameter): Code {
  const entry = location === "credential" ? "token" : name;
  return code(entry === identifier ? entry : `${key(entry)}: ${identifier}`);
}

function descriptionOf(parameter: Parameter, scopes: string): string {
  const { in: location } = parameter;
  const description = withHints(parameter);
  return location === "credential"
    ? `${description} ${scopes}`.trim()
    : description;
}

const someBytes = 'new Blob(["example"])';

/** A value to show: the document's example, or one that fits the type. */
function exampleOf({ name, type, example, default: given }: Parameter): Code {
  // What a document can show of bytes is text.
  if (type.kind === "binary") return code(someBytes);
  if (type.kind === "array" && type.items.kind === "binary")
    return code(`[${someBytes}]`);
  if (example !== undefined) return literal(example);
  if (given !== undefined) return literal(given);
  switch (type.kind) {
    case "string":
      return literal(`${name}_example`);
    case "integer":
      return code("56");
    case "number":
      return code("3.4");
    case "boolean":
      return code("true");
    case "null":
      return code("null");
    case "literal":
      return literal(type.value);
    case "enum":
      return literal(type.values[0]);
    case "array":
      return code("[]");
    case "unknown":
      return code("{}");
    // No value that can be written down is of the type, as of one that has to
    // contain itself; the example compiles all the same.
    case "tuple":
    case "object":
    case "union":
    case "intersection":
    case "model":
    case "never":
    case "undefined":
      return code("null as never");
  }
}
