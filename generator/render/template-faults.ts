import { linesOf } from "../load/lines.js";
import { error, type Fault, type Place, type Position } from "../fault.js";
import { nearest } from "../load/pattern.js";
import type { TemplateFile } from "../load/templates.js";

/** Where Handlebars says that it failed; its columns count from zero. */
interface HandlebarsError {
  readonly message: string;
  readonly lineNumber?: number;
  readonly column?: number;
}

/**
 * What failed while a template was read or run, as a fault with a place in it.
 *
 * @param context What the template was run with, to tell what it may have meant
 */
export function templateFault(
  template: TemplateFile,
  cause: unknown,
  context?: unknown,
): Fault {
  const { message, lineNumber, column = 0 } = cause as HandlebarsError;
  const place = (position: Position) => ({ file: template.file, position });
  const here = place({ line: lineNumber ?? 1, column: column + 1 });

  const scalar = fieldOfScalar.exec(message);
  if (scalar)
    return error(
      place(placeOfField(template.text, scalar[1] ?? "")),
      `there is nothing here that could have a field \`${scalar[1] ?? ""}\``,
      `what is before it is ${JSON.stringify(scalar[2] ?? "")}, which has none: leave the field out`,
    );

  const absent = absence.exec(message);
  if (absent?.[2]?.startsWith("null"))
    return error(
      here,
      `there is nothing here that could have a field \`${absent[1] ?? ""}\``,
      "what is before it is null here: put this inside {{#if}} or {{#with}}",
    );
  if (absent)
    return unknownField(
      here,
      pathAt(template.text, here.position) ?? absent[1] ?? "",
      context,
    );

  const mismatch = /^(\S+) doesn't match (\S+)/.exec(message);
  if (mismatch)
    return error(
      place(beginOf(template.text, { line: lineNumber ?? 1, column })),
      `the block \`${mismatch[1] ?? ""}\` is closed by \`${mismatch[2] ?? ""}\``,
      "blocks end in the order in which they begin, the last one first",
    );

  const open = message.endsWith("got 'EOF'") ? openBlock(template.text) : null;
  if (open)
    return error(
      place(open.position),
      `the block \`${open.name}\` is not closed`,
      `write {{/${open.name}}} where it ends`,
    );

  const syntax = /^Parse error on line (\d+):\n(.*)\n(-*)\^/.exec(message);
  if (syntax) {
    const line = Number(syntax[1]);
    const text = template.text.split("\n")[line - 1] ?? "";
    const before = (syntax[2] ?? "").slice(0, (syntax[3] ?? "").length);
    return error(
      place({ line, column: endOf(before, text) + 1 }),
      "not a valid template: this cannot stand here",
      `near: ${text.trim()}`,
    );
  }
  return error(
    here,
    `template error: ${message.replace(/ - \d+:\d+$/, "").replace(/\s*\n\s*/g, " ")}`,
    `near: ${(template.text.split("\n")[here.position.line - 1] ?? "").trim()}`,
  );
}

/** What is wrong where templates include each other without end: one of them, at what it includes. */
export function endless({ file, text }: TemplateFile): Fault {
  const offset = Math.max(0, text.search(/\{\{~?#?>/));
  return error(
    { file, position: linesOf(text)(offset) },
    "the template includes itself without end",
    "let the partial that it includes end without including it again",
  );
}

/** What the engine says, without a place, of a field of a text, a number or a boolean. */
const fieldOfScalar =
  /^Cannot use 'in' operator to search for '(.*?)' in (.*)$/s;

/** Where a template names a field of something else for the first time. */
function placeOfField(text: string, name: string): Position {
  for (const { index, 0: tag } of text.matchAll(/\{\{[^{}]*\}\}/g))
    for (const path of tag.matchAll(/[\w@$-]+(?:[./][\w@$-]+)+/g))
      if (path[0].split(/[./]/).slice(1).includes(name)) {
        const before = text.slice(0, index + path.index).split("\n");
        const column = (before.at(-1) ?? "").length + 1;
        return { line: before.length, column };
      }
  return { line: 1, column: 1 };
}

const absence = /^"(.*)" not defined in (.*?)( - \d+:\d+)?$/;

/** Where Handlebars says that a field is missing; null where the cause is another. */
export function spotOfAbsence(cause: unknown): hbs.AST.Position | null {
  const { message, lineNumber, column } = cause as HandlebarsError;
  return absence.test(message) && lineNumber !== undefined
    ? { line: lineNumber, column: column ?? 0 }
    : null;
}

export function unknownField(
  place: Place,
  path: string,
  context: unknown,
): Fault {
  const known = fieldsBelow(context);
  const unknown = path.split(/[./]/).find((part) => !isKnown(part, known));
  const [meant] = unknown === undefined ? [] : nearest(unknown, known, 1);
  return error(
    place,
    `the view has no field \`${path}\` here`,
    `${meant === undefined ? "" : `did you mean \`${meant}\`? `}\`openapi-handlebars view\` prints what there is; docs/templates.md explains it`,
  );
}

function isKnown(part: string, known: ReadonlySet<string>): boolean {
  return part === "" || /^(@.*|this)$/.test(part) || known.has(part);
}

/** Names of the fields anywhere in a context, in as much of it as tells one view from another. */
function fieldsBelow(context: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<unknown>([context]);
  for (const value of seen) {
    if (typeof value !== "object" || value === null) continue;
    for (const [name, field] of Object.entries(value)) {
      if (!Array.isArray(value)) names.add(name);
      if (seen.size < mostSeen) seen.add(field);
    }
  }
  return names;
}

const mostSeen = 50_000;

/** The whole path at a place, `api.title.line`: Handlebars names its last part, whichever is missing. */
function pathAt(text: string, { line, column }: Position): string | undefined {
  const rest = (text.split("\n")[line - 1] ?? "").slice(column - 1);
  return /^[\w@./$-]+/.exec(rest)?.[0];
}

/** Handlebars names the place of a block's name; people look for its braces. */
function beginOf(text: string, { line, column }: Position): Position {
  const before = (text.split("\n")[line - 1] ?? "").slice(0, column);
  return { line, column: Math.max(before.lastIndexOf("{{"), 0) + 1 };
}

/** The innermost block that is begun and not ended. */
function openBlock(
  text: string,
): { readonly name: string; readonly position: Position } | null {
  const open: { readonly name: string; readonly offset: number }[] = [];
  for (const match of text.matchAll(/\{\{~?([#/^])>?\s*([^\s}~]+)/g)) {
    if (match[1] === "/") open.pop();
    else open.push({ name: match[2] ?? "", offset: match.index });
  }
  const last = open.at(-1);
  if (!last) return null;
  const before = text.slice(0, last.offset).split("\n");
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { name: last.name, position: { line: before.length, column } };
}

/** Where in a line the text ends that the parser had read, of which it shows the last part. */
function endOf(read: string, line: string): number {
  for (let start = 0; start < read.length; start++) {
    const found = line.indexOf(read.slice(start));
    if (found >= 0) return found + read.length - start;
  }
  return 0;
}
