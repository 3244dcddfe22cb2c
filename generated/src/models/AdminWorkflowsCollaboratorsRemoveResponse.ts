import type { WorkflowCollaboratorError } from "./WorkflowCollaboratorError.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `admin.workflows.collaborators.remove`.
 */
export type AdminWorkflowsCollaboratorsRemoveResponse = {
  errors?: WorkflowCollaboratorError[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
