/**
 * Names of types that `@slack/web-api` has and the document gives another name, so
 * that an import can change where it is from and nothing else. They are types alone,
 * and found through the client, which may have fewer methods.
 */

import type { SlackClient } from "../client.js";
import type { At } from "./at.js";

export type { UploadV2Arguments as FilesUploadV2Arguments } from "./upload.js";

/** A block of a message. */
export type KnownBlock =
  ArgumentsOf<"chat.update"> extends { blocks?: (infer Block)[] }
    ? Block
    : never;
export type AnyBlock = KnownBlock;

export type AdminConversationsEKMListOriginalConnectedChannelInfoArguments =
  ArgumentsOf<"admin.conversations.ekm.listOriginalConnectedChannelInfo">;
export type APITestArguments = ArgumentsOf<"api.test">;
export type OAuthAccessArguments = ArgumentsOf<"oauth.access">;
export type OAuthV2AccessArguments = ArgumentsOf<"oauth.v2.access">;
export type OAuthV2ExchangeArguments = ArgumentsOf<"oauth.v2.exchange">;
export type OpenIDConnectTokenArguments = ArgumentsOf<"openid.connect.token">;
export type OpenIDConnectTokenResponse = AnswerOf<"openid.connect.token">;
export type OpenIDConnectUserInfoArguments =
  ArgumentsOf<"openid.connect.userInfo">;
export type OpenIDConnectUserInfoResponse = AnswerOf<"openid.connect.userInfo">;
export type RTMConnectArguments = ArgumentsOf<"rtm.connect">;

type ArgumentsOf<Name extends string> =
  At<SlackClient, Name> extends (args: infer Args, ...rest: never[]) => unknown
    ? NonNullable<Args>
    : never;

type AnswerOf<Name extends string> =
  At<SlackClient, Name> extends (...args: never[]) => Promise<infer Answer>
    ? Answer
    : never;

/** Answers that say that a call worked, and no more. */
export type {
  DefaultSuccessTemplate as AdminAppsApproveResponse,
  DefaultSuccessTemplate as AdminAppsClearResolutionResponse,
  DefaultSuccessTemplate as AdminAppsConfigSetResponse,
  DefaultSuccessTemplate as AdminAppsRequestsCancelResponse,
  DefaultSuccessTemplate as AdminAppsRestrictResponse,
  DefaultSuccessTemplate as AdminAppsUninstallResponse,
  DefaultSuccessTemplate as AdminBarriersDeleteResponse,
  DefaultSuccessTemplate as AdminConversationsArchiveResponse,
  DefaultSuccessTemplate as AdminConversationsConvertToPrivateResponse,
  DefaultSuccessTemplate as AdminConversationsConvertToPublicResponse,
  DefaultSuccessTemplate as AdminConversationsDeleteResponse,
  DefaultSuccessTemplate as AdminConversationsDisconnectSharedResponse,
  DefaultSuccessTemplate as AdminConversationsRemoveCustomRetentionResponse,
  DefaultSuccessTemplate as AdminConversationsRenameResponse,
  DefaultSuccessTemplate as AdminConversationsRestrictAccessAddGroupResponse,
  DefaultSuccessTemplate as AdminConversationsRestrictAccessRemoveGroupResponse,
  DefaultSuccessTemplate as AdminConversationsSetConversationPrefsResponse,
  DefaultSuccessTemplate as AdminConversationsSetCustomRetentionResponse,
  DefaultSuccessTemplate as AdminConversationsUnarchiveResponse,
  DefaultSuccessTemplate as AdminEmojiAddAliasResponse,
  DefaultSuccessTemplate as AdminEmojiAddResponse,
  DefaultSuccessTemplate as AdminEmojiRemoveResponse,
  DefaultSuccessTemplate as AdminEmojiRenameResponse,
  DefaultSuccessTemplate as AdminFunctionsPermissionsSetResponse,
  DefaultSuccessTemplate as AdminInviteRequestsApproveResponse,
  DefaultSuccessTemplate as AdminInviteRequestsDenyResponse,
  DefaultSuccessTemplate as AdminRolesRemoveAssignmentsResponse,
  DefaultSuccessTemplate as AdminTeamsSettingsSetDefaultChannelsResponse,
  DefaultSuccessTemplate as AdminTeamsSettingsSetDescriptionResponse,
  DefaultSuccessTemplate as AdminTeamsSettingsSetDiscoverabilityResponse,
  DefaultSuccessTemplate as AdminTeamsSettingsSetIconResponse,
  DefaultSuccessTemplate as AdminTeamsSettingsSetNameResponse,
  DefaultSuccessTemplate as AdminUsergroupsAddTeamsResponse,
  DefaultSuccessTemplate as AdminUsersAssignResponse,
  DefaultSuccessTemplate as AdminUsersInviteResponse,
  DefaultSuccessTemplate as AdminUsersRemoveResponse,
  DefaultSuccessTemplate as AdminUsersSessionClearSettingsResponse,
  DefaultSuccessTemplate as AdminUsersSessionInvalidateResponse,
  DefaultSuccessTemplate as AdminUsersSessionResetBulkResponse,
  DefaultSuccessTemplate as AdminUsersSessionResetResponse,
  DefaultSuccessTemplate as AdminUsersSessionSetSettingsResponse,
  DefaultSuccessTemplate as AdminUsersSetAdminResponse,
  DefaultSuccessTemplate as AdminUsersSetExpirationResponse,
  DefaultSuccessTemplate as AdminUsersSetOwnerResponse,
  DefaultSuccessTemplate as AdminUsersSetRegularResponse,
  DefaultSuccessTemplate as AdminUsersUnsupportedVersionsExportResponse,
  DefaultSuccessTemplate as AdminWorkflowsUnpublishResponse,
  DefaultSuccessTemplate as AgentsConversationsArchiveResponse,
  DefaultSuccessTemplate as AppsManifestDeleteResponse,
  DefaultSuccessTemplate as AppsUserConnectionUpdateResponse,
  DefaultSuccessTemplate as AssistantThreadsSetStatusResponse,
  DefaultSuccessTemplate as AssistantThreadsSetSuggestedPromptsResponse,
  DefaultSuccessTemplate as AssistantThreadsSetTitleResponse,
  DefaultSuccessTemplate as BookmarksRemoveResponse,
  DefaultSuccessTemplate as CanvasesDeleteResponse,
  DefaultSuccessTemplate as ChatDeleteScheduledMessageResponse,
  DefaultSuccessTemplate as ChatUnfurlResponse,
  DefaultSuccessTemplate as ConversationsApproveSharedInviteResponse,
  DefaultSuccessTemplate as ConversationsArchiveResponse,
  DefaultSuccessTemplate as ConversationsDeclineSharedInviteResponse,
  DefaultSuccessTemplate as ConversationsExternalInvitePermissionsSetResponse,
  DefaultSuccessTemplate as ConversationsMarkResponse,
  DefaultSuccessTemplate as ConversationsUnarchiveResponse,
  DefaultSuccessTemplate as DialogOpenResponse,
  DefaultSuccessTemplate as DndEndDndResponse,
  DefaultSuccessTemplate as EntityPresentDetailsResponse,
  DefaultSuccessTemplate as FilesCommentsDeleteResponse,
  DefaultSuccessTemplate as FilesDeleteResponse,
  DefaultSuccessTemplate as FilesRemoteRemoveResponse,
  DefaultSuccessTemplate as FunctionsCompleteErrorResponse,
  DefaultSuccessTemplate as FunctionsCompleteSuccessResponse,
  DefaultSuccessTemplate as PinsAddResponse,
  DefaultSuccessTemplate as PinsRemoveResponse,
  DefaultSuccessTemplate as ReactionsAddResponse,
  DefaultSuccessTemplate as ReactionsRemoveResponse,
  DefaultSuccessTemplate as RemindersCompleteResponse,
  DefaultSuccessTemplate as RemindersDeleteResponse,
  DefaultSuccessTemplate as SlackListsItemsDeleteMultipleResponse,
  DefaultSuccessTemplate as SlackListsItemsDeleteResponse,
  DefaultSuccessTemplate as SlackListsItemsUpdateResponse,
  DefaultSuccessTemplate as SlackListsUpdateResponse,
  DefaultSuccessTemplate as StarsAddResponse,
  DefaultSuccessTemplate as StarsRemoveResponse,
  DefaultSuccessTemplate as UsersDeletePhotoResponse,
  DefaultSuccessTemplate as UsersSetPresenceResponse,
  DefaultSuccessTemplate as WorkflowsFeaturedAddResponse,
  DefaultSuccessTemplate as WorkflowsFeaturedRemoveResponse,
  DefaultSuccessTemplate as WorkflowsFeaturedSetResponse,
} from "../models/DefaultSuccessTemplate.js";
