/** Parts of arguments, by the names of `@slack/web-api`, that are looser than the document's. */

import type * as own from "../../../index.js";
import type { Argument, Block } from "../loose.js";

export type * from "../../../index.js";

export type { Block };

/** A block of any type. */
export type AnyBlock = own.KnownBlock | Block;

export type HomeView = Argument<own.HomeView>;
export type ModalView = Argument<own.ModalView>;
export type WorkflowStepView = Argument<own.WorkflowStepView>;
/** A view that is sent. */
export type View = HomeView | ModalView | WorkflowStepView;
