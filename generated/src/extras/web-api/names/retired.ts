/** Answers of methods that Slack has retired, by the names of `@slack/web-api`. */

import type { ArgumentsOf } from "../methods.js";
import type { WebAPICallResult } from "../results.js";

// What none of these files names, the package does.
export type * from "../../../index.js";

/** No method answers so any more: what there was, nobody can tell. */
type Retired = WebAPICallResult & { error?: string; [field: string]: unknown };

/** One type for two methods. */
export type StarsAddRemoveArguments = ArgumentsOf<"stars.add">;

export type AdminConversationsWhitelistAddResponse = Retired;
export type AdminConversationsWhitelistListGroupsLinkedToChannelResponse =
  Retired;
export type AdminConversationsWhitelistRemoveResponse = Retired;
export type AppsPermissionsInfoResponse = Retired;
export type AppsPermissionsRequestResponse = Retired;
export type AppsPermissionsResourcesListResponse = Retired;
export type AppsPermissionsScopesListResponse = Retired;
export type AppsPermissionsUsersListResponse = Retired;
export type AppsPermissionsUsersRequestResponse = Retired;
export type ChannelsArchiveResponse = Retired;
export type ChannelsCreateResponse = Retired;
export type ChannelsHistoryResponse = Retired;
export type ChannelsInfoResponse = Retired;
export type ChannelsInviteResponse = Retired;
export type ChannelsJoinResponse = Retired;
export type ChannelsKickResponse = Retired;
export type ChannelsLeaveResponse = Retired;
export type ChannelsListResponse = Retired;
export type ChannelsMarkResponse = Retired;
export type ChannelsRenameResponse = Retired;
export type ChannelsRepliesResponse = Retired;
export type ChannelsSetPurposeResponse = Retired;
export type ChannelsSetTopicResponse = Retired;
export type ChannelsUnarchiveResponse = Retired;
export type FilesCommentsAddResponse = Retired;
export type FilesCommentsEditResponse = Retired;
export type FilesUploadResponse = Retired;
export type GroupsArchiveResponse = Retired;
export type GroupsCloseResponse = Retired;
export type GroupsCreateChildResponse = Retired;
export type GroupsCreateResponse = Retired;
export type GroupsHistoryResponse = Retired;
export type GroupsInfoResponse = Retired;
export type GroupsInviteResponse = Retired;
export type GroupsKickResponse = Retired;
export type GroupsLeaveResponse = Retired;
export type GroupsListResponse = Retired;
export type GroupsMarkResponse = Retired;
export type GroupsOpenResponse = Retired;
export type GroupsRenameResponse = Retired;
export type GroupsRepliesResponse = Retired;
export type GroupsSetPurposeResponse = Retired;
export type GroupsSetTopicResponse = Retired;
export type GroupsUnarchiveResponse = Retired;
export type ImCloseResponse = Retired;
export type ImHistoryResponse = Retired;
export type ImListResponse = Retired;
export type ImMarkResponse = Retired;
export type ImOpenResponse = Retired;
export type ImRepliesResponse = Retired;
export type MpimCloseResponse = Retired;
export type MpimHistoryResponse = Retired;
export type MpimListResponse = Retired;
export type MpimMarkResponse = Retired;
export type MpimOpenResponse = Retired;
export type MpimRepliesResponse = Retired;
export type OauthTokenResponse = Retired;
export type RtmStartResponse = Retired;
export type UsersSetActiveResponse = Retired;
export type WorkflowsStepCompletedResponse = Retired;
export type WorkflowsStepFailedResponse = Retired;
export type WorkflowsUpdateStepResponse = Retired;
