import type { ErrorClass } from "../model/api-failure.js";
import type { Operation, Pagination } from "../model/api-operation.js";
import type { SecurityScheme } from "../model/api-security.js";
import type { Identifier } from "../model/identifier.js";
import { acceptOf, readerOf } from "./answers.js";
import {
  bodiesOf,
  bodyKindsOf,
  bodyOf,
  isWholeForm,
  kindCode,
} from "./body-kind.js";
import { credentialsOf } from "./credentials.js";
import type { GroupView } from "./group-view.js";
import type { DescriptorView } from "./operation-view.js";
import { descriptorOf, hasStyledHeaders } from "./parameter-style.js";
import { code, literal, type Code, type FileName } from "./safe.js";

/**
 * What the runtime is told of an operation, as fields of its `Operation`. Those are
 * left out that would say what it takes for granted: POST, a path that is the
 * operation's name, a token, JSON.
 */
export function descriptorView(
  operation: Operation,
  common: ReadonlySet<string>,
  schemes: readonly SecurityScheme[],
): DescriptorView {
  const { method, path, pathKey, dottedName, server, secured } = operation;
  const { idempotency, pagination, rateLimit } = operation;
  const parameters = operation.parameters.flatMap(
    (parameter) => descriptorOf(parameter) ?? [],
  );
  const target = targetOf(operation);
  const body = bodyOf(operation);
  const bodies = bodiesOf(operation);
  const chooses = bodies !== null || operation.answer.choices.length > 0;
  const accept = acceptOf(operation);
  const reader = readerOf(operation);
  const security = credentialsOf(operation, schemes);
  const codesOf = (wanted: ErrorClass) =>
    ownCodes(operation, common, wanted).map((one) => literal(one));
  const fields: Readonly<Record<string, Code | null>> = {
    name: literal(dottedName),
    method: method === "POST" ? null : literal(method),
    path: path === `/${dottedName}` ? null : literal(path),
    pathKey: path === pathKey ? null : literal(pathKey),
    server: server === null ? null : literal(server),
    parameters: listOf(parameters),
    headers: hasStyledHeaders(operation) ? imported("styledHeaders") : null,
    sort: needsSort(operation) ? imported("sorted") : null,
    target: target === null ? null : imported(target),
    body: body && kindCode(body.kind, isWholeForm(operation)),
    contentType: body?.contentType ? literal(body.contentType) : null,
    encoding: body?.encoding ?? null,
    bodies,
    choose: chooses ? imported("choose") : null,
    accept: accept === "application/json" ? null : literal(accept),
    answer: reader === null ? null : imported(reader),
    security,
    credentials: security && imported("credentials"),
    authorize: security && imported("authorize"),
    secured: secured === true ? null : literal(secured),
    idempotent: idempotency.safe ? literal(true) : null,
    pagination: pagination && paginationCode(pagination),
    perMinute: rateLimit && literal(rateLimit.perMinute),
    transient: listOf(codesOf("transient")),
    interrupted: listOf(codesOf("interrupted")),
  };
  return {
    fields: Object.entries(fields).flatMap(([name, value]) =>
      value === null ? [] : [{ name: name as Identifier, value }],
    ),
    functions: [
      ...(needsSort(operation) ? ["sorted"] : []),
      ...(target === null ? [] : [target]),
      ...bodyKindsOf(operation),
      ...(chooses ? ["choose"] : []),
      ...(reader === null ? [] : [reader]),
      ...(security ? ["credentials", "authorize"] : []),
    ] as Identifier[],
  };
}

/** What of the runtime is imported under a name that no operation can have. */
function imported(name: string): Code {
  return code(`$${name}`);
}

/** Null where there is nothing in it. */
function listOf(items: readonly Code[]): Code | null {
  return items.length === 0 ? null : code(`[${items.join(", ")}]`);
}

/** What writes its path and query; null where they depend on no argument. */
function targetOf({ parameters, path }: Operation): string | null {
  return parameters.some(
    ({ in: place }) => place === "path" || place === "query",
  )
    ? path.includes("?")
      ? "targetWithQuery"
      : "target"
    : null;
}

function paginationCode({ cursor, first, next, items }: Pagination): Code {
  return code(
    [
      "{",
      `cursor: ${literal(cursor)},`,
      ...(first === null ? [] : [`first: ${literal(first)},`]),
      `next: [${next.map(literal).join(", ")}],`,
      `items: [${items.map(literal).join(", ")}],`,
      "}",
    ].join("\n"),
  );
}

/** Whether it has other arguments than fields of a form, by the names that they are sent under. */
function needsSort({ parameters, otherBodies }: Operation): boolean {
  return (
    otherBodies.length > 0 ||
    parameters.some(
      (parameter) =>
        !["field", "credential"].includes(parameter.in) ||
        descriptorOf(parameter) !== null,
    )
  );
}

/** The codes of a class that an operation has besides those that all have. */
export function ownCodes(
  { errorCodes }: Operation,
  common: ReadonlySet<string>,
  wanted: ErrorClass,
): readonly string[] {
  return errorCodes
    .filter(({ code, class: has }) => has === wanted && !common.has(code))
    .map(({ code }) => code);
}

/** What operations import of the runtime, by file. */
export function partImports(
  descriptors: readonly DescriptorView[],
): GroupView["partImports"] {
  const used = new Set<string>(
    descriptors.flatMap(({ functions }) => functions),
  );
  return files.flatMap(([file, ...names]) => {
    const wanted = names.filter((name) => used.has(name));
    return wanted.length
      ? [{ file: file as FileName, names: wanted as Identifier[] }]
      : [];
  });
}

const files = [
  ["any-answer", "any", "anyOrNone"],
  ["choice", "choose"],
  ["credentials", "authorize", "credentials"],
  ["encoded-form", "encodedForm", "encodedMultipart"],
  ["file-body", "fileForm", "multipart"],
  ["form-body", "form"],
  ["ranged-body", "ranged"],
  ["input", "sorted"],
  [
    "stream-answer",
    "streamed",
    "streamedJson",
    "streamedJsonOrNone",
    "streamedOrNone",
  ],
  ["target", "target"],
  ["target-with-query", "targetWithQuery"],
  ["whole-body", "json", "raw"],
] as const;
