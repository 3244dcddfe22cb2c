import type { Api, Group } from "../model/api.js";
import type { Identifier } from "../model/identifier.js";
import type { Operation } from "../model/api-operation.js";
import { isStructured, type Type } from "../model/type.js";
import { adviceFor } from "./advice.js";
import { credentialsOf } from "./credentials.js";
import { descriptorView } from "./descriptor.js";
import { endpointOf, needsArguments } from "./endpoint.js";
import { exampleByPath } from "./example-by-path.js";
import { exampleOptionsOf } from "./example-options.js";
import { fieldRuleView, leftOut, rulesOfOptions } from "./field-rules.js";
import {
  acceptOf,
  answerTypesOf,
  failureBodies,
  failureViews,
  headerViews,
  infoOf,
  isStreamed,
  resultOf,
} from "./answers.js";
import { anchorOf, pageOf } from "./files.js";
import { renamedRule } from "../model/field-rules.js";
import { fieldSerialization } from "./body-kind.js";
import { kindView, snakeCase } from "./kind.js";
import {
  answerChoicesOf,
  otherBodiesOf,
  positionsOf,
} from "./media-choices.js";
import { methodsView } from "./methods.js";
import { lowerFirst } from "./namespaces.js";
import { mockAnswersOf } from "./mock-answers.js";
import { parameterView } from "./parameter.js";
import { referenceView, type Column } from "./reference.js";
import { replacementsOf, type Directory } from "./replacement.js";
import { code, literal } from "./safe.js";
import { isChoice, scopesText, securityViews } from "./security.js";
import { linkTo, optionalText, textOf } from "./text.js";
import { typeText } from "./type-text.js";
import type { ErrorView } from "./api-view.js";
import type { OperationView } from "./operation-view.js";
import type { ParameterView } from "./parameter-view.js";
import type { ErrorCode } from "../model/api-failure.js";

/** What operations share. */
export interface Shared {
  /** The codes that every operation can answer. */
  readonly common: ReadonlySet<string>;
  readonly api: Pick<Api, "securitySchemes" | "baseUrl" | "requestIdHeader">;
  readonly overview: readonly Column[];
  /** Whether the API has a rule that makes of its failures PlatformErrors. */
  readonly hasFailureRule: boolean;
  /** Whether it has credentials of its own, so that options are of its own types. */
  readonly hasOwnOptions: boolean;
}

export function operationView(
  operation: Operation,
  { className, namespace }: Group,
  directory: Directory,
  { common, api, overview, hasFailureRule, hasOwnOptions }: Shared,
): OperationView {
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
  const optional = parameters.filter((parameter) => !parameter.required);
  const fields = parameters.filter(({ in: place }) => place !== "credential");
  const credential =
    parameters.find(({ in: place }) => place === "credential") ?? null;
  const examples = exampleTypes(operation, required);
  const within = (...places: ParameterView["in"][]) =>
    fields.filter((parameter) => places.includes(parameter.in));
  const local = localNames(parameters.map(({ identifier }) => identifier));
  const optsMark = code(isOptional ? "?" : "");
  const result = resultOf(operation);
  const info = infoOf(operation, api.requestIdHeader);
  const { answersName, optionsName } = operation;
  const replacements = replacementsOf(operation, directory);
  return {
    name: operation.name,
    nameWithHttpInfo: operation.nameWithHttpInfo,
    snakeName: snakeCase(operation.name),
    member: operation.member,
    anchor: anchorOf(operation.name),
    anchorWithHttpInfo: anchorOf(
      `Using the ${operation.nameWithHttpInfo} variant`,
    ),
    className,
    page: pageOf(className),
    path: {
      dotted: code([...namespace, operation.member].join(".")),
      template: textOf(operation.path),
      key: textOf(operation.pathKey),
      method: operation.method,
    },
    server: optionalText(operation.server),
    dottedName: textOf(operation.dottedName),
    argumentsName: operation.argumentsName,
    optionsName,
    errorCodeName: operation.errorCodeName,
    answersName,
    summary: optionalText(operation.summary),
    description: optionalText(operation.description),
    deprecated: operation.deprecated,
    replacements,
    docs: linkTo(operation.docsUrl),
    reference: referenceView(operation, {
      ...{ overview, replacements, isOptional },
    }),
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
    exampleOptions: exampleOptionsOf(operation, api, credential),
    optional,
    rules: rules.map(({ named, wire }) => ({
      ...fieldRuleView(named, operation.parameters, "Binary"),
      data: literal(wire),
    })),
    optionRules: optionRules.map((rule) =>
      fieldRuleView(rule, operation.parameters, "Binary"),
    ),
    optsMark,
    arguments: fields,
    positionalArguments: fields.filter((parameter) => parameter.required),
    inPath: within("path"),
    inQuery: within("query"),
    inHeader: within("header"),
    inCookie: within("cookie"),
    inBody: within("field"),
    descriptor: descriptorView(operation, common, api.securitySchemes),
    credentials: credentialsOf(operation, api.securitySchemes),
    otherBodies: otherBodiesOf(operation, required, optional, local.request),
    positions: positionsOf(operation, required, within("body")[0]),
    answerChoices: answerChoicesOf(operation, api.requestIdHeader),
    located: within("path", "query", "header", "cookie"),
    wholeBody: within("body")[0] ?? null,
    credential,
    optionalCredential: credential?.required ? null : credential,
    needsArguments: needsArguments(operation),
    endpoint: endpointOf(operation, {
      variable: lowerFirst(className),
      answer: { result, info },
      hasOwnOptions,
    }),
    methods: methodsView({
      ...{ answersName, optionsName, optsMark, result, info, credential },
      local,
    }),
    descriptionType: (operation.pagination
      ? "PaginatedOperation"
      : "Operation") as Identifier,
    pagination: operation.pagination && {
      cursor: textOf(operation.pagination.cursor),
      first:
        operation.pagination.first === null
          ? null
          : textOf(operation.pagination.first),
      next: operation.pagination.next.map(textOf),
      items: operation.pagination.items.map(textOf),
      item: typeText(operation.pagination.item),
    },
    contentType: optionalText(operation.contentType),
    accept: textOf(acceptOf(operation)),
    result,
    info,
    answerTypes: answerTypesOf(operation, api.requestIdHeader),
    isStreamed: isStreamed(operation),
    responseHeaders: headerViews(operation),
    failures: hasFailureRule ? [] : failureViews(operation),
    failureBodies: hasFailureRule ? [] : failureBodies(operation),
    secured:
      operation.secured === "optional"
        ? literal(operation.secured)
        : operation.secured,
    security: securityViews(operation.security),
    isOpen: operation.isOpen,
    scopes: optionalText(scopes),
    rateLimit: operation.rateLimit && {
      tier: optionalText(operation.rateLimit.tier),
      perMinute: literal(operation.rateLimit.perMinute),
    },
    idempotent: operation.idempotency.safe,
    idempotency: optionalText(operation.idempotency.description),
    errors: operation.errorCodes.map(errorView),
    answer: {
      status: literal(operation.answer.status),
      kind: operation.answer.type && kindView(operation.answer.type),
      ...mockAnswersOf(operation),
    },
    local,
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
): Pick<OperationView, "exampleTypes" | "optsAnnotation"> {
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

export function errorView(error: ErrorCode): ErrorView {
  return {
    code: textOf(error.code),
    description: textOf(error.description),
    advice: textOf(adviceFor(error)),
  };
}

/** Variables of an example are declared beside the parameters', so they give way. */
function localNames(taken: readonly Identifier[]): OperationView["local"] {
  const free = (wanted: string): Identifier => {
    const name = wanted as Identifier;
    return taken.includes(name) ? free(`${wanted}_`) : name;
  };
  return {
    api: free("api"),
    client: free("client"),
    data: free("data"),
    status: free("status"),
    headers: free("headers"),
    error: free("error"),
    request: free("request"),
    call: free("call"),
    rest: free("rest"),
    given: free("given"),
    part: free("part"),
  };
}
