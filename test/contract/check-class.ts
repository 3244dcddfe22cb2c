/** The facts against the documented class: way 2 of making a call. */

import type ts from "typescript";
import type { Compiled } from "./compiled.js";
import { differ, differInOrder, type Differences } from "./differences.js";
import type { Facts, OperationFacts } from "./facts.js";
import {
  commented,
  expected,
  resolvesToModel,
  resolvesToTuple,
  written,
  type Names,
} from "./typed.js";

/** The method, and its twin that shows HTTP. */
export function checkMethods(
  compiled: Compiled,
  names: Names,
  facts: Facts,
  operation: OperationFacts,
): Differences {
  const type = names.get(facts.className);
  const methods = type ? compiled.membersOf(type) : [];
  const check = (
    name: string,
    returns: (found: ts.Type) => Differences,
  ): Differences => {
    const subject = `${facts.className}.${name}`;
    const method = methods.find((member) => member.name === name);
    const signature = method && compiled.signatureOf(method.type);
    if (!signature) return [`${subject}: there is no such method`];
    const parameters = signature.parameters;
    const opts = parameters.at(-1);
    const required = operation.parameters.filter((each) => each.required);
    return [
      ...differInOrder(
        `${subject}, parameter`,
        parameters.slice(0, -1).map((each) => written(compiled, each)),
        required.map(expected),
      ),
      ...(name === operation.name
        ? commented(subject, parameters, required)
        : []),
      ...differ(`${subject}, last parameter`, opts?.name, "opts"),
      ...differ(`${subject}, opts is optional`, opts?.optional, true),
      ...(opts ? checkOptions(compiled, subject, opts.type, operation) : []),
      ...returns(signature.returns),
    ];
  };
  return [
    ...check(operation.name, (found) =>
      resolvesToModel(compiled, names, facts, operation.name, found),
    ),
    ...check(operation.nameWithHttpInfo, (found) =>
      resolvesToTuple(
        compiled,
        names,
        facts,
        operation.nameWithHttpInfo,
        found,
      ),
    ),
  ];
}

/** The optional parameters, and `request`, which takes the options of the call. */
function checkOptions(
  compiled: Compiled,
  subject: string,
  type: ts.Type,
  operation: OperationFacts,
): Differences {
  const optional = operation.parameters.filter((each) => !each.required);
  const members = compiled.membersOf(type);
  const request = members.find(({ name }) => name === "request");
  const signal = request
    ? compiled.membersOf(request.type).find(({ name }) => name === "signal")
    : undefined;
  return [
    ...differInOrder(
      `${subject}, field of opts`,
      members.map((each) => written(compiled, each)),
      [...optional.map(expected), "request?: RequestOptions"],
    ),
    ...commented(`${subject}, opts`, members, optional),
    ...differ(
      `${subject}, opts.request.signal`,
      signal && written(compiled, signal),
      "signal?: AbortSignal",
    ),
  ];
}
