/**
 * A member's request to invite somebody to a workspace.
 */
export interface InviteRequest {
  /**
   * IDs of the conversations that the person is to join.
   */
  channel_ids?: string[];
  /**
   * When the request was made, in seconds since 1970.
   */
  date_created?: number;
  /**
   * When the invited guest's account is to end, in seconds since 1970.
   */
  date_expire?: number;
  /**
   * Email address of the person to invite.
   */
  email?: string;
  /**
   * ID of the request.
   */
  id?: string;
  /**
   * Kind of member that the person is to become.
   */
  invite_type?: string;
  /**
   * Why the members ask, in their words.
   */
  request_reason?: string;
  /**
   * IDs of the users who ask.
   */
  requester_ids?: string[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
