import type { ErrorClass } from "../model/api-failure.js";
import type { Identifier } from "../model/identifier.js";
import type { Operation } from "../model/api-operation.js";
import type { SecurityScheme } from "../model/api-security.js";
import { acceptOf, readerOf } from "./answers.js";
import { credentialsOf } from "./credentials.js";
import {
  bodiesOf,
  bodyKindsOf,
  bodyOf,
  isWholeForm,
  kindCode,
} from "./body-kind.js";
import { literal, type FileName } from "./safe.js";
import { descriptorOf } from "./parameter-style.js";
import { optionalText, textOf } from "./text.js";
import type { GroupView } from "./group-view.js";
import type { PartsView } from "./operation-view.js";

/** The common parts of the runtime's description of an operation are left out. */
export function partsView(
  operation: Operation,
  common: ReadonlySet<string>,
  schemes: readonly SecurityScheme[],
): PartsView {
  const { parameters } = operation;
  const accept = acceptOf(operation);
  const body = bodyOf(operation);
  const bodies = bodiesOf(operation);
  const chooses = bodies !== null || operation.answer.choices.length > 0;
  const security = credentialsOf(operation, schemes);
  const ofClass = (wanted: ErrorClass) =>
    ownCodes(operation, common, wanted).map(textOf);
  const { method, path, pathKey, dottedName, secured } = operation;
  return {
    method: method === "POST" ? null : method,
    path: path === `/${dottedName}` ? null : textOf(path),
    pathKey: path === pathKey ? null : textOf(pathKey),
    secured: secured === true ? null : literal(secured),
    target: parameters.some(
      ({ in: place }) => place === "path" || place === "query",
    )
      ? ((path.includes("?") ? "targetWithQuery" : "target") as Identifier)
      : null,
    sort: needsSort(operation),
    body: body && kindCode(body.kind, isWholeForm(operation)),
    contentType: optionalText(body?.contentType ?? null),
    security,
    encoding: body?.encoding ?? null,
    bodies,
    chooses,
    functions: [
      ...(needsSort(operation) ? ["sorted"] : []),
      ...bodyKindsOf(operation),
      ...(chooses ? ["choose"] : []),
      ...(security ? ["credentials", "authorize"] : []),
    ] as Identifier[],
    accept: accept === "application/json" ? null : textOf(accept),
    answer: readerOf(operation) as Identifier | null,
    transient: ofClass("transient"),
    interrupted: ofClass("interrupted"),
  };
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
  parts: readonly PartsView[],
): GroupView["partImports"] {
  const used = new Set<string>(
    parts.flatMap(({ target, functions, answer }) =>
      [target ?? [], functions, answer ?? []].flat(),
    ),
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
