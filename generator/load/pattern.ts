/**
 * A test for texts by a pattern: `*` stands for anything but a slash, `**` for
 * anything. All else stands for itself.
 */
export function matcher(pattern: string): (text: string) => boolean {
  const parts = pattern.split(/(\*+)/);
  if (parts.length === 1) return (text) => text === pattern;
  const source = parts
    .map((part) =>
      part === "*"
        ? "[^/]*"
        : part.startsWith("*")
          ? ".*"
          : part.replace(/[\\^$.+?()[\]{}|]/g, "\\$&"),
    )
    .join("");
  const expression = new RegExp(`^${source}$`, "su");
  return (text) => expression.test(text);
}

/** Which of some texts a person may have meant by another, the nearest first. */
export function nearest(
  wanted: string,
  known: Iterable<string>,
  most = 3,
): readonly string[] {
  const plain = wanted.toLowerCase().replaceAll("*", "");
  const limit = Math.max(1, Math.ceil(plain.length / 3));
  return [...known]
    .map((name) => ({ name, far: distance(plain, name.toLowerCase()) }))
    .filter(({ name, far }) => far <= limit || contains(name, plain))
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}

function contains(name: string, part: string): boolean {
  return part.length > 2 && name.toLowerCase().includes(part);
}

/** How many letters are to be put in, left out or changed. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= to.length; j++)
      row.push(
        Math.min(
          (above[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (above[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1),
        ),
      );
  }
  return row[to.length] ?? 0;
}
