import type { HomeView } from "./HomeView.js";
import type { ModalView } from "./ModalView.js";
import type { WorkflowStepView } from "./WorkflowStepView.js";

/**
 * A view that is sent: a modal, a Home tab or a workflow step's
 * configuration, told apart by its `type`.
 */
export type ViewArgument = HomeView | ModalView | WorkflowStepView;
