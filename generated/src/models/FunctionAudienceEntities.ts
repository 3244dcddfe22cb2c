/**
 * Whom a function is open to.
 */
export interface FunctionAudienceEntities {
  /**
   * IDs of the conversations.
   */
  channel_ids?: string[];
  /**
   * IDs of the organizations.
   */
  org_ids?: string[];
  /**
   * IDs of the workspaces.
   */
  team_ids?: string[];
  /**
   * Who that is: everyone, nobody, or those named.
   */
  type?: string;
  /**
   * IDs of the users.
   */
  user_ids?: string[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
