import type { Parameter } from "../model/api-parameter.js";
import type { Property } from "../model/type.js";
import { styleText } from "./parameter-style.js";
import { cell, codeSpan, type Cell } from "./safe.js";

/** What a table says of a field behind its type and description, in a few words. */
export function notesOf(property: Property, more: readonly Cell[] = []): Cell {
  const { required, deprecated, default: value } = property;
  return [
    ...(required ? [] : ["[optional]"]),
    ...more,
    ...(value === undefined
      ? []
      : [`default: ${codeSpan(JSON.stringify(value))}`]),
    ...(deprecated ? ["deprecated"] : []),
  ].join(", ") as Cell;
}

/** What is told of an argument besides: how it travels, where that is not as usual. */
export function wireNotes(parameter: Parameter): readonly Cell[] {
  const { name, wireName, type } = parameter;
  const style = styleText(parameter);
  return [
    ...(name === wireName
      ? []
      : [`on the wire: ${codeSpan(wireName)}` as Cell]),
    ...(style === null ? [] : [cell(style)]),
    ...(type.kind === "integer" ? [cell("integer")] : []),
  ];
}
