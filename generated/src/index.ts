export { AdminAnalyticsApi } from "./apis/AdminAnalyticsApi.js";
export { AdminAnalyticsMessagesApi } from "./apis/AdminAnalyticsMessagesApi.js";
export { AdminAppsActivitiesApi } from "./apis/AdminAppsActivitiesApi.js";
export { AdminAppsApi } from "./apis/AdminAppsApi.js";
export { AdminAppsApprovedApi } from "./apis/AdminAppsApprovedApi.js";
export { AdminAppsConfigApi } from "./apis/AdminAppsConfigApi.js";
export { AdminAppsMcpServersApi } from "./apis/AdminAppsMcpServersApi.js";
export { AdminAppsMcpServersPermissionsApi } from "./apis/AdminAppsMcpServersPermissionsApi.js";
export { AdminAppsPermissionsApi } from "./apis/AdminAppsPermissionsApi.js";
export { AdminAppsRequestsApi } from "./apis/AdminAppsRequestsApi.js";
export { AdminAppsRestrictedApi } from "./apis/AdminAppsRestrictedApi.js";
export { AdminAuditAnomalyAllowApi } from "./apis/AdminAuditAnomalyAllowApi.js";
export { AdminAuthPolicyApi } from "./apis/AdminAuthPolicyApi.js";
export { AdminBarriersApi } from "./apis/AdminBarriersApi.js";
export { AdminConversationsApi } from "./apis/AdminConversationsApi.js";
export { AdminConversationsEkmApi } from "./apis/AdminConversationsEkmApi.js";
export { AdminConversationsRestrictAccessApi } from "./apis/AdminConversationsRestrictAccessApi.js";
export { AdminEmojiApi } from "./apis/AdminEmojiApi.js";
export { AdminFunctionsApi } from "./apis/AdminFunctionsApi.js";
export { AdminFunctionsPermissionsApi } from "./apis/AdminFunctionsPermissionsApi.js";
export { AdminInviteRequestsApi } from "./apis/AdminInviteRequestsApi.js";
export { AdminInviteRequestsApprovedApi } from "./apis/AdminInviteRequestsApprovedApi.js";
export { AdminInviteRequestsDeniedApi } from "./apis/AdminInviteRequestsDeniedApi.js";
export { AdminRolesApi } from "./apis/AdminRolesApi.js";
export { AdminTeamsAdminsApi } from "./apis/AdminTeamsAdminsApi.js";
export { AdminTeamsApi } from "./apis/AdminTeamsApi.js";
export { AdminTeamsOwnersApi } from "./apis/AdminTeamsOwnersApi.js";
export { AdminTeamsSettingsApi } from "./apis/AdminTeamsSettingsApi.js";
export { AdminUsergroupsApi } from "./apis/AdminUsergroupsApi.js";
export { AdminUsersApi } from "./apis/AdminUsersApi.js";
export { AdminUsersSessionApi } from "./apis/AdminUsersSessionApi.js";
export { AdminUsersUnsupportedVersionsApi } from "./apis/AdminUsersUnsupportedVersionsApi.js";
export { AdminWorkflowsApi } from "./apis/AdminWorkflowsApi.js";
export { AdminWorkflowsCollaboratorsApi } from "./apis/AdminWorkflowsCollaboratorsApi.js";
export { AdminWorkflowsPermissionsApi } from "./apis/AdminWorkflowsPermissionsApi.js";
export { AdminWorkflowsTriggersTypesPermissionsApi } from "./apis/AdminWorkflowsTriggersTypesPermissionsApi.js";
export { AgentsConversationsApi } from "./apis/AgentsConversationsApi.js";
export { AgentsSessionsApi } from "./apis/AgentsSessionsApi.js";
export { ApiApi } from "./apis/ApiApi.js";
export { AppsActivitiesApi } from "./apis/AppsActivitiesApi.js";
export { AppsApi } from "./apis/AppsApi.js";
export { AppsAuthExternalApi } from "./apis/AppsAuthExternalApi.js";
export { AppsConnectionsApi } from "./apis/AppsConnectionsApi.js";
export { AppsDatastoreApi } from "./apis/AppsDatastoreApi.js";
export { AppsEventAuthorizationsApi } from "./apis/AppsEventAuthorizationsApi.js";
export { AppsIconApi } from "./apis/AppsIconApi.js";
export { AppsManagedPermissionsApi } from "./apis/AppsManagedPermissionsApi.js";
export { AppsManifestApi } from "./apis/AppsManifestApi.js";
export { AppsUserConnectionApi } from "./apis/AppsUserConnectionApi.js";
export { AssistantSearchApi } from "./apis/AssistantSearchApi.js";
export { AssistantThreadsApi } from "./apis/AssistantThreadsApi.js";
export { AuthApi } from "./apis/AuthApi.js";
export { AuthTeamsApi } from "./apis/AuthTeamsApi.js";
export { BlocksApi } from "./apis/BlocksApi.js";
export { BookmarksApi } from "./apis/BookmarksApi.js";
export { BotsApi } from "./apis/BotsApi.js";
export { CallsApi } from "./apis/CallsApi.js";
export { CallsParticipantsApi } from "./apis/CallsParticipantsApi.js";
export { CanvasesAccessApi } from "./apis/CanvasesAccessApi.js";
export { CanvasesApi } from "./apis/CanvasesApi.js";
export { CanvasesSectionsApi } from "./apis/CanvasesSectionsApi.js";
export { ChatApi } from "./apis/ChatApi.js";
export { ChatScheduledMessagesApi } from "./apis/ChatScheduledMessagesApi.js";
export { ConversationsApi } from "./apis/ConversationsApi.js";
export { ConversationsCanvasesApi } from "./apis/ConversationsCanvasesApi.js";
export { ConversationsExternalInvitePermissionsApi } from "./apis/ConversationsExternalInvitePermissionsApi.js";
export { ConversationsRequestSharedInviteApi } from "./apis/ConversationsRequestSharedInviteApi.js";
export { DialogApi } from "./apis/DialogApi.js";
export { DndApi } from "./apis/DndApi.js";
export { EmojiApi } from "./apis/EmojiApi.js";
export { EntityApi } from "./apis/EntityApi.js";
export { FilesApi } from "./apis/FilesApi.js";
export { FilesCommentsApi } from "./apis/FilesCommentsApi.js";
export { FilesRemoteApi } from "./apis/FilesRemoteApi.js";
export { FunctionsApi } from "./apis/FunctionsApi.js";
export { FunctionsDistributionsPermissionsApi } from "./apis/FunctionsDistributionsPermissionsApi.js";
export { FunctionsWorkflowsStepsApi } from "./apis/FunctionsWorkflowsStepsApi.js";
export { FunctionsWorkflowsStepsResponsesApi } from "./apis/FunctionsWorkflowsStepsResponsesApi.js";
export { MigrationApi } from "./apis/MigrationApi.js";
export { OauthApi } from "./apis/OauthApi.js";
export { OauthV2Api } from "./apis/OauthV2Api.js";
export { OauthV2UserApi } from "./apis/OauthV2UserApi.js";
export { OpenidConnectApi } from "./apis/OpenidConnectApi.js";
export { PinsApi } from "./apis/PinsApi.js";
export { ReactionsApi } from "./apis/ReactionsApi.js";
export { RemindersApi } from "./apis/RemindersApi.js";
export { RtmApi } from "./apis/RtmApi.js";
export { SearchApi } from "./apis/SearchApi.js";
export { SlackListsAccessApi } from "./apis/SlackListsAccessApi.js";
export { SlackListsApi } from "./apis/SlackListsApi.js";
export { SlackListsDownloadApi } from "./apis/SlackListsDownloadApi.js";
export { SlackListsItemsApi } from "./apis/SlackListsItemsApi.js";
export { StarsApi } from "./apis/StarsApi.js";
export { TeamApi } from "./apis/TeamApi.js";
export { TeamBillingApi } from "./apis/TeamBillingApi.js";
export { TeamExternalTeamsApi } from "./apis/TeamExternalTeamsApi.js";
export { TeamPreferencesApi } from "./apis/TeamPreferencesApi.js";
export { TeamProfileApi } from "./apis/TeamProfileApi.js";
export { ToolingTokensApi } from "./apis/ToolingTokensApi.js";
export { UsergroupsApi } from "./apis/UsergroupsApi.js";
export { UsergroupsUsersApi } from "./apis/UsergroupsUsersApi.js";
export { UsersApi } from "./apis/UsersApi.js";
export { UsersDiscoverableContactsApi } from "./apis/UsersDiscoverableContactsApi.js";
export { UsersProfileApi } from "./apis/UsersProfileApi.js";
export { ViewsApi } from "./apis/ViewsApi.js";
export { WorkflowsFeaturedApi } from "./apis/WorkflowsFeaturedApi.js";
export { WorkflowsTriggersPermissionsApi } from "./apis/WorkflowsTriggersPermissionsApi.js";
export type { CommonErrorCode } from "./api.js";
export { isPlatformError, type ErrorCodes } from "./error-codes.js";
export { SlackClient } from "./client.js";
export type {
  AdminAppsMcpServersPermissionsEndpoints,
  AdminWorkflowsTriggersTypesPermissionsEndpoints,
  AdminAppsMcpServersEndpoints,
  AdminAuditAnomalyAllowEndpoints,
  AdminWorkflowsTriggersTypesEndpoints,
  FunctionsWorkflowsStepsResponsesEndpoints,
  AdminAnalyticsMessagesEndpoints,
  AdminAppsActivitiesEndpoints,
  AdminAppsApprovedEndpoints,
  AdminAppsConfigEndpoints,
  AdminAppsMcpEndpoints,
  AdminAppsPermissionsEndpoints,
  AdminAppsRequestsEndpoints,
  AdminAppsRestrictedEndpoints,
  AdminAuditAnomalyEndpoints,
  AdminAuthPolicyEndpoints,
  AdminConversationsEkmEndpoints,
  AdminConversationsRestrictAccessEndpoints,
  AdminFunctionsPermissionsEndpoints,
  AdminInviteRequestsApprovedEndpoints,
  AdminInviteRequestsDeniedEndpoints,
  AdminTeamsAdminsEndpoints,
  AdminTeamsOwnersEndpoints,
  AdminTeamsSettingsEndpoints,
  AdminUsersSessionEndpoints,
  AdminUsersUnsupportedVersionsEndpoints,
  AdminWorkflowsCollaboratorsEndpoints,
  AdminWorkflowsPermissionsEndpoints,
  AdminWorkflowsTriggersEndpoints,
  AppsAuthExternalEndpoints,
  AppsEventAuthorizationsEndpoints,
  AppsManagedPermissionsEndpoints,
  AppsUserConnectionEndpoints,
  FunctionsDistributionsPermissionsEndpoints,
  FunctionsWorkflowsStepsEndpoints,
  OauthV2UserEndpoints,
  WorkflowsTriggersPermissionsEndpoints,
  AdminAnalyticsEndpoints,
  AdminAppsEndpoints,
  AdminAuditEndpoints,
  AdminAuthEndpoints,
  AdminBarriersEndpoints,
  AdminConversationsEndpoints,
  AdminEmojiEndpoints,
  AdminFunctionsEndpoints,
  AdminInviteRequestsEndpoints,
  AdminRolesEndpoints,
  AdminTeamsEndpoints,
  AdminUsergroupsEndpoints,
  AdminUsersEndpoints,
  AdminWorkflowsEndpoints,
  AgentsConversationsEndpoints,
  AgentsSessionsEndpoints,
  AppsActivitiesEndpoints,
  AppsAuthEndpoints,
  AppsConnectionsEndpoints,
  AppsDatastoreEndpoints,
  AppsEventEndpoints,
  AppsIconEndpoints,
  AppsManagedEndpoints,
  AppsManifestEndpoints,
  AppsUserEndpoints,
  AssistantSearchEndpoints,
  AssistantThreadsEndpoints,
  AuthTeamsEndpoints,
  CallsParticipantsEndpoints,
  CanvasesAccessEndpoints,
  CanvasesSectionsEndpoints,
  ChatScheduledMessagesEndpoints,
  ConversationsCanvasesEndpoints,
  ConversationsExternalInvitePermissionsEndpoints,
  ConversationsRequestSharedInviteEndpoints,
  FilesCommentsEndpoints,
  FilesRemoteEndpoints,
  FunctionsDistributionsEndpoints,
  FunctionsWorkflowsEndpoints,
  OauthV2Endpoints,
  OpenidConnectEndpoints,
  SlackListsAccessEndpoints,
  SlackListsDownloadEndpoints,
  SlackListsItemsEndpoints,
  TeamBillingEndpoints,
  TeamExternalTeamsEndpoints,
  TeamPreferencesEndpoints,
  TeamProfileEndpoints,
  ToolingTokensEndpoints,
  UsergroupsUsersEndpoints,
  UsersDiscoverableContactsEndpoints,
  UsersProfileEndpoints,
  WorkflowsFeaturedEndpoints,
  WorkflowsTriggersEndpoints,
  AdminEndpoints,
  AgentsEndpoints,
  ApiEndpoints,
  AppsEndpoints,
  AssistantEndpoints,
  AuthEndpoints,
  BlocksEndpoints,
  BookmarksEndpoints,
  BotsEndpoints,
  CallsEndpoints,
  CanvasesEndpoints,
  ChatEndpoints,
  ConversationsEndpoints,
  DialogEndpoints,
  DndEndpoints,
  EmojiEndpoints,
  EntityEndpoints,
  FilesEndpoints,
  FunctionsEndpoints,
  MigrationEndpoints,
  OauthEndpoints,
  OpenidEndpoints,
  PinsEndpoints,
  ReactionsEndpoints,
  RemindersEndpoints,
  RtmEndpoints,
  SearchEndpoints,
  SlackListsEndpoints,
  StarsEndpoints,
  TeamEndpoints,
  ToolingEndpoints,
  UsergroupsEndpoints,
  UsersEndpoints,
  ViewsEndpoints,
  WorkflowsEndpoints,
} from "./client.js";
export * from "./extras/index.js";
export type { AccessLog } from "./models/AccessLog.js";
export type { ActionsBlock } from "./models/ActionsBlock.js";
export type { ActionsBlockElement } from "./models/ActionsBlockElement.js";
export type { ActiveSession } from "./models/ActiveSession.js";
export type { AdminAnalyticsExternallySharedWithOrganizationsDetails } from "./models/AdminAnalyticsExternallySharedWithOrganizationsDetails.js";
export type { AdminAnalyticsGetFileResponse } from "./models/AdminAnalyticsGetFileResponse.js";
export type { AdminAnalyticsMemberDetails } from "./models/AdminAnalyticsMemberDetails.js";
export type { AdminAnalyticsMessagesActivityResponse } from "./models/AdminAnalyticsMessagesActivityResponse.js";
export type { AdminAnalyticsMessagesMetadataResponse } from "./models/AdminAnalyticsMessagesMetadataResponse.js";
export type { AdminAnalyticsPublicChannelDetails } from "./models/AdminAnalyticsPublicChannelDetails.js";
export type { AdminAnalyticsPublicChannelMetadataDetails } from "./models/AdminAnalyticsPublicChannelMetadataDetails.js";
export type { AdminAnalyticsTeam } from "./models/AdminAnalyticsTeam.js";
export type { AdminApp } from "./models/AdminApp.js";
export type { AdminAppActivity } from "./models/AdminAppActivity.js";
export type { AdminAppActivityOutputs } from "./models/AdminAppActivityOutputs.js";
export type { AdminAppActivityPayload } from "./models/AdminAppActivityPayload.js";
export type { AdminAppActivityTrigger } from "./models/AdminAppActivityTrigger.js";
export type { AdminAppActivityTriggerConfig } from "./models/AdminAppActivityTriggerConfig.js";
export type { AdminAppActivityTrip } from "./models/AdminAppActivityTrip.js";
export type { AdminAppRequest } from "./models/AdminAppRequest.js";
export type { AdminAppScope } from "./models/AdminAppScope.js";
export type { AdminAppsActivitiesListResponse } from "./models/AdminAppsActivitiesListResponse.js";
export type { AdminAppsApprovedListResponse } from "./models/AdminAppsApprovedListResponse.js";
export type { AdminAppsConfigLookupResponse } from "./models/AdminAppsConfigLookupResponse.js";
export type { AdminAppsMcpServersListResponse } from "./models/AdminAppsMcpServersListResponse.js";
export type { AdminAppsMcpServersPermissionsListResponse } from "./models/AdminAppsMcpServersPermissionsListResponse.js";
export type { AdminAppsRequestsListResponse } from "./models/AdminAppsRequestsListResponse.js";
export type { AdminAppsRestrictedListResponse } from "./models/AdminAppsRestrictedListResponse.js";
export type { AdminAuditAnomalyAllowGetItemResponse } from "./models/AdminAuditAnomalyAllowGetItemResponse.js";
export type { AdminAuthPolicyAssignEntitiesResponse } from "./models/AdminAuthPolicyAssignEntitiesResponse.js";
export type { AdminAuthPolicyGetEntitiesResponse } from "./models/AdminAuthPolicyGetEntitiesResponse.js";
export type { AdminAuthPolicyRemoveEntitiesResponse } from "./models/AdminAuthPolicyRemoveEntitiesResponse.js";
export type { AdminBarriersCreateResponse } from "./models/AdminBarriersCreateResponse.js";
export type { AdminBarriersListResponse } from "./models/AdminBarriersListResponse.js";
export type { AdminBarriersUpdateResponse } from "./models/AdminBarriersUpdateResponse.js";
export type { AdminChannelPrefs } from "./models/AdminChannelPrefs.js";
export type { AdminConversation } from "./models/AdminConversation.js";
export type { AdminConversationsBulkArchiveResponse } from "./models/AdminConversationsBulkArchiveResponse.js";
export type { AdminConversationsBulkDeleteResponse } from "./models/AdminConversationsBulkDeleteResponse.js";
export type { AdminConversationsBulkMoveResponse } from "./models/AdminConversationsBulkMoveResponse.js";
export type { AdminConversationsBulkSetExcludeFromSlackAiResponse } from "./models/AdminConversationsBulkSetExcludeFromSlackAiResponse.js";
export type { AdminConversationsBulkSetPropertiesResponse } from "./models/AdminConversationsBulkSetPropertiesResponse.js";
export type { AdminConversationsCreateForObjectsResponse } from "./models/AdminConversationsCreateForObjectsResponse.js";
export type { AdminConversationsCreateResponse } from "./models/AdminConversationsCreateResponse.js";
export type { AdminConversationsEkmListOriginalConnectedChannelInfoResponse } from "./models/AdminConversationsEkmListOriginalConnectedChannelInfoResponse.js";
export type { AdminConversationsGetConversationPrefsResponse } from "./models/AdminConversationsGetConversationPrefsResponse.js";
export type { AdminConversationsGetCustomRetentionResponse } from "./models/AdminConversationsGetCustomRetentionResponse.js";
export type { AdminConversationsGetTeamsResponse } from "./models/AdminConversationsGetTeamsResponse.js";
export type { AdminConversationsInviteResponse } from "./models/AdminConversationsInviteResponse.js";
export type { AdminConversationsLookupResponse } from "./models/AdminConversationsLookupResponse.js";
export type { AdminConversationsRestrictAccessListGroupsResponse } from "./models/AdminConversationsRestrictAccessListGroupsResponse.js";
export type { AdminConversationsSearchResponse } from "./models/AdminConversationsSearchResponse.js";
export type { AdminConversationsSetTeamsResponse } from "./models/AdminConversationsSetTeamsResponse.js";
export type { AdminEmojiListResponse } from "./models/AdminEmojiListResponse.js";
export type { AdminFunctionsListResponse } from "./models/AdminFunctionsListResponse.js";
export type { AdminFunctionsPermissionsLookupResponse } from "./models/AdminFunctionsPermissionsLookupResponse.js";
export type { AdminInviteRequestsApprovedListResponse } from "./models/AdminInviteRequestsApprovedListResponse.js";
export type { AdminInviteRequestsDeniedListResponse } from "./models/AdminInviteRequestsDeniedListResponse.js";
export type { AdminInviteRequestsListResponse } from "./models/AdminInviteRequestsListResponse.js";
export type { AdminRolesAddAssignmentsResponse } from "./models/AdminRolesAddAssignmentsResponse.js";
export type { AdminRolesListAssignmentsResponse } from "./models/AdminRolesListAssignmentsResponse.js";
export type { AdminTeamsAdminsListResponse } from "./models/AdminTeamsAdminsListResponse.js";
export type { AdminTeamsCreateResponse } from "./models/AdminTeamsCreateResponse.js";
export type { AdminTeamsListResponse } from "./models/AdminTeamsListResponse.js";
export type { AdminTeamsOwnersListResponse } from "./models/AdminTeamsOwnersListResponse.js";
export type { AdminTeamsSettingsInfoResponse } from "./models/AdminTeamsSettingsInfoResponse.js";
export type { AdminUsergroupsAddChannelsResponse } from "./models/AdminUsergroupsAddChannelsResponse.js";
export type { AdminUsergroupsListChannelsResponse } from "./models/AdminUsergroupsListChannelsResponse.js";
export type { AdminUsergroupsRemoveChannelsResponse } from "./models/AdminUsergroupsRemoveChannelsResponse.js";
export type { AdminUsersGetExpirationResponse } from "./models/AdminUsersGetExpirationResponse.js";
export type { AdminUsersListResponse } from "./models/AdminUsersListResponse.js";
export type { AdminUsersSessionGetSettingsResponse } from "./models/AdminUsersSessionGetSettingsResponse.js";
export type { AdminUsersSessionListResponse } from "./models/AdminUsersSessionListResponse.js";
export type { AdminWorkflow } from "./models/AdminWorkflow.js";
export type { AdminWorkflowsCollaboratorsAddResponse } from "./models/AdminWorkflowsCollaboratorsAddResponse.js";
export type { AdminWorkflowsCollaboratorsRemoveResponse } from "./models/AdminWorkflowsCollaboratorsRemoveResponse.js";
export type { AdminWorkflowsPermissionsLookupResponse } from "./models/AdminWorkflowsPermissionsLookupResponse.js";
export type { AdminWorkflowsSearchResponse } from "./models/AdminWorkflowsSearchResponse.js";
export type { AdminWorkflowsTriggersTypesPermissionsLookupResponse } from "./models/AdminWorkflowsTriggersTypesPermissionsLookupResponse.js";
export type { AgentCanvasComment } from "./models/AgentCanvasComment.js";
export type { AgentCanvasReply } from "./models/AgentCanvasReply.js";
export type { AgentSession } from "./models/AgentSession.js";
export type { AgentStatus } from "./models/AgentStatus.js";
export type { AgentView } from "./models/AgentView.js";
export type { AgentsConversationsCreateResponse } from "./models/AgentsConversationsCreateResponse.js";
export type { AgentsConversationsGetCanvasResponse } from "./models/AgentsConversationsGetCanvasResponse.js";
export type { AgentsConversationsListViewsResponse } from "./models/AgentsConversationsListViewsResponse.js";
export type { AgentsConversationsRemoveViewResponse } from "./models/AgentsConversationsRemoveViewResponse.js";
export type { AgentsConversationsSetCanvasContentResponse } from "./models/AgentsConversationsSetCanvasContentResponse.js";
export type { AgentsConversationsSetCommandsResponse } from "./models/AgentsConversationsSetCommandsResponse.js";
export type { AgentsConversationsSetPropertiesResponse } from "./models/AgentsConversationsSetPropertiesResponse.js";
export type { AgentsConversationsSetViewResponse } from "./models/AgentsConversationsSetViewResponse.js";
export type { AgentsSessionsRenameResponse } from "./models/AgentsSessionsRenameResponse.js";
export type { AgentsSessionsSetStatusResponse } from "./models/AgentsSessionsSetStatusResponse.js";
export type { AlertBlock } from "./models/AlertBlock.js";
export type { AnyChunk } from "./models/AnyChunk.js";
export type { ApiTestArgs } from "./models/ApiTestArgs.js";
export type { ApiTestResponse } from "./models/ApiTestResponse.js";
export type { AppActivity } from "./models/AppActivity.js";
export type { AppCredentials } from "./models/AppCredentials.js";
export type { AppMetadata } from "./models/AppMetadata.js";
export type { AppRequestResolution } from "./models/AppRequestResolution.js";
export type { ApprovedInviteRequest } from "./models/ApprovedInviteRequest.js";
export type { AppsActivitiesListResponse } from "./models/AppsActivitiesListResponse.js";
export type { AppsAuthExternalGetResponse } from "./models/AppsAuthExternalGetResponse.js";
export type { AppsConnectionsOpenResponse } from "./models/AppsConnectionsOpenResponse.js";
export type { AppsDatastoreBulkDeleteResponse } from "./models/AppsDatastoreBulkDeleteResponse.js";
export type { AppsDatastoreBulkGetResponse } from "./models/AppsDatastoreBulkGetResponse.js";
export type { AppsDatastoreBulkPutResponse } from "./models/AppsDatastoreBulkPutResponse.js";
export type { AppsDatastoreCountResponse } from "./models/AppsDatastoreCountResponse.js";
export type { AppsDatastoreGetResponse } from "./models/AppsDatastoreGetResponse.js";
export type { AppsDatastorePutResponse } from "./models/AppsDatastorePutResponse.js";
export type { AppsDatastoreQueryResponse } from "./models/AppsDatastoreQueryResponse.js";
export type { AppsDatastoreUpdateResponse } from "./models/AppsDatastoreUpdateResponse.js";
export type { AppsEventAuthorizationsListResponse } from "./models/AppsEventAuthorizationsListResponse.js";
export type { AppsManifestCreateResponse } from "./models/AppsManifestCreateResponse.js";
export type { AppsManifestExportResponse } from "./models/AppsManifestExportResponse.js";
export type { AppsManifestUpdateResponse } from "./models/AppsManifestUpdateResponse.js";
export type { AppsManifestValidateResponse } from "./models/AppsManifestValidateResponse.js";
export type { AppsUninstallResponse } from "./models/AppsUninstallResponse.js";
export type { AssistantAppThread } from "./models/AssistantAppThread.js";
export type { AssistantSearchChannel } from "./models/AssistantSearchChannel.js";
export type { AssistantSearchContextResponse } from "./models/AssistantSearchContextResponse.js";
export type { AssistantSearchFile } from "./models/AssistantSearchFile.js";
export type { AssistantSearchInfoResponse } from "./models/AssistantSearchInfoResponse.js";
export type { AssistantSearchMessage } from "./models/AssistantSearchMessage.js";
export type { AssistantSearchUser } from "./models/AssistantSearchUser.js";
export type { Attachment } from "./models/Attachment.js";
export type { AttachmentAction } from "./models/AttachmentAction.js";
export type { AttachmentConfirm } from "./models/AttachmentConfirm.js";
export type { AttachmentField } from "./models/AttachmentField.js";
export type { AttachmentMessageBlock } from "./models/AttachmentMessageBlock.js";
export type { AttachmentMetadata } from "./models/AttachmentMetadata.js";
export type { AttachmentOption } from "./models/AttachmentOption.js";
export type { AttachmentOptionGroup } from "./models/AttachmentOptionGroup.js";
export type { AttachmentPreview } from "./models/AttachmentPreview.js";
export type { AuthPolicyEntity } from "./models/AuthPolicyEntity.js";
export type { AuthRevokeResponse } from "./models/AuthRevokeResponse.js";
export type { AuthTeamsListResponse } from "./models/AuthTeamsListResponse.js";
export type { AuthTestResponse } from "./models/AuthTestResponse.js";
export type { AuthedUser } from "./models/AuthedUser.js";
export type { BarrierUsergroup } from "./models/BarrierUsergroup.js";
export type { BillableInfo } from "./models/BillableInfo.js";
export type { Block } from "./models/Block.js";
export type { BlockOption } from "./models/BlockOption.js";
export type { BlockOptionGroup } from "./models/BlockOptionGroup.js";
export type { BlocksChunk } from "./models/BlocksChunk.js";
export type { BlocksValidateResponse } from "./models/BlocksValidateResponse.js";
export type { Bookmark } from "./models/Bookmark.js";
export type { BookmarksAddResponse } from "./models/BookmarksAddResponse.js";
export type { BookmarksEditResponse } from "./models/BookmarksEditResponse.js";
export type { BookmarksListResponse } from "./models/BookmarksListResponse.js";
export type { Bot } from "./models/Bot.js";
export type { BotIcons } from "./models/BotIcons.js";
export type { BotProfile } from "./models/BotProfile.js";
export type { BotsInfoResponse } from "./models/BotsInfoResponse.js";
export type { Button } from "./models/Button.js";
export type { Call } from "./models/Call.js";
export type { CallBlock } from "./models/CallBlock.js";
export type { CallBlockCall } from "./models/CallBlockCall.js";
export type { CallParticipant } from "./models/CallParticipant.js";
export type { CallUser } from "./models/CallUser.js";
export type { CallUserExternal } from "./models/CallUserExternal.js";
export type { CallUserSlack } from "./models/CallUserSlack.js";
export type { CallsAddResponse } from "./models/CallsAddResponse.js";
export type { CallsEndResponse } from "./models/CallsEndResponse.js";
export type { CallsInfoResponse } from "./models/CallsInfoResponse.js";
export type { CallsParticipantsAddResponse } from "./models/CallsParticipantsAddResponse.js";
export type { CallsParticipantsRemoveResponse } from "./models/CallsParticipantsRemoveResponse.js";
export type { CallsUpdateResponse } from "./models/CallsUpdateResponse.js";
export type { CanvasChange } from "./models/CanvasChange.js";
export type { CanvasInsertionAtEdge } from "./models/CanvasInsertionAtEdge.js";
export type { CanvasInsertionAtSection } from "./models/CanvasInsertionAtSection.js";
export type { CanvasPlaceholderMapping } from "./models/CanvasPlaceholderMapping.js";
export type { CanvasReplacement } from "./models/CanvasReplacement.js";
export type { CanvasSection } from "./models/CanvasSection.js";
export type { CanvasSectionCriteria } from "./models/CanvasSectionCriteria.js";
export type { CanvasSectionDeletion } from "./models/CanvasSectionDeletion.js";
export type { CanvasesAccessDeleteResponse } from "./models/CanvasesAccessDeleteResponse.js";
export type { CanvasesAccessSetResponse } from "./models/CanvasesAccessSetResponse.js";
export type { CanvasesCreateResponse } from "./models/CanvasesCreateResponse.js";
export type { CanvasesEditResponse } from "./models/CanvasesEditResponse.js";
export type { CanvasesSectionsLookupResponse } from "./models/CanvasesSectionsLookupResponse.js";
export type { CardBlock } from "./models/CardBlock.js";
export type { CarouselBlock } from "./models/CarouselBlock.js";
export type { ChannelEmailAddress } from "./models/ChannelEmailAddress.js";
export type { ChannelMembershipLimit } from "./models/ChannelMembershipLimit.js";
export type { ChannelPrefSwitch } from "./models/ChannelPrefSwitch.js";
export type { ChannelWorkflow } from "./models/ChannelWorkflow.js";
export type { ChannelsSelect } from "./models/ChannelsSelect.js";
export type { ChatAppendStreamResponse } from "./models/ChatAppendStreamResponse.js";
export type { ChatDeleteResponse } from "./models/ChatDeleteResponse.js";
export type { ChatGetPermalinkResponse } from "./models/ChatGetPermalinkResponse.js";
export type { ChatMeMessageResponse } from "./models/ChatMeMessageResponse.js";
export type { ChatPostEphemeralResponse } from "./models/ChatPostEphemeralResponse.js";
export type { ChatPostMessageResponse } from "./models/ChatPostMessageResponse.js";
export type { ChatScheduleMessageResponse } from "./models/ChatScheduleMessageResponse.js";
export type { ChatScheduledMessagesListResponse } from "./models/ChatScheduledMessagesListResponse.js";
export type { ChatStartStreamResponse } from "./models/ChatStartStreamResponse.js";
export type { ChatStopStreamResponse } from "./models/ChatStopStreamResponse.js";
export type { ChatUpdateResponse } from "./models/ChatUpdateResponse.js";
export type { Checkboxes } from "./models/Checkboxes.js";
export type { CodeChannel } from "./models/CodeChannel.js";
export type { CommonManifestParameterProperty } from "./models/CommonManifestParameterProperty.js";
export type { ConfirmationDialog } from "./models/ConfirmationDialog.js";
export type { ConnectedOrganization } from "./models/ConnectedOrganization.js";
export type { ConnectedWorkspace } from "./models/ConnectedWorkspace.js";
export type { ConnectorConfig } from "./models/ConnectorConfig.js";
export type { ConnectorDomains } from "./models/ConnectorDomains.js";
export type { ContainerBlock } from "./models/ContainerBlock.js";
export type { ContentItemEntityFields } from "./models/ContentItemEntityFields.js";
export type { ContextActionsBlock } from "./models/ContextActionsBlock.js";
export type { ContextActionsBlockElement } from "./models/ContextActionsBlockElement.js";
export type { ContextBarItem } from "./models/ContextBarItem.js";
export type { ContextBlock } from "./models/ContextBlock.js";
export type { ContextBlockElement } from "./models/ContextBlockElement.js";
export type { Conversation } from "./models/Conversation.js";
export type { ConversationCanvas } from "./models/ConversationCanvas.js";
export type { ConversationConnection } from "./models/ConversationConnection.js";
export type { ConversationFields } from "./models/ConversationFields.js";
export type { ConversationProperties } from "./models/ConversationProperties.js";
export type { ConversationTab } from "./models/ConversationTab.js";
export type { ConversationTopic } from "./models/ConversationTopic.js";
export type { ConversationsAcceptSharedInviteResponse } from "./models/ConversationsAcceptSharedInviteResponse.js";
export type { ConversationsCanvasesCreateResponse } from "./models/ConversationsCanvasesCreateResponse.js";
export type { ConversationsCloseResponse } from "./models/ConversationsCloseResponse.js";
export type { ConversationsCreateResponse } from "./models/ConversationsCreateResponse.js";
export type { ConversationsFilter } from "./models/ConversationsFilter.js";
export type { ConversationsHistoryResponse } from "./models/ConversationsHistoryResponse.js";
export type { ConversationsInfoResponse } from "./models/ConversationsInfoResponse.js";
export type { ConversationsInviteResponse } from "./models/ConversationsInviteResponse.js";
export type { ConversationsInviteSharedResponse } from "./models/ConversationsInviteSharedResponse.js";
export type { ConversationsJoinResponse } from "./models/ConversationsJoinResponse.js";
export type { ConversationsKickResponse } from "./models/ConversationsKickResponse.js";
export type { ConversationsLeaveResponse } from "./models/ConversationsLeaveResponse.js";
export type { ConversationsListConnectInvitesResponse } from "./models/ConversationsListConnectInvitesResponse.js";
export type { ConversationsListResponse } from "./models/ConversationsListResponse.js";
export type { ConversationsMembersResponse } from "./models/ConversationsMembersResponse.js";
export type { ConversationsOpenResponse } from "./models/ConversationsOpenResponse.js";
export type { ConversationsRenameResponse } from "./models/ConversationsRenameResponse.js";
export type { ConversationsRepliesResponse } from "./models/ConversationsRepliesResponse.js";
export type { ConversationsRequestSharedInviteApproveResponse } from "./models/ConversationsRequestSharedInviteApproveResponse.js";
export type { ConversationsRequestSharedInviteDenyResponse } from "./models/ConversationsRequestSharedInviteDenyResponse.js";
export type { ConversationsRequestSharedInviteListResponse } from "./models/ConversationsRequestSharedInviteListResponse.js";
export type { ConversationsSelect } from "./models/ConversationsSelect.js";
export type { ConversationsSetPurposeResponse } from "./models/ConversationsSetPurposeResponse.js";
export type { ConversationsSetTopicResponse } from "./models/ConversationsSetTopicResponse.js";
export type { CreationSource } from "./models/CreationSource.js";
export type { CustomEmoji } from "./models/CustomEmoji.js";
export type { DataTableBlock } from "./models/DataTableBlock.js";
export type { DateTimepicker } from "./models/DateTimepicker.js";
export type { Datepicker } from "./models/Datepicker.js";
export type { DefaultErrorTemplate } from "./models/DefaultErrorTemplate.js";
export type { DefaultSuccessTemplate } from "./models/DefaultSuccessTemplate.js";
export type { DeniedInviteRequest } from "./models/DeniedInviteRequest.js";
export type { Dialog } from "./models/Dialog.js";
export type { DialogElement } from "./models/DialogElement.js";
export type { DialogOptionGroup } from "./models/DialogOptionGroup.js";
export type { DirectMessageFileAccess } from "./models/DirectMessageFileAccess.js";
export type { DispatchActionConfig } from "./models/DispatchActionConfig.js";
export type { DividerBlock } from "./models/DividerBlock.js";
export type { DndEndSnoozeResponse } from "./models/DndEndSnoozeResponse.js";
export type { DndInfoResponse } from "./models/DndInfoResponse.js";
export type { DndSetSnoozeResponse } from "./models/DndSetSnoozeResponse.js";
export type { DndStatus } from "./models/DndStatus.js";
export type { DndTeamInfoResponse } from "./models/DndTeamInfoResponse.js";
export type { DocumentContent } from "./models/DocumentContent.js";
export type { EmailInput } from "./models/EmailInput.js";
export type { EmojiCategory } from "./models/EmojiCategory.js";
export type { EmojiListResponse } from "./models/EmojiListResponse.js";
export type { EnterpriseUser } from "./models/EnterpriseUser.js";
export type { EntityActionButton } from "./models/EntityActionButton.js";
export type { EntityArrayItemField } from "./models/EntityArrayItemField.js";
export type { EntityAttributes } from "./models/EntityAttributes.js";
export type { EntityBooleanCheckboxField } from "./models/EntityBooleanCheckboxField.js";
export type { EntityBooleanTextField } from "./models/EntityBooleanTextField.js";
export type { EntityCustomField } from "./models/EntityCustomField.js";
export type { EntityEditSupport } from "./models/EntityEditSupport.js";
export type { EntityError } from "./models/EntityError.js";
export type { EntityExternalRef } from "./models/EntityExternalRef.js";
export type { EntityFullSizePreview } from "./models/EntityFullSizePreview.js";
export type { EntityIconField } from "./models/EntityIconField.js";
export type { EntityImageField } from "./models/EntityImageField.js";
export type { EntityMetadata } from "./models/EntityMetadata.js";
export type { EntityRefField } from "./models/EntityRefField.js";
export type { EntityStringField } from "./models/EntityStringField.js";
export type { EntityTimestampField } from "./models/EntityTimestampField.js";
export type { EntityTypedField } from "./models/EntityTypedField.js";
export type { EntityUserField } from "./models/EntityUserField.js";
export type { EntityUserIDField } from "./models/EntityUserIDField.js";
export type { EventAuthorization } from "./models/EventAuthorization.js";
export type { ExportedManifest } from "./models/ExportedManifest.js";
export type { ExportedManifestFeatures } from "./models/ExportedManifestFeatures.js";
export type { ExportedManifestOAuthConfig } from "./models/ExportedManifestOAuthConfig.js";
export type { ExportedManifestSettings } from "./models/ExportedManifestSettings.js";
export type { ExternalRef } from "./models/ExternalRef.js";
export type { ExternalSelect } from "./models/ExternalSelect.js";
export type { FeaturedTrigger } from "./models/FeaturedTrigger.js";
export type { FeaturedWorkflow } from "./models/FeaturedWorkflow.js";
export type { FeedbackButton } from "./models/FeedbackButton.js";
export type { FeedbackButtons } from "./models/FeedbackButtons.js";
export type { FileBlock } from "./models/FileBlock.js";
export type { FileComment } from "./models/FileComment.js";
export type { FileEntityFields } from "./models/FileEntityFields.js";
export type { FileEntitySlackFile } from "./models/FileEntitySlackFile.js";
export type { FileFavorite } from "./models/FileFavorite.js";
export type { FileInput } from "./models/FileInput.js";
export type { FileMailAddress } from "./models/FileMailAddress.js";
export type { FileMailHeaders } from "./models/FileMailHeaders.js";
export type { FileMatches } from "./models/FileMatches.js";
export type { FileShare } from "./models/FileShare.js";
export type { FileShares } from "./models/FileShares.js";
export type { FileUploadComplete } from "./models/FileUploadComplete.js";
export type { File_ } from "./models/File_.js";
export type { FilesCompleteUploadExternalResponse } from "./models/FilesCompleteUploadExternalResponse.js";
export type { FilesGetUploadURLExternalResponse } from "./models/FilesGetUploadURLExternalResponse.js";
export type { FilesInfoResponse } from "./models/FilesInfoResponse.js";
export type { FilesListResponse } from "./models/FilesListResponse.js";
export type { FilesRemoteAddResponse } from "./models/FilesRemoteAddResponse.js";
export type { FilesRemoteInfoResponse } from "./models/FilesRemoteInfoResponse.js";
export type { FilesRemoteListResponse } from "./models/FilesRemoteListResponse.js";
export type { FilesRemoteShareResponse } from "./models/FilesRemoteShareResponse.js";
export type { FilesRemoteUpdateResponse } from "./models/FilesRemoteUpdateResponse.js";
export type { FilesRevokePublicURLResponse } from "./models/FilesRevokePublicURLResponse.js";
export type { FilesSharedPublicURLResponse } from "./models/FilesSharedPublicURLResponse.js";
export type { FunctionAccess } from "./models/FunctionAccess.js";
export type { FunctionAudience } from "./models/FunctionAudience.js";
export type { FunctionAudienceEntities } from "./models/FunctionAudienceEntities.js";
export type { FunctionAvailability } from "./models/FunctionAvailability.js";
export type { FunctionParameter } from "./models/FunctionParameter.js";
export type { FunctionPermission } from "./models/FunctionPermission.js";
export type { FunctionUser } from "./models/FunctionUser.js";
export type { FunctionsDistributionsPermissionsAddResponse } from "./models/FunctionsDistributionsPermissionsAddResponse.js";
export type { FunctionsDistributionsPermissionsListResponse } from "./models/FunctionsDistributionsPermissionsListResponse.js";
export type { FunctionsDistributionsPermissionsRemoveResponse } from "./models/FunctionsDistributionsPermissionsRemoveResponse.js";
export type { FunctionsDistributionsPermissionsSetResponse } from "./models/FunctionsDistributionsPermissionsSetResponse.js";
export type { FunctionsWorkflowsStepsListResponse } from "./models/FunctionsWorkflowsStepsListResponse.js";
export type { GuestExpiration } from "./models/GuestExpiration.js";
export type { HeaderBlock } from "./models/HeaderBlock.js";
export type { HomeView } from "./models/HomeView.js";
export type { IconButton } from "./models/IconButton.js";
export type { ImageBlock } from "./models/ImageBlock.js";
export type { ImageElement } from "./models/ImageElement.js";
export type { IncidentEntityFields } from "./models/IncidentEntityFields.js";
export type { IncomingWebhook } from "./models/IncomingWebhook.js";
export type { InformationBarrier } from "./models/InformationBarrier.js";
export type { InputBlock } from "./models/InputBlock.js";
export type { InputBlockElement } from "./models/InputBlockElement.js";
export type { IntegrationLog } from "./models/IntegrationLog.js";
export type { InviteFailure } from "./models/InviteFailure.js";
export type { InvitePreferences } from "./models/InvitePreferences.js";
export type { InviteRequest } from "./models/InviteRequest.js";
export type { LegacyOauthBot } from "./models/LegacyOauthBot.js";
export type { LegacyOauthScopes } from "./models/LegacyOauthScopes.js";
export type { LegacyOauthUser } from "./models/LegacyOauthUser.js";
export type { LinkUnfurls } from "./models/LinkUnfurls.js";
export type { ListChoice } from "./models/ListChoice.js";
export type { ListColumn } from "./models/ListColumn.js";
export type { ListColumnDefaults } from "./models/ListColumnDefaults.js";
export type { ListColumnOptions } from "./models/ListColumnOptions.js";
export type { ListLimits } from "./models/ListLimits.js";
export type { ListMetadata } from "./models/ListMetadata.js";
export type { ListRecord } from "./models/ListRecord.js";
export type { ListRecordEmbed } from "./models/ListRecordEmbed.js";
export type { ListRecordExcerpt } from "./models/ListRecordExcerpt.js";
export type { ListRecordField } from "./models/ListRecordField.js";
export type { ListRecordPlatformRefs } from "./models/ListRecordPlatformRefs.js";
export type { ListView } from "./models/ListView.js";
export type { ListViewColumn } from "./models/ListViewColumn.js";
export type { ListViewFilter } from "./models/ListViewFilter.js";
export type { ListViewGrouping } from "./models/ListViewGrouping.js";
export type { ListViewOptions } from "./models/ListViewOptions.js";
export type { Manifest } from "./models/Manifest.js";
export type { ManifestAgentAction } from "./models/ManifestAgentAction.js";
export type { ManifestAgentView } from "./models/ManifestAgentView.js";
export type { ManifestAppHome } from "./models/ManifestAppHome.js";
export type { ManifestAssistantView } from "./models/ManifestAssistantView.js";
export type { ManifestBotUser } from "./models/ManifestBotUser.js";
export type { ManifestDisplayInformation } from "./models/ManifestDisplayInformation.js";
export type { ManifestEventSubscriptions } from "./models/ManifestEventSubscriptions.js";
export type { ManifestFeatures } from "./models/ManifestFeatures.js";
export type { ManifestFunction } from "./models/ManifestFunction.js";
export type { ManifestIncomingWebhooks } from "./models/ManifestIncomingWebhooks.js";
export type { ManifestInteractivity } from "./models/ManifestInteractivity.js";
export type { ManifestMetadata } from "./models/ManifestMetadata.js";
export type { ManifestMetadataSubscription } from "./models/ManifestMetadataSubscription.js";
export type { ManifestOAuthConfig } from "./models/ManifestOAuthConfig.js";
export type { ManifestOAuthScopes } from "./models/ManifestOAuthScopes.js";
export type { ManifestParameterProperty } from "./models/ManifestParameterProperty.js";
export type { ManifestParameters } from "./models/ManifestParameters.js";
export type { ManifestSettings } from "./models/ManifestSettings.js";
export type { ManifestShortcut } from "./models/ManifestShortcut.js";
export type { ManifestSlashCommand } from "./models/ManifestSlashCommand.js";
export type { ManifestSuggestedPrompt } from "./models/ManifestSuggestedPrompt.js";
export type { ManifestWarning } from "./models/ManifestWarning.js";
export type { MarkdownBlock } from "./models/MarkdownBlock.js";
export type { MarkdownTextChunk } from "./models/MarkdownTextChunk.js";
export type { MarkedItem } from "./models/MarkedItem.js";
export type { MediaProgress } from "./models/MediaProgress.js";
export type { MeetingNotes } from "./models/MeetingNotes.js";
export type { Message } from "./models/Message.js";
export type { MessageAttachment } from "./models/MessageAttachment.js";
export type { MessageAttachmentAction } from "./models/MessageAttachmentAction.js";
export type { MessageAttachmentConfirm } from "./models/MessageAttachmentConfirm.js";
export type { MessageAttachmentField } from "./models/MessageAttachmentField.js";
export type { MessageAttachmentOption } from "./models/MessageAttachmentOption.js";
export type { MessageAttachmentOptionGroup } from "./models/MessageAttachmentOptionGroup.js";
export type { MessageAttachmentPreview } from "./models/MessageAttachmentPreview.js";
export type { MessageEdit } from "./models/MessageEdit.js";
export type { MessageFields } from "./models/MessageFields.js";
export type { MessageIcons } from "./models/MessageIcons.js";
export type { MessageLanguage } from "./models/MessageLanguage.js";
export type { MessageMatch } from "./models/MessageMatch.js";
export type { MessageMatches } from "./models/MessageMatches.js";
export type { MessageMetadata } from "./models/MessageMetadata.js";
export type { MessageMetadataEventPayload } from "./models/MessageMetadataEventPayload.js";
export type { MessageMetadataEventPayloadObject } from "./models/MessageMetadataEventPayloadObject.js";
export type { MessageMetadataWithEntities } from "./models/MessageMetadataWithEntities.js";
export type { MigrationExchangeResponse } from "./models/MigrationExchangeResponse.js";
export type { ModalView } from "./models/ModalView.js";
export type { MrkdwnElement } from "./models/MrkdwnElement.js";
export type { MrkdwnOption } from "./models/MrkdwnOption.js";
export type { MultiChannelsSelect } from "./models/MultiChannelsSelect.js";
export type { MultiConversationsSelect } from "./models/MultiConversationsSelect.js";
export type { MultiExternalSelect } from "./models/MultiExternalSelect.js";
export type { MultiStaticSelect } from "./models/MultiStaticSelect.js";
export type { MultiUsersSelect } from "./models/MultiUsersSelect.js";
export type { NumberInput } from "./models/NumberInput.js";
export type { NumberManifestParameterProperty } from "./models/NumberManifestParameterProperty.js";
export type { OauthAccessResponse } from "./models/OauthAccessResponse.js";
export type { OauthInstallation } from "./models/OauthInstallation.js";
export type { OauthTenant } from "./models/OauthTenant.js";
export type { OauthV2AccessResponse } from "./models/OauthV2AccessResponse.js";
export type { OauthV2ExchangeResponse } from "./models/OauthV2ExchangeResponse.js";
export type { OauthV2UserAccessResponse } from "./models/OauthV2UserAccessResponse.js";
export type { OpenidConnectTokenResponse } from "./models/OpenidConnectTokenResponse.js";
export type { OpenidConnectUserInfoResponse } from "./models/OpenidConnectUserInfoResponse.js";
export type { OriginLink } from "./models/OriginLink.js";
export type { Overflow } from "./models/Overflow.js";
export type { OwnershipCounts } from "./models/OwnershipCounts.js";
export type { OwnershipDetail } from "./models/OwnershipDetail.js";
export type { Paging } from "./models/Paging.js";
export type { PermissionGrant } from "./models/PermissionGrant.js";
export type { PermittedUsers } from "./models/PermittedUsers.js";
export type { PinsListResponse } from "./models/PinsListResponse.js";
export type { PlainTextElement } from "./models/PlainTextElement.js";
export type { PlainTextInput } from "./models/PlainTextInput.js";
export type { PlainTextOption } from "./models/PlainTextOption.js";
export type { PlanBlock } from "./models/PlanBlock.js";
export type { PlanUpdateChunk } from "./models/PlanUpdateChunk.js";
export type { PostMatches } from "./models/PostMatches.js";
export type { PrimaryOwner } from "./models/PrimaryOwner.js";
export type { ProfileField } from "./models/ProfileField.js";
export type { ProfileFieldOptions } from "./models/ProfileFieldOptions.js";
export type { ProfileFieldPermissions } from "./models/ProfileFieldPermissions.js";
export type { ProfileSection } from "./models/ProfileSection.js";
export type { RadioButtons } from "./models/RadioButtons.js";
export type { RawNumberElement } from "./models/RawNumberElement.js";
export type { RawTextElement } from "./models/RawTextElement.js";
export type { Reaction } from "./models/Reaction.js";
export type { ReactionsGetResponse } from "./models/ReactionsGetResponse.js";
export type { ReactionsListResponse } from "./models/ReactionsListResponse.js";
export type { RecordChannel } from "./models/RecordChannel.js";
export type { RejectedUser } from "./models/RejectedUser.js";
export type { Reminder } from "./models/Reminder.js";
export type { ReminderRecurrence } from "./models/ReminderRecurrence.js";
export type { RemindersAddResponse } from "./models/RemindersAddResponse.js";
export type { RemindersInfoResponse } from "./models/RemindersInfoResponse.js";
export type { RemindersListResponse } from "./models/RemindersListResponse.js";
export type { ResolvedApp } from "./models/ResolvedApp.js";
export type { Resolver } from "./models/Resolver.js";
export type { ResponseMetadata } from "./models/ResponseMetadata.js";
export type { RichTextBlock } from "./models/RichTextBlock.js";
export type { RichTextBlockElement } from "./models/RichTextBlockElement.js";
export type { RichTextBroadcastMention } from "./models/RichTextBroadcastMention.js";
export type { RichTextChannelMention } from "./models/RichTextChannelMention.js";
export type { RichTextColor } from "./models/RichTextColor.js";
export type { RichTextDate } from "./models/RichTextDate.js";
export type { RichTextElement } from "./models/RichTextElement.js";
export type { RichTextEmoji } from "./models/RichTextEmoji.js";
export type { RichTextInput } from "./models/RichTextInput.js";
export type { RichTextLink } from "./models/RichTextLink.js";
export type { RichTextList } from "./models/RichTextList.js";
export type { RichTextMentionStyle } from "./models/RichTextMentionStyle.js";
export type { RichTextPreformatted } from "./models/RichTextPreformatted.js";
export type { RichTextQuote } from "./models/RichTextQuote.js";
export type { RichTextSection } from "./models/RichTextSection.js";
export type { RichTextStyle } from "./models/RichTextStyle.js";
export type { RichTextTeamMention } from "./models/RichTextTeamMention.js";
export type { RichTextText } from "./models/RichTextText.js";
export type { RichTextUserMention } from "./models/RichTextUserMention.js";
export type { RichTextUsergroupMention } from "./models/RichTextUsergroupMention.js";
export type { RoleAssignment } from "./models/RoleAssignment.js";
export type { Room } from "./models/Room.js";
export type { RoomRecording } from "./models/RoomRecording.js";
export type { RtmConnectResponse } from "./models/RtmConnectResponse.js";
export type { RtmSelf } from "./models/RtmSelf.js";
export type { Runners } from "./models/Runners.js";
export type { SavedState } from "./models/SavedState.js";
export type { ScheduledMessage } from "./models/ScheduledMessage.js";
export type { SearchAllResponse } from "./models/SearchAllResponse.js";
export type { SearchFilesResponse } from "./models/SearchFilesResponse.js";
export type { SearchMessagesResponse } from "./models/SearchMessagesResponse.js";
export type { SearchPagination } from "./models/SearchPagination.js";
export type { SectionBlock } from "./models/SectionBlock.js";
export type { SectionBlockAccessory } from "./models/SectionBlockAccessory.js";
export type { SelectOption } from "./models/SelectOption.js";
export type { SessionDevice } from "./models/SessionDevice.js";
export type { SessionSetting } from "./models/SessionSetting.js";
export type { ShareShortcutBlock } from "./models/ShareShortcutBlock.js";
export type { SharedInvite } from "./models/SharedInvite.js";
export type { SharedInviteAcceptance } from "./models/SharedInviteAcceptance.js";
export type { SharedInviteChannel } from "./models/SharedInviteChannel.js";
export type { SharedInviteDetails } from "./models/SharedInviteDetails.js";
export type { SharedInvitePayload } from "./models/SharedInvitePayload.js";
export type { SharedInviteRecipient } from "./models/SharedInviteRecipient.js";
export type { SharedInviteRequest } from "./models/SharedInviteRequest.js";
export type { SharedInviteReview } from "./models/SharedInviteReview.js";
export type { SharedInviteTeam } from "./models/SharedInviteTeam.js";
export type { SharedInviteUser } from "./models/SharedInviteUser.js";
export type { SkippedChannel } from "./models/SkippedChannel.js";
export type { SlackConnectApprovalDestination } from "./models/SlackConnectApprovalDestination.js";
export type { SlackConnectApprovalSetting } from "./models/SlackConnectApprovalSetting.js";
export type { SlackConnectGroupMessageSetting } from "./models/SlackConnectGroupMessageSetting.js";
export type { SlackConnectInviteSetting } from "./models/SlackConnectInviteSetting.js";
export type { SlackConnectPrefs } from "./models/SlackConnectPrefs.js";
export type { SlackConnectSetting } from "./models/SlackConnectSetting.js";
export type { SlackConnectUsergroup } from "./models/SlackConnectUsergroup.js";
export type { SlackConnectWorkspacesSetting } from "./models/SlackConnectWorkspacesSetting.js";
export type { SlackFileReference } from "./models/SlackFileReference.js";
export type { SlackFileViaId } from "./models/SlackFileViaId.js";
export type { SlackFileViaUrl } from "./models/SlackFileViaUrl.js";
export type { SlackListsAccessDeleteResponse } from "./models/SlackListsAccessDeleteResponse.js";
export type { SlackListsAccessSetResponse } from "./models/SlackListsAccessSetResponse.js";
export type { SlackListsCreateResponse } from "./models/SlackListsCreateResponse.js";
export type { SlackListsDownloadGetResponse } from "./models/SlackListsDownloadGetResponse.js";
export type { SlackListsDownloadStartResponse } from "./models/SlackListsDownloadStartResponse.js";
export type { SlackListsItemCellUpdate } from "./models/SlackListsItemCellUpdate.js";
export type { SlackListsItemField } from "./models/SlackListsItemField.js";
export type { SlackListsItemFieldAttachment } from "./models/SlackListsItemFieldAttachment.js";
export type { SlackListsItemFieldChannel } from "./models/SlackListsItemFieldChannel.js";
export type { SlackListsItemFieldCheckbox } from "./models/SlackListsItemFieldCheckbox.js";
export type { SlackListsItemFieldDate } from "./models/SlackListsItemFieldDate.js";
export type { SlackListsItemFieldEmail } from "./models/SlackListsItemFieldEmail.js";
export type { SlackListsItemFieldLink } from "./models/SlackListsItemFieldLink.js";
export type { SlackListsItemFieldMessage } from "./models/SlackListsItemFieldMessage.js";
export type { SlackListsItemFieldNumber } from "./models/SlackListsItemFieldNumber.js";
export type { SlackListsItemFieldPhone } from "./models/SlackListsItemFieldPhone.js";
export type { SlackListsItemFieldRating } from "./models/SlackListsItemFieldRating.js";
export type { SlackListsItemFieldReference } from "./models/SlackListsItemFieldReference.js";
export type { SlackListsItemFieldRichText } from "./models/SlackListsItemFieldRichText.js";
export type { SlackListsItemFieldSelect } from "./models/SlackListsItemFieldSelect.js";
export type { SlackListsItemFieldTimestamp } from "./models/SlackListsItemFieldTimestamp.js";
export type { SlackListsItemFieldUser } from "./models/SlackListsItemFieldUser.js";
export type { SlackListsItemLink } from "./models/SlackListsItemLink.js";
export type { SlackListsItemReference } from "./models/SlackListsItemReference.js";
export type { SlackListsItemsCreateResponse } from "./models/SlackListsItemsCreateResponse.js";
export type { SlackListsItemsInfoResponse } from "./models/SlackListsItemsInfoResponse.js";
export type { SlackListsItemsListResponse } from "./models/SlackListsItemsListResponse.js";
export type { SlackListsSchemaColumn } from "./models/SlackListsSchemaColumn.js";
export type { SlackListsSchemaColumnOptions } from "./models/SlackListsSchemaColumnOptions.js";
export type { SsoProvider } from "./models/SsoProvider.js";
export type { StarsListResponse } from "./models/StarsListResponse.js";
export type { StaticSelect } from "./models/StaticSelect.js";
export type { StatusEmojiDisplayInfo } from "./models/StatusEmojiDisplayInfo.js";
export type { StringManifestParameterProperty } from "./models/StringManifestParameterProperty.js";
export type { TabData } from "./models/TabData.js";
export type { TableBlock } from "./models/TableBlock.js";
export type { TableBlockColumnSettings } from "./models/TableBlockColumnSettings.js";
export type { TaskCardBlock } from "./models/TaskCardBlock.js";
export type { TaskEntityFields } from "./models/TaskEntityFields.js";
export type { TaskUpdateChunk } from "./models/TaskUpdateChunk.js";
export type { Team } from "./models/Team.js";
export type { TeamAccessLogsResponse } from "./models/TeamAccessLogsResponse.js";
export type { TeamBillableInfoResponse } from "./models/TeamBillableInfoResponse.js";
export type { TeamBillingInfoResponse } from "./models/TeamBillingInfoResponse.js";
export type { TeamExternalTeamsDisconnectResponse } from "./models/TeamExternalTeamsDisconnectResponse.js";
export type { TeamExternalTeamsListResponse } from "./models/TeamExternalTeamsListResponse.js";
export type { TeamIcon } from "./models/TeamIcon.js";
export type { TeamInfoResponse } from "./models/TeamInfoResponse.js";
export type { TeamIntegrationLogsResponse } from "./models/TeamIntegrationLogsResponse.js";
export type { TeamPreferencesListResponse } from "./models/TeamPreferencesListResponse.js";
export type { TeamProfile } from "./models/TeamProfile.js";
export type { TeamProfileGetResponse } from "./models/TeamProfileGetResponse.js";
export type { TextObject } from "./models/TextObject.js";
export type { Timepicker } from "./models/Timepicker.js";
export type { ToolingTokensRotateResponse } from "./models/ToolingTokensRotateResponse.js";
export type { Transcription } from "./models/Transcription.js";
export type { TranscriptionPreview } from "./models/TranscriptionPreview.js";
export type { TriggerAccess } from "./models/TriggerAccess.js";
export type { TriggerTypeMetadata } from "./models/TriggerTypeMetadata.js";
export type { TriggerTypePermission } from "./models/TriggerTypePermission.js";
export type { TriggerTypePermissionChange } from "./models/TriggerTypePermissionChange.js";
export type { URLInput } from "./models/URLInput.js";
export type { URLSourceElement } from "./models/URLSourceElement.js";
export type { User } from "./models/User.js";
export type { UserProfile } from "./models/UserProfile.js";
export type { UserProfileFieldValue } from "./models/UserProfileFieldValue.js";
export type { UserSummary } from "./models/UserSummary.js";
export type { Usergroup } from "./models/Usergroup.js";
export type { UsergroupPrefs } from "./models/UsergroupPrefs.js";
export type { UsergroupsCreateResponse } from "./models/UsergroupsCreateResponse.js";
export type { UsergroupsDisableResponse } from "./models/UsergroupsDisableResponse.js";
export type { UsergroupsEnableResponse } from "./models/UsergroupsEnableResponse.js";
export type { UsergroupsListResponse } from "./models/UsergroupsListResponse.js";
export type { UsergroupsUpdateResponse } from "./models/UsergroupsUpdateResponse.js";
export type { UsergroupsUsersListResponse } from "./models/UsergroupsUsersListResponse.js";
export type { UsergroupsUsersUpdateResponse } from "./models/UsergroupsUsersUpdateResponse.js";
export type { UsersConversationsResponse } from "./models/UsersConversationsResponse.js";
export type { UsersDiscoverableContactsLookupResponse } from "./models/UsersDiscoverableContactsLookupResponse.js";
export type { UsersGetPresenceResponse } from "./models/UsersGetPresenceResponse.js";
export type { UsersIdentityResponse } from "./models/UsersIdentityResponse.js";
export type { UsersInfoResponse } from "./models/UsersInfoResponse.js";
export type { UsersListResponse } from "./models/UsersListResponse.js";
export type { UsersLookupByEmailResponse } from "./models/UsersLookupByEmailResponse.js";
export type { UsersProfileGetResponse } from "./models/UsersProfileGetResponse.js";
export type { UsersProfileSetResponse } from "./models/UsersProfileSetResponse.js";
export type { UsersSelect } from "./models/UsersSelect.js";
export type { UsersSetPhotoResponse } from "./models/UsersSetPhotoResponse.js";
export type { ValidationConstraint } from "./models/ValidationConstraint.js";
export type { ValidationError } from "./models/ValidationError.js";
export type { VideoBlock } from "./models/VideoBlock.js";
export type { View } from "./models/View.js";
export type { ViewArgument } from "./models/ViewArgument.js";
export type { ViewsOpenResponse } from "./models/ViewsOpenResponse.js";
export type { ViewsPublishResponse } from "./models/ViewsPublishResponse.js";
export type { ViewsPushResponse } from "./models/ViewsPushResponse.js";
export type { ViewsUpdateResponse } from "./models/ViewsUpdateResponse.js";
export type { WorkflowButton } from "./models/WorkflowButton.js";
export type { WorkflowCollaboratorError } from "./models/WorkflowCollaboratorError.js";
export type { WorkflowFunction } from "./models/WorkflowFunction.js";
export type { WorkflowInputParameter } from "./models/WorkflowInputParameter.js";
export type { WorkflowPermission } from "./models/WorkflowPermission.js";
export type { WorkflowStep } from "./models/WorkflowStep.js";
export type { WorkflowStepInput } from "./models/WorkflowStepInput.js";
export type { WorkflowStepVersion } from "./models/WorkflowStepVersion.js";
export type { WorkflowStepView } from "./models/WorkflowStepView.js";
export type { WorkflowTriggerType } from "./models/WorkflowTriggerType.js";
export type { WorkflowsFeaturedListResponse } from "./models/WorkflowsFeaturedListResponse.js";
export type { WorkflowsTriggersPermissionsAddResponse } from "./models/WorkflowsTriggersPermissionsAddResponse.js";
export type { WorkflowsTriggersPermissionsListResponse } from "./models/WorkflowsTriggersPermissionsListResponse.js";
export type { WorkflowsTriggersPermissionsRemoveResponse } from "./models/WorkflowsTriggersPermissionsRemoveResponse.js";
export type { WorkflowsTriggersPermissionsSetResponse } from "./models/WorkflowsTriggersPermissionsSetResponse.js";
export type { WorkspaceInvite } from "./models/WorkspaceInvite.js";
export type { WorkspaceSummary } from "./models/WorkspaceSummary.js";
export type {
  AdminAnalyticsGetFileArguments,
  AdminAnalyticsGetFileErrorCode,
  AdminAnalyticsGetFileOptions,
} from "./operations/AdminAnalyticsApi.js";
export type {
  AdminAnalyticsMessagesActivityArguments,
  AdminAnalyticsMessagesActivityErrorCode,
  AdminAnalyticsMessagesActivityOptions,
  AdminAnalyticsMessagesMetadataArguments,
  AdminAnalyticsMessagesMetadataErrorCode,
  AdminAnalyticsMessagesMetadataOptions,
} from "./operations/AdminAnalyticsMessagesApi.js";
export type {
  AdminAppsActivitiesListArguments,
  AdminAppsActivitiesListErrorCode,
  AdminAppsActivitiesListOptions,
} from "./operations/AdminAppsActivitiesApi.js";
export type {
  AdminAppsApproveArguments,
  AdminAppsApproveErrorCode,
  AdminAppsApproveOptions,
  AdminAppsClearResolutionArguments,
  AdminAppsClearResolutionErrorCode,
  AdminAppsClearResolutionOptions,
  AdminAppsRestrictArguments,
  AdminAppsRestrictErrorCode,
  AdminAppsRestrictOptions,
  AdminAppsUninstallArguments,
  AdminAppsUninstallErrorCode,
  AdminAppsUninstallOptions,
} from "./operations/AdminAppsApi.js";
export type {
  AdminAppsApprovedListArguments,
  AdminAppsApprovedListErrorCode,
  AdminAppsApprovedListOptions,
} from "./operations/AdminAppsApprovedApi.js";
export type {
  AdminAppsConfigLookupArguments,
  AdminAppsConfigLookupErrorCode,
  AdminAppsConfigLookupOptions,
  AdminAppsConfigSetArguments,
  AdminAppsConfigSetErrorCode,
  AdminAppsConfigSetOptions,
} from "./operations/AdminAppsConfigApi.js";
export type {
  AdminAppsMcpServersListArguments,
  AdminAppsMcpServersListErrorCode,
  AdminAppsMcpServersListOptions,
} from "./operations/AdminAppsMcpServersApi.js";
export type {
  AdminAppsMcpServersPermissionsListArguments,
  AdminAppsMcpServersPermissionsListErrorCode,
  AdminAppsMcpServersPermissionsListOptions,
  AdminAppsMcpServersPermissionsSetArguments,
  AdminAppsMcpServersPermissionsSetErrorCode,
  AdminAppsMcpServersPermissionsSetOptions,
} from "./operations/AdminAppsMcpServersPermissionsApi.js";
export type {
  AdminAppsPermissionsAddArguments,
  AdminAppsPermissionsAddErrorCode,
  AdminAppsPermissionsAddOptions,
  AdminAppsPermissionsListArguments,
  AdminAppsPermissionsListErrorCode,
  AdminAppsPermissionsListOptions,
  AdminAppsPermissionsRemoveArguments,
  AdminAppsPermissionsRemoveErrorCode,
  AdminAppsPermissionsRemoveOptions,
  AdminAppsPermissionsSetArguments,
  AdminAppsPermissionsSetErrorCode,
  AdminAppsPermissionsSetOptions,
} from "./operations/AdminAppsPermissionsApi.js";
export type {
  AdminAppsRequestsCancelArguments,
  AdminAppsRequestsCancelErrorCode,
  AdminAppsRequestsCancelOptions,
  AdminAppsRequestsListArguments,
  AdminAppsRequestsListErrorCode,
  AdminAppsRequestsListOptions,
} from "./operations/AdminAppsRequestsApi.js";
export type {
  AdminAppsRestrictedListArguments,
  AdminAppsRestrictedListErrorCode,
  AdminAppsRestrictedListOptions,
} from "./operations/AdminAppsRestrictedApi.js";
export type {
  AdminAuditAnomalyAllowGetItemArguments,
  AdminAuditAnomalyAllowGetItemErrorCode,
  AdminAuditAnomalyAllowGetItemOptions,
  AdminAuditAnomalyAllowUpdateItemArguments,
  AdminAuditAnomalyAllowUpdateItemErrorCode,
  AdminAuditAnomalyAllowUpdateItemOptions,
} from "./operations/AdminAuditAnomalyAllowApi.js";
export type {
  AdminAuthPolicyAssignEntitiesArguments,
  AdminAuthPolicyAssignEntitiesErrorCode,
  AdminAuthPolicyAssignEntitiesOptions,
  AdminAuthPolicyGetEntitiesArguments,
  AdminAuthPolicyGetEntitiesErrorCode,
  AdminAuthPolicyGetEntitiesOptions,
  AdminAuthPolicyRemoveEntitiesArguments,
  AdminAuthPolicyRemoveEntitiesErrorCode,
  AdminAuthPolicyRemoveEntitiesOptions,
} from "./operations/AdminAuthPolicyApi.js";
export type {
  AdminBarriersCreateArguments,
  AdminBarriersCreateErrorCode,
  AdminBarriersCreateOptions,
  AdminBarriersDeleteArguments,
  AdminBarriersDeleteErrorCode,
  AdminBarriersDeleteOptions,
  AdminBarriersListArguments,
  AdminBarriersListErrorCode,
  AdminBarriersListOptions,
  AdminBarriersUpdateArguments,
  AdminBarriersUpdateErrorCode,
  AdminBarriersUpdateOptions,
} from "./operations/AdminBarriersApi.js";
export type {
  AdminConversationsArchiveArguments,
  AdminConversationsArchiveErrorCode,
  AdminConversationsArchiveOptions,
  AdminConversationsBulkArchiveArguments,
  AdminConversationsBulkArchiveErrorCode,
  AdminConversationsBulkArchiveOptions,
  AdminConversationsBulkDeleteArguments,
  AdminConversationsBulkDeleteErrorCode,
  AdminConversationsBulkDeleteOptions,
  AdminConversationsBulkMoveArguments,
  AdminConversationsBulkMoveErrorCode,
  AdminConversationsBulkMoveOptions,
  AdminConversationsBulkSetExcludeFromSlackAiArguments,
  AdminConversationsBulkSetExcludeFromSlackAiErrorCode,
  AdminConversationsBulkSetExcludeFromSlackAiOptions,
  AdminConversationsBulkSetPropertiesArguments,
  AdminConversationsBulkSetPropertiesErrorCode,
  AdminConversationsBulkSetPropertiesOptions,
  AdminConversationsConvertToPrivateArguments,
  AdminConversationsConvertToPrivateErrorCode,
  AdminConversationsConvertToPrivateOptions,
  AdminConversationsConvertToPublicArguments,
  AdminConversationsConvertToPublicErrorCode,
  AdminConversationsConvertToPublicOptions,
  AdminConversationsCreateArguments,
  AdminConversationsCreateErrorCode,
  AdminConversationsCreateOptions,
  AdminConversationsCreateForObjectsArguments,
  AdminConversationsCreateForObjectsErrorCode,
  AdminConversationsCreateForObjectsOptions,
  AdminConversationsDeleteArguments,
  AdminConversationsDeleteErrorCode,
  AdminConversationsDeleteOptions,
  AdminConversationsDisconnectSharedArguments,
  AdminConversationsDisconnectSharedErrorCode,
  AdminConversationsDisconnectSharedOptions,
  AdminConversationsGetConversationPrefsArguments,
  AdminConversationsGetConversationPrefsErrorCode,
  AdminConversationsGetConversationPrefsOptions,
  AdminConversationsGetCustomRetentionArguments,
  AdminConversationsGetCustomRetentionErrorCode,
  AdminConversationsGetCustomRetentionOptions,
  AdminConversationsGetTeamsArguments,
  AdminConversationsGetTeamsErrorCode,
  AdminConversationsGetTeamsOptions,
  AdminConversationsInviteArguments,
  AdminConversationsInviteErrorCode,
  AdminConversationsInviteOptions,
  AdminConversationsLinkObjectsArguments,
  AdminConversationsLinkObjectsErrorCode,
  AdminConversationsLinkObjectsOptions,
  AdminConversationsLookupArguments,
  AdminConversationsLookupErrorCode,
  AdminConversationsLookupOptions,
  AdminConversationsRemoveCustomRetentionArguments,
  AdminConversationsRemoveCustomRetentionErrorCode,
  AdminConversationsRemoveCustomRetentionOptions,
  AdminConversationsRenameArguments,
  AdminConversationsRenameErrorCode,
  AdminConversationsRenameOptions,
  AdminConversationsSearchArguments,
  AdminConversationsSearchErrorCode,
  AdminConversationsSearchOptions,
  AdminConversationsSetConversationPrefsArguments,
  AdminConversationsSetConversationPrefsErrorCode,
  AdminConversationsSetConversationPrefsOptions,
  AdminConversationsSetCustomRetentionArguments,
  AdminConversationsSetCustomRetentionErrorCode,
  AdminConversationsSetCustomRetentionOptions,
  AdminConversationsSetTeamsArguments,
  AdminConversationsSetTeamsErrorCode,
  AdminConversationsSetTeamsOptions,
  AdminConversationsUnarchiveArguments,
  AdminConversationsUnarchiveErrorCode,
  AdminConversationsUnarchiveOptions,
  AdminConversationsUnlinkObjectsArguments,
  AdminConversationsUnlinkObjectsErrorCode,
  AdminConversationsUnlinkObjectsOptions,
} from "./operations/AdminConversationsApi.js";
export type {
  AdminConversationsEkmListOriginalConnectedChannelInfoArguments,
  AdminConversationsEkmListOriginalConnectedChannelInfoErrorCode,
  AdminConversationsEkmListOriginalConnectedChannelInfoOptions,
} from "./operations/AdminConversationsEkmApi.js";
export type {
  AdminConversationsRestrictAccessAddGroupArguments,
  AdminConversationsRestrictAccessAddGroupErrorCode,
  AdminConversationsRestrictAccessAddGroupOptions,
  AdminConversationsRestrictAccessListGroupsArguments,
  AdminConversationsRestrictAccessListGroupsErrorCode,
  AdminConversationsRestrictAccessListGroupsOptions,
  AdminConversationsRestrictAccessRemoveGroupArguments,
  AdminConversationsRestrictAccessRemoveGroupErrorCode,
  AdminConversationsRestrictAccessRemoveGroupOptions,
} from "./operations/AdminConversationsRestrictAccessApi.js";
export type {
  AdminEmojiAddArguments,
  AdminEmojiAddErrorCode,
  AdminEmojiAddOptions,
  AdminEmojiAddAliasArguments,
  AdminEmojiAddAliasErrorCode,
  AdminEmojiAddAliasOptions,
  AdminEmojiListArguments,
  AdminEmojiListErrorCode,
  AdminEmojiListOptions,
  AdminEmojiRemoveArguments,
  AdminEmojiRemoveErrorCode,
  AdminEmojiRemoveOptions,
  AdminEmojiRenameArguments,
  AdminEmojiRenameErrorCode,
  AdminEmojiRenameOptions,
} from "./operations/AdminEmojiApi.js";
export type {
  AdminFunctionsListArguments,
  AdminFunctionsListErrorCode,
  AdminFunctionsListOptions,
} from "./operations/AdminFunctionsApi.js";
export type {
  AdminFunctionsPermissionsLookupArguments,
  AdminFunctionsPermissionsLookupErrorCode,
  AdminFunctionsPermissionsLookupOptions,
  AdminFunctionsPermissionsSetArguments,
  AdminFunctionsPermissionsSetErrorCode,
  AdminFunctionsPermissionsSetOptions,
} from "./operations/AdminFunctionsPermissionsApi.js";
export type {
  AdminInviteRequestsApproveArguments,
  AdminInviteRequestsApproveErrorCode,
  AdminInviteRequestsApproveOptions,
  AdminInviteRequestsDenyArguments,
  AdminInviteRequestsDenyErrorCode,
  AdminInviteRequestsDenyOptions,
  AdminInviteRequestsListArguments,
  AdminInviteRequestsListErrorCode,
  AdminInviteRequestsListOptions,
} from "./operations/AdminInviteRequestsApi.js";
export type {
  AdminInviteRequestsApprovedListArguments,
  AdminInviteRequestsApprovedListErrorCode,
  AdminInviteRequestsApprovedListOptions,
} from "./operations/AdminInviteRequestsApprovedApi.js";
export type {
  AdminInviteRequestsDeniedListArguments,
  AdminInviteRequestsDeniedListErrorCode,
  AdminInviteRequestsDeniedListOptions,
} from "./operations/AdminInviteRequestsDeniedApi.js";
export type {
  AdminRolesAddAssignmentsArguments,
  AdminRolesAddAssignmentsErrorCode,
  AdminRolesAddAssignmentsOptions,
  AdminRolesListAssignmentsArguments,
  AdminRolesListAssignmentsErrorCode,
  AdminRolesListAssignmentsOptions,
  AdminRolesRemoveAssignmentsArguments,
  AdminRolesRemoveAssignmentsErrorCode,
  AdminRolesRemoveAssignmentsOptions,
} from "./operations/AdminRolesApi.js";
export type {
  AdminTeamsAdminsListArguments,
  AdminTeamsAdminsListErrorCode,
  AdminTeamsAdminsListOptions,
} from "./operations/AdminTeamsAdminsApi.js";
export type {
  AdminTeamsCreateArguments,
  AdminTeamsCreateErrorCode,
  AdminTeamsCreateOptions,
  AdminTeamsListArguments,
  AdminTeamsListErrorCode,
  AdminTeamsListOptions,
} from "./operations/AdminTeamsApi.js";
export type {
  AdminTeamsOwnersListArguments,
  AdminTeamsOwnersListErrorCode,
  AdminTeamsOwnersListOptions,
} from "./operations/AdminTeamsOwnersApi.js";
export type {
  AdminTeamsSettingsInfoArguments,
  AdminTeamsSettingsInfoErrorCode,
  AdminTeamsSettingsInfoOptions,
  AdminTeamsSettingsSetDefaultChannelsArguments,
  AdminTeamsSettingsSetDefaultChannelsErrorCode,
  AdminTeamsSettingsSetDefaultChannelsOptions,
  AdminTeamsSettingsSetDescriptionArguments,
  AdminTeamsSettingsSetDescriptionErrorCode,
  AdminTeamsSettingsSetDescriptionOptions,
  AdminTeamsSettingsSetDiscoverabilityArguments,
  AdminTeamsSettingsSetDiscoverabilityErrorCode,
  AdminTeamsSettingsSetDiscoverabilityOptions,
  AdminTeamsSettingsSetIconArguments,
  AdminTeamsSettingsSetIconErrorCode,
  AdminTeamsSettingsSetIconOptions,
  AdminTeamsSettingsSetNameArguments,
  AdminTeamsSettingsSetNameErrorCode,
  AdminTeamsSettingsSetNameOptions,
} from "./operations/AdminTeamsSettingsApi.js";
export type {
  AdminUsergroupsAddChannelsArguments,
  AdminUsergroupsAddChannelsErrorCode,
  AdminUsergroupsAddChannelsOptions,
  AdminUsergroupsAddTeamsArguments,
  AdminUsergroupsAddTeamsErrorCode,
  AdminUsergroupsAddTeamsOptions,
  AdminUsergroupsListChannelsArguments,
  AdminUsergroupsListChannelsErrorCode,
  AdminUsergroupsListChannelsOptions,
  AdminUsergroupsRemoveChannelsArguments,
  AdminUsergroupsRemoveChannelsErrorCode,
  AdminUsergroupsRemoveChannelsOptions,
  AdminUsergroupsRemoveTeamsArguments,
  AdminUsergroupsRemoveTeamsErrorCode,
  AdminUsergroupsRemoveTeamsOptions,
} from "./operations/AdminUsergroupsApi.js";
export type {
  AdminUsersAssignArguments,
  AdminUsersAssignErrorCode,
  AdminUsersAssignOptions,
  AdminUsersGetExpirationArguments,
  AdminUsersGetExpirationErrorCode,
  AdminUsersGetExpirationOptions,
  AdminUsersInviteArguments,
  AdminUsersInviteErrorCode,
  AdminUsersInviteOptions,
  AdminUsersListArguments,
  AdminUsersListErrorCode,
  AdminUsersListOptions,
  AdminUsersRemoveArguments,
  AdminUsersRemoveErrorCode,
  AdminUsersRemoveOptions,
  AdminUsersSetAdminArguments,
  AdminUsersSetAdminErrorCode,
  AdminUsersSetAdminOptions,
  AdminUsersSetExpirationArguments,
  AdminUsersSetExpirationErrorCode,
  AdminUsersSetExpirationOptions,
  AdminUsersSetOwnerArguments,
  AdminUsersSetOwnerErrorCode,
  AdminUsersSetOwnerOptions,
  AdminUsersSetRegularArguments,
  AdminUsersSetRegularErrorCode,
  AdminUsersSetRegularOptions,
} from "./operations/AdminUsersApi.js";
export type {
  AdminUsersSessionClearSettingsArguments,
  AdminUsersSessionClearSettingsErrorCode,
  AdminUsersSessionClearSettingsOptions,
  AdminUsersSessionGetSettingsArguments,
  AdminUsersSessionGetSettingsErrorCode,
  AdminUsersSessionGetSettingsOptions,
  AdminUsersSessionInvalidateArguments,
  AdminUsersSessionInvalidateErrorCode,
  AdminUsersSessionInvalidateOptions,
  AdminUsersSessionListArguments,
  AdminUsersSessionListErrorCode,
  AdminUsersSessionListOptions,
  AdminUsersSessionResetArguments,
  AdminUsersSessionResetErrorCode,
  AdminUsersSessionResetOptions,
  AdminUsersSessionResetBulkArguments,
  AdminUsersSessionResetBulkErrorCode,
  AdminUsersSessionResetBulkOptions,
  AdminUsersSessionSetSettingsArguments,
  AdminUsersSessionSetSettingsErrorCode,
  AdminUsersSessionSetSettingsOptions,
} from "./operations/AdminUsersSessionApi.js";
export type {
  AdminUsersUnsupportedVersionsExportArguments,
  AdminUsersUnsupportedVersionsExportErrorCode,
  AdminUsersUnsupportedVersionsExportOptions,
} from "./operations/AdminUsersUnsupportedVersionsApi.js";
export type {
  AdminWorkflowsSearchArguments,
  AdminWorkflowsSearchErrorCode,
  AdminWorkflowsSearchOptions,
  AdminWorkflowsUnpublishArguments,
  AdminWorkflowsUnpublishErrorCode,
  AdminWorkflowsUnpublishOptions,
} from "./operations/AdminWorkflowsApi.js";
export type {
  AdminWorkflowsCollaboratorsAddArguments,
  AdminWorkflowsCollaboratorsAddErrorCode,
  AdminWorkflowsCollaboratorsAddOptions,
  AdminWorkflowsCollaboratorsRemoveArguments,
  AdminWorkflowsCollaboratorsRemoveErrorCode,
  AdminWorkflowsCollaboratorsRemoveOptions,
} from "./operations/AdminWorkflowsCollaboratorsApi.js";
export type {
  AdminWorkflowsPermissionsLookupArguments,
  AdminWorkflowsPermissionsLookupErrorCode,
  AdminWorkflowsPermissionsLookupOptions,
} from "./operations/AdminWorkflowsPermissionsApi.js";
export type {
  AdminWorkflowsTriggersTypesPermissionsLookupArguments,
  AdminWorkflowsTriggersTypesPermissionsLookupErrorCode,
  AdminWorkflowsTriggersTypesPermissionsLookupOptions,
  AdminWorkflowsTriggersTypesPermissionsSetArguments,
  AdminWorkflowsTriggersTypesPermissionsSetErrorCode,
  AdminWorkflowsTriggersTypesPermissionsSetOptions,
} from "./operations/AdminWorkflowsTriggersTypesPermissionsApi.js";
export type {
  AgentsConversationsArchiveArguments,
  AgentsConversationsArchiveErrorCode,
  AgentsConversationsArchiveOptions,
  AgentsConversationsCreateArguments,
  AgentsConversationsCreateErrorCode,
  AgentsConversationsCreateOptions,
  AgentsConversationsGetCanvasArguments,
  AgentsConversationsGetCanvasErrorCode,
  AgentsConversationsGetCanvasOptions,
  AgentsConversationsListViewsArguments,
  AgentsConversationsListViewsErrorCode,
  AgentsConversationsListViewsOptions,
  AgentsConversationsRemoveViewArguments,
  AgentsConversationsRemoveViewErrorCode,
  AgentsConversationsRemoveViewOptions,
  AgentsConversationsSetCanvasContentArguments,
  AgentsConversationsSetCanvasContentErrorCode,
  AgentsConversationsSetCanvasContentOptions,
  AgentsConversationsSetCommandsArguments,
  AgentsConversationsSetCommandsErrorCode,
  AgentsConversationsSetCommandsOptions,
  AgentsConversationsSetPropertiesArguments,
  AgentsConversationsSetPropertiesErrorCode,
  AgentsConversationsSetPropertiesOptions,
  AgentsConversationsSetViewArguments,
  AgentsConversationsSetViewErrorCode,
  AgentsConversationsSetViewOptions,
} from "./operations/AgentsConversationsApi.js";
export type {
  AgentsSessionsRenameArguments,
  AgentsSessionsRenameErrorCode,
  AgentsSessionsRenameOptions,
  AgentsSessionsSetStatusArguments,
  AgentsSessionsSetStatusErrorCode,
  AgentsSessionsSetStatusOptions,
} from "./operations/AgentsSessionsApi.js";
export type {
  ApiTestArguments,
  ApiTestErrorCode,
  ApiTestOptions,
} from "./operations/ApiApi.js";
export type {
  AppsActivitiesListArguments,
  AppsActivitiesListErrorCode,
  AppsActivitiesListOptions,
} from "./operations/AppsActivitiesApi.js";
export type {
  AppsUninstallArguments,
  AppsUninstallErrorCode,
  AppsUninstallOptions,
} from "./operations/AppsApi.js";
export type {
  AppsAuthExternalDeleteArguments,
  AppsAuthExternalDeleteErrorCode,
  AppsAuthExternalDeleteOptions,
  AppsAuthExternalGetArguments,
  AppsAuthExternalGetErrorCode,
  AppsAuthExternalGetOptions,
} from "./operations/AppsAuthExternalApi.js";
export type {
  AppsConnectionsOpenArguments,
  AppsConnectionsOpenErrorCode,
  AppsConnectionsOpenOptions,
} from "./operations/AppsConnectionsApi.js";
export type {
  AppsDatastoreBulkDeleteArguments,
  AppsDatastoreBulkDeleteErrorCode,
  AppsDatastoreBulkDeleteOptions,
  AppsDatastoreBulkGetArguments,
  AppsDatastoreBulkGetErrorCode,
  AppsDatastoreBulkGetOptions,
  AppsDatastoreBulkPutArguments,
  AppsDatastoreBulkPutErrorCode,
  AppsDatastoreBulkPutOptions,
  AppsDatastoreCountArguments,
  AppsDatastoreCountErrorCode,
  AppsDatastoreCountOptions,
  AppsDatastoreDeleteArguments,
  AppsDatastoreDeleteErrorCode,
  AppsDatastoreDeleteOptions,
  AppsDatastoreGetArguments,
  AppsDatastoreGetErrorCode,
  AppsDatastoreGetOptions,
  AppsDatastorePutArguments,
  AppsDatastorePutErrorCode,
  AppsDatastorePutOptions,
  AppsDatastoreQueryArguments,
  AppsDatastoreQueryErrorCode,
  AppsDatastoreQueryOptions,
  AppsDatastoreUpdateArguments,
  AppsDatastoreUpdateErrorCode,
  AppsDatastoreUpdateOptions,
} from "./operations/AppsDatastoreApi.js";
export type {
  AppsEventAuthorizationsListArguments,
  AppsEventAuthorizationsListErrorCode,
  AppsEventAuthorizationsListOptions,
} from "./operations/AppsEventAuthorizationsApi.js";
export type {
  AppsIconSetArguments,
  AppsIconSetErrorCode,
  AppsIconSetOptions,
} from "./operations/AppsIconApi.js";
export type {
  AppsManagedPermissionsSetArguments,
  AppsManagedPermissionsSetErrorCode,
  AppsManagedPermissionsSetOptions,
} from "./operations/AppsManagedPermissionsApi.js";
export type {
  AppsManifestCreateArguments,
  AppsManifestCreateErrorCode,
  AppsManifestCreateOptions,
  AppsManifestDeleteArguments,
  AppsManifestDeleteErrorCode,
  AppsManifestDeleteOptions,
  AppsManifestExportArguments,
  AppsManifestExportErrorCode,
  AppsManifestExportOptions,
  AppsManifestUpdateArguments,
  AppsManifestUpdateErrorCode,
  AppsManifestUpdateOptions,
  AppsManifestValidateArguments,
  AppsManifestValidateErrorCode,
  AppsManifestValidateOptions,
} from "./operations/AppsManifestApi.js";
export type {
  AppsUserConnectionUpdateArguments,
  AppsUserConnectionUpdateErrorCode,
  AppsUserConnectionUpdateOptions,
} from "./operations/AppsUserConnectionApi.js";
export type {
  AssistantSearchContextArguments,
  AssistantSearchContextErrorCode,
  AssistantSearchContextOptions,
  AssistantSearchInfoArguments,
  AssistantSearchInfoErrorCode,
  AssistantSearchInfoOptions,
} from "./operations/AssistantSearchApi.js";
export type {
  AssistantThreadsSetStatusArguments,
  AssistantThreadsSetStatusErrorCode,
  AssistantThreadsSetStatusOptions,
  AssistantThreadsSetSuggestedPromptsArguments,
  AssistantThreadsSetSuggestedPromptsErrorCode,
  AssistantThreadsSetSuggestedPromptsOptions,
  AssistantThreadsSetTitleArguments,
  AssistantThreadsSetTitleErrorCode,
  AssistantThreadsSetTitleOptions,
} from "./operations/AssistantThreadsApi.js";
export type {
  AuthRevokeArguments,
  AuthRevokeErrorCode,
  AuthRevokeOptions,
  AuthTestArguments,
  AuthTestErrorCode,
  AuthTestOptions,
} from "./operations/AuthApi.js";
export type {
  AuthTeamsListArguments,
  AuthTeamsListErrorCode,
  AuthTeamsListOptions,
} from "./operations/AuthTeamsApi.js";
export type {
  BlocksValidateArguments,
  BlocksValidateErrorCode,
  BlocksValidateOptions,
} from "./operations/BlocksApi.js";
export type {
  BookmarksAddArguments,
  BookmarksAddErrorCode,
  BookmarksAddOptions,
  BookmarksEditArguments,
  BookmarksEditErrorCode,
  BookmarksEditOptions,
  BookmarksListArguments,
  BookmarksListErrorCode,
  BookmarksListOptions,
  BookmarksRemoveArguments,
  BookmarksRemoveErrorCode,
  BookmarksRemoveOptions,
} from "./operations/BookmarksApi.js";
export type {
  BotsInfoArguments,
  BotsInfoErrorCode,
  BotsInfoOptions,
} from "./operations/BotsApi.js";
export type {
  CallsAddArguments,
  CallsAddErrorCode,
  CallsAddOptions,
  CallsEndArguments,
  CallsEndErrorCode,
  CallsEndOptions,
  CallsInfoArguments,
  CallsInfoErrorCode,
  CallsInfoOptions,
  CallsUpdateArguments,
  CallsUpdateErrorCode,
  CallsUpdateOptions,
} from "./operations/CallsApi.js";
export type {
  CallsParticipantsAddArguments,
  CallsParticipantsAddErrorCode,
  CallsParticipantsAddOptions,
  CallsParticipantsRemoveArguments,
  CallsParticipantsRemoveErrorCode,
  CallsParticipantsRemoveOptions,
} from "./operations/CallsParticipantsApi.js";
export type {
  CanvasesAccessDeleteArguments,
  CanvasesAccessDeleteErrorCode,
  CanvasesAccessDeleteOptions,
  CanvasesAccessSetArguments,
  CanvasesAccessSetErrorCode,
  CanvasesAccessSetOptions,
} from "./operations/CanvasesAccessApi.js";
export type {
  CanvasesCreateArguments,
  CanvasesCreateErrorCode,
  CanvasesCreateOptions,
  CanvasesDeleteArguments,
  CanvasesDeleteErrorCode,
  CanvasesDeleteOptions,
  CanvasesEditArguments,
  CanvasesEditErrorCode,
  CanvasesEditOptions,
} from "./operations/CanvasesApi.js";
export type {
  CanvasesSectionsLookupArguments,
  CanvasesSectionsLookupErrorCode,
  CanvasesSectionsLookupOptions,
} from "./operations/CanvasesSectionsApi.js";
export type {
  ChatAppendStreamArguments,
  ChatAppendStreamErrorCode,
  ChatAppendStreamOptions,
  ChatDeleteArguments,
  ChatDeleteErrorCode,
  ChatDeleteOptions,
  ChatDeleteScheduledMessageArguments,
  ChatDeleteScheduledMessageErrorCode,
  ChatDeleteScheduledMessageOptions,
  ChatGetPermalinkArguments,
  ChatGetPermalinkErrorCode,
  ChatGetPermalinkOptions,
  ChatMeMessageArguments,
  ChatMeMessageErrorCode,
  ChatMeMessageOptions,
  ChatPostEphemeralArguments,
  ChatPostEphemeralErrorCode,
  ChatPostEphemeralOptions,
  ChatPostMessageArguments,
  ChatPostMessageErrorCode,
  ChatPostMessageOptions,
  ChatScheduleMessageArguments,
  ChatScheduleMessageErrorCode,
  ChatScheduleMessageOptions,
  ChatStartStreamArguments,
  ChatStartStreamErrorCode,
  ChatStartStreamOptions,
  ChatStopStreamArguments,
  ChatStopStreamErrorCode,
  ChatStopStreamOptions,
  ChatUnfurlArguments,
  ChatUnfurlErrorCode,
  ChatUnfurlOptions,
  ChatUpdateArguments,
  ChatUpdateErrorCode,
  ChatUpdateOptions,
} from "./operations/ChatApi.js";
export type {
  ChatScheduledMessagesListArguments,
  ChatScheduledMessagesListErrorCode,
  ChatScheduledMessagesListOptions,
} from "./operations/ChatScheduledMessagesApi.js";
export type {
  ConversationsAcceptSharedInviteArguments,
  ConversationsAcceptSharedInviteErrorCode,
  ConversationsAcceptSharedInviteOptions,
  ConversationsApproveSharedInviteArguments,
  ConversationsApproveSharedInviteErrorCode,
  ConversationsApproveSharedInviteOptions,
  ConversationsArchiveArguments,
  ConversationsArchiveErrorCode,
  ConversationsArchiveOptions,
  ConversationsCloseArguments,
  ConversationsCloseErrorCode,
  ConversationsCloseOptions,
  ConversationsCreateArguments,
  ConversationsCreateErrorCode,
  ConversationsCreateOptions,
  ConversationsDeclineSharedInviteArguments,
  ConversationsDeclineSharedInviteErrorCode,
  ConversationsDeclineSharedInviteOptions,
  ConversationsHistoryArguments,
  ConversationsHistoryErrorCode,
  ConversationsHistoryOptions,
  ConversationsInfoArguments,
  ConversationsInfoErrorCode,
  ConversationsInfoOptions,
  ConversationsInviteArguments,
  ConversationsInviteErrorCode,
  ConversationsInviteOptions,
  ConversationsInviteSharedArguments,
  ConversationsInviteSharedErrorCode,
  ConversationsInviteSharedOptions,
  ConversationsJoinArguments,
  ConversationsJoinErrorCode,
  ConversationsJoinOptions,
  ConversationsKickArguments,
  ConversationsKickErrorCode,
  ConversationsKickOptions,
  ConversationsLeaveArguments,
  ConversationsLeaveErrorCode,
  ConversationsLeaveOptions,
  ConversationsListArguments,
  ConversationsListErrorCode,
  ConversationsListOptions,
  ConversationsListConnectInvitesArguments,
  ConversationsListConnectInvitesErrorCode,
  ConversationsListConnectInvitesOptions,
  ConversationsMarkArguments,
  ConversationsMarkErrorCode,
  ConversationsMarkOptions,
  ConversationsMembersArguments,
  ConversationsMembersErrorCode,
  ConversationsMembersOptions,
  ConversationsOpenArguments,
  ConversationsOpenErrorCode,
  ConversationsOpenOptions,
  ConversationsRenameArguments,
  ConversationsRenameErrorCode,
  ConversationsRenameOptions,
  ConversationsRepliesArguments,
  ConversationsRepliesErrorCode,
  ConversationsRepliesOptions,
  ConversationsSetPurposeArguments,
  ConversationsSetPurposeErrorCode,
  ConversationsSetPurposeOptions,
  ConversationsSetTopicArguments,
  ConversationsSetTopicErrorCode,
  ConversationsSetTopicOptions,
  ConversationsUnarchiveArguments,
  ConversationsUnarchiveErrorCode,
  ConversationsUnarchiveOptions,
} from "./operations/ConversationsApi.js";
export type {
  ConversationsCanvasesCreateArguments,
  ConversationsCanvasesCreateErrorCode,
  ConversationsCanvasesCreateOptions,
} from "./operations/ConversationsCanvasesApi.js";
export type {
  ConversationsExternalInvitePermissionsSetArguments,
  ConversationsExternalInvitePermissionsSetErrorCode,
  ConversationsExternalInvitePermissionsSetOptions,
} from "./operations/ConversationsExternalInvitePermissionsApi.js";
export type {
  ConversationsRequestSharedInviteApproveArguments,
  ConversationsRequestSharedInviteApproveErrorCode,
  ConversationsRequestSharedInviteApproveOptions,
  ConversationsRequestSharedInviteDenyArguments,
  ConversationsRequestSharedInviteDenyErrorCode,
  ConversationsRequestSharedInviteDenyOptions,
  ConversationsRequestSharedInviteListArguments,
  ConversationsRequestSharedInviteListErrorCode,
  ConversationsRequestSharedInviteListOptions,
} from "./operations/ConversationsRequestSharedInviteApi.js";
export type {
  DialogOpenArguments,
  DialogOpenErrorCode,
  DialogOpenOptions,
} from "./operations/DialogApi.js";
export type {
  DndEndDndArguments,
  DndEndDndErrorCode,
  DndEndDndOptions,
  DndEndSnoozeArguments,
  DndEndSnoozeErrorCode,
  DndEndSnoozeOptions,
  DndInfoArguments,
  DndInfoErrorCode,
  DndInfoOptions,
  DndSetSnoozeArguments,
  DndSetSnoozeErrorCode,
  DndSetSnoozeOptions,
  DndTeamInfoArguments,
  DndTeamInfoErrorCode,
  DndTeamInfoOptions,
} from "./operations/DndApi.js";
export type {
  EmojiListArguments,
  EmojiListErrorCode,
  EmojiListOptions,
} from "./operations/EmojiApi.js";
export type {
  EntityAcknowledgeCommentActionArguments,
  EntityAcknowledgeCommentActionErrorCode,
  EntityAcknowledgeCommentActionOptions,
  EntityPresentCommentsArguments,
  EntityPresentCommentsErrorCode,
  EntityPresentCommentsOptions,
  EntityPresentDetailsArguments,
  EntityPresentDetailsErrorCode,
  EntityPresentDetailsOptions,
} from "./operations/EntityApi.js";
export type {
  FilesCompleteUploadExternalArguments,
  FilesCompleteUploadExternalErrorCode,
  FilesCompleteUploadExternalOptions,
  FilesDeleteArguments,
  FilesDeleteErrorCode,
  FilesDeleteOptions,
  FilesGetUploadURLExternalArguments,
  FilesGetUploadURLExternalErrorCode,
  FilesGetUploadURLExternalOptions,
  FilesInfoArguments,
  FilesInfoErrorCode,
  FilesInfoOptions,
  FilesListArguments,
  FilesListErrorCode,
  FilesListOptions,
  FilesRevokePublicURLArguments,
  FilesRevokePublicURLErrorCode,
  FilesRevokePublicURLOptions,
  FilesSharedPublicURLArguments,
  FilesSharedPublicURLErrorCode,
  FilesSharedPublicURLOptions,
} from "./operations/FilesApi.js";
export type {
  FilesCommentsDeleteArguments,
  FilesCommentsDeleteErrorCode,
  FilesCommentsDeleteOptions,
} from "./operations/FilesCommentsApi.js";
export type {
  FilesRemoteAddArguments,
  FilesRemoteAddErrorCode,
  FilesRemoteAddOptions,
  FilesRemoteInfoArguments,
  FilesRemoteInfoErrorCode,
  FilesRemoteInfoOptions,
  FilesRemoteListArguments,
  FilesRemoteListErrorCode,
  FilesRemoteListOptions,
  FilesRemoteRemoveArguments,
  FilesRemoteRemoveErrorCode,
  FilesRemoteRemoveOptions,
  FilesRemoteShareArguments,
  FilesRemoteShareErrorCode,
  FilesRemoteShareOptions,
  FilesRemoteUpdateArguments,
  FilesRemoteUpdateErrorCode,
  FilesRemoteUpdateOptions,
} from "./operations/FilesRemoteApi.js";
export type {
  FunctionsCompleteErrorArguments,
  FunctionsCompleteErrorErrorCode,
  FunctionsCompleteErrorOptions,
  FunctionsCompleteSuccessArguments,
  FunctionsCompleteSuccessErrorCode,
  FunctionsCompleteSuccessOptions,
} from "./operations/FunctionsApi.js";
export type {
  FunctionsDistributionsPermissionsAddArguments,
  FunctionsDistributionsPermissionsAddErrorCode,
  FunctionsDistributionsPermissionsAddOptions,
  FunctionsDistributionsPermissionsListArguments,
  FunctionsDistributionsPermissionsListErrorCode,
  FunctionsDistributionsPermissionsListOptions,
  FunctionsDistributionsPermissionsRemoveArguments,
  FunctionsDistributionsPermissionsRemoveErrorCode,
  FunctionsDistributionsPermissionsRemoveOptions,
  FunctionsDistributionsPermissionsSetArguments,
  FunctionsDistributionsPermissionsSetErrorCode,
  FunctionsDistributionsPermissionsSetOptions,
} from "./operations/FunctionsDistributionsPermissionsApi.js";
export type {
  FunctionsWorkflowsStepsListArguments,
  FunctionsWorkflowsStepsListErrorCode,
  FunctionsWorkflowsStepsListOptions,
} from "./operations/FunctionsWorkflowsStepsApi.js";
export type {
  FunctionsWorkflowsStepsResponsesExportArguments,
  FunctionsWorkflowsStepsResponsesExportErrorCode,
  FunctionsWorkflowsStepsResponsesExportOptions,
} from "./operations/FunctionsWorkflowsStepsResponsesApi.js";
export type {
  MigrationExchangeArguments,
  MigrationExchangeErrorCode,
  MigrationExchangeOptions,
} from "./operations/MigrationApi.js";
export type {
  OauthAccessArguments,
  OauthAccessErrorCode,
  OauthAccessOptions,
} from "./operations/OauthApi.js";
export type {
  OauthV2AccessArguments,
  OauthV2AccessErrorCode,
  OauthV2AccessOptions,
  OauthV2ExchangeArguments,
  OauthV2ExchangeErrorCode,
  OauthV2ExchangeOptions,
} from "./operations/OauthV2Api.js";
export type {
  OauthV2UserAccessArguments,
  OauthV2UserAccessErrorCode,
  OauthV2UserAccessOptions,
} from "./operations/OauthV2UserApi.js";
export type {
  OpenidConnectTokenArguments,
  OpenidConnectTokenErrorCode,
  OpenidConnectTokenOptions,
  OpenidConnectUserInfoArguments,
  OpenidConnectUserInfoErrorCode,
  OpenidConnectUserInfoOptions,
} from "./operations/OpenidConnectApi.js";
export type {
  PinsAddArguments,
  PinsAddErrorCode,
  PinsAddOptions,
  PinsListArguments,
  PinsListErrorCode,
  PinsListOptions,
  PinsRemoveArguments,
  PinsRemoveErrorCode,
  PinsRemoveOptions,
} from "./operations/PinsApi.js";
export type {
  ReactionsAddArguments,
  ReactionsAddErrorCode,
  ReactionsAddOptions,
  ReactionsGetArguments,
  ReactionsGetErrorCode,
  ReactionsGetOptions,
  ReactionsListArguments,
  ReactionsListErrorCode,
  ReactionsListOptions,
  ReactionsRemoveArguments,
  ReactionsRemoveErrorCode,
  ReactionsRemoveOptions,
} from "./operations/ReactionsApi.js";
export type {
  RemindersAddArguments,
  RemindersAddErrorCode,
  RemindersAddOptions,
  RemindersCompleteArguments,
  RemindersCompleteErrorCode,
  RemindersCompleteOptions,
  RemindersDeleteArguments,
  RemindersDeleteErrorCode,
  RemindersDeleteOptions,
  RemindersInfoArguments,
  RemindersInfoErrorCode,
  RemindersInfoOptions,
  RemindersListArguments,
  RemindersListErrorCode,
  RemindersListOptions,
} from "./operations/RemindersApi.js";
export type {
  RtmConnectArguments,
  RtmConnectErrorCode,
  RtmConnectOptions,
} from "./operations/RtmApi.js";
export type {
  SearchAllArguments,
  SearchAllErrorCode,
  SearchAllOptions,
  SearchFilesArguments,
  SearchFilesErrorCode,
  SearchFilesOptions,
  SearchMessagesArguments,
  SearchMessagesErrorCode,
  SearchMessagesOptions,
} from "./operations/SearchApi.js";
export type {
  SlackListsAccessDeleteArguments,
  SlackListsAccessDeleteErrorCode,
  SlackListsAccessDeleteOptions,
  SlackListsAccessSetArguments,
  SlackListsAccessSetErrorCode,
  SlackListsAccessSetOptions,
} from "./operations/SlackListsAccessApi.js";
export type {
  SlackListsCreateArguments,
  SlackListsCreateErrorCode,
  SlackListsCreateOptions,
  SlackListsUpdateArguments,
  SlackListsUpdateErrorCode,
  SlackListsUpdateOptions,
} from "./operations/SlackListsApi.js";
export type {
  SlackListsDownloadGetArguments,
  SlackListsDownloadGetErrorCode,
  SlackListsDownloadGetOptions,
  SlackListsDownloadStartArguments,
  SlackListsDownloadStartErrorCode,
  SlackListsDownloadStartOptions,
} from "./operations/SlackListsDownloadApi.js";
export type {
  SlackListsItemsCreateArguments,
  SlackListsItemsCreateErrorCode,
  SlackListsItemsCreateOptions,
  SlackListsItemsDeleteArguments,
  SlackListsItemsDeleteErrorCode,
  SlackListsItemsDeleteOptions,
  SlackListsItemsDeleteMultipleArguments,
  SlackListsItemsDeleteMultipleErrorCode,
  SlackListsItemsDeleteMultipleOptions,
  SlackListsItemsInfoArguments,
  SlackListsItemsInfoErrorCode,
  SlackListsItemsInfoOptions,
  SlackListsItemsListArguments,
  SlackListsItemsListErrorCode,
  SlackListsItemsListOptions,
  SlackListsItemsUpdateArguments,
  SlackListsItemsUpdateErrorCode,
  SlackListsItemsUpdateOptions,
} from "./operations/SlackListsItemsApi.js";
export type {
  StarsAddArguments,
  StarsAddErrorCode,
  StarsAddOptions,
  StarsListArguments,
  StarsListErrorCode,
  StarsListOptions,
  StarsRemoveArguments,
  StarsRemoveErrorCode,
  StarsRemoveOptions,
} from "./operations/StarsApi.js";
export type {
  TeamAccessLogsArguments,
  TeamAccessLogsErrorCode,
  TeamAccessLogsOptions,
  TeamBillableInfoArguments,
  TeamBillableInfoErrorCode,
  TeamBillableInfoOptions,
  TeamInfoArguments,
  TeamInfoErrorCode,
  TeamInfoOptions,
  TeamIntegrationLogsArguments,
  TeamIntegrationLogsErrorCode,
  TeamIntegrationLogsOptions,
} from "./operations/TeamApi.js";
export type {
  TeamBillingInfoArguments,
  TeamBillingInfoErrorCode,
  TeamBillingInfoOptions,
} from "./operations/TeamBillingApi.js";
export type {
  TeamExternalTeamsDisconnectArguments,
  TeamExternalTeamsDisconnectErrorCode,
  TeamExternalTeamsDisconnectOptions,
  TeamExternalTeamsListArguments,
  TeamExternalTeamsListErrorCode,
  TeamExternalTeamsListOptions,
} from "./operations/TeamExternalTeamsApi.js";
export type {
  TeamPreferencesListArguments,
  TeamPreferencesListErrorCode,
  TeamPreferencesListOptions,
} from "./operations/TeamPreferencesApi.js";
export type {
  TeamProfileGetArguments,
  TeamProfileGetErrorCode,
  TeamProfileGetOptions,
} from "./operations/TeamProfileApi.js";
export type {
  ToolingTokensRotateArguments,
  ToolingTokensRotateErrorCode,
  ToolingTokensRotateOptions,
} from "./operations/ToolingTokensApi.js";
export type {
  UsergroupsCreateArguments,
  UsergroupsCreateErrorCode,
  UsergroupsCreateOptions,
  UsergroupsDisableArguments,
  UsergroupsDisableErrorCode,
  UsergroupsDisableOptions,
  UsergroupsEnableArguments,
  UsergroupsEnableErrorCode,
  UsergroupsEnableOptions,
  UsergroupsListArguments,
  UsergroupsListErrorCode,
  UsergroupsListOptions,
  UsergroupsUpdateArguments,
  UsergroupsUpdateErrorCode,
  UsergroupsUpdateOptions,
} from "./operations/UsergroupsApi.js";
export type {
  UsergroupsUsersListArguments,
  UsergroupsUsersListErrorCode,
  UsergroupsUsersListOptions,
  UsergroupsUsersUpdateArguments,
  UsergroupsUsersUpdateErrorCode,
  UsergroupsUsersUpdateOptions,
} from "./operations/UsergroupsUsersApi.js";
export type {
  UsersConversationsArguments,
  UsersConversationsErrorCode,
  UsersConversationsOptions,
  UsersDeletePhotoArguments,
  UsersDeletePhotoErrorCode,
  UsersDeletePhotoOptions,
  UsersGetPresenceArguments,
  UsersGetPresenceErrorCode,
  UsersGetPresenceOptions,
  UsersIdentityArguments,
  UsersIdentityErrorCode,
  UsersIdentityOptions,
  UsersInfoArguments,
  UsersInfoErrorCode,
  UsersInfoOptions,
  UsersListArguments,
  UsersListErrorCode,
  UsersListOptions,
  UsersLookupByEmailArguments,
  UsersLookupByEmailErrorCode,
  UsersLookupByEmailOptions,
  UsersSetPhotoArguments,
  UsersSetPhotoErrorCode,
  UsersSetPhotoOptions,
  UsersSetPresenceArguments,
  UsersSetPresenceErrorCode,
  UsersSetPresenceOptions,
} from "./operations/UsersApi.js";
export type {
  UsersDiscoverableContactsLookupArguments,
  UsersDiscoverableContactsLookupErrorCode,
  UsersDiscoverableContactsLookupOptions,
} from "./operations/UsersDiscoverableContactsApi.js";
export type {
  UsersProfileGetArguments,
  UsersProfileGetErrorCode,
  UsersProfileGetOptions,
  UsersProfileSetArguments,
  UsersProfileSetErrorCode,
  UsersProfileSetOptions,
} from "./operations/UsersProfileApi.js";
export type {
  ViewsOpenArguments,
  ViewsOpenErrorCode,
  ViewsOpenOptions,
  ViewsPublishArguments,
  ViewsPublishErrorCode,
  ViewsPublishOptions,
  ViewsPushArguments,
  ViewsPushErrorCode,
  ViewsPushOptions,
  ViewsUpdateArguments,
  ViewsUpdateErrorCode,
  ViewsUpdateOptions,
} from "./operations/ViewsApi.js";
export type {
  WorkflowsFeaturedAddArguments,
  WorkflowsFeaturedAddErrorCode,
  WorkflowsFeaturedAddOptions,
  WorkflowsFeaturedListArguments,
  WorkflowsFeaturedListErrorCode,
  WorkflowsFeaturedListOptions,
  WorkflowsFeaturedRemoveArguments,
  WorkflowsFeaturedRemoveErrorCode,
  WorkflowsFeaturedRemoveOptions,
  WorkflowsFeaturedSetArguments,
  WorkflowsFeaturedSetErrorCode,
  WorkflowsFeaturedSetOptions,
} from "./operations/WorkflowsFeaturedApi.js";
export type {
  WorkflowsTriggersPermissionsAddArguments,
  WorkflowsTriggersPermissionsAddErrorCode,
  WorkflowsTriggersPermissionsAddOptions,
  WorkflowsTriggersPermissionsListArguments,
  WorkflowsTriggersPermissionsListErrorCode,
  WorkflowsTriggersPermissionsListOptions,
  WorkflowsTriggersPermissionsRemoveArguments,
  WorkflowsTriggersPermissionsRemoveErrorCode,
  WorkflowsTriggersPermissionsRemoveOptions,
  WorkflowsTriggersPermissionsSetArguments,
  WorkflowsTriggersPermissionsSetErrorCode,
  WorkflowsTriggersPermissionsSetOptions,
} from "./operations/WorkflowsTriggersPermissionsApi.js";
export type { Binary } from "./runtime/binary.js";
export type { BaseClient } from "./runtime/client.js";
export type {
  ChoiceEndpoint,
  Endpoint,
  OptionalChoiceEndpoint,
  OptionalEndpoint,
} from "./runtime/endpoint.js";
export type {
  OptionalPagedEndpoint,
  PagedEndpoint,
  Pages,
} from "./runtime/paged-endpoint.js";
export type { ServerSentEvent } from "./runtime/event-stream.js";
export type { HttpInfo, ResponseHeaders } from "./runtime/engine.js";
export {
  ApiError,
  ConnectionError,
  HttpError,
  PlatformError,
  RateLimitError,
  ResponseError,
  TimeoutError,
} from "./runtime/errors.js";
export type { RateLimitEvent, RetryEvent } from "./runtime/hooks.js";
export { memoryLimiter, type Limiter } from "./runtime/limiter.js";
export { LogLevel, type LogDetails, type Logger } from "./runtime/log.js";
export type {
  AppInfo,
  BasicCredential,
  ClientOptions,
  Credential,
  CredentialsByScheme,
  FetchInit,
  FetchLike,
  HeaderValues,
  Middleware,
  MiddlewareContext,
  RequestOptions,
  TokenSource,
} from "./runtime/options.js";
export type { RateLimitMode } from "./runtime/pace.js";
export type { RawCall } from "./runtime/raw-call.js";
