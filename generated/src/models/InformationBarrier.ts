import type { BarrierUsergroup } from "./BarrierUsergroup.js";

/**
 * A barrier that keeps the members of groups from contacting each other.
 */
export interface InformationBarrier {
  /**
   * The groups that the first one is kept apart from.
   */
  barriered_from_usergroups: BarrierUsergroup[];
  /**
   * Unix time in seconds of the last change.
   */
  date_update: number;
  /**
   * ID of the organization.
   */
  enterprise_id: string;
  /**
   * ID of the barrier.
   */
  id: string;
  /**
   * The group that the barrier is about.
   */
  primary_usergroup: BarrierUsergroup;
  /**
   * What the barrier blocks: `im`, `mpim` and `call`.
   */
  restricted_subjects: string[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
