/**
 * Why a user could not be added to or removed from a workflow's
 * collaborators.
 */
export interface WorkflowCollaboratorError {
  /**
   * What went wrong.
   */
  message?: string;
  /**
   * ID of the user.
   */
  user?: string;
  /**
   * ID of the workflow.
   */
  workflow?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
