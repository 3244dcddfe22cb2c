/**
 * A sender or receiver of an e-mail that Slack keeps as a file.
 */
export interface FileMailAddress {
  /**
   * E-mail address.
   */
  address?: string;
  /**
   * Name that stands beside the address.
   */
  name?: string;
  /**
   * Name and address as the e-mail has them.
   */
  original?: string;
  /**
   * ID of the user with this address, if there is one.
   */
  slack_user_id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
