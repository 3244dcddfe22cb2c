import { withoutHtml } from "./html.js";
import {
  cell,
  codeSpan,
  comment,
  lineComment,
  literal,
  plainName,
  prose,
  url,
  type Cell,
  type LineComment,
  type Prose,
} from "./safe.js";
import type { Link, Text } from "./text-view.js";

/**
 * Forms of texts by the text. Names of fields and much of what is said about them
 * come hundreds of times in a document.
 */
const known = new Map<string, Text>();
const mostKnown = 50_000;

/** A text of the document in every form. */
export function textOf(text: string): Text {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= mostKnown) known.clear();
  const forms = formsOf(text);
  known.set(text, forms);
  return forms;
}

function formsOf(text: string): Text {
  return isOrdinary(text) ? ordinary(text) : anyForms(text);
}

/** Words and marks that no form of a text escapes, at its start or inside: most texts. */
const words = /^[A-Za-z](?:[\w ,.;:()'?%/=+$-]*[A-Za-z0-9,.;:()'?%/=+$-])?$/;

/** What Markdown could take for emphasis; inside a word it does not. */
const bareUnderscore = /(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/;

export function isOrdinary(text: string): boolean {
  return words.test(text) && !bareUnderscore.test(text);
}

/** `anyForms` of an ordinary text, which is the same in all but three of them. */
function ordinary(text: string): Text {
  return {
    literal: literal(text),
    comment: comment(text),
    line: text as LineComment,
    prose: text as Prose,
    cell: text as Cell,
    name: text as Cell,
    code: `\`${text}\`` as Cell,
  };
}

export function anyForms(text: string): Text {
  const said = withoutHtml(text);
  return {
    literal: literal(text),
    comment: comment(said),
    line: lineComment(said),
    prose: prose(said),
    cell: cell(said),
    name: plainName(text),
    code: codeSpan(text),
  };
}

/** The same, null where the document says nothing. */
export function optionalText(text: string | null): Text | null {
  return text === null || text.trim() === "" ? null : textOf(text);
}

/** A link, null where there is none or it does not lead to the web. */
export function linkTo(address: string | null): Link | null {
  const safe = address === null ? null : url(address);
  return safe && { url: safe };
}
