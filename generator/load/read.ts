import { readFileSync } from "node:fs";
import { load as parseYaml } from "js-yaml";
import { error, Faults, type Fault, type Place } from "../fault.js";
import type { Json } from "./json.js";
import { jsonSyntaxError, yamlSyntaxError } from "./positions.js";

/**
 * Reads a JSON or YAML file.
 *
 * `file` is the path on disk and `name` the path that messages show. Values
 * are read the fast way, without positions; `locator` reads the file again when
 * a message needs one.
 *
 * @throws {Faults} when the file cannot be read or is neither JSON nor YAML.
 */
export function readValue(file: string, name: string): Json {
  return parseValue(readText(file, { file: name }), name);
}

/** @throws {Faults} when the file cannot be read; `place` says who wanted it. */
export function readText(file: string, place: Place): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "";
    const reason =
      {
        ENOENT: "there is no such file",
        EISDIR: "it is a folder",
        EACCES: "permission denied",
      }[code] ?? code;
    throw new Faults([
      error(place, `cannot read the file: ${reason}`, "check the path"),
    ]);
  }
}

/** @throws {Faults} when the text is neither JSON nor YAML. */
export function parseValue(text: string, name: string): Json {
  if (isEmpty(text)) return null;
  let fault: Fault | undefined;
  if (/^\s*[{[]/.test(text)) {
    try {
      return JSON.parse(text) as Json;
    } catch (cause) {
      // A YAML document may begin with a brace too; its parser has the say.
      if (!/\.ya?ml$/i.test(name)) fault = jsonSyntaxError(text, name, cause);
    }
  }
  try {
    return parseYaml(text) as Json;
  } catch (cause) {
    throw new Faults([fault ?? yamlSyntaxError(text, name, cause)]);
  }
}

/** Whether there is nothing but comments. */
function isEmpty(text: string): boolean {
  return text.split("\n").every((line) => /^\s*(#|$)/.test(line));
}
