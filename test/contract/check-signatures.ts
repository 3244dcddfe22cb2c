/** The facts against TypeScript: what a compiler lets a caller write. */

import { checkMethods } from "./check-class.js";
import { checkEndpoint } from "./check-client.js";
import { checkSchema } from "./check-schema.js";
import type { Compiled } from "./compiled.js";
import { differ, type Differences } from "./differences.js";
import type { Facts, OperationFacts } from "./facts.js";
import { written, type Names } from "./typed.js";

/** Holds a package's types, of its sources or as built, against the facts. */
export function checkSignatures(compiled: Compiled, facts: Facts): Differences {
  const names = compiled.exportsOf("index");
  const missing = facts.exports
    .filter((name) => !names.has(name))
    .map((name) => `index: ${name} is not exported`);
  return [
    ...missing,
    ...checkResult(compiled, names, facts),
    ...facts.operations.flatMap((operation) => [
      ...checkMethods(compiled, names, facts, operation),
      ...checkEndpoint(compiled, names, facts, operation),
      ...checkErrorCodes(compiled, names, operation),
      ...checkSchema(compiled, facts, operation),
    ]),
  ];
}

/** Every success is told by one field, which is there and has one value. */
function checkResult(
  compiled: Compiled,
  names: Names,
  { result: { model, field } }: Facts,
): Differences {
  const type = names.get(model);
  const found =
    type && compiled.membersOf(type).find(({ name }) => name === field.name);
  return differ(
    `${model}.${field.name}`,
    found && written(compiled, found),
    `${field.name}: ${field.type}`,
  );
}

function checkErrorCodes(
  compiled: Compiled,
  names: Names,
  { name, errors }: OperationFacts,
): Differences {
  const typeName = `${capital(name)}ErrorCode`;
  const type = names.get(typeName);
  const codes = new Set(type ? compiled.literalsOf(type) : []);
  return Object.keys(errors)
    .filter((code) => !codes.has(code))
    .map((code) => `${typeName}: lacks ${code}`);
}

function capital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
