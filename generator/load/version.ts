import { error, Faults, warning, type Fault, type Place } from "../fault.js";
import { kindOf, own, type JsonObject } from "./json.js";

/** The dialects that are read. All but 3.1 are upgraded to it. */
export type Version = "2.0" | "3.0" | "3.1" | "3.2";

/** What is often given in place of a document, by a field that only it has. */
const RELATIVES: readonly (readonly [field: string, hint: string])[] = [
  ["document", "if it is a settings file, give it by `--config`"],
  ["overlay", "it is an overlay: give it by `--overlay`, beside a document"],
  ["swaggerVersion", "Swagger 1.2 is not read: convert it to 2.0 or later"],
  ["asyncapi", "AsyncAPI is not read: it describes messages, not calls"],
  [
    "arazzo",
    "Arazzo is not read: give the document whose calls it puts in order",
  ],
  ["discoveryVersion", "Google's discovery format is not read: convert it"],
  ["item", "if it is a Postman collection, convert it"],
  ["$schema", "if it is a JSON Schema, put it below `components.schemas`"],
];

/**
 * The dialect of a document, by its `openapi` or `swagger` field. A later 3.x
 * is read as 3.2, with a warning, and a version under the other field's name
 * as what it says.
 *
 * @throws {Faults} where there is none that is read.
 */
export function versionOf(
  root: JsonObject,
  here: Place,
  faults: Fault[],
): Version {
  const field = Object.hasOwn(root, "openapi") ? "openapi" : "swagger";
  const given = own(root, field);
  if (given === undefined)
    throw new Faults([
      error(
        here,
        "not an OpenAPI document: it has no `openapi` field",
        RELATIVES.find(([mark]) => Object.hasOwn(root, mark))?.[1] ??
          "a document begins with `openapi: 3.1.0`",
      ),
    ]);
  const place = { ...here, pointer: [...(here.pointer ?? []), field] };
  if (typeof given === "object")
    throw new Faults([
      error(
        place,
        `\`${field}\` must be a string, and is ${kindOf(given)}`,
        "a document begins with `openapi: 3.1.0`",
      ),
    ]);
  const text = String(given).trim();
  const [, major = "", minor = "0"] = /^v?(\d+)(?:\.(\d+))?/.exec(text) ?? [];
  const version = known(Number(major), Number(minor));
  if (version === undefined)
    throw new Faults([
      error(
        place,
        `${field === "openapi" ? "OpenAPI" : "Swagger"} ${text} is not read`,
        "Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are",
      ),
    ]);
  const expected = version === "2.0" ? "swagger" : "openapi";
  if (field !== expected)
    faults.push(
      warning(
        place,
        `\`${field}\` is ${text}; it is read as \`${expected}: ${text}\``,
        "Swagger 2.0 documents begin with `swagger`, later ones with `openapi`",
      ),
    );
  if (major === "3" && Number(minor) > 2)
    faults.push(
      warning(
        place,
        `OpenAPI ${text} is read as if it were 3.2`,
        "what is new in it is not read",
      ),
    );
  return version;
}

function known(major: number, minor: number): Version | undefined {
  if (major === 2) return "2.0";
  if (major !== 3) return undefined;
  return minor === 0 ? "3.0" : minor === 1 ? "3.1" : "3.2";
}
