/**
 * What the invitation gives to the person.
 */
export interface InvitePreferences {
  /**
   * IDs of the conversations that the person joins.
   */
  channel_ids?: string[];
  /**
   * Whether the address is in a domain that may sign up for the workspace.
   */
  is_domain_matched?: boolean;
  /**
   * Whether the person joins as a guest of one or more conversations.
   */
  is_restricted?: boolean;
  /**
   * Whether the person joins as a guest of a single conversation.
   */
  is_ultra_restricted?: boolean;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
