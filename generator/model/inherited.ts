/** What every object has a field of, so that for TypeScript one of another type is not left out by leaving it out. */
export const inherited: ReadonlySet<string> = new Set(
  Object.getOwnPropertyNames(Object.prototype).filter(
    (name) => !name.startsWith("__"),
  ),
);
