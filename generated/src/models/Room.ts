import type { RoomRecording } from "./RoomRecording.js";

/**
 * A huddle or call in a conversation.
 */
export interface Room {
  /**
   * ID of the app that provides the call.
   */
  app_id?: string;
  /**
   * IDs of the files that belong to the huddle, such as its notes.
   */
  attached_file_ids?: string[];
  /**
   * ID of the huddle's background.
   */
  background_id?: string;
  /**
   * The kind of call, such as `huddle`.
   */
  call_family?: string;
  /**
   * ID of the canvas with the huddle's notes.
   */
  canvas_background?: string;
  /**
   * Timestamp of the thread that the huddle's canvas belongs to.
   */
  canvas_thread_ts?: string;
  /**
   * IDs of the conversations that the room belongs to.
   */
  channels?: string[];
  /**
   * ID of the user who began the huddle.
   */
  created_by?: string;
  /**
   * When the huddle ended, in Unix seconds; 0 while it goes on.
   */
  date_end?: number;
  /**
   * When the huddle began, in Unix seconds.
   */
  date_start?: number;
  /**
   * ID of the call that people see.
   */
  display_id?: string;
  /**
   * The call's ID at its own service.
   */
  external_unique_id?: string;
  /**
   * Whether the huddle is over.
   */
  has_ended?: boolean;
  /**
   * Address by which to join the huddle.
   */
  huddle_link?: string;
  /**
   * ID of the room.
   */
  id?: string;
  /**
   * Whether the huddle is in a direct message.
   */
  is_dm_call?: boolean;
  /**
   * Whether the room was made ready before anybody joined.
   */
  is_prewarmed?: boolean;
  /**
   * Whether the huddle was scheduled.
   */
  is_scheduled?: boolean;
  /**
   * Those who ask to be let in.
   */
  knocks?: { [key: string]: unknown };
  /**
   * State of each user's latest invitation, by user ID.
   */
  last_invite_status_by_user?: { [key: string]: unknown };
  /**
   * The kind of service that carries sound and image.
   */
  media_backend_type?: string;
  /**
   * The server that carries sound and image.
   */
  media_server?: string;
  /**
   * Name of the room.
   */
  name?: string;
  /**
   * IDs of all users who have been in the room.
   */
  participant_history?: string[];
  /**
   * IDs of the users who are in the room.
   */
  participants?: string[];
  /**
   * IDs of the participants whose camera is off.
   */
  participants_camera_off?: string[];
  /**
   * IDs of the participants whose camera is on.
   */
  participants_camera_on?: string[];
  /**
   * IDs of the participants who do not share their screen.
   */
  participants_screenshare_off?: string[];
  /**
   * IDs of the participants who share their screen.
   */
  participants_screenshare_on?: string[];
  /**
   * Those who are invited and have not answered yet.
   */
  pending_invitees?: { [key: string]: unknown };
  recording?: RoomRecording;
  /**
   * Timestamp of the message that the huddle's thread hangs from.
   */
  thread_root_ts?: string;
  /**
   * Whether the call was taken.
   */
  was_accepted?: boolean;
  /**
   * Whether the call was missed.
   */
  was_missed?: boolean;
  /**
   * Whether the call was turned down.
   */
  was_rejected?: boolean;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
