/**
 * A view in a channel of an agent.
 */
export interface AgentView {
  /**
   * Version of the view's content.
   */
  content_version?: number;
  /**
   * When the view was added, in seconds since 1970.
   */
  date_added?: number;
  /**
   * ID of the file that holds the content.
   */
  file_id?: string;
  /**
   * Label of the view's tab.
   */
  label?: string;
  /**
   * ID of the view.
   */
  view_id?: string;
  /**
   * Key that the agent gave the view.
   */
  view_key?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
