import { warning } from "../fault.js";
import { own, type JsonObject } from "../load/json.js";
import { at, list, mapping, mappings, text, type Reading } from "./reading.js";

/**
 * The URL of the first server, its variables at their defaults, without a slash at
 * its end; a path where the document says no more. Empty where there is none.
 */
export function baseUrlOf(reading: Reading, root: JsonObject): string {
  const [server] = mappings(reading, root, "servers");
  if (!server) return "";
  const given = text(reading, server, "url") ?? "";
  const url = given.replace(/\{([^{}]*)\}/g, (braces, name: string) =>
    defaultOf(reading, server, name, braces),
  );
  if (!/^https?:\/\/[^\s{}?#]+$/i.test(url))
    reading.faults.push(
      warning(
        at(reading, server, "url"),
        `the server's URL is ${JSON.stringify(url)}, which is no absolute http(s) URL, so that clients need the option \`baseUrl\``,
        "write it in full, https://example.com/api for example",
      ),
    );
  return url.replace(/\/+$/, "");
}

function defaultOf(
  reading: Reading,
  server: JsonObject,
  name: string,
  braces: string,
): string {
  const all = mapping(reading, server, "variables") ?? {};
  const variable = mapping(reading, all, name);
  const value = variable && own(variable, "default");
  if (typeof value === "string" || typeof value === "number")
    return String(value);
  const [first] = (variable && list(reading, variable, "enum")) ?? [];
  reading.faults.push(
    warning(
      at(reading, server, "url"),
      `the variable ${braces} of the server's URL has no default`,
      "give it one in the server's `variables`",
    ),
  );
  return typeof first === "string" ? first : braces;
}
