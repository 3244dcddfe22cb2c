/**
 * What a section of a canvas has to fulfill: at least one of the two.
 */
export interface CanvasSectionCriteria {
  /**
   * Kinds of section to find; `any_header` is any of the other three.
   */
  section_types?: [
    "any_header" | "h1" | "h2" | "h3" | (string & {}),
    ...("any_header" | "h1" | "h2" | "h3" | (string & {}))[],
  ];
  /**
   * Text that the section has to contain.
   */
  contains_text?: string;
}
