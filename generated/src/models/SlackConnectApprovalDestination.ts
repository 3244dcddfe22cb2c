/**
 * Who is asked to approve requests.
 */
export interface SlackConnectApprovalDestination {
  /**
   * Whether all are asked who can manage shared channels.
   */
  all_who_can_manage_shared_channels?: boolean;
  /**
   * ID of the conversation in which the request is posted.
   */
  channel_id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
