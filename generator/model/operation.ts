import { warning } from "../fault.js";
import { declaredInPath, sentPath } from "../load/path-key.js";
import type { Answer } from "./api-answer.js";
import type { HttpMethod, Operation } from "./api-operation.js";
import type { IsReserved } from "./argument-names.js";
import { answerOf } from "./answer.js";
import { extension } from "./extensions.js";
import { words } from "./names.js";
import { paginationOf } from "./pagination.js";
import { parametersOf } from "./parameters.js";
import {
  at,
  docsUrlOf,
  entries,
  flag,
  list,
  mapping,
  text,
  type Reading,
} from "./reading.js";
import { requestBodyOf, type RequestBody } from "./request-body.js";
import { securityOf } from "./security.js";
import { serverOf } from "./servers.js";
import type { OperationNode, Surroundings } from "./surroundings.js";

/** An operation before it has its names: those depend on its neighbours. */
export type OperationDraft = Omit<
  Operation,
  | "name"
  | "nameWithHttpInfo"
  | "member"
  | "dottedName"
  | "argumentsName"
  | "optionsName"
  | "errorCodeName"
  | "answersName"
> & {
  readonly id: string;
  /** Its first tag. */
  readonly tag: string | null;
};

const methods: readonly HttpMethod[] = [
  "GET",
  "PUT",
  "POST",
  "DELETE",
  "OPTIONS",
  "HEAD",
  "PATCH",
  "TRACE",
  "QUERY",
];

/** All operations of a document, in its order. */
export function operationsIn(
  surroundings: Surroundings,
): readonly OperationDraft[] {
  const { reading, root } = surroundings;
  const drafts: OperationDraft[] = [];
  for (const [path, item] of entries(reading, root, "paths")) {
    for (const method of methods) {
      const node = mapping(reading, item, method.toLowerCase());
      if (!node) continue;
      drafts.push(operationOf(surroundings, { path, item, method, node }));
    }
  }
  return drafts;
}

function operationOf(
  surroundings: Surroundings,
  found: OperationNode,
): OperationDraft {
  const { reading, root, schemas, schemes, conventions } = surroundings;
  const { path, method, node } = found;
  const body = requestBodyOf(reading, schemas.input, node);
  const answer = answerOf(reading, schemas.answer, found);
  const security = securityOf(reading, node, root, schemes);
  const parameters = parametersOf(
    surroundings,
    found,
    body?.fields ?? [],
    reservedBy(body, answer),
  ).map((parameter) =>
    parameter.in === "credential" && security.secured === "optional"
      ? { ...parameter, required: false }
      : parameter,
  );
  const [tag] = list(reading, node, "tags") ?? [];
  const idempotent = extension(reading, node, "x-idempotent");
  return {
    id: idOf(reading, found),
    tag: typeof tag === "string" ? tag : null,
    method,
    path: sentPath(path, declaredInPath(found.item)),
    pathKey: path,
    server: serverOf(reading, found.item, node, root),
    summary: text(reading, node, "summary") ?? "",
    description: text(reading, node, "description") ?? "",
    deprecated: flag(reading, node, "deprecated") ?? false,
    docsUrl: docsUrlOf(reading, node),
    parameters,
    rules: body?.rules ?? [],
    contentType: body?.contentType ?? null,
    encodings: body?.encodings ?? new Map(),
    otherBodies: body?.otherBodies ?? [],
    answer,
    security: security.security,
    isOpen: security.isOpen,
    secured: security.secured,
    rateLimit: conventions.rateLimitOf(node),
    pagination: paginationOf(surroundings, node, parameters),
    idempotency: idempotent ?? {
      safe: safeByDefinition.has(method),
      description: "",
    },
    errorCodes: conventions.errorCodesOf(node),
  };
}

/** What arguments cannot be called, where one of them chooses the body or the answer. */
function reservedBy(body: RequestBody | null, answer: Answer): IsReserved {
  const hasBodies = Boolean(body?.otherBodies.length);
  return (name, place) =>
    (name === "accept" && answer.choices.length > 0) ||
    (name === "contentType" && hasBodies) ||
    // What stands beside a form stands beside its other bodies too.
    (name === "body" && hasBodies && place !== "field" && place !== "body");
}

/** Methods that RFC 9110, section 9.2.2, calls idempotent, and QUERY, which is safe. */
const safeByDefinition: ReadonlySet<HttpMethod> = new Set([
  "GET",
  "HEAD",
  "OPTIONS",
  "TRACE",
  "PUT",
  "DELETE",
  "QUERY",
]);

function idOf(reading: Reading, { path, method, node }: OperationNode): string {
  const id = text(reading, node, "operationId");
  if (id !== undefined && words(id).length > 0) return id;
  const made = [method.toLowerCase(), ...words(path)].join("_");
  reading.faults.push(
    warning(
      at(reading, node, ...(id === undefined ? [] : ["operationId"])),
      `${method} ${path} has no usable operationId, so it is called ${made}`,
      "give it an operationId; methods are named after it",
    ),
  );
  return made;
}
