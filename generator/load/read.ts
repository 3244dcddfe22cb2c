import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  CORE_SCHEMA,
  defineMappingTag,
  defineScalarTag,
  defineSequenceTag,
  load as loadYaml,
  mapTag,
  mergeTag,
  seqTag,
} from "js-yaml";
import { error, Faults, warning, type Fault, type Place } from "../fault.js";
import type { Json } from "./json.js";
import { beginOfJson, withoutComments } from "./json-comments.js";
import { assertSize, assertWithin, limits } from "./limits.js";
import {
  duplicateKeys,
  jsonSyntaxError,
  yamlSyntaxError,
} from "./positions.js";
import { linesOf } from "./lines.js";
import { reading } from "./reads.js";
import { deepened, shallowLines } from "./shallow-lines.js";
import { isUtf16, unreadable, utf8 } from "./utf-8.js";

/** @throws {Faults} when the file cannot be read; `place` says who wanted it. */
export function readText(file: string, place: Place): string {
  reading(resolve(file));
  try {
    return decode(readFileSync(file), place);
  } catch (cause) {
    if (cause instanceof Faults) throw cause;
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

/** Bytes as UTF-8 text. @throws {Faults} when they are UTF-16 */
export function decode(bytes: Buffer, place: Place): string {
  if (isUtf16(bytes))
    throw new Faults([
      error(place, "the file is UTF-16, not UTF-8", "save it as UTF-8"),
    ]);
  return utf8(bytes);
}

/**
 * The value of a JSON or YAML text; `name` is the path that messages show.
 * Values are read the fast way, without positions; `locator` reads the text again
 * when a message needs one.
 *
 * What has one sensible reading all the same goes to `faults`.
 *
 * @throws {Faults} when the text is neither JSON nor YAML, or has more than is
 * read; `place` is that of its whole.
 */
export function parseValue(
  text: string,
  name: string,
  faults: Fault[] = [],
  place: Place = { file: name, pointer: [] },
): Json {
  assertSize(text, name);
  if (isEmpty(text)) return null;
  const lost = text.indexOf(unreadable);
  if (lost >= 0)
    faults.push(
      warning(
        { file: name, position: linesOf(text)(lost) },
        "what stands here is not UTF-8; it is read as U+FFFD",
        "save the file as UTF-8",
      ),
    );
  const value = parsed(text, name, faults);
  assertWithin(value, text, place);
  return value;
}

function parsed(text: string, name: string, faults: Fault[]): Json {
  let fault: Fault | undefined;
  if (beginOfJson.test(text)) {
    try {
      return JSON.parse(text) as Json;
    } catch (cause) {
      const value = parseCommented(text, name, faults);
      if (value !== undefined) return value;
      // A YAML document may begin with a brace too; its parser has the say.
      if (!/\.ya?ml$/i.test(name)) fault = jsonSyntaxError(text, name, cause);
    }
  }
  try {
    return parseYaml(text, name, faults);
  } catch (cause) {
    const value = fault ? undefined : parseDeepened(text, name, faults);
    if (value !== undefined) return value;
    throw new Faults([fault ?? yamlSyntaxError(text, name, cause)]);
  }
}

/** The value of JSON with comments, which JSON has not; undefined where that is not all. */
function parseCommented(
  text: string,
  name: string,
  faults: Fault[],
): Json | undefined {
  let value: Json;
  let first: number | undefined;
  try {
    const { text: plain, offsets } = withoutComments(text);
    [first] = offsets;
    if (first === undefined) return undefined;
    value = JSON.parse(plain) as Json;
  } catch {
    return undefined;
  }
  faults.push(
    warning(
      { file: name, position: linesOf(text)(first) },
      "JSON has no comments; they are left out",
      "remove them, or write the document as YAML",
    ),
  );
  return value;
}

/** The value of a text whose lines in brackets and quotes are not indented as YAML wants it; undefined where that is not all. */
function parseDeepened(
  text: string,
  name: string,
  faults: Fault[],
): Json | undefined {
  const lines = shallowLines(text);
  if (lines.length === 0) return undefined;
  const found: Fault[] = [];
  let value: Json;
  try {
    value = parseYaml(deepened(text, lines), name, found);
  } catch {
    return undefined;
  }
  const positionOf = linesOf(text);
  const firsts = new Map(lines.toReversed().map((line) => [line.value, line]));
  const warnings = [...firsts.values()]
    .toReversed()
    .map(({ offset }) =>
      warning(
        { file: name, position: positionOf(offset) },
        "this line goes on with a value in brackets or quotes, and is indented no further than what the value belongs to; it is read as part of it",
        "indent it further",
      ),
    );
  for (const fault of [...warnings, ...found]) faults.push(fault);
  return value;
}

/** Of a tag that is not known, what stands behind it counts. */
const anyTag = { matchByTagPrefix: true, identify: () => false };

const tagsOf = (prefix: string) => [
  defineScalarTag(prefix, { ...anyTag, resolve: (source) => source }),
  defineSequenceTag(prefix, { ...seqTag, ...anyTag }),
  defineMappingTag(prefix, { ...mapTag, ...anyTag }),
];

/** YAML 1.2: `yes` and dates are strings. Of 1.1, `<<` is what people know. */
const options = {
  schema: CORE_SCHEMA.withTags([
    mergeTag,
    ...tagsOf("!"),
    ...tagsOf("tag:yaml.org,2002:"),
  ]),
  maxDepth: limits.depth,
};

/** Of a key that stands twice the last is read, as `JSON.parse` does. */
function parseYaml(text: string, name: string, faults: Fault[]): Json {
  try {
    return loadYaml(text, options) as Json;
  } catch (cause) {
    const value = loadYaml(text, { ...options, json: true }) as Json;
    const found = duplicateKeys(text);
    // Refused for another reason than the keys.
    if (found.length === 0) throw cause;
    for (const { key, position } of found)
      faults.push(
        warning(
          { file: name, position },
          `the key ${JSON.stringify(key)} stands twice in a mapping; the last is read`,
          "remove one of them, or merge what is below them",
        ),
      );
    return value;
  }
}

/** Whether there is nothing but comments. */
function isEmpty(text: string): boolean {
  return !/^[^\S\n]*[^\s#]/m.test(text);
}
