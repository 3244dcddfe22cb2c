/**
 * A source of an answer, on the Web.
 */
export interface URLSourceElement {
  /**
   * Always `url`.
   */
  type: "url";
  /**
   * URL of the source.
   */
  url: string;
  /**
   * Text of the link to the source.
   */
  text: string;
}
