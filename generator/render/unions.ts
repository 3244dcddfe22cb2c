/** Prettier's layout of unions, where oxfmt's is another. */

const WIDTH = 80;

/**
 * Puts a union whose members stand one a line on one line of their own, where
 * that is wide enough, as Prettier 3.10 does.
 */
export function joinShortUnions(code: string): string {
  return code.replace(UNION, (lines: string, indentation: string) => {
    const members = lines
      .trimEnd()
      .split("\n")
      .map((line) => line.slice(indentation.length + 2));
    const joined = indentation + members.join(" | ");
    return joined.length > WIDTH ? lines : `${joined}\n`;
  });
}

// Members of one line each, behind a line that ends in what wants a type. A member
// that goes on over several lines ends in what only opens.
const UNION = /(?<=[=:(<]\n)( +)\| .*[^{([<\n]\n(?:\1\| .*[^{([<\n]\n)+/g;
