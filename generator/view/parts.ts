import type {
  ErrorClass,
  Identifier,
  Operation,
  Parameter,
} from "../model/api.js";
import type { Type } from "../model/type.js";
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
  const body = contentType === null ? null : bodyKind(contentType, operation);
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
  ["file-body", "fileForm", "multipart"],
  ["form-body", "form"],
  ["target", "target"],
  ["whole-body", "json", "raw"],
] as const;

// As the runtime has them.
const typeOfKind = {
  form: "application/x-www-form-urlencoded",
  fileForm: "application/x-www-form-urlencoded",
  multipart: "multipart/form-data",
  json: "application/json",
  raw: "application/octet-stream",
};

function bodyKind(
  contentType: string,
  { parameters }: Operation,
): keyof typeof typeOfKind {
  const type = essence(contentType);
  if (type === typeOfKind.form) {
    return parameters.some(mayBeBinary) ? "fileForm" : "form";
  }
  if (type === typeOfKind.multipart) return "multipart";
  return isJson(type) ? "json" : "raw";
}

/** Whether a field can be a file. What a model is, is not looked into. */
function mayBeBinary({ in: place, type }: Parameter): boolean {
  return place === "body" || (place === "field" && holdsBinary(type));
}

function holdsBinary(type: Type): boolean {
  switch (type.kind) {
    case "array":
      return holdsBinary(type.items);
    case "tuple":
      return [...type.items, type.rest].some((one) => one && holdsBinary(one));
    case "union":
    case "intersection":
      return type.members.some(holdsBinary);
    default:
      return ["binary", "unknown", "model"].includes(type.kind);
  }
}

function isJson(mediaType: string): boolean {
  return /[/+]json$/.test(essence(mediaType));
}

function essence(mediaType: string): string {
  return mediaType.replace(/;.*/s, "").trim().toLowerCase();
}
