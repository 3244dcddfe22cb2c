import type { Position } from "../fault.js";

/** A line that goes on with a value in brackets or quotes. */
interface ShallowLine {
  readonly offset: number;
  /** Where the value begins. */
  readonly value: number;
  /** How many spaces it lacks. */
  readonly missing: number;
}

/**
 * The lines of a YAML text that go on with a value in brackets or quotes, and are
 * indented no further than what the value belongs to: as JSON is pasted, and as most
 * parsers read it, though YAML has it otherwise. Nothing where brackets do not close.
 */
export function shallowLines(text: string): readonly ShallowLine[] {
  const found: ShallowLine[] = [];
  const end = text.length;
  let at = 0;

  while (at < end) {
    const indent = spacesAt(text, at);
    at += indent;
    const level = readLine(indent);
    if (level === undefined) return [];
    at = nextLine(text, at);
    // A text without quotes goes on as long as lines stand deeper.
    while (level !== null && at < end && isDeeper(text, at, level))
      at = nextLine(text, at);
  }
  return found;

  /**
   * Reads a line from its first character on, and what it begins. Returns how deep a
   * text without quotes stands with which it ends; null where it ends otherwise.
   */
  function readLine(indent: number): number | null | undefined {
    const start = at - indent;
    // What stands on a line of its own may belong to any shallower one.
    let level = indent - 1;
    for (;;) {
      at += spacesAt(text, at);
      const char = text.charAt(at);
      if (char === "" || char === "\n" || char === "\r" || char === "#")
        return null;
      const property = /[&!][^\s]*/y;
      property.lastIndex = at;
      const indicator = /[-?](?=\s|$)/y;
      indicator.lastIndex = at;
      if (indicator.test(text)) {
        level = at - start;
        at += 1;
      } else if (property.test(text)) {
        at = property.lastIndex;
      } else if (char === '"' || char === "'" || char === "{" || char === "[") {
        const column = at - start;
        const after =
          char === '"' || char === "'"
            ? quoted(at, at, level)
            : flow(at, level);
        if (after === undefined) return undefined;
        at = after;
        at += spacesAt(text, at);
        if (!/^:(?:\s|$)/.test(text.slice(at, at + 2))) return null;
        level = column;
        at += 1;
      } else {
        const key = /[^\r\n]*?(?:(:)(?=\s|$)|(?=\s#|\r?\n|$))/y;
        key.lastIndex = at;
        const isKey = key.exec(text)?.[1] !== undefined;
        if (!isKey) return level;
        level = at - start;
        at = key.lastIndex;
      }
    }
  }

  /** The end of a text in quotes; undefined where it has none. */
  function quoted(
    from: number,
    value: number,
    level: number,
  ): number | undefined {
    const quote = text.charAt(from);
    for (let i = from + 1; i < end; i++) {
      const char = text.charAt(i);
      if (char === "\n") note(i + 1, value, level);
      else if (char === "\\" && quote === '"') i += 1;
      else if (char === quote) {
        if (quote === '"' || text.charAt(i + 1) !== "'") return i + 1;
        i += 1;
      }
    }
    return undefined;
  }

  /** The end of what stands in brackets; undefined where they do not close. */
  function flow(from: number, level: number): number | undefined {
    let depth = 0;
    let before = "";
    for (let i = from; i < end; i++) {
      const char = text.charAt(i);
      if (char === "\n") note(i + 1, from, level);
      else if (char === "#" && /\s/.test(text.charAt(i - 1)))
        i = nextLine(text, i) - 2;
      else if (char === "{" || char === "[") depth += 1;
      else if (char === "}" || char === "]") {
        depth -= 1;
        if (depth === 0) return i + 1;
      } else if (/["']/.test(char) && "{[,:".includes(before)) {
        const after = quoted(i, from, level);
        if (after === undefined) return undefined;
        i = after - 1;
      }
      if (!/[\s#]/.test(char)) before = char;
    }
    return undefined;
  }

  function note(offset: number, value: number, level: number): void {
    const indent = spacesAt(text, offset);
    const isBlank = /^\s*(?:\n|$)/.test(
      text.slice(offset, offset + indent + 2),
    );
    if (indent <= level && !isBlank)
      found.push({ offset, value, missing: level + 1 - indent });
  }
}

/** The text with those lines indented far enough. */
export function deepened(text: string, lines: readonly ShallowLine[]): string {
  let from = 0;
  const parts = lines.flatMap(({ offset, missing }) => {
    const part = text.slice(from, offset);
    from = offset;
    return [part, " ".repeat(missing)];
  });
  return [...parts, text.slice(from)].join("");
}

/** Where in the given text is what is at an offset of the deepened one. */
export function undeepened(
  lines: readonly ShallowLine[],
  given: (offset: number) => Position,
  deeper: (offset: number) => Position,
): (offset: number) => Position {
  const missing = new Map(
    lines.map((line) => [given(line.offset).line, line.missing]),
  );
  return (offset) => {
    const { line, column } = deeper(offset);
    return { line, column: column - (missing.get(line) ?? 0) };
  };
}

function spacesAt(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === " ") at += 1;
  return at - from;
}

function nextLine(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at + 1;
}

function isDeeper(text: string, from: number, level: number): boolean {
  const indent = spacesAt(text, from);
  return indent > level || /^[\r\n]/.test(text.charAt(from + indent));
}
