/**
 * Whether the workspace pays for a member.
 */
export interface BillableInfo {
  /**
   * Whether the member is billed at present.
   */
  billing_active?: boolean;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
