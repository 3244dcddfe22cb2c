/** The facts against the types that openapi-fetch reads: way 3. */

import type ts from "typescript";
import type { Compiled } from "./compiled.js";
import { differ, differInOrder, type Differences } from "./differences.js";
import type { Facts, OperationFacts } from "./facts.js";
import { expected, written } from "./typed.js";

/** The path, its form, its answer and its operation id. */
export function checkSchema(
  compiled: Compiled,
  facts: Facts,
  { operationId, ...operation }: OperationFacts,
): Differences {
  const { path, method, contentType, accept, parameters } = operation;
  const subject = `schema, ${method} ${path}`;
  const paths = compiled.exportsOf("schema").get("paths");
  const at = (...keys: readonly string[]) =>
    keys.reduce<ts.Type | undefined>(
      (type, key) =>
        type &&
        compiled.membersOf(type).find((member) => member.name === key)?.type,
      paths,
    );
  const verb = method.toLowerCase();
  const operations = compiled.exportsOf("schema").get("operations");
  const ids = operations ? compiled.membersOf(operations) : [];
  const form = at(path, verb, "requestBody", "content", contentType);
  const answer = at(path, verb, "responses", "200", "content", accept);
  const fields = answer ? compiled.membersOf(answer) : [];
  const { field } = facts.result;
  const told = fields.find(({ name }) => name === field.name);
  return [
    ...differInOrder(
      `${subject}, field of the body`,
      (form ? compiled.membersOf(form) : []).map((each) =>
        written(compiled, each),
      ),
      parameters.filter(({ name }) => name !== "token").map(expected),
    ),
    ...differ(
      `${subject}, answer`,
      told && written(compiled, told),
      `${field.name}: ${field.type}`,
    ),
    ...differ(
      `${subject}, operation id`,
      ids.find(({ type }) => type === at(path, verb))?.name,
      operationId,
    ),
    ...differ(
      facts.fetchClientName,
      compiled.exportsOf("fetch").has(facts.fetchClientName),
      true,
    ),
  ];
}
