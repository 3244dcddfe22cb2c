/** What is wrong with packages of documents of others, and is known. */

export interface Known {
  /** The document's name, and what is said of it. */
  readonly document: RegExp;
  readonly says: RegExp;
  readonly why: string;
}

export const known: readonly Known[] = [
  {
    document: /circular-request-bodies/,
    says: /Type 'null' is not assignable to type 'TreeNode/,
    why: "TreeNode requires a TreeNode, so that there is no value to show",
  },
  {
    document: /schema-types/,
    says: /'null' is not assignable to (parameter of )?type 'never'/,
    why: "it is `allOf` of a string and an integer, which no value is",
  },
  {
    document: /schema-types/,
    says: /Type 'string' is not assignable to type 'Binary'/,
    why: "the document's default of a file is text, and is shown",
  },
];

/** The complaints that are not known; those that are, are noted in `met`. */
export function unknownOf(
  document: string,
  complaints: readonly string[],
  met: Set<Known>,
): readonly string[] {
  return complaints.filter((complaint) => {
    const found = known.find(
      (each) => each.document.test(document) && each.says.test(complaint),
    );
    if (found) met.add(found);
    return found === undefined;
  });
}
