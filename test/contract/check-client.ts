/** The facts against the client's dotted names: way 1 of making a call. */

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

/** The endpoint, a function of one object of arguments, and its twin. */
export function checkEndpoint(
  compiled: Compiled,
  names: Names,
  facts: Facts,
  { dotted, parameters }: OperationFacts,
): Differences {
  const subject = `${facts.clientName}'s ${dotted}`;
  const endpoint = dotted
    .split(".")
    .reduce<ts.Type | undefined>(
      (type, name) =>
        type &&
        compiled.membersOf(type).find((member) => member.name === name)?.type,
      names.get(facts.clientName),
    );
  if (!endpoint) return [`${subject}: there is no such endpoint`];
  const twin = compiled
    .membersOf(endpoint)
    .find(({ name }) => name === "withHttpInfo");
  const fields = parameters.filter(({ name }) => name !== "token");
  const check = (
    name: string,
    type: ts.Type | undefined,
    returns: (found: ts.Type) => Differences,
  ): Differences => {
    const signature = type && compiled.signatureOf(type);
    if (!signature) return [`${name}: cannot be called`];
    const [args, request] = signature.parameters;
    const members = args ? compiled.membersOf(args.type) : [];
    return [
      ...differInOrder(
        `${name}, argument`,
        members.map((each) => written(compiled, each)),
        fields.map(expected),
      ),
      ...commented(name, members, fields),
      ...differ(
        `${name}, arguments may be left out`,
        args?.optional,
        fields.every((field) => !field.required),
      ),
      ...differ(
        `${name}, options of the call`,
        request && written(compiled, request),
        "request?: RequestOptions",
      ),
      ...returns(signature.returns),
    ];
  };
  return [
    ...check(subject, endpoint, (found) =>
      resolvesToModel(compiled, names, facts, subject, found),
    ),
    ...check(`${subject}.withHttpInfo`, twin?.type, (found) =>
      resolvesToTuple(compiled, names, facts, `${subject}.withHttpInfo`, found),
    ),
  ];
}
