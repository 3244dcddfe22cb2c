/**
 * HTML in what a document says, as the Markdown that it means: descriptions are
 * CommonMark, which has HTML, and much of them is written in nothing else. Tags that
 * people write texts with are read, all others stay as they are; of a link to a place
 * beside the document, which nobody here has, the text is left. What comes of it is
 * still a text of the document: it becomes safe where every other does.
 */
export function withoutHtml(text: string): string {
  if (text.length > longest || !/<[A-Za-z/!]|&[a-z#]|\]\([#/.]/.test(text))
    return text;
  return text
    .split(codeInMarkdown)
    .map((part, index) => (index % 2 === 1 ? part : read(part)))
    .join("")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** What is longer is a book that nobody reads beside code, or there to take our time. */
const longest = 1_000_000;

/** Fences and spans, in which tags are examples of tags. */
const codeInMarkdown = /(```[^]*?```|`[^`\n]*`)/;

function read(text: string): string {
  const marked = text
    .replace(beside, "$1")
    .replace(/<!--(?:(?!<!--)[^])*?-->/g, "")
    .replace(inline, (_, tag: string, inner: string) =>
      inner.includes("`") ? inner : wrapped(tag.toLowerCase(), inner),
    )
    .replace(link, (_, attributes: string, inner: string) =>
      linked(attributes, stripped(inner)),
    );
  const open = ofAws.filter((name) => !marked.includes(`</${name}>`));
  const blocks = marked.replace(tags, (whole, slash: string, given: string) => {
    const name = given.toLowerCase();
    return open.includes(name) ? whole : textOf(name, slash === "/");
  });
  return decoded(laidOutAsHtml.test(marked) ? laidOut(blocks) : blocks);
}

const laidOutAsHtml = /<(p|div|ul|ol|li|table|h[1-6])[\s>]/i;

/** There lines begin anywhere; in Markdown that would be code, or a list in a list. */
function laidOut(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .join("\n");
}

// None of these looks further than to the next tag, so that time grows with the text.
const beside = /(?<!!)\[([^\][\n]*)\]\((?:#|\/|\.\.?\/)[^\s()<>"]*\)/g;
const inline =
  /<(b|strong|i|em|var|code|tt|kbd|samp)(?:\s[^<>]*)?>([^<]*)<\/\1\s*>/gi;
const link = /<a(\s[^<>]*)>((?:[^<]|<(?!\/?a[\s>]))*)<\/a\s*>/gi;
const tags =
  /<(\/?)(p|div|br|hr|ul|ol|li|dl|dt|dd|h[1-6]|pre|blockquote|table|thead|tbody|tr|td|th|a|b|strong|i|em|u|code|tt|kbd|samp|span|font|small|center|sup|sub|wbr|var|details|summary|aside|note|important|fullname)(?:\s[^<>]*)?\/?>/gi;

/** Words that others have for what a caller puts in, unless they are closed. */
const ofAws = ["note", "important", "fullname"];

const around: Readonly<Record<string, string>> = {
  b: "**",
  strong: "**",
  i: "*",
  em: "*",
  var: "*",
};

function wrapped(tag: string, inner: string): string {
  const mark = around[tag] ?? "`";
  const said = inner.trim();
  if (said === "" || said.includes("\n\n")) return inner;
  const start = inner.indexOf(said);
  const end = start + said.length;
  return inner.slice(0, start) + mark + said + mark + inner.slice(end);
}

/** A link where the address is one of the web; the text alone of what lies beside a page nobody knows. */
function linked(attributes: string, label: string): string {
  const [, address = ""] =
    /\shref\s*=\s*["']?([^\s"'<>]*)/i.exec(attributes) ?? [];
  return /^https?:\/\/[^\s()[\]]+$/i.test(address) && label.trim() !== ""
    ? `[${label.trim()}](${address})`
    : label;
}

function stripped(text: string): string {
  return text.replace(tags, "").replace(/[`*[\]]/g, "");
}

/** What a tag that stands by itself is in Markdown: the end of a line or a paragraph, an item, or nothing. */
function textOf(tag: string, isEnd: boolean): string {
  if (tag === "br" || tag === "tr") return "\n";
  if (tag === "li" || tag === "dt") return isEnd ? "" : "\n- ";
  if (tag === "td" || tag === "th" || tag === "dd") return " ";
  if (/^h[1-6]$/.test(tag)) return isEnd ? "**\n\n" : "\n\n**";
  return paragraphs.test(tag) ? "\n\n" : "";
}

const paragraphs =
  /^(p|div|hr|ul|ol|dl|pre|blockquote|table|details|summary|aside|note|important)$/;

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  rsquo: "’",
  lsquo: "‘",
  rdquo: "”",
  ldquo: "“",
};

function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
    (whole, decimal?: string, hex?: string, name = "") => {
      const point = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : 0;
      if (point > 0x1f && point <= 0x10ffff) return String.fromCodePoint(point);
      return entities[String(name)] ?? whole;
    },
  );
}
