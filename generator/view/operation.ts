import type { Api, Group } from "../model/api.js";
import type { Identifier } from "../model/identifier.js";
import type { Operation } from "../model/api-operation.js";
import { extended } from "../extended.js";
import { adviceFor } from "./advice.js";
import { argumentsView } from "./arguments.js";
import { credentialsOf } from "./credentials.js";
import { descriptorView } from "./descriptor.js";
import { endpointOf } from "./endpoint.js";
import { exampleOptionsOf } from "./example-options.js";
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
import { kindView, snakeCase } from "./kind.js";
import {
  answerChoicesOf,
  otherBodiesOf,
  positionsOf,
} from "./media-choices.js";
import { methodsView } from "./methods.js";
import { lowerFirst } from "./namespaces.js";
import { mockAnswersOf } from "./mock-answers.js";
import { referenceView, type Column } from "./reference.js";
import { replacementsOf, type Directory } from "./replacement.js";
import { code, literal } from "./safe.js";
import { scopesText, securityViews } from "./security.js";
import { linkTo, optionalText, textOf } from "./text.js";
import { typeText } from "./type-text.js";
import type { ErrorView } from "./api-view.js";
import type { OperationView } from "./operation-view.js";
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
  const given = argumentsView(operation);
  const { parameters, positional, optional, optsMark, credential } = given;
  const local = localNames(parameters.map(({ identifier }) => identifier));
  const result = resultOf(operation);
  const info = infoOf(operation, api.requestIdHeader);
  const replacements = replacementsOf(operation, directory);
  return extended(given, {
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
    optionsName: operation.optionsName,
    errorCodeName: operation.errorCodeName,
    answersName: operation.answersName,
    summary: optionalText(operation.summary),
    description: optionalText(operation.description),
    deprecated: operation.deprecated,
    replacements,
    docs: linkTo(operation.docsUrl),
    reference: referenceView(operation, {
      overview,
      replacements,
      isOptional: optsMark === "?",
    }),
    exampleOptions: exampleOptionsOf(operation, api, credential),
    descriptor: descriptorView(operation, common, api.securitySchemes),
    credentials: credentialsOf(operation, api.securitySchemes),
    otherBodies: otherBodiesOf(operation, positional, optional, local.request),
    positions: positionsOf(operation, positional, given.wholeBody),
    answerChoices: answerChoicesOf(operation, api.requestIdHeader),
    endpoint: endpointOf(operation, {
      variable: lowerFirst(className),
      answer: { result, info },
      hasOwnOptions,
    }),
    methods: methodsView(
      operation,
      { optsMark, result, info, credential },
      local,
    ),
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
    scopes: optionalText(scopesText(operation.security)),
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
  });
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
