/** The facts against the examples of one operation. */

import {
  introductionOf,
  nodesOf,
  sectionOf,
  type Section,
} from "../markdown.js";
import { differ, type Differences } from "./differences.js";
import { readExample, type Call } from "./example-code.js";
import type { Facts, OperationFacts } from "./facts.js";

/**
 * One example with the class, one with the client, and one of the variant that
 * shows HTTP.
 */
export function checkExamples(
  section: Section,
  facts: Facts,
  operation: OperationFacts,
): Differences {
  const { name, nameWithHttpInfo, dotted, call } = operation;
  const [first, second] = codesOf(section);
  const twin = sectionOf(
    section.content,
    `Using the ${nameWithHttpInfo} variant`,
  );
  const labels = facts.result.tuple.map(({ label }) => label);
  return [
    ...checkExample(name, first, facts, operation, []),
    ...checkCall(
      `${name}, example with ${facts.clientName}`,
      second,
      facts.clientName,
      {
        path: dotted,
        arguments: [`{ ${Object.keys(call.values).join(", ")} }`],
        into: [],
      },
    ),
    ...checkExample(
      nameWithHttpInfo,
      codesOf(twin)[0],
      facts,
      operation,
      labels,
    ),
  ];
}

/** The code directly below a heading. */
function codesOf(section: Section): readonly string[] {
  return nodesOf(introductionOf(section), "code").map(({ value }) => value);
}

/** An example sets the token up, makes the call, and handles its failure. */
function checkExample(
  name: string,
  code: string | undefined,
  { className }: Facts,
  { parameters, errorClass }: OperationFacts,
  into: readonly string[],
): Differences {
  const subject = `${name}, example`;
  const required = parameters.filter((each) => each.required);
  const names = required.map((each) => each.name);
  const passed =
    required.length < parameters.length ? [...names, "opts"] : names;
  const { constants, caught } = readExample(code ?? "");
  return [
    ...checkCall(subject, code, className, {
      path: name,
      arguments: passed,
      into,
    }),
    ...names
      .filter((each) => !constants.includes(each))
      .map((each) => `${subject}: does not set ${each}`),
    ...differ(`${subject}, errors handled`, caught, [errorClass]),
  ];
}

function checkCall(
  subject: string,
  code: string | undefined,
  className: string,
  call: Call,
): Differences {
  if (code === undefined) return [`${subject}: there is none`];
  const { calls, made } = readExample(code);
  return [
    ...differ(`${subject}, makes`, made, [className]),
    ...differ(
      `${subject}, call of ${call.path}`,
      calls.find(({ path }) => path === call.path),
      call,
    ),
  ];
}
