/** The arguments of a call, sorted by where they travel. */

import { refusal } from "./argument-text.js";
import type { Operation } from "./description.js";
import type { Input, Named } from "./places.js";

/**
 * Sorts a flat object of arguments, as the operation does: `sort`. All are fields of
 * its form where it does not.
 *
 * @throws TypeError, naming the argument, where one belongs nowhere or is
 * missing
 */
export function inputOf(operation: Operation, args: object | null = {}): Input {
  if (typeof args !== "object" || !args || Symbol.iterator in args) {
    throw new TypeError(`${operation.name} takes its arguments in an object`);
  }
  if (operation.sort) return operation.sort(operation, args as Named);
  // A spread copies a field of any name: to set `__proto__` would do nothing. And
  // engines are quicker with its objects than with those without a prototype.
  const body: Record<string, unknown> = { ...args };
  for (const [name, value] of Object.entries(body)) {
    if (value === undefined) Reflect.deleteProperty(body, name);
    else if (!operation.body) throw unknown(operation, name);
  }
  return {
    path: {},
    query: {},
    header: {},
    body: operation.body && body,
  };
}

/**
 * Sorts arguments: parameters go where the document says, the rest are fields of
 * the form; where the body is no form, the argument `body` is all of it. Comes with
 * the operations that have other arguments than fields.
 */
export function sorted(operation: Operation, args: Named): Input {
  const { body, parameters = [] } = operation;
  const form = body?.hasFields;
  const input = {
    path: {},
    query: {},
    header: {},
    body: form ? {} : undefined,
  } as { -readonly [Place in keyof Input]: Input[Place] };
  for (const [name, value] of Object.entries(args)) {
    if (value === undefined) continue;
    const parameter = parameters.find(
      ({ argument, name: own }) => (argument ?? own) === name,
    );
    const { name: wireName, in: place } = parameter ?? { name, in: "body" };
    if (place !== "body") {
      put((input[place] ??= {}), wireName, value);
    } else if (form) {
      put(input.body, wireName, value);
    } else if (body && wireName === "body") {
      input.body = value;
    } else {
      throw unknown(operation, name);
    }
  }
  for (const { name, in: place, argument, required } of parameters) {
    if (required && place !== "body") {
      requireValue(name, input[place] ?? {}, argument);
    }
  }
  return input;
}

function unknown({ name }: Operation, argument: string): TypeError {
  return refusal(argument, `is not one that ${name} takes`);
}

/** @throws TypeError, of the argument's name, where `values` has nothing of that name */
export function requireValue(
  name: string,
  values: Named,
  argument = name,
): unknown {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined || value === null) {
    throw refusal(argument, "is required");
  }
  return value;
}

/** Sets a field, whatever it is called: to set `__proto__` would do nothing. */
function put(fields: unknown, name: string, value: unknown): void {
  if (name === "__proto__") {
    Object.defineProperty(fields, name, { value, enumerable: true });
  } else {
    (fields as Record<string, unknown>)[name] = value;
  }
}
