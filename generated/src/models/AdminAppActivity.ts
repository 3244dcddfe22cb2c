import type { AdminAppActivityPayload } from "./AdminAppActivityPayload.js";

/**
 * An event in the log of an app.
 */
export interface AdminAppActivity {
  /**
   * ID of the app.
   */
  app_id?: string;
  /**
   * ID of the component that the event is about.
   */
  component_id?: string;
  /**
   * Kind of that component, such as `functions`.
   */
  component_type?: string;
  /**
   * When the event happened, in microseconds since 1970.
   */
  created?: number;
  /**
   * ID of the organization.
   */
  enterprise_id?: string;
  /**
   * Type of the event, such as `function_execution_started`.
   */
  event_type?: string;
  /**
   * Level of the event, such as `info`.
   */
  level?: string;
  /**
   * ID of the execution that this one is part of.
   */
  parent_execution_id?: string;
  /**
   * Details of the event; which are there depends on its type.
   */
  payload?: AdminAppActivityPayload;
  /**
   * Who wrote the event: `slack` or `developer`.
   */
  source?: string;
  /**
   * ID of the workspace.
   */
  team_id?: string;
  /**
   * ID of the trace that the event is part of.
   */
  trace_id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
