/** The arguments of a call, sorted by where they travel. */

import { refusal } from "./argument-text.js";
import type { ApiDescription, Operation } from "./description.js";
import { isForm } from "./media-type.js";

/** What a call sends, by place. */
export interface Input {
  readonly path: Named;
  readonly query: Named;
  readonly header: Named;
  /** The fields of a form, or the whole body of any other type. */
  readonly body?: unknown;
}

/** Values by name, in the order in which they are sent. */
export type Named = Readonly<Record<string, unknown>>;

/**
 * Sorts a flat object of arguments: parameters go where the document says, the
 * rest are fields of the form; where the body is no form, the argument `body`
 * is all of it.
 *
 * @throws TypeError, naming the argument, where one belongs nowhere or is
 * missing
 */
export function inputOf(
  api: ApiDescription,
  operation: Operation,
  args: object = {},
): Input {
  if (typeof args !== "object") {
    throw new TypeError(`${operation.name} takes its arguments in an object`);
  }
  const { contentType, parameters = [] } = operation;
  // Lists of entries until the end: a name may be `__proto__`.
  const sorted: Record<Place, [string, unknown][]> = {
    path: [],
    query: [],
    header: [],
    body: [],
  };
  let whole: unknown;
  for (const [name, value] of Object.entries(args) as [string, unknown][]) {
    if (value === undefined) continue;
    const parameter = parameters.find((one) => one.name === name);
    if (parameter) {
      sorted[parameter.in].push([name, value]);
    } else if (operation.secured && name === api.credential) {
      throw refusal(name, "is the token: give it in the options of the call");
    } else if (contentType !== undefined && isForm(contentType)) {
      sorted.body.push([name, value]);
    } else if (contentType !== undefined && name === "body") {
      whole = value;
    } else {
      throw refusal(name, `is not one that ${operation.name} takes`);
    }
  }
  const input = {
    path: Object.fromEntries(sorted.path),
    query: Object.fromEntries(sorted.query),
    header: Object.fromEntries(sorted.header),
    body:
      contentType !== undefined && isForm(contentType)
        ? Object.fromEntries(sorted.body)
        : whole,
  };
  for (const { name, in: place, required } of parameters) {
    if (required) requireValue(name, input[place]);
  }
  return input;
}

/** @throws TypeError where `values` has nothing of that name */
export function requireValue(name: string, values: Named): unknown {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined || value === null) {
    throw refusal(name, "is required");
  }
  return value;
}

type Place = keyof Input;
