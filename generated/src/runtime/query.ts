/** The query of a request, as OpenAPI has it. */

import { argumentText, isPlain } from "./argument-text.js";
import type { ParameterDescription } from "./description.js";
import type { Named } from "./places.js";

/**
 * The query without its question mark. `undefined` and `null` are left out, in
 * lists too. Names and values are percent-encoded.
 *
 * @param parameters Those that are not written in OpenAPI's default style, one
 * pair for each item of a list or field of an object, say how they are
 * @throws TypeError, naming the argument, where a value has no faithful text
 */
export function queryText(
  values: Named,
  parameters?: readonly ParameterDescription[],
): string {
  const pairs: string[] = [];
  const add = (name: string, key: string, value: unknown) => {
    const text = argumentText(name, value);
    if (text === undefined) return;
    const encoded = encodeURIComponent(argumentText(name, key));
    pairs.push(`${encoded}=${encodeURIComponent(text)}`);
  };
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const parameter = parameters?.find(
      (one) => one.in === "query" && one.name === name,
    );
    if (parameter?.write) {
      pairs.push(...[parameter.write(parameter, value)].filter(Boolean));
    } else if (Array.isArray(value)) {
      for (const item of value) add(name, name, item);
    } else if (isPlain(value)) {
      for (const [field, item] of Object.entries(value)) add(name, field, item);
    } else {
      add(name, name, value);
    }
  }
  return pairs.join("&");
}
