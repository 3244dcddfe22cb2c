/**
 * One setting of Slack Connect for an organization.
 */
export interface SlackConnectSetting {
  /**
   * ID of the user who last changed the setting.
   */
  actor?: string;
  /**
   * The kind of approval that the organization has.
   */
  approval_type?: string;
  /**
   * When the setting was last changed, in Unix seconds.
   */
  date_update?: number;
  /**
   * Where the setting comes from.
   */
  source?: string;
  /**
   * The value of the setting, where it is a word.
   */
  type?: boolean | string;
  /**
   * The value of the setting, where it is a yes or no.
   */
  value?: boolean;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
