/**
 * The only ways for text of a document to get into a file. Each returns a
 * string branded with what it is safe as; the view holds nothing else.
 */
declare const safe: unique symbol;

type Safe<As extends string> = string & { readonly [safe]: As };

/** TypeScript code: a type, a literal, a property key. One line. */
export type Code = Safe<"code">;
/** The inside of a block comment whose lines begin with an asterisk. */
export type Comment = Safe<"comment">;
/** The rest of a line behind `//`. */
export type LineComment = Safe<"line comment">;
/** Markdown paragraphs. */
export type Prose = Safe<"prose">;
/** One line of Markdown: a table cell, a list item, a heading. */
export type Cell = Safe<"cell">;
/** The path of a file below the output folder, or a link to it. */
export type FileName = Safe<"file name">;
/** An http(s) address, fit for a Markdown link and a comment. */
export type Url = Safe<"url">;

/**
 * A JavaScript literal. JSON, but for two line separators that older engines
 * do not take, `</script`, and what an editor could show as something else.
 */
export function literal(value: unknown): Code {
  if (typeof value === "string" && isBareString.test(value))
    return code(`"${value}"`);
  if (Array.isArray(value)) return code(`[${value.map(literal).join(",")}]`);
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(
      ([name, item]) =>
        `${name === "__proto__" ? key(name) : literal(name)}:${literal(item)}`,
    );
    return code(`{${entries.join(",")}}`);
  }
  const json = JSON.stringify(value) as string | undefined;
  return withoutDeception(
    (json ?? "undefined").replace(/<\/(?=script)/gi, "<\\/"),
  ) as Code;
}

/** Printable ASCII but for a quote, a backslash, and what `</script` begins with. */
const isBareString = /^[ !#-;=-[\]-~]*$/;

/** A property key: bare where it can be, quoted where it must; `__proto__` computed, or it would set the prototype. */
export function key(name: string): Code {
  if (name === "__proto__") return code('["__proto__"]');
  return isBare(name) ? code(name) : literal(name);
}

function isBare(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name);
}

/** Longest line of a comment, so that it stands within 80 columns when indented. */
const commentWidth = 72;

/** The text as lines of a block comment: wrapped, ended by nothing in it, and without tags of its own. */
export function comment(text: string): Comment {
  return lines(text)
    .flatMap((line) => wrap(line, commentWidth))
    .map((line) =>
      line.replaceAll("*/", "*\\/").replace(/(^|[\s{])@/g, "$1\\@"),
    )
    .join("\n * ") as Comment;
}

/** The text on one line. */
export function lineComment(text: string): LineComment {
  return oneLine(text) as LineComment;
}

/** The text as Markdown: its emphasis, code spans, lists and web links stay; anything that would be structure or HTML is text. */
export function prose(text: string): Prose {
  return lines(text)
    .map((line) => escapeBlock(escapeInline(line)))
    .join("\n") as Prose;
}

/** The text as one line of Markdown that ends no table cell. */
export function cell(text: string): Cell {
  const line = escapeStart(escapeInline(oneLine(text), fitsCell));
  // To look for what stands before each character takes long, and few texts have a bar.
  return (
    line.includes("|") ? line.replaceAll(unescapedBar, "\\|") : line
  ) as Cell;
}

/** Behind an even number of backslashes. */
const unescapedBar = /(?<=(?:^|[^\\])(?:\\\\)*)\|/g;

/** Text that is code, as Markdown that is not: no code span, so that links can stand in it. */
export function plainCell(text: string): Cell {
  if (!escapedInPlainCell.test(text)) return text as Cell;
  return withoutDeception(text.replace(/[\r\n\t]+/g, " "))
    .replace(/[\\`*_{}[\]<>#|~&!]/g, "\\$&")
    .replaceAll("\\<", "&lt;") as Cell;
}

/** Any of what `plainCell` changes. */
const escapedInPlainCell = /[\\`*_{}[\]<>#|~&!]|[^ -~]/;

/** A name as it is, in one line of Markdown: nothing of it is emphasis, a code span or a link. */
export function plainName(text: string): Cell {
  return withoutDeception(text.replace(/[\r\n\t]+/g, " "))
    .replaceAll("&", "&amp;")
    .replace(/[\\`*[\]<>|~!]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\$&")
    .replaceAll("\\<", "&lt;") as Cell;
}

/** A code span in one line of Markdown, whatever backticks the text has. */
export function codeSpan(text: string): Cell {
  if (!fitsCell(text)) return cell(text);
  const inner = oneLine(text).replaceAll("|", "\\|");
  const runs = inner.match(/`+/g) ?? [];
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 0);
  const fence = "`".repeat(longest + 1);
  const padding = longest > 0 ? " " : "";
  return `${fence}${padding}${inner}${padding}${fence}` as Cell;
}

/** Whether code can stand in a table: before a bar, a backslash would be taken for an escape of it. */
function fitsCell(span: string): boolean {
  return !span.includes("\\|");
}

/** The address, if it is one of the web; null otherwise. */
export function url(text: string): Url | null {
  if (text.search(deceptive) >= 0) return null;
  if (!/^https?:\/\/[^\s<>"'`()[\]{}|\\^*]+$/i.test(text)) return null;
  return URL.canParse(text) ? (text as Url) : null;
}

/** Says of code that the view put together from safe parts that it is safe. */
export function code(text: string): Code {
  return text as Code;
}

/**
 * Control characters, and those that reorder or hide the text beside them.
 * Shown by their number instead, so that nothing is lost and nothing deceives.
 */
const deceptive =
  // eslint-disable-next-line no-control-regex -- these are the characters to catch
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** The text with what hides or deceives shown by its number. */
export function withoutDeception(text: string): string {
  return isPlain(text) ? text : text.replace(deceptive, escapeUnit);
}

/** Whether there is nothing but printable ASCII, as in most texts: one look instead of several. */
function isPlain(text: string): boolean {
  return !/[^ -~]/.test(text);
}

function lines(text: string): readonly string[] {
  if (isPlain(text)) return [text.trim()];
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll("\t", "  ")
    .replace(deceptive, escapeUnit)
    .trim()
    .split("\n");
}

function oneLine(text: string): string {
  return lines(text)
    .map((line) => line.trim())
    .filter(Boolean)
    .join(" ");
}

function wrap(line: string, width: number): readonly string[] {
  if (line.length <= width && !line.startsWith(" ")) return [line];
  const wrapped: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > width) {
      wrapped.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  wrapped.push(current);
  return wrapped;
}

/** Code spans, web links, and the text between them. */
const inline =
  /(?<!`)(`[^`]+`)(?!`)|(?<!!)\[([^\][]*)\]\((https?:\/\/[^\s()<>"]+)\)/g;

function escapeInline(
  line: string,
  isCode: (span: string) => boolean = () => true,
): string {
  if (!/[`[]/.test(line)) return escapeText(line);
  let result = "";
  let end = 0;
  for (const match of line.matchAll(inline)) {
    const [whole, span, label = "", target = ""] = match;
    result += escapeText(line.slice(end, match.index));
    result +=
      span !== undefined && isCode(span)
        ? span
        : url(target)
          ? `[${escapeText(label)}](${target})`
          : escapeText(whole);
    end = match.index + whole.length;
  }
  return result + escapeText(line.slice(end));
}

function escapeText(text: string): string {
  if (!/[\\`[\]!&<]/.test(text)) return text;
  return text
    .replace(/[\\`[\]!]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");
}

/** The markers of lists that a line begins with, one inside the other. */
const listMarkers = /^(\s*)((?:(?:[-*+]|\d{1,9}[.)])\s+)*)(.*)$/;

/** What can make of a line, or of an item of a list, a heading, a fence, a rule, a quote or a table. */
const blockStart =
  /^(?:#{1,6}(?:\s|$)|~{3,}|[=>|]|[-:|\s]+$|([-*_])(?:\s*\1)*\s*$)/;

/** Nothing stays that a line can begin with, lists included. */
function escapeStart(line: string): string {
  return blockStart.test(line) || /^[-*+]\s/.test(line)
    ? `\\${line}`
    : line.replace(/^(\d{1,9})(?=[.)](\s|$))/, "$1\\");
}

/** Lists stay; any other structure becomes text. */
function escapeBlock(line: string): string {
  const [, indent = "", markers = "", rest = ""] =
    listMarkers.exec(line.trimEnd()) ?? [];
  const shallow = indent.slice(0, 3) + markers.replace(/\s+/g, " ");
  return shallow + (blockStart.test(rest) ? `\\${rest}` : rest);
}
