/** What is wrong with packages of documents of others, and is known. */

export interface Known {
  /** The document's name, and what is said of it. */
  readonly document: RegExp;
  readonly says: RegExp;
  readonly why: string;
}

export const known: readonly Known[] = [
  {
    document: /server|anyOf-allOf|uspto/,
    says: /which is no absolute http\(s\) URL/,
    why: "servers with variables are not taken yet",
  },
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
  {
    document: /complex-nesting/,
    says: /Type 'null' is not assignable to type 'string'/,
    why: "of lists in `oneOf` that share their values, none is found for an example",
  },
  {
    document: /discriminators/,
    says: /pedaling/,
    why: "the document's own example has another value than its discriminator's mapping",
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
