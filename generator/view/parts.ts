import type { ErrorClass, Identifier, Operation } from "../model/api.js";
import { literal, type FileName } from "./safe.js";
import { textOf } from "./text.js";
import type { GroupView, PartsView } from "./view.js";

/** The common parts of the runtime's description of an operation are left out. */
export function partsView(
  operation: Operation,
  common: ReadonlySet<string>,
): PartsView {
  const { contentType, parameters } = operation;
  const { mediaTypes } = operation.answer;
  const accept = mediaTypes.join(", ") || "*/*";
  const body = contentType === null ? null : bodyKind(contentType);
  const ofClass = (wanted: ErrorClass) =>
    operation.errorCodes
      .filter(({ code, class: has }) => has === wanted && !common.has(code))
      .map(({ code }) => textOf(code));
  const { method, path, dottedName, secured } = operation;
  return {
    method: method === "POST" ? null : method,
    path: path === `/${dottedName}` ? null : textOf(path),
    secured: secured === true ? null : literal(secured),
    target: parameters.some(
      ({ in: place }) => place === "path" || place === "query",
    ),
    body: body as Identifier | null,
    contentType:
      contentType === null || contentType === typeOfKind[body ?? "raw"]
        ? null
        : textOf(contentType),
    accept: accept === typeOfKind.json ? null : textOf(accept),
    answer:
      mediaTypes.length > 0 && mediaTypes.every(isJson)
        ? null
        : ("any" as Identifier),
    transient: ofClass("transient"),
    interrupted: ofClass("interrupted"),
  };
}

/** What operations import of the runtime, by file. */
export function partImports(
  parts: readonly PartsView[],
): GroupView["partImports"] {
  const used = new Set<string>(
    parts.flatMap(({ target, body, answer }) =>
      [...(target ? ["target"] : []), body ?? [], answer ?? []].flat(),
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
  ["any-answer", "any"],
  ["form-body", "form", "multipart"],
  ["target", "target"],
  ["whole-body", "json", "raw"],
] as const;

// As the runtime has them.
const typeOfKind = {
  form: "application/x-www-form-urlencoded",
  multipart: "multipart/form-data",
  json: "application/json",
  raw: "application/octet-stream",
};

function bodyKind(contentType: string): keyof typeof typeOfKind {
  const type = essence(contentType);
  if (type === typeOfKind.form) return "form";
  if (type === typeOfKind.multipart) return "multipart";
  return isJson(type) ? "json" : "raw";
}

function isJson(mediaType: string): boolean {
  return /[/+]json$/.test(essence(mediaType));
}

function essence(mediaType: string): string {
  return mediaType.replace(/;.*/s, "").trim().toLowerCase();
}
