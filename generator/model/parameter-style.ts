import { warning } from "../fault.js";
import { own, type Json, type JsonObject } from "../load/json.js";
import type { ParameterPlace, Serialization, Style } from "./api-parameter.js";
import { at, entries, flag, text, type Reading } from "./reading.js";

/** The styles that OpenAPI has for each place, the default one first. */
const stylesIn: Readonly<Record<ParameterPlace, readonly [Style, ...Style[]]>> =
  {
    path: ["simple", "label", "matrix"],
    query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
    header: ["simple"],
    // `cookie` is of OpenAPI 3.2: as `form`, with the delimiter that cookies have.
    cookie: ["form", "cookie"],
  };

/** How a parameter's value is written: by a style, or as the media type of its `content`. */
export function serializationOf(
  reading: Reading,
  node: JsonObject,
  place: ParameterPlace,
): Serialization {
  const [media] = entries(reading, node, "content");
  const style = styleOf(reading, node, place);
  return {
    style,
    explode:
      flag(reading, node, "explode") ??
      (style === "form" || style === "cookie"),
    allowReserved:
      (place === "query" || place === "path") &&
      (flag(reading, node, "allowReserved") ?? false),
    contentType: media?.[0] ?? null,
  };
}

function styleOf(
  reading: Reading,
  node: JsonObject,
  place: ParameterPlace,
): Style {
  const styles = stylesIn[place];
  const [usual] = styles;
  const given = text(reading, node, "style");
  if (given === undefined) return usual;
  const known = styles.find((style) => style === given);
  if (known) return known;
  reading.faults.push(
    warning(
      at(reading, node, "style"),
      `there is no style ${JSON.stringify(given)} in ${place}, so that ${usual} is used`,
      styles.length > 1
        ? `the styles in ${place} are ${styles.join(", ")}`
        : `the one style in ${place} is ${usual}`,
    ),
  );
  return usual;
}

/** The schema of a parameter: its own, or that of its `content`. */
export function parameterSchema(
  reading: Reading,
  node: JsonObject,
): Json | undefined {
  const [media] = entries(reading, node, "content");
  return media ? own(media[1], "schema") : own(node, "schema");
}
