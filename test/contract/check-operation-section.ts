/** The facts against the section of one operation. */

import {
  introductionOf,
  nodesOf,
  sectionOf,
  textOf,
  type Section,
} from "../markdown.js";
import { checkExamples } from "./check-examples.js";
import {
  differ,
  differInOrder,
  lacking,
  type Differences,
} from "./differences.js";
import { advice, type Facts, type OperationFacts } from "./facts.js";

/** What says whether a link of the page leads to where it should. */
export type CheckLink = (subject: string, url: string) => Differences;

export function checkOperationSection(
  section: Section,
  facts: Facts,
  operation: OperationFacts,
  checkLink: CheckLink,
): Differences {
  const { name, nameWithHttpInfo, does, tier, retry } = operation;
  const introduction = introductionOf(section);
  const below = (title: string): Section => sectionOf(section.content, title);
  const textBelow = (title: string): string =>
    textOf(...introductionOf(below(title)));
  const tuple = facts.result.tuple.map(
    ({ label, type }) => `${label}: ${type}`,
  );
  return [
    ...checkSignature(section, facts, operation, name, facts.result.model),
    ...lacking(`${name}, description`, textOf(...introduction), does),
    ...checkExamples(below("Examples"), facts, operation),
    ...checkSignature(
      below(`Using the ${nameWithHttpInfo} variant`),
      facts,
      operation,
      nameWithHttpInfo,
      `[${tuple.join(", ")}]`,
    ),
    ...checkParameters(below("Parameters"), operation),
    ...checkReturnType(below("Return type"), facts, operation, checkLink),
    ...checkAuthorization(below("Authorization"), facts, operation, checkLink),
    ...checkHeaders(below("HTTP request headers"), operation),
    ...lacking(`${name}, rate limit`, textBelow("Rate limit"), [
      tier.name,
      `${tier.perMinute} calls a minute`,
    ]),
    ...differ(
      `${name}, retry, begins`,
      textBelow("Retry").slice(0, retry.begins.length),
      retry.begins,
    ),
    ...lacking(`${name}, retry`, textBelow("Retry"), retry.states),
    ...checkErrors(below("Errors"), operation),
  ];
}

/** The signature, quoted, in which the model is a link to its page. */
function checkSignature(
  section: Section,
  { result: { model } }: Facts,
  { parameters }: OperationFacts,
  name: string,
  result: string,
): Differences {
  const quote = nodesOf(introductionOf(section), "blockquote")[0];
  const link = quote && nodesOf([quote], "link")[0];
  const required = parameters.filter((each) => each.required);
  const names = [...required.map((each) => each.name), "opts"];
  return [
    ...differ(
      `${name}, signature`,
      quote && textOf(quote),
      `Promise<${result}> ${name}(${names.join(", ")})`,
    ),
    ...differ(`${name}, signature, link`, link && [textOf(link), link.url], [
      model,
      `${model}.md`,
    ]),
  ];
}

function checkParameters(
  section: Section,
  { name, parameters }: OperationFacts,
): Differences {
  const rows = rowsOf(section);
  return [
    ...differInOrder(
      `${name}, parameter`,
      rows.map(([parameter = "", type = ""]) => `${parameter}: ${type}`),
      parameters.map(({ name: parameter, type }) => `${parameter}: ${type}`),
    ),
    ...parameters.flatMap((parameter, index) => {
      const [, , description = "", notes = ""] = rows[index] ?? [];
      const subject = `${name}, parameter ${parameter.name}`;
      const says = (note: string) => notes.includes(note);
      return [
        ...(description === "" ? [`${subject}: has no description`] : []),
        ...lacking(subject, `${description} ${notes}`, parameter.states),
        ...differ(
          `${subject}, is marked [optional]`,
          says("[optional]"),
          !parameter.required,
        ),
        ...differ(
          `${subject}, is marked integer`,
          says("integer"),
          parameter.integer ?? false,
        ),
      ];
    }),
  ];
}

function checkReturnType(
  section: Section,
  { result: { model } }: Facts,
  { name }: OperationFacts,
  checkLink: CheckLink,
): Differences {
  const subject = `${name}, return type`;
  const link = nodesOf(section.content, "link")[0];
  if (!link) return [`${subject}: is no link to ${model}`];
  return [
    ...differ(subject, [textOf(link), link.url], [model, `${model}.md`]),
    ...checkLink(subject, link.url),
  ];
}

function checkAuthorization(
  section: Section,
  { authorization: { scheme, scope } }: Facts,
  { name }: OperationFacts,
  checkLink: CheckLink,
): Differences {
  const subject = `${name}, authorization`;
  const link = nodesOf(section.content, "link")[0];
  return [
    ...differ(subject, link && textOf(link), scheme),
    ...differ(
      `${subject}, link`,
      link?.url,
      `../README.md#${scheme.toLowerCase()}`,
    ),
    ...(link ? checkLink(subject, link.url) : []),
    ...differ(
      `${subject}, scopes`,
      nodesOf(section.content, "inlineCode").map(({ value }) => value),
      [scope],
    ),
  ];
}

function checkHeaders(
  section: Section,
  { name, contentType, accept }: OperationFacts,
): Differences {
  return differInOrder(
    `${name}, HTTP request header`,
    nodesOf(section.content, "listItem").map((item) => textOf(item)),
    [`Content-Type: ${contentType}`, `Accept: ${accept}`],
  );
}

function checkErrors(
  section: Section,
  { name, errors }: OperationFacts,
): Differences {
  const rows = rowsOf(section);
  return [
    ...differ(
      `${name}, error codes`,
      rows.map(([code]) => code),
      Object.keys(errors),
    ),
    ...rows.flatMap(([code = "", meaning = "", toDo = ""]) => {
      const kind = errors[code];
      return [
        ...(meaning === "" ? [`${name}, error ${code}: has no meaning`] : []),
        ...lacking(
          `${name}, what to do about ${code}`,
          toDo,
          kind ? [advice[kind]] : [],
        ),
      ];
    }),
  ];
}

/** The rows of a section's table, below its header, as text. */
function rowsOf(section: Section): readonly (readonly string[])[] {
  const table = nodesOf(introductionOf(section), "table")[0];
  return (table?.children ?? [])
    .slice(1)
    .map(({ children }) => children.map((cell) => textOf(cell)));
}
