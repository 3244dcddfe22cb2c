/**
 * A workspace that the organization is connected with.
 */
export interface ConnectedWorkspace {
  /**
   * ID of the workspace.
   */
  workspace_id?: string;
  /**
   * Name of the workspace.
   */
  workspace_name?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
