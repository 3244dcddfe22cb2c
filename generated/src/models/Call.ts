import type { CallParticipant } from "./CallParticipant.js";

/**
 * A call of another service that an app has registered.
 */
export interface Call {
  /**
   * IDs of the conversations that the call was shared in.
   */
  channels?: string[];
  /**
   * When the call ended, in Unix seconds; 0 while it goes on.
   */
  date_end?: number;
  /**
   * When the call begins or began, in Unix seconds.
   */
  date_start?: number;
  /**
   * Address that opens the call in the service's own app, where the Slack
   * client can.
   */
  desktop_app_join_url?: string;
  /**
   * ID of the call that people see.
   */
  external_display_id?: string;
  /**
   * The call's ID at its own service.
   */
  external_unique_id?: string;
  /**
   * ID of the call.
   */
  id: string;
  /**
   * Address by which to join the call.
   */
  join_url?: string;
  /**
   * Title of the call.
   */
  title?: string;
  /**
   * Participants of the call.
   */
  users?: CallParticipant[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
