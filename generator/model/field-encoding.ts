import { isObject, own, type Json, type JsonObject } from "../load/json.js";
import type { FieldEncoding, Style } from "./api-parameter.js";
import { entries, flag, mapping, text, type Reading } from "./reading.js";

/** What a media type of a form says on how its fields are written. */
export function encodingsOf(
  reading: Reading,
  media: JsonObject,
): ReadonlyMap<string, FieldEncoding> {
  return new Map(
    entries(reading, media, "encoding").map(([field, node]) => [
      field,
      encodingOf(reading, node),
    ]),
  );
}

function encodingOf(reading: Reading, node: JsonObject): FieldEncoding {
  const style = text(reading, node, "style");
  const explode = flag(reading, node, "explode");
  const allowReserved = flag(reading, node, "allowReserved") ?? false;
  const isStyled =
    style !== undefined || explode !== undefined || allowReserved;
  return {
    contentType: text(reading, node, "contentType") ?? null,
    style: isStyled
      ? (styles.find((one) => one === (style ?? "form")) ?? "form")
      : null,
    explode: explode ?? (style === undefined || style === "form"),
    allowReserved,
    headers: headersOf(reading, node),
  };
}

const styles: readonly Style[] = [
  "form",
  "spaceDelimited",
  "pipeDelimited",
  "deepObject",
];

/** Those whose value the document fixes: nobody else could give it. */
function headersOf(
  reading: Reading,
  node: JsonObject,
): FieldEncoding["headers"] {
  if (!mapping(reading, node, "headers")) return [];
  return entries(reading, node, "headers").flatMap(([name, header]) => {
    const value = fixedValue(own(header, "schema"));
    const isOther = name.toLowerCase() !== "content-type";
    return value === undefined || !isOther ? [] : [{ name, value }];
  });
}

function fixedValue(schema: Json | undefined): string | undefined {
  if (!isObject(schema)) return undefined;
  const values = own(schema, "enum");
  const [only, ...others] = Array.isArray(values) ? values : [];
  const value =
    own(schema, "const") ??
    own(schema, "default") ??
    (others.length === 0 ? only : undefined);
  return value === undefined || value === null || typeof value === "object"
    ? undefined
    : String(value);
}
