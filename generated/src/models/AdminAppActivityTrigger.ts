import type { AdminAppActivityTriggerConfig } from "./AdminAppActivityTriggerConfig.js";
import type { AdminAppActivityTrip } from "./AdminAppActivityTrip.js";

/**
 * What began an execution.
 */
export interface AdminAppActivityTrigger {
  config?: AdminAppActivityTriggerConfig;
  /**
   * ID of the trigger.
   */
  id?: string;
  trip_information?: AdminAppActivityTrip;
  /**
   * Type of the trigger.
   */
  type?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
