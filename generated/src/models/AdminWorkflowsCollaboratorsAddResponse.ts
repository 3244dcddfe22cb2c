import type { WorkflowCollaboratorError } from "./WorkflowCollaboratorError.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `admin.workflows.collaborators.add`.
 */
export type AdminWorkflowsCollaboratorsAddResponse = {
  errors?: WorkflowCollaboratorError[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
