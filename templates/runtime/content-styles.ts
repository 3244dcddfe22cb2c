/** How a parameter is written that has a media type of its own (`content`). */

import { argumentText, jsonText } from "./argument-text.js";
import type { ParameterDescription } from "./description.js";

/** As JSON text, strings in quotes. */
export function jsonContent(
  parameter: ParameterDescription,
  value: unknown,
): string {
  const text = jsonText(parameter.name, value);
  // Few headers can carry more than ASCII, and JSON does not need more.
  return parameter.in === "header"
    ? (text ?? "").replace(/[^\x20-\x7e]/g, escaped)
    : placed(parameter, text);
}

/** As the caller gives it; what is no text is written as in any other place. */
export function textContent(
  parameter: ParameterDescription,
  value: unknown,
): string {
  return placed(parameter, argumentText(parameter.name, value));
}

function placed({ name, in: place }: ParameterDescription, text = ""): string {
  if (place === "header") return text;
  const encoded = encodeURIComponent(text);
  return place === "path" ? encoded : `${encodeURIComponent(name)}=${encoded}`;
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
