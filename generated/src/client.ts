import { api } from "./api.js";
import * as extras from "./extras/index.js";
import type { AccessLog } from "./models/AccessLog.js";
import type { ActiveSession } from "./models/ActiveSession.js";
import type { AdminAnalyticsGetFileResponse } from "./models/AdminAnalyticsGetFileResponse.js";
import type { AdminAnalyticsMessagesActivityResponse } from "./models/AdminAnalyticsMessagesActivityResponse.js";
import type { AdminAnalyticsMessagesMetadataResponse } from "./models/AdminAnalyticsMessagesMetadataResponse.js";
import type { AdminAppActivity } from "./models/AdminAppActivity.js";
import type { AdminAppRequest } from "./models/AdminAppRequest.js";
import type { AdminAppsActivitiesListResponse } from "./models/AdminAppsActivitiesListResponse.js";
import type { AdminAppsApprovedListResponse } from "./models/AdminAppsApprovedListResponse.js";
import type { AdminAppsConfigLookupResponse } from "./models/AdminAppsConfigLookupResponse.js";
import type { AdminAppsMcpServersListResponse } from "./models/AdminAppsMcpServersListResponse.js";
import type { AdminAppsMcpServersPermissionsListResponse } from "./models/AdminAppsMcpServersPermissionsListResponse.js";
import type { AdminAppsRequestsListResponse } from "./models/AdminAppsRequestsListResponse.js";
import type { AdminAppsRestrictedListResponse } from "./models/AdminAppsRestrictedListResponse.js";
import type { AdminAuditAnomalyAllowGetItemResponse } from "./models/AdminAuditAnomalyAllowGetItemResponse.js";
import type { AdminAuthPolicyAssignEntitiesResponse } from "./models/AdminAuthPolicyAssignEntitiesResponse.js";
import type { AdminAuthPolicyGetEntitiesResponse } from "./models/AdminAuthPolicyGetEntitiesResponse.js";
import type { AdminAuthPolicyRemoveEntitiesResponse } from "./models/AdminAuthPolicyRemoveEntitiesResponse.js";
import type { AdminBarriersCreateResponse } from "./models/AdminBarriersCreateResponse.js";
import type { AdminBarriersListResponse } from "./models/AdminBarriersListResponse.js";
import type { AdminBarriersUpdateResponse } from "./models/AdminBarriersUpdateResponse.js";
import type { AdminConversation } from "./models/AdminConversation.js";
import type { AdminConversationsBulkArchiveResponse } from "./models/AdminConversationsBulkArchiveResponse.js";
import type { AdminConversationsBulkDeleteResponse } from "./models/AdminConversationsBulkDeleteResponse.js";
import type { AdminConversationsBulkMoveResponse } from "./models/AdminConversationsBulkMoveResponse.js";
import type { AdminConversationsBulkSetExcludeFromSlackAiResponse } from "./models/AdminConversationsBulkSetExcludeFromSlackAiResponse.js";
import type { AdminConversationsBulkSetPropertiesResponse } from "./models/AdminConversationsBulkSetPropertiesResponse.js";
import type { AdminConversationsCreateForObjectsResponse } from "./models/AdminConversationsCreateForObjectsResponse.js";
import type { AdminConversationsCreateResponse } from "./models/AdminConversationsCreateResponse.js";
import type { AdminConversationsEkmListOriginalConnectedChannelInfoResponse } from "./models/AdminConversationsEkmListOriginalConnectedChannelInfoResponse.js";
import type { AdminConversationsGetConversationPrefsResponse } from "./models/AdminConversationsGetConversationPrefsResponse.js";
import type { AdminConversationsGetCustomRetentionResponse } from "./models/AdminConversationsGetCustomRetentionResponse.js";
import type { AdminConversationsGetTeamsResponse } from "./models/AdminConversationsGetTeamsResponse.js";
import type { AdminConversationsInviteResponse } from "./models/AdminConversationsInviteResponse.js";
import type { AdminConversationsLookupResponse } from "./models/AdminConversationsLookupResponse.js";
import type { AdminConversationsRestrictAccessListGroupsResponse } from "./models/AdminConversationsRestrictAccessListGroupsResponse.js";
import type { AdminConversationsSearchResponse } from "./models/AdminConversationsSearchResponse.js";
import type { AdminConversationsSetTeamsResponse } from "./models/AdminConversationsSetTeamsResponse.js";
import type { AdminEmojiListResponse } from "./models/AdminEmojiListResponse.js";
import type { AdminFunctionsListResponse } from "./models/AdminFunctionsListResponse.js";
import type { AdminFunctionsPermissionsLookupResponse } from "./models/AdminFunctionsPermissionsLookupResponse.js";
import type { AdminInviteRequestsApprovedListResponse } from "./models/AdminInviteRequestsApprovedListResponse.js";
import type { AdminInviteRequestsDeniedListResponse } from "./models/AdminInviteRequestsDeniedListResponse.js";
import type { AdminInviteRequestsListResponse } from "./models/AdminInviteRequestsListResponse.js";
import type { AdminRolesAddAssignmentsResponse } from "./models/AdminRolesAddAssignmentsResponse.js";
import type { AdminRolesListAssignmentsResponse } from "./models/AdminRolesListAssignmentsResponse.js";
import type { AdminTeamsAdminsListResponse } from "./models/AdminTeamsAdminsListResponse.js";
import type { AdminTeamsCreateResponse } from "./models/AdminTeamsCreateResponse.js";
import type { AdminTeamsListResponse } from "./models/AdminTeamsListResponse.js";
import type { AdminTeamsOwnersListResponse } from "./models/AdminTeamsOwnersListResponse.js";
import type { AdminTeamsSettingsInfoResponse } from "./models/AdminTeamsSettingsInfoResponse.js";
import type { AdminUsergroupsAddChannelsResponse } from "./models/AdminUsergroupsAddChannelsResponse.js";
import type { AdminUsergroupsListChannelsResponse } from "./models/AdminUsergroupsListChannelsResponse.js";
import type { AdminUsergroupsRemoveChannelsResponse } from "./models/AdminUsergroupsRemoveChannelsResponse.js";
import type { AdminUsersGetExpirationResponse } from "./models/AdminUsersGetExpirationResponse.js";
import type { AdminUsersListResponse } from "./models/AdminUsersListResponse.js";
import type { AdminUsersSessionGetSettingsResponse } from "./models/AdminUsersSessionGetSettingsResponse.js";
import type { AdminUsersSessionListResponse } from "./models/AdminUsersSessionListResponse.js";
import type { AdminWorkflow } from "./models/AdminWorkflow.js";
import type { AdminWorkflowsCollaboratorsAddResponse } from "./models/AdminWorkflowsCollaboratorsAddResponse.js";
import type { AdminWorkflowsCollaboratorsRemoveResponse } from "./models/AdminWorkflowsCollaboratorsRemoveResponse.js";
import type { AdminWorkflowsPermissionsLookupResponse } from "./models/AdminWorkflowsPermissionsLookupResponse.js";
import type { AdminWorkflowsSearchResponse } from "./models/AdminWorkflowsSearchResponse.js";
import type { AdminWorkflowsTriggersTypesPermissionsLookupResponse } from "./models/AdminWorkflowsTriggersTypesPermissionsLookupResponse.js";
import type { AgentsConversationsCreateResponse } from "./models/AgentsConversationsCreateResponse.js";
import type { AgentsConversationsGetCanvasResponse } from "./models/AgentsConversationsGetCanvasResponse.js";
import type { AgentsConversationsListViewsResponse } from "./models/AgentsConversationsListViewsResponse.js";
import type { AgentsConversationsRemoveViewResponse } from "./models/AgentsConversationsRemoveViewResponse.js";
import type { AgentsConversationsSetCanvasContentResponse } from "./models/AgentsConversationsSetCanvasContentResponse.js";
import type { AgentsConversationsSetCommandsResponse } from "./models/AgentsConversationsSetCommandsResponse.js";
import type { AgentsConversationsSetPropertiesResponse } from "./models/AgentsConversationsSetPropertiesResponse.js";
import type { AgentsConversationsSetViewResponse } from "./models/AgentsConversationsSetViewResponse.js";
import type { AgentsSessionsRenameResponse } from "./models/AgentsSessionsRenameResponse.js";
import type { AgentsSessionsSetStatusResponse } from "./models/AgentsSessionsSetStatusResponse.js";
import type { ApiTestResponse } from "./models/ApiTestResponse.js";
import type { AppActivity } from "./models/AppActivity.js";
import type { ApprovedInviteRequest } from "./models/ApprovedInviteRequest.js";
import type { AppsActivitiesListResponse } from "./models/AppsActivitiesListResponse.js";
import type { AppsAuthExternalGetResponse } from "./models/AppsAuthExternalGetResponse.js";
import type { AppsConnectionsOpenResponse } from "./models/AppsConnectionsOpenResponse.js";
import type { AppsDatastoreBulkDeleteResponse } from "./models/AppsDatastoreBulkDeleteResponse.js";
import type { AppsDatastoreBulkGetResponse } from "./models/AppsDatastoreBulkGetResponse.js";
import type { AppsDatastoreBulkPutResponse } from "./models/AppsDatastoreBulkPutResponse.js";
import type { AppsDatastoreCountResponse } from "./models/AppsDatastoreCountResponse.js";
import type { AppsDatastoreGetResponse } from "./models/AppsDatastoreGetResponse.js";
import type { AppsDatastorePutResponse } from "./models/AppsDatastorePutResponse.js";
import type { AppsDatastoreQueryResponse } from "./models/AppsDatastoreQueryResponse.js";
import type { AppsDatastoreUpdateResponse } from "./models/AppsDatastoreUpdateResponse.js";
import type { AppsEventAuthorizationsListResponse } from "./models/AppsEventAuthorizationsListResponse.js";
import type { AppsManifestCreateResponse } from "./models/AppsManifestCreateResponse.js";
import type { AppsManifestExportResponse } from "./models/AppsManifestExportResponse.js";
import type { AppsManifestUpdateResponse } from "./models/AppsManifestUpdateResponse.js";
import type { AppsManifestValidateResponse } from "./models/AppsManifestValidateResponse.js";
import type { AppsUninstallResponse } from "./models/AppsUninstallResponse.js";
import type { AssistantSearchContextResponse } from "./models/AssistantSearchContextResponse.js";
import type { AssistantSearchInfoResponse } from "./models/AssistantSearchInfoResponse.js";
import type { AssistantSearchMessage } from "./models/AssistantSearchMessage.js";
import type { AuthPolicyEntity } from "./models/AuthPolicyEntity.js";
import type { AuthRevokeResponse } from "./models/AuthRevokeResponse.js";
import type { AuthTeamsListResponse } from "./models/AuthTeamsListResponse.js";
import type { AuthTestResponse } from "./models/AuthTestResponse.js";
import type { BlocksValidateResponse } from "./models/BlocksValidateResponse.js";
import type { BookmarksAddResponse } from "./models/BookmarksAddResponse.js";
import type { BookmarksEditResponse } from "./models/BookmarksEditResponse.js";
import type { BookmarksListResponse } from "./models/BookmarksListResponse.js";
import type { BotsInfoResponse } from "./models/BotsInfoResponse.js";
import type { CallsAddResponse } from "./models/CallsAddResponse.js";
import type { CallsEndResponse } from "./models/CallsEndResponse.js";
import type { CallsInfoResponse } from "./models/CallsInfoResponse.js";
import type { CallsParticipantsAddResponse } from "./models/CallsParticipantsAddResponse.js";
import type { CallsParticipantsRemoveResponse } from "./models/CallsParticipantsRemoveResponse.js";
import type { CallsUpdateResponse } from "./models/CallsUpdateResponse.js";
import type { CanvasesAccessDeleteResponse } from "./models/CanvasesAccessDeleteResponse.js";
import type { CanvasesAccessSetResponse } from "./models/CanvasesAccessSetResponse.js";
import type { CanvasesCreateResponse } from "./models/CanvasesCreateResponse.js";
import type { CanvasesEditResponse } from "./models/CanvasesEditResponse.js";
import type { CanvasesSectionsLookupResponse } from "./models/CanvasesSectionsLookupResponse.js";
import type { ChatAppendStreamResponse } from "./models/ChatAppendStreamResponse.js";
import type { ChatDeleteResponse } from "./models/ChatDeleteResponse.js";
import type { ChatGetPermalinkResponse } from "./models/ChatGetPermalinkResponse.js";
import type { ChatMeMessageResponse } from "./models/ChatMeMessageResponse.js";
import type { ChatPostEphemeralResponse } from "./models/ChatPostEphemeralResponse.js";
import type { ChatPostMessageResponse } from "./models/ChatPostMessageResponse.js";
import type { ChatScheduleMessageResponse } from "./models/ChatScheduleMessageResponse.js";
import type { ChatScheduledMessagesListResponse } from "./models/ChatScheduledMessagesListResponse.js";
import type { ChatStartStreamResponse } from "./models/ChatStartStreamResponse.js";
import type { ChatStopStreamResponse } from "./models/ChatStopStreamResponse.js";
import type { ChatUpdateResponse } from "./models/ChatUpdateResponse.js";
import type { ConnectedOrganization } from "./models/ConnectedOrganization.js";
import type { Conversation } from "./models/Conversation.js";
import type { ConversationsAcceptSharedInviteResponse } from "./models/ConversationsAcceptSharedInviteResponse.js";
import type { ConversationsCanvasesCreateResponse } from "./models/ConversationsCanvasesCreateResponse.js";
import type { ConversationsCloseResponse } from "./models/ConversationsCloseResponse.js";
import type { ConversationsCreateResponse } from "./models/ConversationsCreateResponse.js";
import type { ConversationsHistoryResponse } from "./models/ConversationsHistoryResponse.js";
import type { ConversationsInfoResponse } from "./models/ConversationsInfoResponse.js";
import type { ConversationsInviteResponse } from "./models/ConversationsInviteResponse.js";
import type { ConversationsInviteSharedResponse } from "./models/ConversationsInviteSharedResponse.js";
import type { ConversationsJoinResponse } from "./models/ConversationsJoinResponse.js";
import type { ConversationsKickResponse } from "./models/ConversationsKickResponse.js";
import type { ConversationsLeaveResponse } from "./models/ConversationsLeaveResponse.js";
import type { ConversationsListConnectInvitesResponse } from "./models/ConversationsListConnectInvitesResponse.js";
import type { ConversationsListResponse } from "./models/ConversationsListResponse.js";
import type { ConversationsMembersResponse } from "./models/ConversationsMembersResponse.js";
import type { ConversationsOpenResponse } from "./models/ConversationsOpenResponse.js";
import type { ConversationsRenameResponse } from "./models/ConversationsRenameResponse.js";
import type { ConversationsRepliesResponse } from "./models/ConversationsRepliesResponse.js";
import type { ConversationsRequestSharedInviteApproveResponse } from "./models/ConversationsRequestSharedInviteApproveResponse.js";
import type { ConversationsRequestSharedInviteDenyResponse } from "./models/ConversationsRequestSharedInviteDenyResponse.js";
import type { ConversationsRequestSharedInviteListResponse } from "./models/ConversationsRequestSharedInviteListResponse.js";
import type { ConversationsSetPurposeResponse } from "./models/ConversationsSetPurposeResponse.js";
import type { ConversationsSetTopicResponse } from "./models/ConversationsSetTopicResponse.js";
import type { DefaultSuccessTemplate } from "./models/DefaultSuccessTemplate.js";
import type { DeniedInviteRequest } from "./models/DeniedInviteRequest.js";
import type { DndEndSnoozeResponse } from "./models/DndEndSnoozeResponse.js";
import type { DndInfoResponse } from "./models/DndInfoResponse.js";
import type { DndSetSnoozeResponse } from "./models/DndSetSnoozeResponse.js";
import type { DndTeamInfoResponse } from "./models/DndTeamInfoResponse.js";
import type { EmojiListResponse } from "./models/EmojiListResponse.js";
import type { EventAuthorization } from "./models/EventAuthorization.js";
import type { FileComment } from "./models/FileComment.js";
import type { File_ } from "./models/File_.js";
import type { FilesCompleteUploadExternalResponse } from "./models/FilesCompleteUploadExternalResponse.js";
import type { FilesGetUploadURLExternalResponse } from "./models/FilesGetUploadURLExternalResponse.js";
import type { FilesInfoResponse } from "./models/FilesInfoResponse.js";
import type { FilesListResponse } from "./models/FilesListResponse.js";
import type { FilesRemoteAddResponse } from "./models/FilesRemoteAddResponse.js";
import type { FilesRemoteInfoResponse } from "./models/FilesRemoteInfoResponse.js";
import type { FilesRemoteListResponse } from "./models/FilesRemoteListResponse.js";
import type { FilesRemoteShareResponse } from "./models/FilesRemoteShareResponse.js";
import type { FilesRemoteUpdateResponse } from "./models/FilesRemoteUpdateResponse.js";
import type { FilesRevokePublicURLResponse } from "./models/FilesRevokePublicURLResponse.js";
import type { FilesSharedPublicURLResponse } from "./models/FilesSharedPublicURLResponse.js";
import type { FunctionsDistributionsPermissionsAddResponse } from "./models/FunctionsDistributionsPermissionsAddResponse.js";
import type { FunctionsDistributionsPermissionsListResponse } from "./models/FunctionsDistributionsPermissionsListResponse.js";
import type { FunctionsDistributionsPermissionsRemoveResponse } from "./models/FunctionsDistributionsPermissionsRemoveResponse.js";
import type { FunctionsDistributionsPermissionsSetResponse } from "./models/FunctionsDistributionsPermissionsSetResponse.js";
import type { FunctionsWorkflowsStepsListResponse } from "./models/FunctionsWorkflowsStepsListResponse.js";
import type { InformationBarrier } from "./models/InformationBarrier.js";
import type { InviteRequest } from "./models/InviteRequest.js";
import type { ListRecord } from "./models/ListRecord.js";
import type { MarkedItem } from "./models/MarkedItem.js";
import type { Message } from "./models/Message.js";
import type { MessageMatch } from "./models/MessageMatch.js";
import type { MigrationExchangeResponse } from "./models/MigrationExchangeResponse.js";
import type { OauthAccessResponse } from "./models/OauthAccessResponse.js";
import type { OauthV2AccessResponse } from "./models/OauthV2AccessResponse.js";
import type { OauthV2ExchangeResponse } from "./models/OauthV2ExchangeResponse.js";
import type { OauthV2UserAccessResponse } from "./models/OauthV2UserAccessResponse.js";
import type { OpenidConnectTokenResponse } from "./models/OpenidConnectTokenResponse.js";
import type { OpenidConnectUserInfoResponse } from "./models/OpenidConnectUserInfoResponse.js";
import type { PinsListResponse } from "./models/PinsListResponse.js";
import type { ReactionsGetResponse } from "./models/ReactionsGetResponse.js";
import type { ReactionsListResponse } from "./models/ReactionsListResponse.js";
import type { RemindersAddResponse } from "./models/RemindersAddResponse.js";
import type { RemindersInfoResponse } from "./models/RemindersInfoResponse.js";
import type { RemindersListResponse } from "./models/RemindersListResponse.js";
import type { ResolvedApp } from "./models/ResolvedApp.js";
import type { RoleAssignment } from "./models/RoleAssignment.js";
import type { RtmConnectResponse } from "./models/RtmConnectResponse.js";
import type { ScheduledMessage } from "./models/ScheduledMessage.js";
import type { SearchAllResponse } from "./models/SearchAllResponse.js";
import type { SearchFilesResponse } from "./models/SearchFilesResponse.js";
import type { SearchMessagesResponse } from "./models/SearchMessagesResponse.js";
import type { SharedInvite } from "./models/SharedInvite.js";
import type { SharedInviteRequest } from "./models/SharedInviteRequest.js";
import type { SlackListsAccessDeleteResponse } from "./models/SlackListsAccessDeleteResponse.js";
import type { SlackListsAccessSetResponse } from "./models/SlackListsAccessSetResponse.js";
import type { SlackListsCreateResponse } from "./models/SlackListsCreateResponse.js";
import type { SlackListsDownloadGetResponse } from "./models/SlackListsDownloadGetResponse.js";
import type { SlackListsDownloadStartResponse } from "./models/SlackListsDownloadStartResponse.js";
import type { SlackListsItemsCreateResponse } from "./models/SlackListsItemsCreateResponse.js";
import type { SlackListsItemsInfoResponse } from "./models/SlackListsItemsInfoResponse.js";
import type { SlackListsItemsListResponse } from "./models/SlackListsItemsListResponse.js";
import type { StarsListResponse } from "./models/StarsListResponse.js";
import type { TeamAccessLogsResponse } from "./models/TeamAccessLogsResponse.js";
import type { TeamBillableInfoResponse } from "./models/TeamBillableInfoResponse.js";
import type { TeamBillingInfoResponse } from "./models/TeamBillingInfoResponse.js";
import type { TeamExternalTeamsDisconnectResponse } from "./models/TeamExternalTeamsDisconnectResponse.js";
import type { TeamExternalTeamsListResponse } from "./models/TeamExternalTeamsListResponse.js";
import type { TeamInfoResponse } from "./models/TeamInfoResponse.js";
import type { TeamIntegrationLogsResponse } from "./models/TeamIntegrationLogsResponse.js";
import type { TeamPreferencesListResponse } from "./models/TeamPreferencesListResponse.js";
import type { TeamProfileGetResponse } from "./models/TeamProfileGetResponse.js";
import type { ToolingTokensRotateResponse } from "./models/ToolingTokensRotateResponse.js";
import type { User } from "./models/User.js";
import type { UsergroupsCreateResponse } from "./models/UsergroupsCreateResponse.js";
import type { UsergroupsDisableResponse } from "./models/UsergroupsDisableResponse.js";
import type { UsergroupsEnableResponse } from "./models/UsergroupsEnableResponse.js";
import type { UsergroupsListResponse } from "./models/UsergroupsListResponse.js";
import type { UsergroupsUpdateResponse } from "./models/UsergroupsUpdateResponse.js";
import type { UsergroupsUsersListResponse } from "./models/UsergroupsUsersListResponse.js";
import type { UsergroupsUsersUpdateResponse } from "./models/UsergroupsUsersUpdateResponse.js";
import type { UsersConversationsResponse } from "./models/UsersConversationsResponse.js";
import type { UsersDiscoverableContactsLookupResponse } from "./models/UsersDiscoverableContactsLookupResponse.js";
import type { UsersGetPresenceResponse } from "./models/UsersGetPresenceResponse.js";
import type { UsersIdentityResponse } from "./models/UsersIdentityResponse.js";
import type { UsersInfoResponse } from "./models/UsersInfoResponse.js";
import type { UsersListResponse } from "./models/UsersListResponse.js";
import type { UsersLookupByEmailResponse } from "./models/UsersLookupByEmailResponse.js";
import type { UsersProfileGetResponse } from "./models/UsersProfileGetResponse.js";
import type { UsersProfileSetResponse } from "./models/UsersProfileSetResponse.js";
import type { UsersSetPhotoResponse } from "./models/UsersSetPhotoResponse.js";
import type { ViewsOpenResponse } from "./models/ViewsOpenResponse.js";
import type { ViewsPublishResponse } from "./models/ViewsPublishResponse.js";
import type { ViewsPushResponse } from "./models/ViewsPushResponse.js";
import type { ViewsUpdateResponse } from "./models/ViewsUpdateResponse.js";
import type { WorkflowFunction } from "./models/WorkflowFunction.js";
import type { WorkflowsFeaturedListResponse } from "./models/WorkflowsFeaturedListResponse.js";
import type { WorkflowsTriggersPermissionsAddResponse } from "./models/WorkflowsTriggersPermissionsAddResponse.js";
import type { WorkflowsTriggersPermissionsListResponse } from "./models/WorkflowsTriggersPermissionsListResponse.js";
import type { WorkflowsTriggersPermissionsRemoveResponse } from "./models/WorkflowsTriggersPermissionsRemoveResponse.js";
import type { WorkflowsTriggersPermissionsSetResponse } from "./models/WorkflowsTriggersPermissionsSetResponse.js";
import type { WorkspaceSummary } from "./models/WorkspaceSummary.js";
import type * as adminAnalyticsApi from "./operations/AdminAnalyticsApi.js";
import type * as adminAnalyticsMessagesApi from "./operations/AdminAnalyticsMessagesApi.js";
import type * as adminAppsActivitiesApi from "./operations/AdminAppsActivitiesApi.js";
import type * as adminAppsApi from "./operations/AdminAppsApi.js";
import type * as adminAppsApprovedApi from "./operations/AdminAppsApprovedApi.js";
import type * as adminAppsConfigApi from "./operations/AdminAppsConfigApi.js";
import type * as adminAppsMcpServersApi from "./operations/AdminAppsMcpServersApi.js";
import type * as adminAppsMcpServersPermissionsApi from "./operations/AdminAppsMcpServersPermissionsApi.js";
import type * as adminAppsPermissionsApi from "./operations/AdminAppsPermissionsApi.js";
import type * as adminAppsRequestsApi from "./operations/AdminAppsRequestsApi.js";
import type * as adminAppsRestrictedApi from "./operations/AdminAppsRestrictedApi.js";
import type * as adminAuditAnomalyAllowApi from "./operations/AdminAuditAnomalyAllowApi.js";
import type * as adminAuthPolicyApi from "./operations/AdminAuthPolicyApi.js";
import type * as adminBarriersApi from "./operations/AdminBarriersApi.js";
import type * as adminConversationsApi from "./operations/AdminConversationsApi.js";
import type * as adminConversationsEkmApi from "./operations/AdminConversationsEkmApi.js";
import type * as adminConversationsRestrictAccessApi from "./operations/AdminConversationsRestrictAccessApi.js";
import type * as adminEmojiApi from "./operations/AdminEmojiApi.js";
import type * as adminFunctionsApi from "./operations/AdminFunctionsApi.js";
import type * as adminFunctionsPermissionsApi from "./operations/AdminFunctionsPermissionsApi.js";
import type * as adminInviteRequestsApi from "./operations/AdminInviteRequestsApi.js";
import type * as adminInviteRequestsApprovedApi from "./operations/AdminInviteRequestsApprovedApi.js";
import type * as adminInviteRequestsDeniedApi from "./operations/AdminInviteRequestsDeniedApi.js";
import type * as adminRolesApi from "./operations/AdminRolesApi.js";
import type * as adminTeamsAdminsApi from "./operations/AdminTeamsAdminsApi.js";
import type * as adminTeamsApi from "./operations/AdminTeamsApi.js";
import type * as adminTeamsOwnersApi from "./operations/AdminTeamsOwnersApi.js";
import type * as adminTeamsSettingsApi from "./operations/AdminTeamsSettingsApi.js";
import type * as adminUsergroupsApi from "./operations/AdminUsergroupsApi.js";
import type * as adminUsersApi from "./operations/AdminUsersApi.js";
import type * as adminUsersSessionApi from "./operations/AdminUsersSessionApi.js";
import type * as adminUsersUnsupportedVersionsApi from "./operations/AdminUsersUnsupportedVersionsApi.js";
import type * as adminWorkflowsApi from "./operations/AdminWorkflowsApi.js";
import type * as adminWorkflowsCollaboratorsApi from "./operations/AdminWorkflowsCollaboratorsApi.js";
import type * as adminWorkflowsPermissionsApi from "./operations/AdminWorkflowsPermissionsApi.js";
import type * as adminWorkflowsTriggersTypesPermissionsApi from "./operations/AdminWorkflowsTriggersTypesPermissionsApi.js";
import type * as agentsConversationsApi from "./operations/AgentsConversationsApi.js";
import type * as agentsSessionsApi from "./operations/AgentsSessionsApi.js";
import type * as apiApi from "./operations/ApiApi.js";
import type * as appsActivitiesApi from "./operations/AppsActivitiesApi.js";
import type * as appsApi from "./operations/AppsApi.js";
import type * as appsAuthExternalApi from "./operations/AppsAuthExternalApi.js";
import type * as appsConnectionsApi from "./operations/AppsConnectionsApi.js";
import type * as appsDatastoreApi from "./operations/AppsDatastoreApi.js";
import type * as appsEventAuthorizationsApi from "./operations/AppsEventAuthorizationsApi.js";
import type * as appsIconApi from "./operations/AppsIconApi.js";
import type * as appsManagedPermissionsApi from "./operations/AppsManagedPermissionsApi.js";
import type * as appsManifestApi from "./operations/AppsManifestApi.js";
import type * as appsUserConnectionApi from "./operations/AppsUserConnectionApi.js";
import type * as assistantSearchApi from "./operations/AssistantSearchApi.js";
import type * as assistantThreadsApi from "./operations/AssistantThreadsApi.js";
import type * as authApi from "./operations/AuthApi.js";
import type * as authTeamsApi from "./operations/AuthTeamsApi.js";
import type * as blocksApi from "./operations/BlocksApi.js";
import type * as bookmarksApi from "./operations/BookmarksApi.js";
import type * as botsApi from "./operations/BotsApi.js";
import type * as callsApi from "./operations/CallsApi.js";
import type * as callsParticipantsApi from "./operations/CallsParticipantsApi.js";
import type * as canvasesAccessApi from "./operations/CanvasesAccessApi.js";
import type * as canvasesApi from "./operations/CanvasesApi.js";
import type * as canvasesSectionsApi from "./operations/CanvasesSectionsApi.js";
import type * as chatApi from "./operations/ChatApi.js";
import type * as chatScheduledMessagesApi from "./operations/ChatScheduledMessagesApi.js";
import type * as conversationsApi from "./operations/ConversationsApi.js";
import type * as conversationsCanvasesApi from "./operations/ConversationsCanvasesApi.js";
import type * as conversationsExternalInvitePermissionsApi from "./operations/ConversationsExternalInvitePermissionsApi.js";
import type * as conversationsRequestSharedInviteApi from "./operations/ConversationsRequestSharedInviteApi.js";
import type * as dialogApi from "./operations/DialogApi.js";
import type * as dndApi from "./operations/DndApi.js";
import type * as emojiApi from "./operations/EmojiApi.js";
import type * as entityApi from "./operations/EntityApi.js";
import type * as filesApi from "./operations/FilesApi.js";
import type * as filesCommentsApi from "./operations/FilesCommentsApi.js";
import type * as filesRemoteApi from "./operations/FilesRemoteApi.js";
import type * as functionsApi from "./operations/FunctionsApi.js";
import type * as functionsDistributionsPermissionsApi from "./operations/FunctionsDistributionsPermissionsApi.js";
import type * as functionsWorkflowsStepsApi from "./operations/FunctionsWorkflowsStepsApi.js";
import type * as functionsWorkflowsStepsResponsesApi from "./operations/FunctionsWorkflowsStepsResponsesApi.js";
import type * as migrationApi from "./operations/MigrationApi.js";
import type * as oauthApi from "./operations/OauthApi.js";
import type * as oauthV2Api from "./operations/OauthV2Api.js";
import type * as oauthV2UserApi from "./operations/OauthV2UserApi.js";
import type * as openidConnectApi from "./operations/OpenidConnectApi.js";
import type * as pinsApi from "./operations/PinsApi.js";
import type * as reactionsApi from "./operations/ReactionsApi.js";
import type * as remindersApi from "./operations/RemindersApi.js";
import type * as rtmApi from "./operations/RtmApi.js";
import type * as searchApi from "./operations/SearchApi.js";
import type * as slackListsAccessApi from "./operations/SlackListsAccessApi.js";
import type * as slackListsApi from "./operations/SlackListsApi.js";
import type * as slackListsDownloadApi from "./operations/SlackListsDownloadApi.js";
import type * as slackListsItemsApi from "./operations/SlackListsItemsApi.js";
import type * as starsApi from "./operations/StarsApi.js";
import type * as teamApi from "./operations/TeamApi.js";
import type * as teamBillingApi from "./operations/TeamBillingApi.js";
import type * as teamExternalTeamsApi from "./operations/TeamExternalTeamsApi.js";
import type * as teamPreferencesApi from "./operations/TeamPreferencesApi.js";
import type * as teamProfileApi from "./operations/TeamProfileApi.js";
import type * as toolingTokensApi from "./operations/ToolingTokensApi.js";
import type * as usergroupsApi from "./operations/UsergroupsApi.js";
import type * as usergroupsUsersApi from "./operations/UsergroupsUsersApi.js";
import type * as usersApi from "./operations/UsersApi.js";
import type * as usersDiscoverableContactsApi from "./operations/UsersDiscoverableContactsApi.js";
import type * as usersProfileApi from "./operations/UsersProfileApi.js";
import type * as viewsApi from "./operations/ViewsApi.js";
import type * as workflowsFeaturedApi from "./operations/WorkflowsFeaturedApi.js";
import type * as workflowsTriggersPermissionsApi from "./operations/WorkflowsTriggersPermissionsApi.js";
import { operations } from "./operation-list.js";
import { BaseClient, engineOf } from "./runtime/client.js";
import { type Endpoint, type OptionalEndpoint } from "./runtime/endpoint.js";
import {
  pagedEndpoint,
  type OptionalPagedEndpoint,
  type PagedEndpoint,
} from "./runtime/paged-endpoint.js";
import { putMember } from "./runtime/namespaces.js";
import type { ClientOptions } from "./runtime/options.js";

/** Who may use the MCP servers of an app. */
export interface AdminAppsMcpServersPermissionsEndpoints {
  /**
   * List an app's MCP servers and their permissions.
   *
   * Lists the MCP servers of an app, with who may use each of them.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.mcp.servers.permissions.list
   */
  readonly list: Endpoint<
    adminAppsMcpServersPermissionsApi.AdminAppsMcpServersPermissionsListArguments,
    AdminAppsMcpServersPermissionsListResponse
  >;
  /**
   * Set who may use an MCP server.
   *
   * Sets who may use one of an app's MCP servers.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.mcp.servers.permissions.set
   */
  readonly set: Endpoint<
    adminAppsMcpServersPermissionsApi.AdminAppsMcpServersPermissionsSetArguments,
    DefaultSuccessTemplate
  >;
}

/** Who may use a type of trigger. */
export interface AdminWorkflowsTriggersTypesPermissionsEndpoints {
  /**
   * Get who may use types of triggers.
   *
   * Answers for each of these types of triggers who may use it. Slack leaves
   * out IDs that name no type and says so in a warning.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.workflows.triggers.types.permissions.lookup
   */
  readonly lookup: Endpoint<
    adminWorkflowsTriggersTypesPermissionsApi.AdminWorkflowsTriggersTypesPermissionsLookupArguments,
    AdminWorkflowsTriggersTypesPermissionsLookupResponse
  >;
  /**
   * Set who may use a type of trigger.
   *
   * Sets who may use a type of trigger, as a whole or for each of its
   * permissions.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.workflows.triggers.types.permissions.set
   */
  readonly set: Endpoint<
    adminWorkflowsTriggersTypesPermissionsApi.AdminWorkflowsTriggersTypesPermissionsSetArguments,
    DefaultSuccessTemplate
  >;
}

/** MCP servers that an organization allows. */
export interface AdminAppsMcpServersEndpoints {
  readonly permissions: AdminAppsMcpServersPermissionsEndpoints;
  /**
   * List the approved MCP servers.
   *
   * Lists the MCP servers of third-party apps that the organization allows.
   * It reads the list of what is allowed, so servers of apps that were
   * uninstalled but not deleted are in it as well.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.mcp.servers.list
   */
  readonly list: OptionalPagedEndpoint<
    adminAppsMcpServersApi.AdminAppsMcpServersListArguments,
    AdminAppsMcpServersListResponse,
    {
      server_id: string;
      server_name: string;
      url: string;
      auth_type: string;
      app_id: string;
      app_name: string;
      [key: string]: unknown;
    }
  >;
}

/** Addresses and networks that the audit log trusts. */
export interface AdminAuditAnomalyAllowEndpoints {
  /**
   * Get the addresses and networks that are trusted.
   *
   * Gets the address blocks and networks from which the organization expects
   * its members, so that its audit log reports no anomaly for them.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.audit.anomaly.allow.getItem
   */
  readonly getItem: OptionalEndpoint<
    adminAuditAnomalyAllowApi.AdminAuditAnomalyAllowGetItemArguments,
    AdminAuditAnomalyAllowGetItemResponse
  >;
  /**
   * Set the addresses and networks that are trusted.
   *
   * Replaces the address blocks and networks from which the organization
   * expects its members, so that its audit log reports no anomaly for them.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.audit.anomaly.allow.updateItem
   */
  readonly updateItem: OptionalEndpoint<
    adminAuditAnomalyAllowApi.AdminAuditAnomalyAllowUpdateItemArguments,
    DefaultSuccessTemplate
  >;
}

/** What is behind `admin.workflows.triggers.types`. */
export interface AdminWorkflowsTriggersTypesEndpoints {
  readonly permissions: AdminWorkflowsTriggersTypesPermissionsEndpoints;
}

/** Responses to the forms of workflows. */
export interface FunctionsWorkflowsStepsResponsesEndpoints {
  /**
   * Export what people entered in a workflow's form.
   *
   * Exports the responses to a form of a workflow as CSV. The workflow is
   * named by its ID, or by a reference and its app. How the file is handed
   * over is not documented; the answer says only that the call worked.
   *
   * Documentation: https://docs.slack.dev/reference/methods/functions.workflows.steps.responses.export
   */
  readonly export: Endpoint<
    functionsWorkflowsStepsResponsesApi.FunctionsWorkflowsStepsResponsesExportArguments,
    DefaultSuccessTemplate
  >;
}

/** How the messages of a channel were received. */
export interface AdminAnalyticsMessagesEndpoints {
  /**
   * Get how messages of a channel were received.
   *
   * Gets for each message of a channel how many users saw it, reacted to it,
   * shared it and clicked in it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.analytics.messages.activity
   */
  readonly activity: PagedEndpoint<
    adminAnalyticsMessagesApi.AdminAnalyticsMessagesActivityArguments,
    AdminAnalyticsMessagesActivityResponse,
    {
      channel_id?: string;
      timestamp?: string;
      unique_user_reactions_count?: number;
      unique_user_shares_count?: number;
      unique_user_views_count?: number;
      unique_user_clicks_count?: number;
      unique_views_client?: {
        desktop_views_count?: number;
        mobile_views_count?: number;
        web_views_count?: number;
        [key: string]: unknown;
      };
      unique_stats_by_department?: {
        department?: string;
        views?: number;
        reactions?: number;
        shares?: number;
        clicks?: number;
        [key: string]: unknown;
      }[];
      unique_stats_by_org?: {
        team_id?: string;
        views?: number;
        reactions?: number;
        shares?: number;
        clicks?: number;
        [key: string]: unknown;
      }[];
      [key: string]: unknown;
    }
  >;
  /**
   * Get data on the messages of a channel.
   *
   * Gets data on the messages of a channel, such as author, length,
   * reactions and files, without their texts.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.analytics.messages.metadata
   */
  readonly metadata: PagedEndpoint<
    adminAnalyticsMessagesApi.AdminAnalyticsMessagesMetadataArguments,
    AdminAnalyticsMessagesMetadataResponse,
    {
      user_id?: string;
      type: string;
      subtype?: string;
      ts: string;
      thread_ts?: string;
      display_as_bot?: boolean;
      client_msg_id?: string;
      text_character_count?: number;
      reactions?: { name: string; count: number; [key: string]: unknown }[];
      files?: {
        id: string;
        created: number;
        timestamp: number;
        mimetype?: string;
        filetype?: string;
        subtype?: string;
        pretty_type?: string;
        is_external?: boolean;
        external_type?: string;
        is_public?: boolean;
        public_url_shared?: boolean;
        display_as_bot?: boolean;
        duration_ms?: number;
        media_display_type?: string;
        [key: string]: unknown;
      }[];
      [key: string]: unknown;
    }
  >;
}

/** Log events of apps. */
export interface AdminAppsActivitiesEndpoints {
  /**
   * List the log of apps.
   *
   * Lists the log events of the apps of a workspace or organization.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.activities.list
   */
  readonly list: OptionalPagedEndpoint<
    adminAppsActivitiesApi.AdminAppsActivitiesListArguments,
    AdminAppsActivitiesListResponse,
    AdminAppActivity
  >;
}

/** Apps that may be installed. */
export interface AdminAppsApprovedEndpoints {
  /**
   * List approved apps.
   *
   * Lists the apps that may be installed in a workspace or in the
   * organization.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.approved.list
   */
  readonly list: OptionalPagedEndpoint<
    adminAppsApprovedApi.AdminAppsApprovedListArguments,
    AdminAppsApprovedListResponse,
    ResolvedApp
  >;
}

/** Configuration of connectors. */
export interface AdminAppsConfigEndpoints {
  /**
   * Look up the configuration of connectors.
   *
   * Gets how connectors are configured, by the IDs of their apps or by how
   * they preview links.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.config.lookup
   */
  readonly lookup: OptionalEndpoint<
    adminAppsConfigApi.AdminAppsConfigLookupArguments,
    AdminAppsConfigLookupResponse
  >;
  /**
   * Configure a connector.
   *
   * Sets how a connector authorizes, how it previews links, and which
   * domains it may be used with.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.config.set
   */
  readonly set: Endpoint<
    adminAppsConfigApi.AdminAppsConfigSetArguments,
    DefaultSuccessTemplate
  >;
}

/** What is behind `admin.apps.mcp`. */
export interface AdminAppsMcpEndpoints {
  readonly servers: AdminAppsMcpServersEndpoints;
}

/** Who may use an app. */
export interface AdminAppsPermissionsEndpoints {
  /**
   * Give users access to an app.
   *
   * Adds users and user groups to those who may use an app. The app's
   * permission type has to be `named_entities`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.permissions.add
   */
  readonly add: Endpoint<
    adminAppsPermissionsApi.AdminAppsPermissionsAddArguments,
    DefaultSuccessTemplate
  >;
  /**
   * List who may use an app.
   *
   * Gets the permission type of an app and, where it has them, the users and
   * user groups who may use it. Slack does not say which fields the answer
   * has.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.permissions.list
   */
  readonly list: Endpoint<
    adminAppsPermissionsApi.AdminAppsPermissionsListArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Take users' access to an app away.
   *
   * Removes users and user groups from those who may use an app. The app's
   * permission type has to be `named_entities`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.permissions.remove
   */
  readonly remove: Endpoint<
    adminAppsPermissionsApi.AdminAppsPermissionsRemoveArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Set who may use an app.
   *
   * Sets the permission type of an app, and the users and user groups who
   * may use it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.permissions.set
   */
  readonly set: Endpoint<
    adminAppsPermissionsApi.AdminAppsPermissionsSetArguments,
    DefaultSuccessTemplate
  >;
}

/** Requests of members to install apps. */
export interface AdminAppsRequestsEndpoints {
  /**
   * Cancel a request for an app.
   *
   * Withdraws a member's request to install an app.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.requests.cancel
   */
  readonly cancel: Endpoint<
    adminAppsRequestsApi.AdminAppsRequestsCancelArguments,
    DefaultSuccessTemplate
  >;
  /**
   * List requests for apps.
   *
   * Lists the open requests of members to install apps in a workspace or in
   * the organization.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.requests.list
   */
  readonly list: PagedEndpoint<
    adminAppsRequestsApi.AdminAppsRequestsListArguments,
    AdminAppsRequestsListResponse,
    AdminAppRequest
  >;
}

/** Apps that may not be installed. */
export interface AdminAppsRestrictedEndpoints {
  /**
   * List restricted apps.
   *
   * Lists the apps that may not be installed in a workspace or in the
   * organization.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.restricted.list
   */
  readonly list: PagedEndpoint<
    adminAppsRestrictedApi.AdminAppsRestrictedListArguments,
    AdminAppsRestrictedListResponse,
    ResolvedApp
  >;
}

/** What is behind `admin.audit.anomaly`. */
export interface AdminAuditAnomalyEndpoints {
  readonly allow: AdminAuditAnomalyAllowEndpoints;
}

/** Policies on how the users of an organization sign in. */
export interface AdminAuthPolicyEndpoints {
  /**
   * Assign users to an authentication policy.
   *
   * Assigns users to one of the organization's policies on how to sign in.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.auth.policy.assignEntities
   */
  readonly assignEntities: Endpoint<
    adminAuthPolicyApi.AdminAuthPolicyAssignEntitiesArguments,
    AdminAuthPolicyAssignEntitiesResponse
  >;
  /**
   * List the users of an authentication policy.
   *
   * Lists the users who are assigned to one of the organization's policies
   * on how to sign in.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.auth.policy.getEntities
   */
  readonly getEntities: PagedEndpoint<
    adminAuthPolicyApi.AdminAuthPolicyGetEntitiesArguments,
    AdminAuthPolicyGetEntitiesResponse,
    AuthPolicyEntity
  >;
  /**
   * Remove users from an authentication policy.
   *
   * Removes users from one of the organization's policies on how to sign in.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.auth.policy.removeEntities
   */
  readonly removeEntities: Endpoint<
    adminAuthPolicyApi.AdminAuthPolicyRemoveEntitiesArguments,
    AdminAuthPolicyRemoveEntitiesResponse
  >;
}

/** Channels that were shared once, for key management. */
export interface AdminConversationsEkmEndpoints {
  /**
   * List the original IDs of disconnected channels.
   *
   * Lists channels that were shared once and are no longer, with the IDs
   * that they had in the organization that owned them. Enterprise Key
   * Management needs those IDs to revoke keys.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.ekm.listOriginalConnectedChannelInfo
   */
  readonly listOriginalConnectedChannelInfo: OptionalPagedEndpoint<
    adminConversationsEkmApi.AdminConversationsEkmListOriginalConnectedChannelInfoArguments,
    AdminConversationsEkmListOriginalConnectedChannelInfoResponse,
    {
      id: string;
      internal_team_ids: string[];
      original_connected_host_id: string;
      original_connected_channel_id: string;
      [key: string]: unknown;
    }
  >;
}

/** Groups whose members may be in a private channel. */
export interface AdminConversationsRestrictAccessEndpoints {
  /**
   * Allow a group into a private channel.
   *
   * Adds a group of the identity provider to those whose members may be in a
   * private channel.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.restrictAccess.addGroup
   */
  readonly addGroup: Endpoint<
    adminConversationsRestrictAccessApi.AdminConversationsRestrictAccessAddGroupArguments,
    DefaultSuccessTemplate
  >;
  /**
   * List the groups that a channel is restricted to.
   *
   * Lists the groups of the identity provider that are linked to a channel.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.restrictAccess.listGroups
   */
  readonly listGroups: Endpoint<
    adminConversationsRestrictAccessApi.AdminConversationsRestrictAccessListGroupsArguments,
    AdminConversationsRestrictAccessListGroupsResponse
  >;
  /**
   * Take a group's access to a private channel away.
   *
   * Removes a group of the identity provider from those whose members may be
   * in a private channel.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.restrictAccess.removeGroup
   */
  readonly removeGroup: Endpoint<
    adminConversationsRestrictAccessApi.AdminConversationsRestrictAccessRemoveGroupArguments,
    DefaultSuccessTemplate
  >;
}

/** Who may use a function. */
export interface AdminFunctionsPermissionsEndpoints {
  /**
   * Look up who may use functions.
   *
   * Gets for each function who may use it, with the users where only some
   * may.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.functions.permissions.lookup
   */
  readonly lookup: Endpoint<
    adminFunctionsPermissionsApi.AdminFunctionsPermissionsLookupArguments,
    AdminFunctionsPermissionsLookupResponse
  >;
  /**
   * Set who may use a function.
   *
   * Sets who may use a function: everyone, nobody, the app's developers, or
   * those named.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.functions.permissions.set
   */
  readonly set: Endpoint<
    adminFunctionsPermissionsApi.AdminFunctionsPermissionsSetArguments,
    DefaultSuccessTemplate
  >;
}

/** Requests for invitations that were approved. */
export interface AdminInviteRequestsApprovedEndpoints {
  /**
   * List the approved requests for invitations.
   *
   * Lists the requests for invitations to a workspace that have been
   * approved, each with the invitation that came of it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.inviteRequests.approved.list
   */
  readonly list: OptionalPagedEndpoint<
    adminInviteRequestsApprovedApi.AdminInviteRequestsApprovedListArguments,
    AdminInviteRequestsApprovedListResponse,
    ApprovedInviteRequest
  >;
}

/** Requests for invitations that were denied. */
export interface AdminInviteRequestsDeniedEndpoints {
  /**
   * List the denied requests for invitations.
   *
   * Lists the requests for invitations to a workspace that have been denied,
   * each with who denied it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.inviteRequests.denied.list
   */
  readonly list: OptionalPagedEndpoint<
    adminInviteRequestsDeniedApi.AdminInviteRequestsDeniedListArguments,
    AdminInviteRequestsDeniedListResponse,
    DeniedInviteRequest
  >;
}

/** Admins of a workspace. */
export interface AdminTeamsAdminsEndpoints {
  /**
   * List the admins of a workspace.
   *
   * Lists the IDs of the users who are admins of a workspace.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.teams.admins.list
   */
  readonly list: PagedEndpoint<
    adminTeamsAdminsApi.AdminTeamsAdminsListArguments,
    AdminTeamsAdminsListResponse,
    string
  >;
}

/** Owners of a workspace. */
export interface AdminTeamsOwnersEndpoints {
  /**
   * List the owners of a workspace.
   *
   * Lists the IDs of the users who are owners of a workspace.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.teams.owners.list
   */
  readonly list: PagedEndpoint<
    adminTeamsOwnersApi.AdminTeamsOwnersListArguments,
    AdminTeamsOwnersListResponse,
    string
  >;
}

/** Settings of a workspace. */
export interface AdminTeamsSettingsEndpoints {
  /**
   * Get the settings of a workspace.
   *
   * Answers the settings of a workspace of the organization: name, domain,
   * icon and default channels.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.teams.settings.info
   */
  readonly info: Endpoint<
    adminTeamsSettingsApi.AdminTeamsSettingsInfoArguments,
    AdminTeamsSettingsInfoResponse
  >;
  /**
   * Set the default channels of a workspace.
   *
   * Sets the channels that everybody who joins the workspace is added to.
   * They take the place of the earlier ones.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.teams.settings.setDefaultChannels
   */
  readonly setDefaultChannels: Endpoint<
    adminTeamsSettingsApi.AdminTeamsSettingsSetDefaultChannelsArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Set the description of a workspace.
   *
   * Sets the text that tells people what a workspace is for.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.teams.settings.setDescription
   */
  readonly setDescription: Endpoint<
    adminTeamsSettingsApi.AdminTeamsSettingsSetDescriptionArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Set who may find and join a workspace.
   *
   * Sets whether the members of the organization see a workspace and how
   * they can join it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.teams.settings.setDiscoverability
   */
  readonly setDiscoverability: Endpoint<
    adminTeamsSettingsApi.AdminTeamsSettingsSetDiscoverabilityArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Set the icon of a workspace.
   *
   * Sets the icon of a workspace. Slack fetches the image from the address
   * given.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.teams.settings.setIcon
   */
  readonly setIcon: Endpoint<
    adminTeamsSettingsApi.AdminTeamsSettingsSetIconArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Set the name of a workspace.
   *
   * Sets the name of a workspace, as people see it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.teams.settings.setName
   */
  readonly setName: Endpoint<
    adminTeamsSettingsApi.AdminTeamsSettingsSetNameArguments,
    DefaultSuccessTemplate
  >;
}

/** Sessions of the members of an organization. */
export interface AdminUsersSessionEndpoints {
  /**
   * Clear the session settings of users.
   *
   * Removes what was set for these users with
   * `admin.users.session.setSettings`: how long a session lasts, and whether
   * it ends with the client. The settings of their organization apply to
   * them again.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.session.clearSettings
   */
  readonly clearSettings: Endpoint<
    adminUsersSessionApi.AdminUsersSessionClearSettingsArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Get the session settings of users.
   *
   * Answers the session settings that were set for each of these users: how
   * long a session lasts, and whether it ends with the client.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.session.getSettings
   */
  readonly getSettings: Endpoint<
    adminUsersSessionApi.AdminUsersSessionGetSettingsArguments,
    AdminUsersSessionGetSettingsResponse
  >;
  /**
   * Revoke one session of a user.
   *
   * Revokes a single session of a user, found by its session id. On that
   * device the user has to sign in again; their other sessions stay.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.session.invalidate
   */
  readonly invalidate: Endpoint<
    adminUsersSessionApi.AdminUsersSessionInvalidateArguments,
    DefaultSuccessTemplate
  >;
  /**
   * List the active sessions of an organization.
   *
   * Lists the sessions that are active in an organization. `team_id` and
   * `user_id`, which go together, narrow it down to one user.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.session.list
   */
  readonly list: OptionalPagedEndpoint<
    adminUsersSessionApi.AdminUsersSessionListArguments,
    AdminUsersSessionListResponse,
    ActiveSession
  >;
  /**
   * Wipe all valid sessions of a user.
   *
   * Wipes all valid sessions of a user, on all devices. With `mobile_only`
   * or `web_only` the sessions of the other kind stay. What Slack does when
   * both are true is not documented.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.session.reset
   */
  readonly reset: Endpoint<
    adminUsersSessionApi.AdminUsersSessionResetArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Wipe all valid sessions of several users.
   *
   * Puts a job into Slack's queue that wipes the valid sessions of these
   * users, on all devices. The answer comes before the job is done. With
   * `mobile_only` or `web_only` the sessions of the other kind stay.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.session.resetBulk
   */
  readonly resetBulk: Endpoint<
    adminUsersSessionApi.AdminUsersSessionResetBulkArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Set the session settings of users.
   *
   * Sets how long the sessions of these users last, and whether they end
   * with the client. At least one of `duration` and
   * `desktop_app_browser_quit` is needed.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.session.setSettings
   */
  readonly setSettings: Endpoint<
    adminUsersSessionApi.AdminUsersSessionSetSettingsArguments,
    DefaultSuccessTemplate
  >;
}

/** Members who use outdated software. */
export interface AdminUsersUnsupportedVersionsEndpoints {
  /**
   * Export the users of outdated software.
   *
   * Has Slackbot send the token's owner a zipped CSV file of the members who
   * use a system or client that Slack supports no longer, or not for long.
   * The answer comes before the file.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.unsupportedVersions.export
   */
  readonly export: OptionalEndpoint<
    adminUsersUnsupportedVersionsApi.AdminUsersUnsupportedVersionsExportArguments,
    DefaultSuccessTemplate
  >;
}

/** Users who can change a workflow. */
export interface AdminWorkflowsCollaboratorsEndpoints {
  /**
   * Add collaborators to workflows.
   *
   * Makes users collaborators of workflows of the workspace or organization,
   * so that they can change them.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.workflows.collaborators.add
   */
  readonly add: Endpoint<
    adminWorkflowsCollaboratorsApi.AdminWorkflowsCollaboratorsAddArguments,
    AdminWorkflowsCollaboratorsAddResponse
  >;
  /**
   * Remove collaborators from workflows.
   *
   * Takes users from the collaborators of workflows of the workspace or
   * organization.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.workflows.collaborators.remove
   */
  readonly remove: Endpoint<
    adminWorkflowsCollaboratorsApi.AdminWorkflowsCollaboratorsRemoveArguments,
    AdminWorkflowsCollaboratorsRemoveResponse
  >;
}

/** Who may run a workflow. */
export interface AdminWorkflowsPermissionsEndpoints {
  /**
   * Get who may run workflows.
   *
   * Answers for each of these workflows who may run it, as its triggers
   * allow.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.workflows.permissions.lookup
   */
  readonly lookup: Endpoint<
    adminWorkflowsPermissionsApi.AdminWorkflowsPermissionsLookupArguments,
    AdminWorkflowsPermissionsLookupResponse
  >;
}

/** What is behind `admin.workflows.triggers`. */
export interface AdminWorkflowsTriggersEndpoints {
  readonly types: AdminWorkflowsTriggersTypesEndpoints;
}

/** Tokens of other services that Slack keeps for an app. */
export interface AppsAuthExternalEndpoints {
  /**
   * Delete Slack's copies of external tokens.
   *
   * Deletes tokens of other services that Slack keeps for an app. With the
   * service itself, they stay valid. Whether Slack deletes all of them
   * without an argument is not documented.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.auth.external.delete
   */
  readonly delete: OptionalEndpoint<
    appsAuthExternalApi.AppsAuthExternalDeleteArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Get a token of another service.
   *
   * Answers the access token of another service that Slack keeps under an
   * ID, renewed if need be.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.auth.external.get
   */
  readonly get: Endpoint<
    appsAuthExternalApi.AppsAuthExternalGetArguments,
    AppsAuthExternalGetResponse
  >;
}

/** Installations that an event was visible to. */
export interface AppsEventAuthorizationsEndpoints {
  /**
   * List the installations that saw an event.
   *
   * Lists the installations of the app that an event of the Events API was
   * visible to, page by page. The event itself names one of them only. Takes
   * a token of the app (`xapp-`).
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.event.authorizations.list
   */
  readonly list: PagedEndpoint<
    appsEventAuthorizationsApi.AppsEventAuthorizationsListArguments,
    AppsEventAuthorizationsListResponse,
    EventAuthorization
  >;
}

/** Permissions of an app that another app manages. */
export interface AppsManagedPermissionsEndpoints {
  /**
   * Set who may use a managed app.
   *
   * Sets who may use an app that another app manages, with the token of the
   * user who built it there. Works before the app is installed; afterwards
   * it changes nothing and answers the permissions as they are.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.managed.permissions.set
   */
  readonly set: Endpoint<
    appsManagedPermissionsApi.AppsManagedPermissionsSetArguments,
    DefaultSuccessTemplate
  >;
}

/** Connection between a user's accounts with Slack and with an app. */
export interface AppsUserConnectionEndpoints {
  /**
   * Set whether a user is connected to an app.
   *
   * Tells Slack whether a user has linked their account with the app. An app
   * calls it after it got the event `user_connection`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.user.connection.update
   */
  readonly update: Endpoint<
    appsUserConnectionApi.AppsUserConnectionUpdateArguments,
    DefaultSuccessTemplate
  >;
}

/** Access to custom functions. */
export interface FunctionsDistributionsPermissionsEndpoints {
  /**
   * Give users access to a custom function.
   *
   * Adds users to those who may use a custom function in workflows. Its
   * permission has to be `named_entities`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/functions.distributions.permissions.add
   */
  readonly add: OptionalEndpoint<
    functionsDistributionsPermissionsApi.FunctionsDistributionsPermissionsAddArguments,
    FunctionsDistributionsPermissionsAddResponse
  >;
  /**
   * Show who has access to a custom function.
   *
   * Shows who may use a custom function in workflows. With the permission
   * `named_entities`, users, workspaces and organizations are listed.
   *
   * Documentation: https://docs.slack.dev/reference/methods/functions.distributions.permissions.list
   */
  readonly list: OptionalEndpoint<
    functionsDistributionsPermissionsApi.FunctionsDistributionsPermissionsListArguments,
    FunctionsDistributionsPermissionsListResponse
  >;
  /**
   * Take access to a custom function from users.
   *
   * Removes users from those who may use a custom function in workflows. Its
   * permission has to be `named_entities`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/functions.distributions.permissions.remove
   */
  readonly remove: OptionalEndpoint<
    functionsDistributionsPermissionsApi.FunctionsDistributionsPermissionsRemoveArguments,
    FunctionsDistributionsPermissionsRemoveResponse
  >;
  /**
   * Set who has access to a custom function.
   *
   * Sets who may use a custom function in workflows. With the permission
   * `named_entities`, those listed in the call.
   *
   * Documentation: https://docs.slack.dev/reference/methods/functions.distributions.permissions.set
   */
  readonly set: OptionalEndpoint<
    functionsDistributionsPermissionsApi.FunctionsDistributionsPermissionsSetArguments,
    FunctionsDistributionsPermissionsSetResponse
  >;
}

/** Steps of workflows that use a function. */
export interface FunctionsWorkflowsStepsEndpoints {
  readonly responses: FunctionsWorkflowsStepsResponsesEndpoints;
  /**
   * List the steps that use a function in a workflow.
   *
   * Lists the steps of a workflow that use a function, in all versions of
   * the workflow. The workflow is named by its ID, or by a reference and its
   * app.
   *
   * Documentation: https://docs.slack.dev/reference/methods/functions.workflows.steps.list
   */
  readonly list: Endpoint<
    functionsWorkflowsStepsApi.FunctionsWorkflowsStepsListArguments,
    FunctionsWorkflowsStepsListResponse
  >;
}

/** Tokens of users alone, without those of a bot. */
export interface OauthV2UserEndpoints {
  /**
   * Exchange an OAuth code for a token of a user.
   *
   * Exchanges the code of a finished authorization for an access token of
   * the user alone, without one of a bot. With a `grant_type` of
   * `refresh_token`, renews a token that expires.
   *
   * Documentation: https://docs.slack.dev/reference/methods/oauth.v2.user.access
   */
  readonly access: OptionalEndpoint<
    oauthV2UserApi.OauthV2UserAccessArguments,
    OauthV2UserAccessResponse
  >;
}

/** Access to the triggers of workflows. */
export interface WorkflowsTriggersPermissionsEndpoints {
  /**
   * Let more people run a trigger.
   *
   * Adds users, channels, workspaces and organizations to those who may run
   * a trigger. Its permission has to be `named_entities`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/workflows.triggers.permissions.add
   */
  readonly add: Endpoint<
    workflowsTriggersPermissionsApi.WorkflowsTriggersPermissionsAddArguments,
    WorkflowsTriggersPermissionsAddResponse
  >;
  /**
   * Show who may run a trigger.
   *
   * Shows who may run a trigger. With the permission `named_entities`,
   * users, channels, workspaces and organizations are listed.
   *
   * Documentation: https://docs.slack.dev/reference/methods/workflows.triggers.permissions.list
   */
  readonly list: Endpoint<
    workflowsTriggersPermissionsApi.WorkflowsTriggersPermissionsListArguments,
    WorkflowsTriggersPermissionsListResponse
  >;
  /**
   * Let fewer people run a trigger.
   *
   * Removes users, channels, workspaces and organizations from those who may
   * run a trigger. Its permission has to be `named_entities`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/workflows.triggers.permissions.remove
   */
  readonly remove: Endpoint<
    workflowsTriggersPermissionsApi.WorkflowsTriggersPermissionsRemoveArguments,
    WorkflowsTriggersPermissionsRemoveResponse
  >;
  /**
   * Set who may run a trigger.
   *
   * Sets who may run a trigger. With the permission `named_entities`, those
   * listed in the call.
   *
   * Documentation: https://docs.slack.dev/reference/methods/workflows.triggers.permissions.set
   */
  readonly set: Endpoint<
    workflowsTriggersPermissionsApi.WorkflowsTriggersPermissionsSetArguments,
    WorkflowsTriggersPermissionsSetResponse
  >;
}

/** Analytics of an organization's members and channels. */
export interface AdminAnalyticsEndpoints {
  readonly messages: AdminAnalyticsMessagesEndpoints;
  /**
   * Get a day's analytics as a file.
   *
   * Gets the analytics of one day for every member or public channel. What
   * Slack sends is a gzip file with one JSON object a line.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.analytics.getFile
   */
  readonly getFile: Endpoint<
    adminAnalyticsApi.AdminAnalyticsGetFileArguments,
    AdminAnalyticsGetFileResponse
  >;
  /** {@link extras.analyticsRecords } */
  readonly records: ReturnType<typeof extras.analyticsRecords>;
}

/** Apps that an organization approves, restricts and removes. */
export interface AdminAppsEndpoints {
  readonly activities: AdminAppsActivitiesEndpoints;
  readonly approved: AdminAppsApprovedEndpoints;
  readonly config: AdminAppsConfigEndpoints;
  readonly mcp: AdminAppsMcpEndpoints;
  readonly permissions: AdminAppsPermissionsEndpoints;
  readonly requests: AdminAppsRequestsEndpoints;
  readonly restricted: AdminAppsRestrictedEndpoints;
  /**
   * Approve an app for installation.
   *
   * Lets members of a workspace or organization install an app. Name the app
   * by its ID, or by the ID of a request for it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.approve
   */
  readonly approve: Endpoint<
    adminAppsApi.AdminAppsApproveArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Undo the decision about an app.
   *
   * Takes back the approval or restriction of an app, as if nobody had
   * decided about it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.clearResolution
   */
  readonly clearResolution: Endpoint<
    adminAppsApi.AdminAppsClearResolutionArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Forbid the installation of an app.
   *
   * Keeps members of a workspace or organization from installing an app.
   * Name the app by its ID, or by the ID of a request for it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.restrict
   */
  readonly restrict: Endpoint<
    adminAppsApi.AdminAppsRestrictArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Uninstall an app.
   *
   * Removes an app from some workspaces, or from all of the organization.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.apps.uninstall
   */
  readonly uninstall: Endpoint<
    adminAppsApi.AdminAppsUninstallArguments,
    DefaultSuccessTemplate
  >;
}

/** What is behind `admin.audit`. */
export interface AdminAuditEndpoints {
  readonly anomaly: AdminAuditAnomalyEndpoints;
}

/** What is behind `admin.auth`. */
export interface AdminAuthEndpoints {
  readonly policy: AdminAuthPolicyEndpoints;
}

/** Information barriers between groups. */
export interface AdminBarriersEndpoints {
  /**
   * Create an information barrier.
   *
   * Keeps the members of one group from contacting those of others.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.barriers.create
   */
  readonly create: Endpoint<
    adminBarriersApi.AdminBarriersCreateArguments,
    AdminBarriersCreateResponse
  >;
  /**
   * Delete an information barrier.
   *
   * Removes a barrier, so that the members of its groups can contact each
   * other again.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.barriers.delete
   */
  readonly delete: Endpoint<
    adminBarriersApi.AdminBarriersDeleteArguments,
    DefaultSuccessTemplate
  >;
  /**
   * List the information barriers.
   *
   * Lists the information barriers of the organization.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.barriers.list
   */
  readonly list: OptionalPagedEndpoint<
    adminBarriersApi.AdminBarriersListArguments,
    AdminBarriersListResponse,
    InformationBarrier
  >;
  /**
   * Change an information barrier.
   *
   * Replaces the groups that a barrier keeps apart, and what it blocks.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.barriers.update
   */
  readonly update: Endpoint<
    adminBarriersApi.AdminBarriersUpdateArguments,
    AdminBarriersUpdateResponse
  >;
}

/** Channels of an organization, as its admins manage them. */
export interface AdminConversationsEndpoints {
  readonly ekm: AdminConversationsEkmEndpoints;
  readonly restrictAccess: AdminConversationsRestrictAccessEndpoints;
  /**
   * Archive a channel.
   *
   * Archives a public or private channel of the organization. Its messages
   * stay readable.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.archive
   */
  readonly archive: Endpoint<
    adminConversationsApi.AdminConversationsArchiveArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Archive many channels at once.
   *
   * Archives up to 100 public or private channels. Slack works on them after
   * it has answered.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.bulkArchive
   */
  readonly bulkArchive: Endpoint<
    adminConversationsApi.AdminConversationsBulkArchiveArguments,
    AdminConversationsBulkArchiveResponse
  >;
  /**
   * Delete many channels at once.
   *
   * Deletes up to 100 public or private channels, with their messages, for
   * good. Slack works on them after it has answered.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.bulkDelete
   */
  readonly bulkDelete: Endpoint<
    adminConversationsApi.AdminConversationsBulkDeleteArguments,
    AdminConversationsBulkDeleteResponse
  >;
  /**
   * Move many channels to another workspace.
   *
   * Moves up to 100 public or private channels to another workspace of the
   * organization. Slack works on them after it has answered.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.bulkMove
   */
  readonly bulkMove: Endpoint<
    adminConversationsApi.AdminConversationsBulkMoveArguments,
    AdminConversationsBulkMoveResponse
  >;
  /**
   * Keep channels out of Slack AI, or let it in.
   *
   * Sets for up to 100 channels whether Slack's AI features leave them out.
   * Slack works on them after it has answered.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.bulkSetExcludeFromSlackAi
   */
  readonly bulkSetExcludeFromSlackAi: Endpoint<
    adminConversationsApi.AdminConversationsBulkSetExcludeFromSlackAiArguments,
    AdminConversationsBulkSetExcludeFromSlackAiResponse
  >;
  /**
   * Set a property of many channels at once.
   *
   * Sets one property of up to 100 channels. Slack works on them after it
   * has answered.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.bulkSetProperties
   */
  readonly bulkSetProperties: Endpoint<
    adminConversationsApi.AdminConversationsBulkSetPropertiesArguments,
    AdminConversationsBulkSetPropertiesResponse
  >;
  /**
   * Make a public channel private.
   *
   * Makes a public channel private. A direct message of several people
   * becomes a private channel as well.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.convertToPrivate
   */
  readonly convertToPrivate: Endpoint<
    adminConversationsApi.AdminConversationsConvertToPrivateArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Make a private channel public.
   *
   * Makes a private channel public: everyone in the workspace can read it
   * from then on, its past messages included.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.convertToPublic
   */
  readonly convertToPublic: Endpoint<
    adminConversationsApi.AdminConversationsConvertToPublicArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Create a channel.
   *
   * Creates a public or private channel, in one workspace or for the whole
   * organization.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.create
   */
  readonly create: Endpoint<
    adminConversationsApi.AdminConversationsCreateArguments,
    AdminConversationsCreateResponse
  >;
  /**
   * Create a channel for a Salesforce record.
   *
   * Creates a channel that belongs to a record in Salesforce.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.createForObjects
   */
  readonly createForObjects: Endpoint<
    adminConversationsApi.AdminConversationsCreateForObjectsArguments,
    AdminConversationsCreateForObjectsResponse
  >;
  /**
   * Delete a channel.
   *
   * Deletes a public or private channel and its messages, for good.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.delete
   */
  readonly delete: Endpoint<
    adminConversationsApi.AdminConversationsDeleteArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Disconnect workspaces from a shared channel.
   *
   * Ends the sharing of a channel with another workspace or organization.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.disconnectShared
   */
  readonly disconnectShared: Endpoint<
    adminConversationsApi.AdminConversationsDisconnectSharedArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Get the preferences of a channel.
   *
   * Gets the preferences of a public or private channel: who may post, who
   * may reply, and more.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.getConversationPrefs
   */
  readonly getConversationPrefs: Endpoint<
    adminConversationsApi.AdminConversationsGetConversationPrefsArguments,
    AdminConversationsGetConversationPrefsResponse
  >;
  /**
   * Get the retention policy of a channel.
   *
   * Gets how long Slack keeps the messages of a conversation, where it has a
   * policy of its own. Any admin may call it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.getCustomRetention
   */
  readonly getCustomRetention: Endpoint<
    adminConversationsApi.AdminConversationsGetCustomRetentionArguments,
    AdminConversationsGetCustomRetentionResponse
  >;
  /**
   * List the workspaces of a channel.
   *
   * Lists the workspaces of the organization that a public or private
   * channel is connected to.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.getTeams
   */
  readonly getTeams: PagedEndpoint<
    adminConversationsApi.AdminConversationsGetTeamsArguments,
    AdminConversationsGetTeamsResponse,
    string
  >;
  /**
   * Add users to a channel.
   *
   * Adds up to 1,000 users to a public or private channel.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.invite
   */
  readonly invite: Endpoint<
    adminConversationsApi.AdminConversationsInviteArguments,
    AdminConversationsInviteResponse
  >;
  /**
   * Link a Salesforce record to a channel.
   *
   * Links a record in Salesforce to a channel that exists already.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.linkObjects
   */
  readonly linkObjects: Endpoint<
    adminConversationsApi.AdminConversationsLinkObjectsArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Find channels by last activity and size.
   *
   * Finds the public channels of workspaces that have been quiet since a
   * time and have few members.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.lookup
   */
  readonly lookup: PagedEndpoint<
    adminConversationsApi.AdminConversationsLookupArguments,
    AdminConversationsLookupResponse,
    string
  >;
  /**
   * Remove the retention policy of a channel.
   *
   * Removes the retention policy that a conversation has of its own, so that
   * the usual one holds again. Any admin may call it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.removeCustomRetention
   */
  readonly removeCustomRetention: Endpoint<
    adminConversationsApi.AdminConversationsRemoveCustomRetentionArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Rename a channel.
   *
   * Gives a public or private channel another name.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.rename
   */
  readonly rename: Endpoint<
    adminConversationsApi.AdminConversationsRenameArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Search the channels of the organization.
   *
   * Searches the public and private channels of an Enterprise organization,
   * by name, type and workspace.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.search
   */
  readonly search: OptionalPagedEndpoint<
    adminConversationsApi.AdminConversationsSearchArguments,
    AdminConversationsSearchResponse,
    AdminConversation
  >;
  /**
   * Set who may post in a channel.
   *
   * Sets preferences of a public or private channel: who may post, who may
   * reply, and more.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.setConversationPrefs
   */
  readonly setConversationPrefs: Endpoint<
    adminConversationsApi.AdminConversationsSetConversationPrefsArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Set the retention policy of a channel.
   *
   * Sets how long Slack keeps the messages of a conversation, whatever the
   * workspace's own policy is. Any admin may call it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.setCustomRetention
   */
  readonly setCustomRetention: Endpoint<
    adminConversationsApi.AdminConversationsSetCustomRetentionArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Set the workspaces that share a channel.
   *
   * Sets which workspaces of the organization a public or private channel is
   * connected to, or connects it to all of them.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.setTeams
   */
  readonly setTeams: Endpoint<
    adminConversationsApi.AdminConversationsSetTeamsArguments,
    AdminConversationsSetTeamsResponse
  >;
  /**
   * Bring an archived channel back.
   *
   * Makes an archived public or private channel usable again.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.unarchive
   */
  readonly unarchive: Endpoint<
    adminConversationsApi.AdminConversationsUnarchiveArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Unlink a Salesforce record from a channel.
   *
   * Ends the link between a record in Salesforce and its channel. The
   * channel stays, under a new name.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.conversations.unlinkObjects
   */
  readonly unlinkObjects: Endpoint<
    adminConversationsApi.AdminConversationsUnlinkObjectsArguments,
    DefaultSuccessTemplate
  >;
}

/** Custom emoji of an organization. */
export interface AdminEmojiEndpoints {
  /**
   * Add an emoji.
   *
   * Adds a custom emoji to the organization. Slack fetches its image from a
   * URL.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.emoji.add
   */
  readonly add: Endpoint<
    adminEmojiApi.AdminEmojiAddArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Give an emoji another name besides.
   *
   * Adds a further name for an emoji of the organization.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.emoji.addAlias
   */
  readonly addAlias: Endpoint<
    adminEmojiApi.AdminEmojiAddAliasArguments,
    DefaultSuccessTemplate
  >;
  /**
   * List the emoji of the organization.
   *
   * Lists the custom emoji of an Enterprise organization, by name.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.emoji.list
   */
  readonly list: OptionalEndpoint<
    adminEmojiApi.AdminEmojiListArguments,
    AdminEmojiListResponse
  >;
  /**
   * Remove an emoji.
   *
   * Removes a custom emoji from the whole organization.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.emoji.remove
   */
  readonly remove: Endpoint<
    adminEmojiApi.AdminEmojiRemoveArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Rename an emoji.
   *
   * Gives a custom emoji of the organization another name.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.emoji.rename
   */
  readonly rename: Endpoint<
    adminEmojiApi.AdminEmojiRenameArguments,
    DefaultSuccessTemplate
  >;
}

/** Functions that apps bring with them. */
export interface AdminFunctionsEndpoints {
  readonly permissions: AdminFunctionsPermissionsEndpoints;
  /**
   * List the functions of apps.
   *
   * Lists the functions that apps bring with them, as steps for workflows.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.functions.list
   */
  readonly list: PagedEndpoint<
    adminFunctionsApi.AdminFunctionsListArguments,
    AdminFunctionsListResponse,
    WorkflowFunction
  >;
}

/** Requests for invitations to a workspace. */
export interface AdminInviteRequestsEndpoints {
  readonly approved: AdminInviteRequestsApprovedEndpoints;
  readonly denied: AdminInviteRequestsDeniedEndpoints;
  /**
   * Approve a request for an invitation.
   *
   * Approves the request of a member to invite somebody to a workspace.
   * Slack sends the invitation.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.inviteRequests.approve
   */
  readonly approve: Endpoint<
    adminInviteRequestsApi.AdminInviteRequestsApproveArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Deny a request for an invitation.
   *
   * Denies the request of a member to invite somebody to a workspace.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.inviteRequests.deny
   */
  readonly deny: Endpoint<
    adminInviteRequestsApi.AdminInviteRequestsDenyArguments,
    DefaultSuccessTemplate
  >;
  /**
   * List the pending requests for invitations.
   *
   * Lists the requests for invitations to a workspace that nobody has
   * approved or denied yet.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.inviteRequests.list
   */
  readonly list: OptionalPagedEndpoint<
    adminInviteRequestsApi.AdminInviteRequestsListArguments,
    AdminInviteRequestsListResponse,
    InviteRequest
  >;
}

/** Roles that users have in an organization. */
export interface AdminRolesEndpoints {
  /**
   * Give users a role.
   *
   * Gives users a role in an organization, in workspaces or in
   * conversations.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.roles.addAssignments
   */
  readonly addAssignments: Endpoint<
    adminRolesApi.AdminRolesAddAssignmentsArguments,
    AdminRolesAddAssignmentsResponse
  >;
  /**
   * List who has which role.
   *
   * Lists the roles of an organization with the users who have them and
   * where. `role_ids` and `entity_ids` narrow it down.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.roles.listAssignments
   */
  readonly listAssignments: OptionalPagedEndpoint<
    adminRolesApi.AdminRolesListAssignmentsArguments,
    AdminRolesListAssignmentsResponse,
    RoleAssignment
  >;
  /**
   * Take a role from users.
   *
   * Takes a role from users in an organization, in workspaces or in
   * conversations.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.roles.removeAssignments
   */
  readonly removeAssignments: Endpoint<
    adminRolesApi.AdminRolesRemoveAssignmentsArguments,
    DefaultSuccessTemplate
  >;
}

/** Workspaces of an organization. */
export interface AdminTeamsEndpoints {
  readonly admins: AdminTeamsAdminsEndpoints;
  readonly owners: AdminTeamsOwnersEndpoints;
  readonly settings: AdminTeamsSettingsEndpoints;
  /**
   * Create a workspace in an organization.
   *
   * Creates a workspace in an Enterprise organization.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.teams.create
   */
  readonly create: Endpoint<
    adminTeamsApi.AdminTeamsCreateArguments,
    AdminTeamsCreateResponse
  >;
  /**
   * List the workspaces of an organization.
   *
   * Lists the workspaces of an Enterprise organization, each with who may
   * join and who owns it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.teams.list
   */
  readonly list: OptionalPagedEndpoint<
    adminTeamsApi.AdminTeamsListArguments,
    AdminTeamsListResponse,
    WorkspaceSummary
  >;
}

/** Channels and workspaces of an organization's user groups. */
export interface AdminUsergroupsEndpoints {
  /**
   * Add default channels to a user group.
   *
   * Adds channels to those that everybody joins who comes into a user group
   * of the organization's identity provider.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.usergroups.addChannels
   */
  readonly addChannels: Endpoint<
    adminUsergroupsApi.AdminUsergroupsAddChannelsArguments,
    AdminUsergroupsAddChannelsResponse
  >;
  /**
   * Add default workspaces to a user group.
   *
   * Adds workspaces to those that everybody joins who comes into a user
   * group of the organization's identity provider.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.usergroups.addTeams
   */
  readonly addTeams: Endpoint<
    adminUsergroupsApi.AdminUsergroupsAddTeamsArguments,
    DefaultSuccessTemplate
  >;
  /**
   * List the default channels of a user group.
   *
   * Lists the channels that everybody joins who comes into a user group of
   * the organization's identity provider.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.usergroups.listChannels
   */
  readonly listChannels: Endpoint<
    adminUsergroupsApi.AdminUsergroupsListChannelsArguments,
    AdminUsergroupsListChannelsResponse
  >;
  /**
   * Remove default channels from a user group.
   *
   * Takes channels from those that everybody joins who comes into a user
   * group of the organization's identity provider.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.usergroups.removeChannels
   */
  readonly removeChannels: Endpoint<
    adminUsergroupsApi.AdminUsergroupsRemoveChannelsArguments,
    AdminUsergroupsRemoveChannelsResponse
  >;
  /**
   * Remove default workspaces from a user group.
   *
   * Takes workspaces from those that everybody joins who comes into a user
   * group of the organization's identity provider, or into a group of
   * admins.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.usergroups.removeTeams
   */
  readonly removeTeams: Endpoint<
    adminUsergroupsApi.AdminUsergroupsRemoveTeamsArguments,
    DefaultSuccessTemplate
  >;
}

/** Members of an organization and its workspaces. */
export interface AdminUsersEndpoints {
  readonly session: AdminUsersSessionEndpoints;
  readonly unsupportedVersions: AdminUsersUnsupportedVersionsEndpoints;
  /**
   * Add a member of the organization to a workspace.
   *
   * Adds a user whom the organization has already to one of its workspaces,
   * as a full member or as a guest.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.assign
   */
  readonly assign: Endpoint<
    adminUsersApi.AdminUsersAssignArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Get the time at which a guest account ends.
   *
   * Answers when the account of a guest is switched off, and which kind of
   * guest it is. Slack's reference demands `user` without describing it and
   * describes `user_id`; its own examples send `user`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.getExpiration
   */
  readonly getExpiration: Endpoint<
    adminUsersApi.AdminUsersGetExpirationArguments,
    AdminUsersGetExpirationResponse
  >;
  /**
   * Invite a person to a workspace.
   *
   * Sends a person an invitation to a workspace by e-mail, as a full member
   * or as a guest, with the conversations that they join.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.invite
   */
  readonly invite: Endpoint<
    adminUsersApi.AdminUsersInviteArguments,
    DefaultSuccessTemplate
  >;
  /**
   * List the users of a workspace or organization.
   *
   * Lists the users of a workspace or, with a token of an organization and
   * without `team_id`, those of the whole organization. `only_guests`
   * excludes `include_admins` and `include_owners`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.list
   */
  readonly list: OptionalPagedEndpoint<
    adminUsersApi.AdminUsersListArguments,
    AdminUsersListResponse,
    User
  >;
  /**
   * Remove a user from a workspace.
   *
   * Takes a user out of a workspace. Their account in the organization
   * stays.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.remove
   */
  readonly remove: Endpoint<
    adminUsersApi.AdminUsersRemoveArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Make a user an admin.
   *
   * Makes a full member or an owner an admin of a workspace, or of the
   * organization.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.setAdmin
   */
  readonly setAdmin: Endpoint<
    adminUsersApi.AdminUsersSetAdminArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Set the time at which a guest account ends.
   *
   * Sets when the account of a guest is switched off.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.setExpiration
   */
  readonly setExpiration: Endpoint<
    adminUsersApi.AdminUsersSetExpirationArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Make a user an owner.
   *
   * Makes a full member or an admin an owner of a workspace, or of the
   * organization.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.setOwner
   */
  readonly setOwner: Endpoint<
    adminUsersApi.AdminUsersSetOwnerArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Make a user a full member.
   *
   * Makes a guest, an admin or an owner a full member, without rights beyond
   * that.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.users.setRegular
   */
  readonly setRegular: Endpoint<
    adminUsersApi.AdminUsersSetRegularArguments,
    DefaultSuccessTemplate
  >;
}

/** Workflows of an organization. */
export interface AdminWorkflowsEndpoints {
  readonly collaborators: AdminWorkflowsCollaboratorsEndpoints;
  readonly permissions: AdminWorkflowsPermissionsEndpoints;
  readonly triggers: AdminWorkflowsTriggersEndpoints;
  /**
   * Search the workflows of a workspace or organization.
   *
   * Lists the workflows of the workspace or organization that meet all of
   * the conditions given.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.workflows.search
   */
  readonly search: OptionalPagedEndpoint<
    adminWorkflowsApi.AdminWorkflowsSearchArguments,
    AdminWorkflowsSearchResponse,
    AdminWorkflow
  >;
  /**
   * Unpublish workflows.
   *
   * Takes workflows of the workspace or organization out of use. Their
   * drafts stay.
   *
   * Documentation: https://docs.slack.dev/reference/methods/admin.workflows.unpublish
   */
  readonly unpublish: Endpoint<
    adminWorkflowsApi.AdminWorkflowsUnpublishArguments,
    DefaultSuccessTemplate
  >;
}

/** Code channels, in which agents work. */
export interface AgentsConversationsEndpoints {
  /**
   * Archive a code channel of an agent.
   *
   * Archives the channel in which an agent worked, and can share a summary
   * back to where the work began. Slack does not document scopes, rate limit
   * and error codes of this method.
   *
   * Documentation: https://docs.slack.dev/reference/methods/agents.conversations.archive
   */
  readonly archive: Endpoint<
    agentsConversationsApi.AgentsConversationsArchiveArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Create a code channel for an agent.
   *
   * Creates a channel for one session of an agent. With the message that the
   * session began with, the channel is linked to it and its author invited.
   * Slack does not document scopes, rate limit and error codes of this
   * method.
   *
   * Documentation: https://docs.slack.dev/reference/methods/agents.conversations.create
   */
  readonly create: Endpoint<
    agentsConversationsApi.AgentsConversationsCreateArguments,
    AgentsConversationsCreateResponse
  >;
  /**
   * Get a canvas with its comments.
   *
   * Gets the content of a canvas in an agent's channel, and the comments
   * that people left. Slack does not document scopes, rate limit and error
   * codes of this method.
   *
   * Documentation: https://docs.slack.dev/reference/methods/agents.conversations.getCanvas
   */
  readonly getCanvas: Endpoint<
    agentsConversationsApi.AgentsConversationsGetCanvasArguments,
    AgentsConversationsGetCanvasResponse
  >;
  /**
   * List the views of a code channel.
   *
   * Lists the views that agents have set in a channel. Slack does not
   * document scopes, rate limit and error codes of this method.
   *
   * Documentation: https://docs.slack.dev/reference/methods/agents.conversations.listViews
   */
  readonly listViews: Endpoint<
    agentsConversationsApi.AgentsConversationsListViewsArguments,
    AgentsConversationsListViewsResponse
  >;
  /**
   * Remove a view from a code channel.
   *
   * Removes a view that an agent has set in a channel, found by its key or
   * by its ID. Slack does not document scopes, rate limit and error codes of
   * this method.
   *
   * Documentation: https://docs.slack.dev/reference/methods/agents.conversations.removeView
   */
  readonly removeView: Endpoint<
    agentsConversationsApi.AgentsConversationsRemoveViewArguments,
    AgentsConversationsRemoveViewResponse
  >;
  /**
   * Replace the content of a canvas.
   *
   * Sets the content of a canvas. Slack compares it with what is there and
   * changes only the sections that differ. Slack does not document scopes,
   * rate limit and error codes of this method.
   *
   * Documentation: https://docs.slack.dev/reference/methods/agents.conversations.setCanvasContent
   */
  readonly setCanvasContent: Endpoint<
    agentsConversationsApi.AgentsConversationsSetCanvasContentArguments,
    AgentsConversationsSetCanvasContentResponse
  >;
  /**
   * Set the commands of an agent in a channel.
   *
   * Sets the commands that an agent offers in a channel, in place of those
   * that it offered before. Slack does not document scopes, rate limit and
   * error codes of this method.
   *
   * Documentation: https://docs.slack.dev/reference/methods/agents.conversations.setCommands
   */
  readonly setCommands: Endpoint<
    agentsConversationsApi.AgentsConversationsSetCommandsArguments,
    AgentsConversationsSetCommandsResponse
  >;
  /**
   * Set properties of a code channel.
   *
   * Sets what a channel shows about an agent's session: the entries of its
   * context bar, its summary and the resource it is about. Slack does not
   * document scopes, rate limit and error codes of this method.
   *
   * Documentation: https://docs.slack.dev/reference/methods/agents.conversations.setProperties
   */
  readonly setProperties: Endpoint<
    agentsConversationsApi.AgentsConversationsSetPropertiesArguments,
    AgentsConversationsSetPropertiesResponse
  >;
  /**
   * Set a view of a code channel.
   *
   * Adds a view to a channel, or updates the one that has the same
   * `view_key`: a page, blocks, a canvas, a diff or a pull request. Slack
   * does not document scopes, rate limit and error codes of this method.
   *
   * Documentation: https://docs.slack.dev/reference/methods/agents.conversations.setView
   */
  readonly setView: Endpoint<
    agentsConversationsApi.AgentsConversationsSetViewArguments,
    AgentsConversationsSetViewResponse
  >;
}

/** Sessions of agents. */
export interface AgentsSessionsEndpoints {
  /**
   * Rename a session of an agent.
   *
   * Sets the title of an agent's session. Where a whole channel belongs to
   * the session, the channel gets the name as well.
   *
   * Documentation: https://docs.slack.dev/reference/methods/agents.sessions.rename
   */
  readonly rename: Endpoint<
    agentsSessionsApi.AgentsSessionsRenameArguments,
    AgentsSessionsRenameResponse
  >;
  /**
   * Set the status of a session of an agent.
   *
   * Sets how an agent's session stands. Where there is no session in this
   * channel and thread yet, Slack creates one.
   *
   * Documentation: https://docs.slack.dev/reference/methods/agents.sessions.setStatus
   */
  readonly setStatus: Endpoint<
    agentsSessionsApi.AgentsSessionsSetStatusArguments,
    AgentsSessionsSetStatusResponse
  >;
}

/** Log of an app that Slack hosts. */
export interface AppsActivitiesEndpoints {
  /**
   * List what happened in an app.
   *
   * Lists the log of an app that Slack hosts, page by page: what its
   * functions, workflows and events did.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.activities.list
   */
  readonly list: PagedEndpoint<
    appsActivitiesApi.AppsActivitiesListArguments,
    AppsActivitiesListResponse,
    AppActivity
  >;
}

/** What is behind `apps.auth`. */
export interface AppsAuthEndpoints {
  readonly external: AppsAuthExternalEndpoints;
}

/** Connections of Socket Mode. */
export interface AppsConnectionsEndpoints {
  /**
   * Open a WebSocket address for Socket Mode.
   *
   * Makes a temporary WebSocket address, over which Slack sends the app its
   * events and interactions in Socket Mode. Takes a token of the app
   * (`xapp-`).
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.connections.open
   */
  readonly open: OptionalEndpoint<
    appsConnectionsApi.AppsConnectionsOpenArguments,
    AppsConnectionsOpenResponse
  >;
}

/** Items in the datastores of an app that Slack hosts. */
export interface AppsDatastoreEndpoints {
  /**
   * Delete up to 25 items from a datastore.
   *
   * Deletes several items from a datastore of the app. Those that fail are
   * listed in the answer.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.datastore.bulkDelete
   */
  readonly bulkDelete: Endpoint<
    appsDatastoreApi.AppsDatastoreBulkDeleteArguments,
    AppsDatastoreBulkDeleteResponse
  >;
  /**
   * Get up to 25 items from a datastore.
   *
   * Gets several items from a datastore of the app by their IDs. Those that
   * fail are listed in the answer.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.datastore.bulkGet
   */
  readonly bulkGet: Endpoint<
    appsDatastoreApi.AppsDatastoreBulkGetArguments,
    AppsDatastoreBulkGetResponse
  >;
  /**
   * Put up to 25 items into a datastore.
   *
   * Puts several items into a datastore of the app. An item whose ID is
   * there already is replaced as a whole. Those that fail are listed in the
   * answer.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.datastore.bulkPut
   */
  readonly bulkPut: Endpoint<
    appsDatastoreApi.AppsDatastoreBulkPutArguments,
    AppsDatastoreBulkPutResponse
  >;
  /**
   * Count the items of a datastore.
   *
   * Counts the items of a datastore that an expression holds for, or all of
   * them without one.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.datastore.count
   */
  readonly count: Endpoint<
    appsDatastoreApi.AppsDatastoreCountArguments,
    AppsDatastoreCountResponse
  >;
  /**
   * Delete one item from a datastore.
   *
   * Deletes one item from a datastore of the app by its ID.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.datastore.delete
   */
  readonly delete: Endpoint<
    appsDatastoreApi.AppsDatastoreDeleteArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Get one item from a datastore.
   *
   * Gets one item from a datastore of the app by its ID.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.datastore.get
   */
  readonly get: Endpoint<
    appsDatastoreApi.AppsDatastoreGetArguments,
    AppsDatastoreGetResponse
  >;
  /**
   * Put one item into a datastore.
   *
   * Puts one item into a datastore of the app. An item whose ID is there
   * already is replaced as a whole; `apps.datastore.update` keeps the other
   * attributes.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.datastore.put
   */
  readonly put: Endpoint<
    appsDatastoreApi.AppsDatastorePutArguments,
    AppsDatastorePutResponse
  >;
  /**
   * Find items in a datastore.
   *
   * Lists the items of a datastore that an expression holds for, page by
   * page, or all of them without one.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.datastore.query
   */
  readonly query: PagedEndpoint<
    appsDatastoreApi.AppsDatastoreQueryArguments,
    AppsDatastoreQueryResponse,
    { [key: string]: unknown }
  >;
  /**
   * Change one item of a datastore.
   *
   * Sets some attributes of an item in a datastore of the app; the others
   * stay. Where no item has the ID, a new one is added.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.datastore.update
   */
  readonly update: Endpoint<
    appsDatastoreApi.AppsDatastoreUpdateArguments,
    AppsDatastoreUpdateResponse
  >;
}

/** What is behind `apps.event`. */
export interface AppsEventEndpoints {
  readonly authorizations: AppsEventAuthorizationsEndpoints;
}

/** Icon of an app. */
export interface AppsIconEndpoints {
  /**
   * Set the icon of an app.
   *
   * Sets the icon of an app, from bytes or from an address. The image
   * measures 512 by 512 to 2000 by 2000 pixels.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.icon.set
   */
  readonly set: Endpoint<
    appsIconApi.AppsIconSetArguments,
    DefaultSuccessTemplate
  >;
}

/** What is behind `apps.managed`. */
export interface AppsManagedEndpoints {
  readonly permissions: AppsManagedPermissionsEndpoints;
}

/** Configuration of an app as a document. */
export interface AppsManifestEndpoints {
  /**
   * Create an app from a manifest.
   *
   * Creates an app from a manifest and answers its ID and its credentials,
   * secrets among them.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.manifest.create
   */
  readonly create: Endpoint<
    appsManifestApi.AppsManifestCreateArguments,
    AppsManifestCreateResponse
  >;
  /**
   * Delete an app for good.
   *
   * Deletes an app that was made from a manifest. It cannot be brought back.
   * An app that manages others can delete those that it created, no others.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.manifest.delete
   */
  readonly delete: Endpoint<
    appsManifestApi.AppsManifestDeleteArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Get the manifest of an app.
   *
   * Answers the configuration of an app as a manifest. An app that manages
   * others can export those that it created, no others.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.manifest.export
   */
  readonly export: Endpoint<
    appsManifestApi.AppsManifestExportArguments,
    AppsManifestExportResponse
  >;
  /**
   * Replace the configuration of an app.
   *
   * Sets the configuration of an app to that of a manifest. What the
   * manifest leaves out is removed from the app. An app that manages others
   * can update those that it created, no others.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.manifest.update
   */
  readonly update: Endpoint<
    appsManifestApi.AppsManifestUpdateArguments,
    AppsManifestUpdateResponse
  >;
  /**
   * Check a manifest.
   *
   * Checks a manifest against its schema and creates nothing. With `app_id`,
   * as a new configuration of that app.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.manifest.validate
   */
  readonly validate: Endpoint<
    appsManifestApi.AppsManifestValidateArguments,
    AppsManifestValidateResponse
  >;
}

/** What is behind `apps.user`. */
export interface AppsUserEndpoints {
  readonly connection: AppsUserConnectionEndpoints;
}

/** Search for assistants. */
export interface AssistantSearchEndpoints {
  /**
   * Search an organization in plain language.
   *
   * Searches messages, files, channels and users that the token can see. The
   * query may be a question; where AI search is on, Slack looks for its
   * meaning as well as for its words. Which results come depends on the
   * scopes.
   *
   * Documentation: https://docs.slack.dev/reference/methods/assistant.search.context
   */
  readonly context: PagedEndpoint<
    assistantSearchApi.AssistantSearchContextArguments,
    AssistantSearchContextResponse,
    AssistantSearchMessage
  >;
  /**
   * Show what a workspace can search for.
   *
   * Shows whether AI search is on in the workspace of the token, so that
   * `assistant.search.context` looks for the meaning of a query too.
   *
   * Documentation: https://docs.slack.dev/reference/methods/assistant.search.info
   */
  readonly info: OptionalEndpoint<
    assistantSearchApi.AssistantSearchInfoArguments,
    AssistantSearchInfoResponse
  >;
}

/** Threads between a user and an assistant. */
export interface AssistantThreadsEndpoints {
  /**
   * Set the status of an assistant's thread.
   *
   * Sets what a thread shows of the assistant while it works, as in "is
   * thinking...". The status goes away with the next message, or after two
   * minutes.
   *
   * Documentation: https://docs.slack.dev/reference/methods/assistant.threads.setStatus
   */
  readonly setStatus: Endpoint<
    assistantThreadsApi.AssistantThreadsSetStatusArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Suggest prompts in an assistant's thread.
   *
   * Sets the prompts that a user may start from in a thread with the
   * assistant, in place of those before.
   *
   * Documentation: https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts
   */
  readonly setSuggestedPrompts: Endpoint<
    assistantThreadsApi.AssistantThreadsSetSuggestedPromptsArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Set the title of an assistant's thread.
   *
   * Sets the title under which a thread stands in the user's history with
   * the assistant.
   *
   * Documentation: https://docs.slack.dev/reference/methods/assistant.threads.setTitle
   */
  readonly setTitle: Endpoint<
    assistantThreadsApi.AssistantThreadsSetTitleArguments,
    DefaultSuccessTemplate
  >;
}

/** Workspaces that an app of an organization may work in. */
export interface AuthTeamsEndpoints {
  /**
   * List the workspaces of an app.
   *
   * Lists the workspaces of an organization that an app installed on the
   * organization may work in.
   *
   * Documentation: https://docs.slack.dev/reference/methods/auth.teams.list
   */
  readonly list: OptionalPagedEndpoint<
    authTeamsApi.AuthTeamsListArguments,
    AuthTeamsListResponse,
    WorkspaceSummary
  >;
}

/** Participants of those calls. */
export interface CallsParticipantsEndpoints {
  /**
   * Add participants to a call.
   *
   * Adds users of Slack and other people to the participants that Slack
   * shows for a call.
   *
   * Documentation: https://docs.slack.dev/reference/methods/calls.participants.add
   */
  readonly add: Endpoint<
    callsParticipantsApi.CallsParticipantsAddArguments,
    CallsParticipantsAddResponse
  >;
  /**
   * Remove participants from a call.
   *
   * Removes users of Slack and other people from the participants that Slack
   * shows for a call.
   *
   * Documentation: https://docs.slack.dev/reference/methods/calls.participants.remove
   */
  readonly remove: Endpoint<
    callsParticipantsApi.CallsParticipantsRemoveArguments,
    CallsParticipantsRemoveResponse
  >;
}

/** Who may read and change a canvas. */
export interface CanvasesAccessEndpoints {
  /**
   * Take away access to a canvas.
   *
   * Takes away the access to a canvas that a user or a conversation was
   * given.
   *
   * Documentation: https://docs.slack.dev/reference/methods/canvases.access.delete
   */
  readonly delete: Endpoint<
    canvasesAccessApi.CanvasesAccessDeleteArguments,
    CanvasesAccessDeleteResponse
  >;
  /**
   * Give access to a canvas.
   *
   * Sets what a user or the members of a conversation may do with a canvas.
   * Give `channel_ids` or `user_ids`, not both.
   *
   * Documentation: https://docs.slack.dev/reference/methods/canvases.access.set
   */
  readonly set: Endpoint<
    canvasesAccessApi.CanvasesAccessSetArguments,
    CanvasesAccessSetResponse
  >;
}

/** Sections of a canvas. */
export interface CanvasesSectionsEndpoints {
  /**
   * Find sections of a canvas.
   *
   * Finds the sections of a canvas by their kind, by text in them, or by
   * both. `canvases.edit` takes their IDs.
   *
   * Documentation: https://docs.slack.dev/reference/methods/canvases.sections.lookup
   */
  readonly lookup: Endpoint<
    canvasesSectionsApi.CanvasesSectionsLookupArguments,
    CanvasesSectionsLookupResponse
  >;
}

/** Messages that wait to be sent. */
export interface ChatScheduledMessagesEndpoints {
  /**
   * List the scheduled messages.
   *
   * Lists the messages that the app has scheduled and that have not been
   * sent yet.
   *
   * Documentation: https://docs.slack.dev/reference/methods/chat.scheduledMessages.list
   */
  readonly list: OptionalPagedEndpoint<
    chatScheduledMessagesApi.ChatScheduledMessagesListArguments,
    ChatScheduledMessagesListResponse,
    ScheduledMessage
  >;
}

/** Canvases of channels. */
export interface ConversationsCanvasesEndpoints {
  /**
   * Create the canvas of a channel.
   *
   * Creates the canvas of a channel or direct message, with or without
   * content.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.canvases.create
   */
  readonly create: Endpoint<
    conversationsCanvasesApi.ConversationsCanvasesCreateArguments,
    ConversationsCanvasesCreateResponse
  >;
}

/** What external workspaces may do in a shared channel. */
export interface ConversationsExternalInvitePermissionsEndpoints {
  /**
   * Let an external workspace invite, or stop it.
   *
   * Sets whether an external workspace in a Slack Connect channel may post
   * only, or post and invite others.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.externalInvitePermissions.set
   */
  readonly set: Endpoint<
    conversationsExternalInvitePermissionsApi.ConversationsExternalInvitePermissionsSetArguments,
    DefaultSuccessTemplate
  >;
}

/** Members' requests to invite others into channels. */
export interface ConversationsRequestSharedInviteEndpoints {
  /**
   * Approve a request to invite someone.
   *
   * Approves what a member asked for: to invite someone external into a
   * channel. The Slack Connect invitation is then sent.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.requestSharedInvite.approve
   */
  readonly approve: Endpoint<
    conversationsRequestSharedInviteApi.ConversationsRequestSharedInviteApproveArguments,
    ConversationsRequestSharedInviteApproveResponse
  >;
  /**
   * Deny a request to invite someone.
   *
   * Denies what a member asked for: to invite someone external into a
   * channel.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.requestSharedInvite.deny
   */
  readonly deny: Endpoint<
    conversationsRequestSharedInviteApi.ConversationsRequestSharedInviteDenyArguments,
    ConversationsRequestSharedInviteDenyResponse
  >;
  /**
   * List requests to invite someone.
   *
   * Lists members' requests to invite external users to channels. Those that
   * wait for an answer are always among them.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.requestSharedInvite.list
   */
  readonly list: OptionalPagedEndpoint<
    conversationsRequestSharedInviteApi.ConversationsRequestSharedInviteListArguments,
    ConversationsRequestSharedInviteListResponse,
    SharedInviteRequest
  >;
}

/** Comments on files. */
export interface FilesCommentsEndpoints {
  /**
   * Delete a comment on a file.
   *
   * Deletes one comment on a file. Slack has since replaced comments on
   * files with threads.
   *
   * Documentation: https://docs.slack.dev/reference/methods/files.comments.delete
   */
  readonly delete: Endpoint<
    filesCommentsApi.FilesCommentsDeleteArguments,
    DefaultSuccessTemplate
  >;
}

/** Files of other services that an app shows in Slack. */
export interface FilesRemoteEndpoints {
  /**
   * Add a file of another service to Slack.
   *
   * Makes a file of another service known to Slack, so that it can be found
   * and shared. `files.remote.share` shares it; the content stays where it
   * is.
   *
   * Documentation: https://docs.slack.dev/reference/methods/files.remote.add
   */
  readonly add: Endpoint<
    filesRemoteApi.FilesRemoteAddArguments,
    FilesRemoteAddResponse
  >;
  /**
   * Get a remote file.
   *
   * Answers a file of another service that the app has added, found by
   * Slack's ID or by the app's own.
   *
   * Documentation: https://docs.slack.dev/reference/methods/files.remote.info
   */
  readonly info: Endpoint<
    filesRemoteApi.FilesRemoteInfoArguments,
    FilesRemoteInfoResponse
  >;
  /**
   * List remote files.
   *
   * Lists the files of other services that the app has added, narrowed by
   * the arguments given.
   *
   * Documentation: https://docs.slack.dev/reference/methods/files.remote.list
   */
  readonly list: OptionalPagedEndpoint<
    filesRemoteApi.FilesRemoteListArguments,
    FilesRemoteListResponse,
    File_
  >;
  /**
   * Remove a remote file from Slack.
   *
   * Removes a file of another service from Slack and from the messages that
   * share it. At its own service it stays.
   *
   * Documentation: https://docs.slack.dev/reference/methods/files.remote.remove
   */
  readonly remove: Endpoint<
    filesRemoteApi.FilesRemoteRemoveArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Share a remote file in conversations.
   *
   * Shares a file of another service, already added, in one or more
   * conversations.
   *
   * Documentation: https://docs.slack.dev/reference/methods/files.remote.share
   */
  readonly share: Endpoint<
    filesRemoteApi.FilesRemoteShareArguments,
    FilesRemoteShareResponse
  >;
  /**
   * Change a remote file.
   *
   * Changes what Slack holds of a file of another service. What is not given
   * stays as it is.
   *
   * Documentation: https://docs.slack.dev/reference/methods/files.remote.update
   */
  readonly update: Endpoint<
    filesRemoteApi.FilesRemoteUpdateArguments,
    FilesRemoteUpdateResponse
  >;
}

/** What is behind `functions.distributions`. */
export interface FunctionsDistributionsEndpoints {
  readonly permissions: FunctionsDistributionsPermissionsEndpoints;
}

/** What is behind `functions.workflows`. */
export interface FunctionsWorkflowsEndpoints {
  readonly steps: FunctionsWorkflowsStepsEndpoints;
}

/** Tokens of an app, in the second version of OAuth. */
export interface OauthV2Endpoints {
  readonly user: OauthV2UserEndpoints;
  /**
   * Exchange an OAuth code or refresh token for a token.
   *
   * Exchanges the code of a finished authorization for access tokens, of the
   * bot, of the user, or of both. With a `grant_type` of `refresh_token`,
   * renews a token that expires.
   *
   * Documentation: https://docs.slack.dev/reference/methods/oauth.v2.access
   */
  readonly access: OptionalEndpoint<
    oauthV2Api.OauthV2AccessArguments,
    OauthV2AccessResponse
  >;
  /**
   * Exchange a long-lived token for one that expires.
   *
   * Exchanges a token that never expires, that of a bot or of a user, for
   * one that does and a refresh token to renew it. Part of the app's move to
   * token rotation, which must be switched on.
   *
   * Documentation: https://docs.slack.dev/reference/methods/oauth.v2.exchange
   */
  readonly exchange: Endpoint<
    oauthV2Api.OauthV2ExchangeArguments,
    OauthV2ExchangeResponse
  >;
}

/** Sign in with Slack. */
export interface OpenidConnectEndpoints {
  /**
   * Exchange a code of Sign in with Slack for a token.
   *
   * Exchanges the code that a user's Sign in with Slack ended with for an
   * access token and an ID token. With a `grant_type` of `refresh_token`,
   * renews a token that expires.
   *
   * Documentation: https://docs.slack.dev/reference/methods/openid.connect.token
   */
  readonly token: OptionalEndpoint<
    openidConnectApi.OpenidConnectTokenArguments,
    OpenidConnectTokenResponse
  >;
  /**
   * Show who signed in with Slack.
   *
   * Shows the user whose Sign in with Slack gave the token: name, picture,
   * workspace, and the email address where the scope `email` was granted.
   *
   * Documentation: https://docs.slack.dev/reference/methods/openid.connect.userInfo
   */
  readonly userInfo: OptionalEndpoint<
    openidConnectApi.OpenidConnectUserInfoArguments,
    OpenidConnectUserInfoResponse
  >;
}

/** Who may read and write a list. */
export interface SlackListsAccessEndpoints {
  /**
   * Take away access to a list.
   *
   * Takes from a conversation or a user the access to a list that they were
   * given. Name one of the two.
   *
   * Documentation: https://docs.slack.dev/reference/methods/slackLists.access.delete
   */
  readonly delete: Endpoint<
    slackListsAccessApi.SlackListsAccessDeleteArguments,
    SlackListsAccessDeleteResponse
  >;
  /**
   * Give access to a list.
   *
   * Sets what a conversation's members or a user may do with a list. Name
   * one of the two.
   *
   * Documentation: https://docs.slack.dev/reference/methods/slackLists.access.set
   */
  readonly set: Endpoint<
    slackListsAccessApi.SlackListsAccessSetArguments,
    SlackListsAccessSetResponse
  >;
}

/** Exports of a list. */
export interface SlackListsDownloadEndpoints {
  /**
   * Get the result of a list's export.
   *
   * Answers how far the export of a list has come and, when it is done,
   * where to download it. Call it again until then; the other arguments have
   * to be the same as those of `slackLists.download.start`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/slackLists.download.get
   */
  readonly get: Endpoint<
    slackListsDownloadApi.SlackListsDownloadGetArguments,
    SlackListsDownloadGetResponse
  >;
  /**
   * Begin the export of a list.
   *
   * Begins to write the items of a list to a file. `slackLists.download.get`
   * tells when it is done.
   *
   * Documentation: https://docs.slack.dev/reference/methods/slackLists.download.start
   */
  readonly start: Endpoint<
    slackListsDownloadApi.SlackListsDownloadStartArguments,
    SlackListsDownloadStartResponse
  >;
}

/** Items of a list. */
export interface SlackListsItemsEndpoints {
  /**
   * Add an item to a list.
   *
   * Adds an item to a list: a new one, a copy of another, or a subtask of
   * another.
   *
   * Documentation: https://docs.slack.dev/reference/methods/slackLists.items.create
   */
  readonly create: Endpoint<
    slackListsItemsApi.SlackListsItemsCreateArguments,
    SlackListsItemsCreateResponse
  >;
  /**
   * Delete an item of a list.
   *
   * Deletes an item of a list for good.
   *
   * Documentation: https://docs.slack.dev/reference/methods/slackLists.items.delete
   */
  readonly delete: Endpoint<
    slackListsItemsApi.SlackListsItemsDeleteArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Delete several items of a list.
   *
   * Deletes items of a list for good.
   *
   * Documentation: https://docs.slack.dev/reference/methods/slackLists.items.deleteMultiple
   */
  readonly deleteMultiple: Endpoint<
    slackListsItemsApi.SlackListsItemsDeleteMultipleArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Get an item of a list.
   *
   * Answers an item of a list with the list itself, and its subtasks or the
   * item that it is a subtask of.
   *
   * Documentation: https://docs.slack.dev/reference/methods/slackLists.items.info
   */
  readonly info: Endpoint<
    slackListsItemsApi.SlackListsItemsInfoArguments,
    SlackListsItemsInfoResponse
  >;
  /**
   * List the items of a list.
   *
   * Lists the items of a list, either those that are archived or the others.
   *
   * Documentation: https://docs.slack.dev/reference/methods/slackLists.items.list
   */
  readonly list: PagedEndpoint<
    slackListsItemsApi.SlackListsItemsListArguments,
    SlackListsItemsListResponse,
    ListRecord
  >;
  /**
   * Write cells of a list.
   *
   * Writes values into cells of a list. What a cell held before is replaced.
   *
   * Documentation: https://docs.slack.dev/reference/methods/slackLists.items.update
   */
  readonly update: Endpoint<
    slackListsItemsApi.SlackListsItemsUpdateArguments,
    DefaultSuccessTemplate
  >;
}

/** The plan that the workspace pays for. */
export interface TeamBillingEndpoints {
  /**
   * Get the workspace's plan.
   *
   * Answers which plan the workspace is on.
   *
   * Documentation: https://docs.slack.dev/reference/methods/team.billing.info
   */
  readonly info: OptionalEndpoint<
    teamBillingApi.TeamBillingInfoArguments,
    TeamBillingInfoResponse
  >;
}

/** Organizations connected through Slack Connect. */
export interface TeamExternalTeamsEndpoints {
  /**
   * Disconnect another organization.
   *
   * Ends the Slack Connect connection to another organization. It is done in
   * the background, so that the answer comes before the end.
   *
   * Documentation: https://docs.slack.dev/reference/methods/team.externalTeams.disconnect
   */
  readonly disconnect: Endpoint<
    teamExternalTeamsApi.TeamExternalTeamsDisconnectArguments,
    TeamExternalTeamsDisconnectResponse
  >;
  /**
   * List connected organizations.
   *
   * Lists the organizations connected through Slack Connect, with how many
   * conversations are shared and the settings that differ for each.
   *
   * Documentation: https://docs.slack.dev/reference/methods/team.externalTeams.list
   */
  readonly list: OptionalPagedEndpoint<
    teamExternalTeamsApi.TeamExternalTeamsListArguments,
    TeamExternalTeamsListResponse,
    ConnectedOrganization
  >;
}

/** Settings of the workspace. */
export interface TeamPreferencesEndpoints {
  /**
   * List the workspace's settings.
   *
   * Answers those settings of the workspace that matter to apps.
   *
   * Documentation: https://docs.slack.dev/reference/methods/team.preferences.list
   */
  readonly list: OptionalEndpoint<
    teamPreferencesApi.TeamPreferencesListArguments,
    TeamPreferencesListResponse
  >;
}

/** Fields of the profiles in a workspace. */
export interface TeamProfileEndpoints {
  /**
   * Get the fields of the workspace's profiles.
   *
   * Answers which fields the profiles of the workspace's members have, and
   * in which sections they stand.
   *
   * Documentation: https://docs.slack.dev/reference/methods/team.profile.get
   */
  readonly get: OptionalEndpoint<
    teamProfileApi.TeamProfileGetArguments,
    TeamProfileGetResponse
  >;
}

/** Tokens that app configuration takes. */
export interface ToolingTokensEndpoints {
  /**
   * Renew an app configuration token.
   *
   * Renews an app configuration token, which the methods of `apps.manifest`
   * take: answers the new token and the refresh token for the next time.
   *
   * Documentation: https://docs.slack.dev/reference/methods/tooling.tokens.rotate
   */
  readonly rotate: Endpoint<
    toolingTokensApi.ToolingTokensRotateArguments,
    ToolingTokensRotateResponse
  >;
}

/** Members of user groups. */
export interface UsergroupsUsersEndpoints {
  /**
   * List the members of a user group.
   *
   * Lists the IDs of a user group's members.
   *
   * Documentation: https://docs.slack.dev/reference/methods/usergroups.users.list
   */
  readonly list: Endpoint<
    usergroupsUsersApi.UsergroupsUsersListArguments,
    UsergroupsUsersListResponse
  >;
  /**
   * Set the members of a user group.
   *
   * Sets the members of a user group: `users` takes the place of all members
   * before. To empty a group, disable it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/usergroups.users.update
   */
  readonly update: Endpoint<
    usergroupsUsersApi.UsergroupsUsersUpdateArguments,
    UsergroupsUsersUpdateResponse
  >;
}

/** Whether people elsewhere can be found on Slack. */
export interface UsersDiscoverableContactsEndpoints {
  /**
   * Ask whether an email address is known to Slack.
   *
   * Tells whether the person with an email address can be found on Slack by
   * other organizations, so as to be invited to a Slack Connect channel.
   *
   * Documentation: https://docs.slack.dev/reference/methods/users.discoverableContacts.lookup
   */
  readonly lookup: Endpoint<
    usersDiscoverableContactsApi.UsersDiscoverableContactsLookupArguments,
    UsersDiscoverableContactsLookupResponse
  >;
}

/** Profiles of users, with their status. */
export interface UsersProfileEndpoints {
  /**
   * Fetch the profile of a user.
   *
   * Fetches the profile of a user, with custom fields and status.
   *
   * Documentation: https://docs.slack.dev/reference/methods/users.profile.get
   */
  readonly get: OptionalEndpoint<
    usersProfileApi.UsersProfileGetArguments,
    UsersProfileGetResponse
  >;
  /**
   * Change the profile of a user.
   *
   * Changes fields of a user's profile, the status among them: either one
   * field with `name` and `value`, or several with `profile`. The profiles
   * of other users can be changed by admins of paid workspaces alone.
   *
   * Documentation: https://docs.slack.dev/reference/methods/users.profile.set
   */
  readonly set: OptionalEndpoint<
    usersProfileApi.UsersProfileSetArguments,
    UsersProfileSetResponse
  >;
}

/** Workflows that channels feature. */
export interface WorkflowsFeaturedEndpoints {
  /**
   * Feature workflows in a channel.
   *
   * Adds workflows to those that a channel features, for its members to
   * find.
   *
   * Documentation: https://docs.slack.dev/reference/methods/workflows.featured.add
   */
  readonly add: Endpoint<
    workflowsFeaturedApi.WorkflowsFeaturedAddArguments,
    DefaultSuccessTemplate
  >;
  /**
   * List the featured workflows of channels.
   *
   * Lists the workflows that each of several channels features.
   *
   * Documentation: https://docs.slack.dev/reference/methods/workflows.featured.list
   */
  readonly list: Endpoint<
    workflowsFeaturedApi.WorkflowsFeaturedListArguments,
    WorkflowsFeaturedListResponse
  >;
  /**
   * Stop featuring workflows in a channel.
   *
   * Removes workflows from those that a channel features. The workflows
   * themselves stay.
   *
   * Documentation: https://docs.slack.dev/reference/methods/workflows.featured.remove
   */
  readonly remove: Endpoint<
    workflowsFeaturedApi.WorkflowsFeaturedRemoveArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Set the featured workflows of a channel.
   *
   * Sets the workflows that a channel features, in place of those before.
   *
   * Documentation: https://docs.slack.dev/reference/methods/workflows.featured.set
   */
  readonly set: Endpoint<
    workflowsFeaturedApi.WorkflowsFeaturedSetArguments,
    DefaultSuccessTemplate
  >;
}

/** What is behind `workflows.triggers`. */
export interface WorkflowsTriggersEndpoints {
  readonly permissions: WorkflowsTriggersPermissionsEndpoints;
}

/** What is behind `admin`. */
export interface AdminEndpoints {
  readonly analytics: AdminAnalyticsEndpoints;
  readonly apps: AdminAppsEndpoints;
  readonly audit: AdminAuditEndpoints;
  readonly auth: AdminAuthEndpoints;
  readonly barriers: AdminBarriersEndpoints;
  readonly conversations: AdminConversationsEndpoints;
  readonly emoji: AdminEmojiEndpoints;
  readonly functions: AdminFunctionsEndpoints;
  readonly inviteRequests: AdminInviteRequestsEndpoints;
  readonly roles: AdminRolesEndpoints;
  readonly teams: AdminTeamsEndpoints;
  readonly usergroups: AdminUsergroupsEndpoints;
  readonly users: AdminUsersEndpoints;
  readonly workflows: AdminWorkflowsEndpoints;
}

/** What is behind `agents`. */
export interface AgentsEndpoints {
  readonly conversations: AgentsConversationsEndpoints;
  readonly sessions: AgentsSessionsEndpoints;
}

/** A check that calls reach Slack. */
export interface ApiEndpoints {
  /**
   * Check that calls reach Slack.
   *
   * Answers with the arguments that it was called with; with `error`, it
   * fails with this code. Takes no token.
   *
   * Documentation: https://docs.slack.dev/reference/methods/api.test
   */
  readonly test: OptionalEndpoint<apiApi.ApiTestArguments, ApiTestResponse>;
}

/** Apps themselves: their configuration, data and connections. */
export interface AppsEndpoints {
  readonly activities: AppsActivitiesEndpoints;
  readonly auth: AppsAuthEndpoints;
  readonly connections: AppsConnectionsEndpoints;
  readonly datastore: AppsDatastoreEndpoints;
  readonly event: AppsEventEndpoints;
  readonly icon: AppsIconEndpoints;
  readonly managed: AppsManagedEndpoints;
  readonly manifest: AppsManifestEndpoints;
  readonly user: AppsUserEndpoints;
  /**
   * Uninstall the app from a workspace.
   *
   * Removes the app from the workspace of the token and revokes all of its
   * tokens there.
   *
   * Documentation: https://docs.slack.dev/reference/methods/apps.uninstall
   */
  readonly uninstall: Endpoint<
    appsApi.AppsUninstallArguments,
    AppsUninstallResponse
  >;
}

/** What is behind `assistant`. */
export interface AssistantEndpoints {
  readonly search: AssistantSearchEndpoints;
  readonly threads: AssistantThreadsEndpoints;
}

/** Tokens: whose they are, and how to revoke them. */
export interface AuthEndpoints {
  readonly teams: AuthTeamsEndpoints;
  /**
   * Revoke a token.
   *
   * Revokes the token that the call carries. If it is the app's last one in
   * the workspace, the app is uninstalled.
   *
   * Documentation: https://docs.slack.dev/reference/methods/auth.revoke
   */
  readonly revoke: OptionalEndpoint<
    authApi.AuthRevokeArguments,
    AuthRevokeResponse
  >;
  /**
   * Tell whose token it is.
   *
   * Checks a token, and tells which user or bot and which workspace it
   * belongs to.
   *
   * Documentation: https://docs.slack.dev/reference/methods/auth.test
   */
  readonly test: OptionalEndpoint<authApi.AuthTestArguments, AuthTestResponse>;
}

/** Checking Block Kit before it is sent. */
export interface BlocksEndpoints {
  /**
   * Check blocks, a message or a view.
   *
   * Checks whether Slack would take blocks, a message or a view, without
   * sending it anywhere. Needs no token.
   *
   * Documentation: https://docs.slack.dev/reference/methods/blocks.validate
   */
  readonly validate: Endpoint<
    blocksApi.BlocksValidateArguments,
    BlocksValidateResponse
  >;
}

/** Bookmarks in the header of a conversation. */
export interface BookmarksEndpoints {
  /**
   * Add a bookmark to a conversation.
   *
   * Adds a link to the bookmarks in a conversation's header. Slack may warn
   * with `found_existing_app` or `found_existing_shortcut`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/bookmarks.add
   */
  readonly add: Endpoint<
    bookmarksApi.BookmarksAddArguments,
    BookmarksAddResponse
  >;
  /**
   * Change a bookmark.
   *
   * Changes the title, link or emoji of a bookmark. What is not given stays
   * as it is.
   *
   * Documentation: https://docs.slack.dev/reference/methods/bookmarks.edit
   */
  readonly edit: Endpoint<
    bookmarksApi.BookmarksEditArguments,
    BookmarksEditResponse
  >;
  /**
   * List the bookmarks of a conversation.
   *
   * Lists all bookmarks in a conversation's header, in one answer.
   *
   * Documentation: https://docs.slack.dev/reference/methods/bookmarks.list
   */
  readonly list: Endpoint<
    bookmarksApi.BookmarksListArguments,
    BookmarksListResponse
  >;
  /**
   * Remove a bookmark from a conversation.
   *
   * Removes a bookmark from a conversation's header.
   *
   * Documentation: https://docs.slack.dev/reference/methods/bookmarks.remove
   */
  readonly remove: Endpoint<
    bookmarksApi.BookmarksRemoveArguments,
    DefaultSuccessTemplate
  >;
}

/** Bots of apps. */
export interface BotsEndpoints {
  /**
   * Fetch one bot.
   *
   * Fetches what Slack knows of a bot: its name, its icons, and the app it
   * belongs to.
   *
   * Documentation: https://docs.slack.dev/reference/methods/bots.info
   */
  readonly info: OptionalEndpoint<botsApi.BotsInfoArguments, BotsInfoResponse>;
}

/** Calls of other services that an app shows in Slack. */
export interface CallsEndpoints {
  readonly participants: CallsParticipantsEndpoints;
  /**
   * Register a call.
   *
   * Makes a call of another service known to Slack. To show it, post a
   * `call` block with the ID that comes back.
   *
   * Documentation: https://docs.slack.dev/reference/methods/calls.add
   */
  readonly add: Endpoint<callsApi.CallsAddArguments, CallsAddResponse>;
  /**
   * End a call.
   *
   * Marks a call as ended. Slack then shows that it is over; the other
   * service has to end it by itself.
   *
   * Documentation: https://docs.slack.dev/reference/methods/calls.end
   */
  readonly end: Endpoint<callsApi.CallsEndArguments, CallsEndResponse>;
  /**
   * Get a call.
   *
   * Answers a call of another service that the app has registered.
   *
   * Documentation: https://docs.slack.dev/reference/methods/calls.info
   */
  readonly info: Endpoint<callsApi.CallsInfoArguments, CallsInfoResponse>;
  /**
   * Change a call.
   *
   * Changes the title and addresses of a call. What is not given stays as it
   * is.
   *
   * Documentation: https://docs.slack.dev/reference/methods/calls.update
   */
  readonly update: Endpoint<callsApi.CallsUpdateArguments, CallsUpdateResponse>;
}

/** Canvases, documents inside Slack. */
export interface CanvasesEndpoints {
  readonly access: CanvasesAccessEndpoints;
  readonly sections: CanvasesSectionsEndpoints;
  /**
   * Create a canvas.
   *
   * Creates a canvas that belongs to the token's owner. With `channel_id` it
   * is also put into a tab of that conversation, which the free plan
   * requires.
   *
   * Documentation: https://docs.slack.dev/reference/methods/canvases.create
   */
  readonly create: OptionalEndpoint<
    canvasesApi.CanvasesCreateArguments,
    CanvasesCreateResponse
  >;
  /**
   * Delete a canvas.
   *
   * Deletes a canvas for everybody.
   *
   * Documentation: https://docs.slack.dev/reference/methods/canvases.delete
   */
  readonly delete: Endpoint<
    canvasesApi.CanvasesDeleteArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Change a canvas.
   *
   * Carries out one change of a canvas: inserts, replaces or deletes
   * content. `canvases.sections.lookup` finds the section to change.
   *
   * Documentation: https://docs.slack.dev/reference/methods/canvases.edit
   */
  readonly edit: Endpoint<
    canvasesApi.CanvasesEditArguments,
    CanvasesEditResponse
  >;
}

/** Messages: sending, editing, streaming, scheduling and unfurling. */
export interface ChatEndpoints {
  readonly scheduledMessages: ChatScheduledMessagesEndpoints;
  /**
   * Add text to a streamed message.
   *
   * Adds text, tasks or blocks to the end of a message that
   * `chat.startStream` began. Readers see them at once.
   *
   * Documentation: https://docs.slack.dev/reference/methods/chat.appendStream
   */
  readonly appendStream: Endpoint<
    chatApi.ChatAppendStreamArguments,
    ChatAppendStreamResponse
  >;
  /**
   * Delete a message.
   *
   * Deletes a message from a conversation. A bot's token deletes only what
   * the bot posted; a user's token what that user may delete in Slack.
   *
   * Documentation: https://docs.slack.dev/reference/methods/chat.delete
   */
  readonly delete: Endpoint<chatApi.ChatDeleteArguments, ChatDeleteResponse>;
  /**
   * Cancel a scheduled message.
   *
   * Cancels a message that `chat.scheduleMessage` has queued and that has
   * not been sent yet.
   *
   * Documentation: https://docs.slack.dev/reference/methods/chat.deleteScheduledMessage
   */
  readonly deleteScheduledMessage: Endpoint<
    chatApi.ChatDeleteScheduledMessageArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Get the link to a message.
   *
   * Returns the URL that opens a message in Slack. For a reply, the URL
   * opens its thread.
   *
   * Documentation: https://docs.slack.dev/reference/methods/chat.getPermalink
   */
  readonly getPermalink: Endpoint<
    chatApi.ChatGetPermalinkArguments,
    ChatGetPermalinkResponse
  >;
  /**
   * Post a message in the third person.
   *
   * Posts a message as `/me` does: in italics, as something that the token's
   * owner does.
   *
   * Documentation: https://docs.slack.dev/reference/methods/chat.meMessage
   */
  readonly meMessage: Endpoint<
    chatApi.ChatMeMessageArguments,
    ChatMeMessageResponse
  >;
  /**
   * Post a message that only one user sees.
   *
   * Posts a message in a conversation that only the given user sees, as long
   * as they are active there. Slack does not keep it: it is gone after a
   * reload, and cannot be edited or deleted by its timestamp.
   *
   * Documentation: https://docs.slack.dev/reference/methods/chat.postEphemeral
   */
  readonly postEphemeral: Endpoint<
    chatApi.ChatPostEphemeralArguments,
    ChatPostEphemeralResponse
  >;
  /**
   * Post a message.
   *
   * Posts a message to a channel, a direct message or a thread. It needs
   * text, blocks or attachments.
   *
   * Documentation: https://docs.slack.dev/reference/methods/chat.postMessage
   */
  readonly postMessage: Endpoint<
    chatApi.ChatPostMessageArguments,
    ChatPostMessageResponse
  >;
  /**
   * Schedule a message for later.
   *
   * Queues a message that Slack posts at a given time, at most 120 days
   * ahead. Until then `chat.deleteScheduledMessage` can cancel it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/chat.scheduleMessage
   */
  readonly scheduleMessage: Endpoint<
    chatApi.ChatScheduleMessageArguments,
    ChatScheduleMessageResponse
  >;
  /**
   * Begin a streamed message.
   *
   * Posts a message whose text is still to come, such as an agent's answer.
   * `chat.appendStream` adds to it, and `chat.stopStream` ends it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/chat.startStream
   */
  readonly startStream: Endpoint<
    chatApi.ChatStartStreamArguments,
    ChatStartStreamResponse
  >;
  /**
   * End a streamed message.
   *
   * Ends a message that `chat.startStream` began, if wanted with a last
   * piece of text and with blocks below it. After that the message is like
   * any other.
   *
   * Documentation: https://docs.slack.dev/reference/methods/chat.stopStream
   */
  readonly stopStream: Endpoint<
    chatApi.ChatStopStreamArguments,
    ChatStopStreamResponse
  >;
  /**
   * Show previews of links in a message.
   *
   * Shows the app's own previews for links that someone posted, in answer to
   * the event `link_shared`. The message is named by `channel` and `ts`, or
   * by `unfurl_id` and `source`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/chat.unfurl
   */
  readonly unfurl: Endpoint<
    chatApi.ChatUnfurlArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Change a message.
   *
   * Replaces the content of a message that the token's owner has posted.
   * Readers see that it was edited.
   *
   * Documentation: https://docs.slack.dev/reference/methods/chat.update
   */
  readonly update: Endpoint<chatApi.ChatUpdateArguments, ChatUpdateResponse>;
}

/** Channels and direct messages, with their members and messages. */
export interface ConversationsEndpoints {
  readonly canvases: ConversationsCanvasesEndpoints;
  readonly externalInvitePermissions: ConversationsExternalInvitePermissionsEndpoints;
  readonly requestSharedInvite: ConversationsRequestSharedInviteEndpoints;
  /**
   * Accept an invitation to a shared channel.
   *
   * Accepts a Slack Connect invitation, named by `invite_id` or by
   * `channel_id`. The channel then appears in the own workspace under
   * `channel_name`, or waits for approval first.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.acceptSharedInvite
   */
  readonly acceptSharedInvite: Endpoint<
    conversationsApi.ConversationsAcceptSharedInviteArguments,
    ConversationsAcceptSharedInviteResponse
  >;
  /**
   * Approve an invitation to a shared channel.
   *
   * Approves a Slack Connect invitation that someone has accepted and that
   * waits for approval.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.approveSharedInvite
   */
  readonly approveSharedInvite: Endpoint<
    conversationsApi.ConversationsApproveSharedInviteArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Archive a channel.
   *
   * Archives a channel: its history stays, but nobody can post in it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.archive
   */
  readonly archive: Endpoint<
    conversationsApi.ConversationsArchiveArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Close a direct message.
   *
   * Closes a direct message between two or more users: it leaves the sidebar
   * of the token's owner, and its history stays.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.close
   */
  readonly close: Endpoint<
    conversationsApi.ConversationsCloseArguments,
    ConversationsCloseResponse
  >;
  /**
   * Create a channel.
   *
   * Creates a public or private channel. The token's owner becomes its first
   * member.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.create
   */
  readonly create: Endpoint<
    conversationsApi.ConversationsCreateArguments,
    ConversationsCreateResponse
  >;
  /**
   * Decline an invitation to a shared channel.
   *
   * Declines an invitation to a Slack Connect channel that someone has
   * accepted and that waits for approval.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.declineSharedInvite
   */
  readonly declineSharedInvite: Endpoint<
    conversationsApi.ConversationsDeclineSharedInviteArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Fetch a page of a conversation's messages.
   *
   * Fetches messages and events of a conversation, the newest first. Replies
   * in threads are not among them; see `conversations.replies`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.history
   */
  readonly history: PagedEndpoint<
    conversationsApi.ConversationsHistoryArguments,
    ConversationsHistoryResponse,
    Message
  >;
  /**
   * Fetch one conversation.
   *
   * Fetches what Slack knows of one conversation.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.info
   */
  readonly info: Endpoint<
    conversationsApi.ConversationsInfoArguments,
    ConversationsInfoResponse
  >;
  /**
   * Invite users to a channel.
   *
   * Adds up to 100 users to a public or private channel. Unless `force` is
   * set, one wrong user makes the whole call fail.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.invite
   */
  readonly invite: Endpoint<
    conversationsApi.ConversationsInviteArguments,
    ConversationsInviteResponse
  >;
  /**
   * Invite someone to a shared channel.
   *
   * Sends a Slack Connect invitation for a channel to one person, named by
   * `emails` or by `user_ids`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.inviteShared
   */
  readonly inviteShared: Endpoint<
    conversationsApi.ConversationsInviteSharedArguments,
    ConversationsInviteSharedResponse
  >;
  /**
   * Join a channel.
   *
   * Makes the token's owner a member of a public channel.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.join
   */
  readonly join: Endpoint<
    conversationsApi.ConversationsJoinArguments,
    ConversationsJoinResponse
  >;
  /**
   * Remove a user from a channel.
   *
   * Removes a user from a public or private channel.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.kick
   */
  readonly kick: Endpoint<
    conversationsApi.ConversationsKickArguments,
    ConversationsKickResponse
  >;
  /**
   * Leave a channel.
   *
   * Ends the membership of the token's owner in a public or private channel.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.leave
   */
  readonly leave: Endpoint<
    conversationsApi.ConversationsLeaveArguments,
    ConversationsLeaveResponse
  >;
  /**
   * List the conversations of a workspace.
   *
   * Lists the conversations of a workspace that the token can see. For those
   * of one user see `users.conversations`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.list
   */
  readonly list: OptionalPagedEndpoint<
    conversationsApi.ConversationsListArguments,
    ConversationsListResponse,
    Conversation
  >;
  /**
   * List open invitations to shared channels.
   *
   * Lists the Slack Connect invitations that the workspace has sent or
   * received and that not every side has approved.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.listConnectInvites
   */
  readonly listConnectInvites: OptionalPagedEndpoint<
    conversationsApi.ConversationsListConnectInvitesArguments,
    ConversationsListConnectInvitesResponse,
    SharedInvite
  >;
  /**
   * Move the read mark of a conversation.
   *
   * Sets up to which message the token's owner has read a conversation.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.mark
   */
  readonly mark: Endpoint<
    conversationsApi.ConversationsMarkArguments,
    DefaultSuccessTemplate
  >;
  /**
   * List the members of a conversation.
   *
   * Lists the IDs of a conversation's members.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.members
   */
  readonly members: PagedEndpoint<
    conversationsApi.ConversationsMembersArguments,
    ConversationsMembersResponse,
    string
  >;
  /**
   * Open a direct message.
   *
   * Opens a direct message with one user, or with up to eight, and answers
   * with the one that exists if there is one. Give `channel` or `users`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.open
   */
  readonly open: Endpoint<
    conversationsApi.ConversationsOpenArguments,
    ConversationsOpenResponse
  >;
  /**
   * Rename a channel.
   *
   * Gives a public or private channel another name. Some channels can be
   * renamed only by their creator or an admin.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.rename
   */
  readonly rename: Endpoint<
    conversationsApi.ConversationsRenameArguments,
    ConversationsRenameResponse
  >;
  /**
   * Fetch a page of a thread.
   *
   * Fetches a message with its replies, the message first.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.replies
   */
  readonly replies: PagedEndpoint<
    conversationsApi.ConversationsRepliesArguments,
    ConversationsRepliesResponse,
    Message
  >;
  /**
   * Set the description of a channel.
   *
   * Sets the description of a conversation, which Slack once called its
   * purpose.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.setPurpose
   */
  readonly setPurpose: Endpoint<
    conversationsApi.ConversationsSetPurposeArguments,
    ConversationsSetPurposeResponse
  >;
  /**
   * Set the topic of a conversation.
   *
   * Sets the topic of a conversation, which stands at its head.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.setTopic
   */
  readonly setTopic: Endpoint<
    conversationsApi.ConversationsSetTopicArguments,
    ConversationsSetTopicResponse
  >;
  /**
   * Unarchive a channel.
   *
   * Opens an archived channel again.
   *
   * Documentation: https://docs.slack.dev/reference/methods/conversations.unarchive
   */
  readonly unarchive: Endpoint<
    conversationsApi.ConversationsUnarchiveArguments,
    DefaultSuccessTemplate
  >;
}

/** Dialogs, which modals have replaced. */
export interface DialogEndpoints {
  /**
   * Open a dialog.
   *
   * Opens a dialog for the user whose interaction this answers, within three
   * seconds of it. Modals have replaced dialogs: call `views.open` instead.
   *
   * Documentation: https://docs.slack.dev/reference/methods/dialog.open
   * @deprecated
   */
  readonly open: Endpoint<
    dialogApi.DialogOpenArguments,
    DefaultSuccessTemplate
  >;
}

/** Times at which users do not want to be disturbed. */
export interface DndEndpoints {
  /**
   * End one's Do Not Disturb session.
   *
   * Ends the scheduled Do Not Disturb session of the token's owner that is
   * running, until the next one begins.
   *
   * Documentation: https://docs.slack.dev/reference/methods/dnd.endDnd
   */
  readonly endDnd: OptionalEndpoint<
    dndApi.DndEndDndArguments,
    DefaultSuccessTemplate
  >;
  /**
   * End one's snooze.
   *
   * Ends the snooze of the token's owner, so that notifications come again.
   *
   * Documentation: https://docs.slack.dev/reference/methods/dnd.endSnooze
   */
  readonly endSnooze: OptionalEndpoint<
    dndApi.DndEndSnoozeArguments,
    DndEndSnoozeResponse
  >;
  /**
   * Fetch the Do Not Disturb state of a user.
   *
   * Fetches when a user does not want to be disturbed, and of the token's
   * owner whether they have snoozed.
   *
   * Documentation: https://docs.slack.dev/reference/methods/dnd.info
   */
  readonly info: OptionalEndpoint<dndApi.DndInfoArguments, DndInfoResponse>;
  /**
   * Snooze one's notifications.
   *
   * Switches off notifications for the token's owner for some minutes, or
   * changes how long they are off.
   *
   * Documentation: https://docs.slack.dev/reference/methods/dnd.setSnooze
   */
  readonly setSnooze: Endpoint<
    dndApi.DndSetSnoozeArguments,
    DndSetSnoozeResponse
  >;
  /**
   * Fetch the Do Not Disturb state of several users.
   *
   * Fetches when up to 50 users of a workspace do not want to be disturbed.
   *
   * Documentation: https://docs.slack.dev/reference/methods/dnd.teamInfo
   */
  readonly teamInfo: Endpoint<dndApi.DndTeamInfoArguments, DndTeamInfoResponse>;
}

/** Custom emoji of a workspace. */
export interface EmojiEndpoints {
  /**
   * List the custom emoji of a workspace.
   *
   * Lists the emoji that a workspace has added, and if asked for, the
   * categories of the standard ones.
   *
   * Documentation: https://docs.slack.dev/reference/methods/emoji.list
   */
  readonly list: OptionalEndpoint<
    emojiApi.EmojiListArguments,
    EmojiListResponse
  >;
}

/** Work objects, things of other systems that an app shows in Slack. */
export interface EntityEndpoints {
  /**
   * Confirm a change of a work object's comment.
   *
   * Tells Slack that the app has carried out what a user did to a comment on
   * a work object: posted, edited or deleted it. Slack then shows the result
   * to the user. With `error`, it shows that the change failed.
   *
   * Documentation: https://docs.slack.dev/reference/methods/entity.acknowledgeCommentAction
   */
  readonly acknowledgeCommentAction: Endpoint<
    entityApi.EntityAcknowledgeCommentActionArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Show comments on a work object.
   *
   * Answers Slack's request for the comments on a work object, for the one
   * user who has opened it. The app may ask for a sign-in first, or answer
   * with an error.
   *
   * Documentation: https://docs.slack.dev/reference/methods/entity.presentComments
   */
  readonly presentComments: Endpoint<
    entityApi.EntityPresentCommentsArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Show the details of a work object.
   *
   * Answers Slack's request for the details of a work object, for the one
   * user who has opened it. The app may ask for a sign-in first, or answer
   * with an error.
   *
   * Documentation: https://docs.slack.dev/reference/methods/entity.presentDetails
   */
  readonly presentDetails: Endpoint<
    entityApi.EntityPresentDetailsArguments,
    DefaultSuccessTemplate
  >;
}

/** Files of every kind: uploads, snippets, canvases and remote files. */
export interface FilesEndpoints {
  readonly comments: FilesCommentsEndpoints;
  readonly remote: FilesRemoteEndpoints;
  /**
   * Finish an upload and share the files.
   *
   * Finishes uploads that `files.getUploadURLExternal` began: the files get
   * their titles and, with `channel_id` or `channels`, are shared there.
   * Without either they stay private to their owner.
   *
   * Documentation: https://docs.slack.dev/reference/methods/files.completeUploadExternal
   */
  readonly completeUploadExternal: Endpoint<
    filesApi.FilesCompleteUploadExternalArguments,
    FilesCompleteUploadExternalResponse
  >;
  /**
   * Delete a file.
   *
   * Deletes a file for everybody, wherever it is shared.
   *
   * Documentation: https://docs.slack.dev/reference/methods/files.delete
   */
  readonly delete: Endpoint<
    filesApi.FilesDeleteArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Get an address to upload a file to.
   *
   * Reserves a file and answers the address to upload its content to. The
   * content is sent there with a POST, without the token;
   * `files.completeUploadExternal` then finishes the upload.
   *
   * Documentation: https://docs.slack.dev/reference/methods/files.getUploadURLExternal
   */
  readonly getUploadURLExternal: Endpoint<
    filesApi.FilesGetUploadURLExternalArguments,
    FilesGetUploadURLExternalResponse
  >;
  /**
   * Get a file and its comments.
   *
   * Answers a file, where it is shared, and a page of its comments. For a
   * snippet or a post the content comes along.
   *
   * Documentation: https://docs.slack.dev/reference/methods/files.info
   */
  readonly info: PagedEndpoint<
    filesApi.FilesInfoArguments,
    FilesInfoResponse,
    FileComment
  >;
  /**
   * List files by conversation, user, time or type.
   *
   * Lists the files that the token's owner can see, narrowed by the
   * arguments given. The pages are numbered.
   *
   * Documentation: https://docs.slack.dev/reference/methods/files.list
   */
  readonly list: OptionalEndpoint<
    filesApi.FilesListArguments,
    FilesListResponse
  >;
  /**
   * Close a file's public address.
   *
   * Closes the public address that `files.sharedPublicURL` opened. Members
   * of the workspace still reach the file.
   *
   * Documentation: https://docs.slack.dev/reference/methods/files.revokePublicURL
   */
  readonly revokePublicURL: Endpoint<
    filesApi.FilesRevokePublicURLArguments,
    FilesRevokePublicURLResponse
  >;
  /**
   * Open a public address for a file.
   *
   * Lets anybody who has the file's `permalink_public` open it, without
   * signing in.
   *
   * Documentation: https://docs.slack.dev/reference/methods/files.sharedPublicURL
   */
  readonly sharedPublicURL: Endpoint<
    filesApi.FilesSharedPublicURLArguments,
    FilesSharedPublicURLResponse
  >;
  /** {@link extras.uploadV2 } */
  readonly uploadV2: ReturnType<typeof extras.uploadV2>;
}

/** Custom functions of an app and their runs. */
export interface FunctionsEndpoints {
  readonly distributions: FunctionsDistributionsEndpoints;
  readonly workflows: FunctionsWorkflowsEndpoints;
  /**
   * Say that a function failed.
   *
   * Tells Slack that the app could not carry out a custom function. The
   * workflow that called it stops, and people see the error.
   *
   * Documentation: https://docs.slack.dev/reference/methods/functions.completeError
   */
  readonly completeError: Endpoint<
    functionsApi.FunctionsCompleteErrorArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Say that a function worked.
   *
   * Tells Slack that the app has carried out a custom function, and gives
   * its outputs. The workflow that called it goes on.
   *
   * Documentation: https://docs.slack.dev/reference/methods/functions.completeSuccess
   */
  readonly completeSuccess: Endpoint<
    functionsApi.FunctionsCompleteSuccessArguments,
    DefaultSuccessTemplate
  >;
}

/** Move of a workspace into an organization. */
export interface MigrationEndpoints {
  /**
   * Map IDs of users to those of an organization.
   *
   * Maps the IDs that users had in a workspace before it joined an
   * organization to those they have since, or back with `to_old`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/migration.exchange
   */
  readonly exchange: Endpoint<
    migrationApi.MigrationExchangeArguments,
    MigrationExchangeResponse
  >;
}

/** Authorization of an app by a person. */
export interface OauthEndpoints {
  readonly v2: OauthV2Endpoints;
  /**
   * Exchange an OAuth code of the first kind for a token.
   *
   * Exchanges the code of a finished authorization for an access token, in
   * Slack's first version of OAuth. Deprecated: new apps use
   * `oauth.v2.access`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/oauth.access
   * @deprecated
   */
  readonly access: OptionalEndpoint<
    oauthApi.OauthAccessArguments,
    OauthAccessResponse
  >;
}

/** What is behind `openid`. */
export interface OpenidEndpoints {
  readonly connect: OpenidConnectEndpoints;
}

/** Messages pinned to conversations. */
export interface PinsEndpoints {
  /**
   * Pin a message to a conversation.
   *
   * Pins a message to the conversation that it was posted in, for all
   * members to find.
   *
   * Documentation: https://docs.slack.dev/reference/methods/pins.add
   */
  readonly add: Endpoint<pinsApi.PinsAddArguments, DefaultSuccessTemplate>;
  /**
   * List what is pinned to a conversation.
   *
   * Lists the messages and files that are pinned to a conversation.
   *
   * Documentation: https://docs.slack.dev/reference/methods/pins.list
   */
  readonly list: Endpoint<pinsApi.PinsListArguments, PinsListResponse>;
  /**
   * Unpin a message.
   *
   * Removes a message from those pinned to a conversation. The message
   * itself stays.
   *
   * Documentation: https://docs.slack.dev/reference/methods/pins.remove
   */
  readonly remove: Endpoint<
    pinsApi.PinsRemoveArguments,
    DefaultSuccessTemplate
  >;
}

/** Emoji with which users react to messages. */
export interface ReactionsEndpoints {
  /**
   * Add a reaction to a message.
   *
   * Adds an emoji as a reaction of the token's owner to a message.
   *
   * Documentation: https://docs.slack.dev/reference/methods/reactions.add
   */
  readonly add: Endpoint<
    reactionsApi.ReactionsAddArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Fetch the reactions to an item.
   *
   * Fetches one item with its reactions. Name a message by `channel` and
   * `timestamp`, or a file, or a comment on a file.
   *
   * Documentation: https://docs.slack.dev/reference/methods/reactions.get
   */
  readonly get: Endpoint<
    reactionsApi.ReactionsGetArguments,
    ReactionsGetResponse
  >;
  /**
   * List what a user has reacted to.
   *
   * Lists the items that a user has reacted to, each with its reactions.
   *
   * Documentation: https://docs.slack.dev/reference/methods/reactions.list
   */
  readonly list: OptionalPagedEndpoint<
    reactionsApi.ReactionsListArguments,
    ReactionsListResponse,
    MarkedItem
  >;
  /**
   * Remove a reaction from an item.
   *
   * Takes back a reaction of the token's owner. Name a message by `channel`
   * and `timestamp`, or a file, or a comment on a file.
   *
   * Documentation: https://docs.slack.dev/reference/methods/reactions.remove
   */
  readonly remove: Endpoint<
    reactionsApi.ReactionsRemoveArguments,
    DefaultSuccessTemplate
  >;
}

/** Reminders of users. */
export interface RemindersEndpoints {
  /**
   * Create a reminder.
   *
   * Creates a reminder for the token's owner. Reminders for others are no
   * longer possible.
   *
   * Documentation: https://docs.slack.dev/reference/methods/reminders.add
   */
  readonly add: Endpoint<
    remindersApi.RemindersAddArguments,
    RemindersAddResponse
  >;
  /**
   * Mark a reminder as done.
   *
   * Marks a reminder as done. One that returns cannot be marked so.
   *
   * Documentation: https://docs.slack.dev/reference/methods/reminders.complete
   */
  readonly complete: Endpoint<
    remindersApi.RemindersCompleteArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Delete a reminder.
   *
   * Deletes a reminder that the token's owner created.
   *
   * Documentation: https://docs.slack.dev/reference/methods/reminders.delete
   */
  readonly delete: Endpoint<
    remindersApi.RemindersDeleteArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Fetch one reminder.
   *
   * Fetches what Slack knows of one reminder.
   *
   * Documentation: https://docs.slack.dev/reference/methods/reminders.info
   */
  readonly info: Endpoint<
    remindersApi.RemindersInfoArguments,
    RemindersInfoResponse
  >;
  /**
   * List the reminders of a user.
   *
   * Lists the reminders that the token's owner created, or that were created
   * for them.
   *
   * Documentation: https://docs.slack.dev/reference/methods/reminders.list
   */
  readonly list: OptionalEndpoint<
    remindersApi.RemindersListArguments,
    RemindersListResponse
  >;
}

/** Events over a WebSocket, for classic apps. */
export interface RtmEndpoints {
  /**
   * Open a Real Time Messaging session.
   *
   * Answers with the address of a WebSocket that brings events as they
   * happen. Only classic apps can use it; new ones have
   * `apps.connections.open`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/rtm.connect
   */
  readonly connect: OptionalEndpoint<
    rtmApi.RtmConnectArguments,
    RtmConnectResponse
  >;
}

/** Search for messages and files. */
export interface SearchEndpoints {
  /**
   * Search for messages and files.
   *
   * Searches what the token's owner can see, messages and files at once. The
   * pages are numbered, and a page's number goes for both.
   *
   * Documentation: https://docs.slack.dev/reference/methods/search.all
   */
  readonly all: Endpoint<searchApi.SearchAllArguments, SearchAllResponse>;
  /**
   * Search for files.
   *
   * Searches the files that the token's owner can see. The pages are
   * numbered.
   *
   * Documentation: https://docs.slack.dev/reference/methods/search.files
   */
  readonly files: Endpoint<searchApi.SearchFilesArguments, SearchFilesResponse>;
  /**
   * Search for messages.
   *
   * Searches the messages that the token's owner can see. The pages are
   * numbered, or follow a cursor that begins with `*`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/search.messages
   */
  readonly messages: PagedEndpoint<
    searchApi.SearchMessagesArguments,
    SearchMessagesResponse,
    MessageMatch
  >;
}

/** Lists of items in rows and columns. */
export interface SlackListsEndpoints {
  readonly access: SlackListsAccessEndpoints;
  readonly download: SlackListsDownloadEndpoints;
  readonly items: SlackListsItemsEndpoints;
  /**
   * Create a list.
   *
   * Creates a list with the columns of `schema`, or as a copy of another
   * list.
   *
   * Documentation: https://docs.slack.dev/reference/methods/slackLists.create
   */
  readonly create: Endpoint<
    slackListsApi.SlackListsCreateArguments,
    SlackListsCreateResponse
  >;
  /**
   * Change a list.
   *
   * Changes the name or the description of a list, or whether it is one of
   * tasks. What the call does not name stays.
   *
   * Documentation: https://docs.slack.dev/reference/methods/slackLists.update
   */
  readonly update: Endpoint<
    slackListsApi.SlackListsUpdateArguments,
    DefaultSuccessTemplate
  >;
}

/** Starred items, which Slack no longer shows. */
export interface StarsEndpoints {
  /**
   * Star an item.
   *
   * Stars a message, a file, a comment on a file, or a conversation for the
   * token's owner. Name a message by `channel` and `timestamp`. Since 2023
   * Slack shows stars to nobody, and no other method stands in.
   *
   * Documentation: https://docs.slack.dev/reference/methods/stars.add
   * @deprecated
   */
  readonly add: Endpoint<starsApi.StarsAddArguments, DefaultSuccessTemplate>;
  /**
   * List the starred items of a user.
   *
   * Lists the items that the token's owner has starred. Since 2023 Slack
   * shows stars to nobody, and no other method stands in.
   *
   * Documentation: https://docs.slack.dev/reference/methods/stars.list
   * @deprecated
   */
  readonly list: OptionalPagedEndpoint<
    starsApi.StarsListArguments,
    StarsListResponse,
    MarkedItem
  >;
  /**
   * Remove a star from an item.
   *
   * Takes back the star of a message, a file, a comment on a file, or a
   * conversation. Name a message by `channel` and `timestamp`. Since 2023
   * Slack shows stars to nobody, and no other method stands in.
   *
   * Documentation: https://docs.slack.dev/reference/methods/stars.remove
   * @deprecated
   */
  readonly remove: Endpoint<
    starsApi.StarsRemoveArguments,
    DefaultSuccessTemplate
  >;
}

/** The workspace itself, its settings and its logs. */
export interface TeamEndpoints {
  readonly billing: TeamBillingEndpoints;
  readonly externalTeams: TeamExternalTeamsEndpoints;
  readonly preferences: TeamPreferencesEndpoints;
  readonly profile: TeamProfileEndpoints;
  /**
   * List who has signed in to the workspace.
   *
   * Lists the sign-ins of a workspace on a paid plan, one entry for each
   * user, address and device. The pages are numbered, or follow a cursor
   * where `limit` is given.
   *
   * Documentation: https://docs.slack.dev/reference/methods/team.accessLogs
   */
  readonly accessLogs: OptionalPagedEndpoint<
    teamApi.TeamAccessLogsArguments,
    TeamAccessLogsResponse,
    AccessLog
  >;
  /**
   * List which members are billed.
   *
   * Answers for each member of the workspace, or for one, whether the
   * workspace pays for them at present.
   *
   * Documentation: https://docs.slack.dev/reference/methods/team.billableInfo
   */
  readonly billableInfo: OptionalEndpoint<
    teamApi.TeamBillableInfoArguments,
    TeamBillableInfoResponse
  >;
  /**
   * Get a workspace.
   *
   * Answers the name, address and icon of the token's workspace, or of
   * another one that the token can see.
   *
   * Documentation: https://docs.slack.dev/reference/methods/team.info
   */
  readonly info: OptionalEndpoint<teamApi.TeamInfoArguments, TeamInfoResponse>;
  /**
   * List changes of apps and integrations.
   *
   * Lists which apps and integrations were added, changed or removed, when,
   * and by whom. The pages are numbered.
   *
   * Documentation: https://docs.slack.dev/reference/methods/team.integrationLogs
   */
  readonly integrationLogs: OptionalEndpoint<
    teamApi.TeamIntegrationLogsArguments,
    TeamIntegrationLogsResponse
  >;
}

/** What is behind `tooling`. */
export interface ToolingEndpoints {
  readonly tokens: ToolingTokensEndpoints;
}

/** Groups of users who are mentioned by one handle. */
export interface UsergroupsEndpoints {
  readonly users: UsergroupsUsersEndpoints;
  /**
   * Create a user group.
   *
   * Creates a user group without members; see `usergroups.users.update`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/usergroups.create
   */
  readonly create: Endpoint<
    usergroupsApi.UsergroupsCreateArguments,
    UsergroupsCreateResponse
  >;
  /**
   * Disable a user group.
   *
   * Disables a user group: it cannot be mentioned, and its members stay. See
   * `usergroups.enable`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/usergroups.disable
   */
  readonly disable: Endpoint<
    usergroupsApi.UsergroupsDisableArguments,
    UsergroupsDisableResponse
  >;
  /**
   * Enable a user group.
   *
   * Enables a user group that was disabled.
   *
   * Documentation: https://docs.slack.dev/reference/methods/usergroups.enable
   */
  readonly enable: Endpoint<
    usergroupsApi.UsergroupsEnableArguments,
    UsergroupsEnableResponse
  >;
  /**
   * List the user groups of a workspace.
   *
   * Lists the user groups of a workspace, the enabled ones unless asked for
   * all.
   *
   * Documentation: https://docs.slack.dev/reference/methods/usergroups.list
   */
  readonly list: OptionalEndpoint<
    usergroupsApi.UsergroupsListArguments,
    UsergroupsListResponse
  >;
  /**
   * Change a user group.
   *
   * Changes name, handle, description, or channels of a user group. What is
   * not given stays.
   *
   * Documentation: https://docs.slack.dev/reference/methods/usergroups.update
   */
  readonly update: Endpoint<
    usergroupsApi.UsergroupsUpdateArguments,
    UsergroupsUpdateResponse
  >;
}

/** People and bots of a workspace. */
export interface UsersEndpoints {
  readonly discoverableContacts: UsersDiscoverableContactsEndpoints;
  readonly profile: UsersProfileEndpoints;
  /**
   * List the conversations of one user.
   *
   * Lists the conversations that a user is a member of: with `user`, those
   * that the token's owner can see too; without it, one's own.
   *
   * Documentation: https://docs.slack.dev/reference/methods/users.conversations
   */
  readonly conversations: OptionalPagedEndpoint<
    usersApi.UsersConversationsArguments,
    UsersConversationsResponse,
    Conversation
  >;
  /**
   * Remove the picture of a user.
   *
   * Removes the profile picture of the token's owner. A picture made by
   * Slack takes its place.
   *
   * Documentation: https://docs.slack.dev/reference/methods/users.deletePhoto
   */
  readonly deletePhoto: OptionalEndpoint<
    usersApi.UsersDeletePhotoArguments,
    DefaultSuccessTemplate
  >;
  /**
   * Tell whether a user is active or away.
   *
   * Tells whether a user is active or away. Of the token's owner it tells
   * more: connections, last activity, and whether they set it themselves.
   *
   * Documentation: https://docs.slack.dev/reference/methods/users.getPresence
   */
  readonly getPresence: OptionalEndpoint<
    usersApi.UsersGetPresenceArguments,
    UsersGetPresenceResponse
  >;
  /**
   * Fetch the identity of the signed-in user.
   *
   * Fetches who the user is that signed in through Sign in with Slack, and
   * their workspace. What the answer holds depends on the `identity.*`
   * scopes.
   *
   * Documentation: https://docs.slack.dev/reference/methods/users.identity
   */
  readonly identity: OptionalEndpoint<
    usersApi.UsersIdentityArguments,
    UsersIdentityResponse
  >;
  /**
   * Fetch one user.
   *
   * Fetches what Slack knows of one user. The email address takes the scope
   * `users:read.email`.
   *
   * Documentation: https://docs.slack.dev/reference/methods/users.info
   */
  readonly info: Endpoint<usersApi.UsersInfoArguments, UsersInfoResponse>;
  /**
   * List the users of a workspace.
   *
   * Lists all users of a workspace, bots and deactivated users among them.
   *
   * Documentation: https://docs.slack.dev/reference/methods/users.list
   */
  readonly list: OptionalPagedEndpoint<
    usersApi.UsersListArguments,
    UsersListResponse,
    User
  >;
  /**
   * Find a user by email address.
   *
   * Finds the user of the workspace who has an email address.
   *
   * Documentation: https://docs.slack.dev/reference/methods/users.lookupByEmail
   */
  readonly lookupByEmail: Endpoint<
    usersApi.UsersLookupByEmailArguments,
    UsersLookupByEmailResponse
  >;
  /**
   * Set the picture of a user.
   *
   * Sets the profile picture of the token's owner, cropped to a square.
   *
   * Documentation: https://docs.slack.dev/reference/methods/users.setPhoto
   */
  readonly setPhoto: Endpoint<
    usersApi.UsersSetPhotoArguments,
    UsersSetPhotoResponse
  >;
  /**
   * Set one's own presence.
   *
   * Sets whether the token's owner is shown as away, or whether Slack finds
   * out by itself.
   *
   * Documentation: https://docs.slack.dev/reference/methods/users.setPresence
   */
  readonly setPresence: Endpoint<
    usersApi.UsersSetPresenceArguments,
    DefaultSuccessTemplate
  >;
}

/** Modals and Home tabs. */
export interface ViewsEndpoints {
  /**
   * Open a modal.
   *
   * Opens a modal for the user whose interaction this answers, within three
   * seconds of it.
   *
   * Documentation: https://docs.slack.dev/reference/methods/views.open
   */
  readonly open: Endpoint<viewsApi.ViewsOpenArguments, ViewsOpenResponse>;
  /**
   * Publish a user's Home tab.
   *
   * Sets what a user sees on the app's Home tab. It replaces what was there.
   *
   * Documentation: https://docs.slack.dev/reference/methods/views.publish
   */
  readonly publish: Endpoint<
    viewsApi.ViewsPublishArguments,
    ViewsPublishResponse
  >;
  /**
   * Put a modal on top of the open one.
   *
   * Puts a modal on top of the one that the user has open. Up to three can
   * lie on top of each other.
   *
   * Documentation: https://docs.slack.dev/reference/methods/views.push
   */
  readonly push: Endpoint<viewsApi.ViewsPushArguments, ViewsPushResponse>;
  /**
   * Change an open view.
   *
   * Replaces the content of a modal that is open. What the user has entered
   * stays where the block and the element keep their IDs.
   *
   * Documentation: https://docs.slack.dev/reference/methods/views.update
   */
  readonly update: Endpoint<viewsApi.ViewsUpdateArguments, ViewsUpdateResponse>;
}

/** What is behind `workflows`. */
export interface WorkflowsEndpoints {
  readonly featured: WorkflowsFeaturedEndpoints;
  readonly triggers: WorkflowsTriggersEndpoints;
}

/**
 * The client of Slack Web API: its operations by their dotted names,
 * each a function of its arguments.
 */
export class SlackClient extends BaseClient {
  declare readonly admin: AdminEndpoints;
  declare readonly agents: AgentsEndpoints;
  declare readonly api: ApiEndpoints;
  declare readonly apps: AppsEndpoints;
  declare readonly assistant: AssistantEndpoints;
  declare readonly auth: AuthEndpoints;
  declare readonly blocks: BlocksEndpoints;
  declare readonly bookmarks: BookmarksEndpoints;
  declare readonly bots: BotsEndpoints;
  declare readonly calls: CallsEndpoints;
  declare readonly canvases: CanvasesEndpoints;
  declare readonly chat: ChatEndpoints;
  declare readonly conversations: ConversationsEndpoints;
  declare readonly dialog: DialogEndpoints;
  declare readonly dnd: DndEndpoints;
  declare readonly emoji: EmojiEndpoints;
  declare readonly entity: EntityEndpoints;
  declare readonly files: FilesEndpoints;
  declare readonly functions: FunctionsEndpoints;
  declare readonly migration: MigrationEndpoints;
  declare readonly oauth: OauthEndpoints;
  declare readonly openid: OpenidEndpoints;
  declare readonly pins: PinsEndpoints;
  declare readonly reactions: ReactionsEndpoints;
  declare readonly reminders: RemindersEndpoints;
  declare readonly rtm: RtmEndpoints;
  declare readonly search: SearchEndpoints;
  declare readonly slackLists: SlackListsEndpoints;
  declare readonly stars: StarsEndpoints;
  declare readonly team: TeamEndpoints;
  declare readonly tooling: ToolingEndpoints;
  declare readonly usergroups: UsergroupsEndpoints;
  declare readonly users: UsersEndpoints;
  declare readonly views: ViewsEndpoints;
  declare readonly workflows: WorkflowsEndpoints;
  /** {@link extras.apiCall } */
  declare readonly apiCall: ReturnType<typeof extras.apiCall>;
  /** {@link extras.chatStream } */
  declare readonly chatStream: ReturnType<typeof extras.chatStream>;
  /** {@link extras.uploadV2 } */
  declare readonly filesUploadV2: ReturnType<typeof extras.uploadV2>;
  /** {@link extras.paginate } */
  declare readonly paginate: ReturnType<typeof extras.paginate>;

  constructor(options?: ClientOptions) {
    super(api, options);
    const engine = engineOf(api, this);
    for (const operation of operations) {
      putMember(this, operation.name, pagedEndpoint(engine, operation));
    }
    putMember(this, "apiCall", extras.apiCall(this));
    putMember(this, "chatStream", extras.chatStream(this));
    putMember(this, "filesUploadV2", extras.uploadV2(this));
    putMember(this, "paginate", extras.paginate(this));
    putMember(this, "admin.analytics.records", extras.analyticsRecords(this));
    putMember(this, "files.uploadV2", extras.uploadV2(this));
  }
}
