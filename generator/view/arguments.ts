import type { Identifier } from "../model/identifier.js";
import type { Operation } from "../model/api-operation.js";
import { renamedRule } from "../model/field-rules.js";
import { isStructured, type Type } from "../model/type.js";
import type { ArgumentsView } from "./arguments-view.js";
import { fieldSerialization } from "./body-kind.js";
import { needsArguments } from "./endpoint.js";
import { exampleByPath } from "./example-by-path.js";
import { fieldRuleView, leftOut, rulesOfOptions } from "./field-rules.js";
import { parameterView } from "./parameter.js";
import type { ParameterView } from "./parameter-view.js";
import { code, literal } from "./safe.js";
import { isChoice, scopesText } from "./security.js";
import { typeText } from "./type-text.js";

/** The arguments of an operation, sorted in the ways that templates list them. */
export function argumentsView(operation: Operation): ArgumentsView {
  const scopes = scopesText(operation.security);
  const needed = `${isChoice(operation.security) ? "Requires one of these scopes" : "Requires scope"}: ${scopes}`;
  const rules = operation.rules.map((rule) => ({
    wire: rule,
    named: renamedRule(rule, nameOfField(operation)),
  }));
  const named = rules.map((rule) => rule.named);
  const isRequired = (name: string) =>
    operation.parameters.some((one) => one.name === name && one.required);
  const hidden = leftOut(named, isRequired);
  const optionRules = rulesOfOptions(named, isRequired);
  // A rule can want one of its fields.
  const isOptional = optionRules.every(({ kind }) => kind === "together");
  const parameters = operation.parameters.map((parameter) => {
    const view = parameterView(
      parameter,
      scopes && needed,
      parameter.required || !hidden.has(parameter.name),
    );
    return parameter.in === "field"
      ? { ...view, serialization: fieldSerialization(operation, parameter) }
      : view;
  });
  const required = parameters.filter((parameter) => parameter.required);
  const fields = parameters.filter(({ in: place }) => place !== "credential");
  const credential =
    parameters.find(({ in: place }) => place === "credential") ?? null;
  const examples = exampleTypes(operation, required);
  const within = (...places: ParameterView["in"][]) =>
    fields.filter((parameter) => places.includes(parameter.in));
  return {
    parameters,
    takesBinary:
      fields.some(({ type }) => type.hasBinary) ||
      operation.otherBodies.some(
        ({ type }) => typeText(type, { bytes: "Binary" }).hasBinary,
      ),
    positional: required,
    exampleTypes: examples.exampleTypes,
    optsAnnotation: examples.optsAnnotation,
    exampleByPath: exampleByPath(fields),
    rules: rules.map(({ named, wire }) => ({
      ...fieldRuleView(named, operation.parameters, "Binary"),
      data: literal(wire),
    })),
    optionRules: optionRules.map((rule) =>
      fieldRuleView(rule, operation.parameters, "Binary"),
    ),
    optsMark: code(isOptional ? "?" : ""),
    optional: parameters.filter((parameter) => !parameter.required),
    arguments: fields,
    positionalArguments: fields.filter((parameter) => parameter.required),
    inPath: within("path"),
    inQuery: within("query"),
    inHeader: within("header"),
    inCookie: within("cookie"),
    inBody: within("field"),
    located: within("path", "query", "header", "cookie"),
    wholeBody: within("body")[0] ?? null,
    credential,
    optionalCredential: credential?.required ? null : credential,
    needsArguments: needsArguments(operation),
  };
}

/** What a field of the body is called among the arguments. */
function nameOfField({ parameters }: Operation): (wireName: string) => string {
  return (wireName) =>
    parameters.find((one) => one.in === "field" && one.wireName === wireName)
      ?.name ?? wireName;
}

/** Literals in a variable widen, so that structured ones have to say what they are; so do all in an object. */
function exampleTypes(
  { parameters, optionsName }: Operation,
  required: readonly ParameterView[],
): Pick<ArgumentsView, "exampleTypes" | "optsAnnotation"> {
  const annotatedTypes = required
    .filter(({ annotation }) => annotation !== "")
    .map(({ type }) => type);
  const options = parameters.some((one) => !one.required && canWiden(one.type))
    ? [optionsName]
    : [];
  return {
    exampleTypes: [
      ...new Set([
        ...annotatedTypes.flatMap(({ models }) => models),
        ...(annotatedTypes.some(({ hasBinary }) => hasBinary)
          ? ["Binary" as Identifier]
          : []),
        ...options,
      ]),
    ],
    optsAnnotation: code(options.map((name) => `: ${name}`).join("")),
  };
}

/** Whether TypeScript would take a value of it, in an object, for one of a wider type. */
function canWiden(type: Type): boolean {
  return (
    isStructured(type) ||
    type.kind === "literal" ||
    (type.kind === "enum" && !type.open)
  );
}
