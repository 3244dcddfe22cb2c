/**
 * A group of the identity provider, in short.
 */
export interface BarrierUsergroup {
  /**
   * ID of the group.
   */
  id: string;
  /**
   * Name of the group.
   */
  name: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
