import * as adminAnalyticsApi from "./operations/AdminAnalyticsApi.js";
import * as adminAnalyticsMessagesApi from "./operations/AdminAnalyticsMessagesApi.js";
import * as adminAppsActivitiesApi from "./operations/AdminAppsActivitiesApi.js";
import * as adminAppsApi from "./operations/AdminAppsApi.js";
import * as adminAppsApprovedApi from "./operations/AdminAppsApprovedApi.js";
import * as adminAppsConfigApi from "./operations/AdminAppsConfigApi.js";
import * as adminAppsMcpServersApi from "./operations/AdminAppsMcpServersApi.js";
import * as adminAppsMcpServersPermissionsApi from "./operations/AdminAppsMcpServersPermissionsApi.js";
import * as adminAppsPermissionsApi from "./operations/AdminAppsPermissionsApi.js";
import * as adminAppsRequestsApi from "./operations/AdminAppsRequestsApi.js";
import * as adminAppsRestrictedApi from "./operations/AdminAppsRestrictedApi.js";
import * as adminAuditAnomalyAllowApi from "./operations/AdminAuditAnomalyAllowApi.js";
import * as adminAuthPolicyApi from "./operations/AdminAuthPolicyApi.js";
import * as adminBarriersApi from "./operations/AdminBarriersApi.js";
import * as adminConversationsApi from "./operations/AdminConversationsApi.js";
import * as adminConversationsEkmApi from "./operations/AdminConversationsEkmApi.js";
import * as adminConversationsRestrictAccessApi from "./operations/AdminConversationsRestrictAccessApi.js";
import * as adminEmojiApi from "./operations/AdminEmojiApi.js";
import * as adminFunctionsApi from "./operations/AdminFunctionsApi.js";
import * as adminFunctionsPermissionsApi from "./operations/AdminFunctionsPermissionsApi.js";
import * as adminInviteRequestsApi from "./operations/AdminInviteRequestsApi.js";
import * as adminInviteRequestsApprovedApi from "./operations/AdminInviteRequestsApprovedApi.js";
import * as adminInviteRequestsDeniedApi from "./operations/AdminInviteRequestsDeniedApi.js";
import * as adminRolesApi from "./operations/AdminRolesApi.js";
import * as adminTeamsAdminsApi from "./operations/AdminTeamsAdminsApi.js";
import * as adminTeamsApi from "./operations/AdminTeamsApi.js";
import * as adminTeamsOwnersApi from "./operations/AdminTeamsOwnersApi.js";
import * as adminTeamsSettingsApi from "./operations/AdminTeamsSettingsApi.js";
import * as adminUsergroupsApi from "./operations/AdminUsergroupsApi.js";
import * as adminUsersApi from "./operations/AdminUsersApi.js";
import * as adminUsersSessionApi from "./operations/AdminUsersSessionApi.js";
import * as adminUsersUnsupportedVersionsApi from "./operations/AdminUsersUnsupportedVersionsApi.js";
import * as adminWorkflowsApi from "./operations/AdminWorkflowsApi.js";
import * as adminWorkflowsCollaboratorsApi from "./operations/AdminWorkflowsCollaboratorsApi.js";
import * as adminWorkflowsPermissionsApi from "./operations/AdminWorkflowsPermissionsApi.js";
import * as adminWorkflowsTriggersTypesPermissionsApi from "./operations/AdminWorkflowsTriggersTypesPermissionsApi.js";
import * as agentsConversationsApi from "./operations/AgentsConversationsApi.js";
import * as agentsSessionsApi from "./operations/AgentsSessionsApi.js";
import * as apiApi from "./operations/ApiApi.js";
import * as appsActivitiesApi from "./operations/AppsActivitiesApi.js";
import * as appsApi from "./operations/AppsApi.js";
import * as appsAuthExternalApi from "./operations/AppsAuthExternalApi.js";
import * as appsConnectionsApi from "./operations/AppsConnectionsApi.js";
import * as appsDatastoreApi from "./operations/AppsDatastoreApi.js";
import * as appsEventAuthorizationsApi from "./operations/AppsEventAuthorizationsApi.js";
import * as appsIconApi from "./operations/AppsIconApi.js";
import * as appsManagedPermissionsApi from "./operations/AppsManagedPermissionsApi.js";
import * as appsManifestApi from "./operations/AppsManifestApi.js";
import * as appsUserConnectionApi from "./operations/AppsUserConnectionApi.js";
import * as assistantSearchApi from "./operations/AssistantSearchApi.js";
import * as assistantThreadsApi from "./operations/AssistantThreadsApi.js";
import * as authApi from "./operations/AuthApi.js";
import * as authTeamsApi from "./operations/AuthTeamsApi.js";
import * as blocksApi from "./operations/BlocksApi.js";
import * as bookmarksApi from "./operations/BookmarksApi.js";
import * as botsApi from "./operations/BotsApi.js";
import * as callsApi from "./operations/CallsApi.js";
import * as callsParticipantsApi from "./operations/CallsParticipantsApi.js";
import * as canvasesAccessApi from "./operations/CanvasesAccessApi.js";
import * as canvasesApi from "./operations/CanvasesApi.js";
import * as canvasesSectionsApi from "./operations/CanvasesSectionsApi.js";
import * as chatApi from "./operations/ChatApi.js";
import * as chatScheduledMessagesApi from "./operations/ChatScheduledMessagesApi.js";
import * as conversationsApi from "./operations/ConversationsApi.js";
import * as conversationsCanvasesApi from "./operations/ConversationsCanvasesApi.js";
import * as conversationsExternalInvitePermissionsApi from "./operations/ConversationsExternalInvitePermissionsApi.js";
import * as conversationsRequestSharedInviteApi from "./operations/ConversationsRequestSharedInviteApi.js";
import * as dialogApi from "./operations/DialogApi.js";
import * as dndApi from "./operations/DndApi.js";
import * as emojiApi from "./operations/EmojiApi.js";
import * as entityApi from "./operations/EntityApi.js";
import * as filesApi from "./operations/FilesApi.js";
import * as filesCommentsApi from "./operations/FilesCommentsApi.js";
import * as filesRemoteApi from "./operations/FilesRemoteApi.js";
import * as functionsApi from "./operations/FunctionsApi.js";
import * as functionsDistributionsPermissionsApi from "./operations/FunctionsDistributionsPermissionsApi.js";
import * as functionsWorkflowsStepsApi from "./operations/FunctionsWorkflowsStepsApi.js";
import * as functionsWorkflowsStepsResponsesApi from "./operations/FunctionsWorkflowsStepsResponsesApi.js";
import * as migrationApi from "./operations/MigrationApi.js";
import * as oauthApi from "./operations/OauthApi.js";
import * as oauthV2Api from "./operations/OauthV2Api.js";
import * as oauthV2UserApi from "./operations/OauthV2UserApi.js";
import * as openidConnectApi from "./operations/OpenidConnectApi.js";
import * as pinsApi from "./operations/PinsApi.js";
import * as reactionsApi from "./operations/ReactionsApi.js";
import * as remindersApi from "./operations/RemindersApi.js";
import * as rtmApi from "./operations/RtmApi.js";
import * as searchApi from "./operations/SearchApi.js";
import * as slackListsAccessApi from "./operations/SlackListsAccessApi.js";
import * as slackListsApi from "./operations/SlackListsApi.js";
import * as slackListsDownloadApi from "./operations/SlackListsDownloadApi.js";
import * as slackListsItemsApi from "./operations/SlackListsItemsApi.js";
import * as starsApi from "./operations/StarsApi.js";
import * as teamApi from "./operations/TeamApi.js";
import * as teamBillingApi from "./operations/TeamBillingApi.js";
import * as teamExternalTeamsApi from "./operations/TeamExternalTeamsApi.js";
import * as teamPreferencesApi from "./operations/TeamPreferencesApi.js";
import * as teamProfileApi from "./operations/TeamProfileApi.js";
import * as toolingTokensApi from "./operations/ToolingTokensApi.js";
import * as usergroupsApi from "./operations/UsergroupsApi.js";
import * as usergroupsUsersApi from "./operations/UsergroupsUsersApi.js";
import * as usersApi from "./operations/UsersApi.js";
import * as usersDiscoverableContactsApi from "./operations/UsersDiscoverableContactsApi.js";
import * as usersProfileApi from "./operations/UsersProfileApi.js";
import * as viewsApi from "./operations/ViewsApi.js";
import * as workflowsFeaturedApi from "./operations/WorkflowsFeaturedApi.js";
import * as workflowsTriggersPermissionsApi from "./operations/WorkflowsTriggersPermissionsApi.js";
import type { Operation } from "./runtime/description.js";

/** All operations of the API. */
export const operations: readonly Operation[] = [
  adminAnalyticsApi.adminAnalyticsGetFile,
  adminAnalyticsMessagesApi.adminAnalyticsMessagesActivity,
  adminAnalyticsMessagesApi.adminAnalyticsMessagesMetadata,
  adminAppsActivitiesApi.adminAppsActivitiesList,
  adminAppsApi.adminAppsApprove,
  adminAppsApi.adminAppsClearResolution,
  adminAppsApi.adminAppsRestrict,
  adminAppsApi.adminAppsUninstall,
  adminAppsApprovedApi.adminAppsApprovedList,
  adminAppsConfigApi.adminAppsConfigLookup,
  adminAppsConfigApi.adminAppsConfigSet,
  adminAppsMcpServersApi.adminAppsMcpServersList,
  adminAppsMcpServersPermissionsApi.adminAppsMcpServersPermissionsList,
  adminAppsMcpServersPermissionsApi.adminAppsMcpServersPermissionsSet,
  adminAppsPermissionsApi.adminAppsPermissionsAdd,
  adminAppsPermissionsApi.adminAppsPermissionsList,
  adminAppsPermissionsApi.adminAppsPermissionsRemove,
  adminAppsPermissionsApi.adminAppsPermissionsSet,
  adminAppsRequestsApi.adminAppsRequestsCancel,
  adminAppsRequestsApi.adminAppsRequestsList,
  adminAppsRestrictedApi.adminAppsRestrictedList,
  adminAuditAnomalyAllowApi.adminAuditAnomalyAllowGetItem,
  adminAuditAnomalyAllowApi.adminAuditAnomalyAllowUpdateItem,
  adminAuthPolicyApi.adminAuthPolicyAssignEntities,
  adminAuthPolicyApi.adminAuthPolicyGetEntities,
  adminAuthPolicyApi.adminAuthPolicyRemoveEntities,
  adminBarriersApi.adminBarriersCreate,
  adminBarriersApi.adminBarriersDelete,
  adminBarriersApi.adminBarriersList,
  adminBarriersApi.adminBarriersUpdate,
  adminConversationsApi.adminConversationsArchive,
  adminConversationsApi.adminConversationsBulkArchive,
  adminConversationsApi.adminConversationsBulkDelete,
  adminConversationsApi.adminConversationsBulkMove,
  adminConversationsApi.adminConversationsBulkSetExcludeFromSlackAi,
  adminConversationsApi.adminConversationsBulkSetProperties,
  adminConversationsApi.adminConversationsConvertToPrivate,
  adminConversationsApi.adminConversationsConvertToPublic,
  adminConversationsApi.adminConversationsCreate,
  adminConversationsApi.adminConversationsCreateForObjects,
  adminConversationsApi.adminConversationsDelete,
  adminConversationsApi.adminConversationsDisconnectShared,
  adminConversationsApi.adminConversationsGetConversationPrefs,
  adminConversationsApi.adminConversationsGetCustomRetention,
  adminConversationsApi.adminConversationsGetTeams,
  adminConversationsApi.adminConversationsInvite,
  adminConversationsApi.adminConversationsLinkObjects,
  adminConversationsApi.adminConversationsLookup,
  adminConversationsApi.adminConversationsRemoveCustomRetention,
  adminConversationsApi.adminConversationsRename,
  adminConversationsApi.adminConversationsSearch,
  adminConversationsApi.adminConversationsSetConversationPrefs,
  adminConversationsApi.adminConversationsSetCustomRetention,
  adminConversationsApi.adminConversationsSetTeams,
  adminConversationsApi.adminConversationsUnarchive,
  adminConversationsApi.adminConversationsUnlinkObjects,
  adminConversationsEkmApi.adminConversationsEkmListOriginalConnectedChannelInfo,
  adminConversationsRestrictAccessApi.adminConversationsRestrictAccessAddGroup,
  adminConversationsRestrictAccessApi.adminConversationsRestrictAccessListGroups,
  adminConversationsRestrictAccessApi.adminConversationsRestrictAccessRemoveGroup,
  adminEmojiApi.adminEmojiAdd,
  adminEmojiApi.adminEmojiAddAlias,
  adminEmojiApi.adminEmojiList,
  adminEmojiApi.adminEmojiRemove,
  adminEmojiApi.adminEmojiRename,
  adminFunctionsApi.adminFunctionsList,
  adminFunctionsPermissionsApi.adminFunctionsPermissionsLookup,
  adminFunctionsPermissionsApi.adminFunctionsPermissionsSet,
  adminInviteRequestsApi.adminInviteRequestsApprove,
  adminInviteRequestsApi.adminInviteRequestsDeny,
  adminInviteRequestsApi.adminInviteRequestsList,
  adminInviteRequestsApprovedApi.adminInviteRequestsApprovedList,
  adminInviteRequestsDeniedApi.adminInviteRequestsDeniedList,
  adminRolesApi.adminRolesAddAssignments,
  adminRolesApi.adminRolesListAssignments,
  adminRolesApi.adminRolesRemoveAssignments,
  adminTeamsAdminsApi.adminTeamsAdminsList,
  adminTeamsApi.adminTeamsCreate,
  adminTeamsApi.adminTeamsList,
  adminTeamsOwnersApi.adminTeamsOwnersList,
  adminTeamsSettingsApi.adminTeamsSettingsInfo,
  adminTeamsSettingsApi.adminTeamsSettingsSetDefaultChannels,
  adminTeamsSettingsApi.adminTeamsSettingsSetDescription,
  adminTeamsSettingsApi.adminTeamsSettingsSetDiscoverability,
  adminTeamsSettingsApi.adminTeamsSettingsSetIcon,
  adminTeamsSettingsApi.adminTeamsSettingsSetName,
  adminUsergroupsApi.adminUsergroupsAddChannels,
  adminUsergroupsApi.adminUsergroupsAddTeams,
  adminUsergroupsApi.adminUsergroupsListChannels,
  adminUsergroupsApi.adminUsergroupsRemoveChannels,
  adminUsergroupsApi.adminUsergroupsRemoveTeams,
  adminUsersApi.adminUsersAssign,
  adminUsersApi.adminUsersGetExpiration,
  adminUsersApi.adminUsersInvite,
  adminUsersApi.adminUsersList,
  adminUsersApi.adminUsersRemove,
  adminUsersApi.adminUsersSetAdmin,
  adminUsersApi.adminUsersSetExpiration,
  adminUsersApi.adminUsersSetOwner,
  adminUsersApi.adminUsersSetRegular,
  adminUsersSessionApi.adminUsersSessionClearSettings,
  adminUsersSessionApi.adminUsersSessionGetSettings,
  adminUsersSessionApi.adminUsersSessionInvalidate,
  adminUsersSessionApi.adminUsersSessionList,
  adminUsersSessionApi.adminUsersSessionReset,
  adminUsersSessionApi.adminUsersSessionResetBulk,
  adminUsersSessionApi.adminUsersSessionSetSettings,
  adminUsersUnsupportedVersionsApi.adminUsersUnsupportedVersionsExport,
  adminWorkflowsApi.adminWorkflowsSearch,
  adminWorkflowsApi.adminWorkflowsUnpublish,
  adminWorkflowsCollaboratorsApi.adminWorkflowsCollaboratorsAdd,
  adminWorkflowsCollaboratorsApi.adminWorkflowsCollaboratorsRemove,
  adminWorkflowsPermissionsApi.adminWorkflowsPermissionsLookup,
  adminWorkflowsTriggersTypesPermissionsApi.adminWorkflowsTriggersTypesPermissionsLookup,
  adminWorkflowsTriggersTypesPermissionsApi.adminWorkflowsTriggersTypesPermissionsSet,
  agentsConversationsApi.agentsConversationsArchive,
  agentsConversationsApi.agentsConversationsCreate,
  agentsConversationsApi.agentsConversationsGetCanvas,
  agentsConversationsApi.agentsConversationsListViews,
  agentsConversationsApi.agentsConversationsRemoveView,
  agentsConversationsApi.agentsConversationsSetCanvasContent,
  agentsConversationsApi.agentsConversationsSetCommands,
  agentsConversationsApi.agentsConversationsSetProperties,
  agentsConversationsApi.agentsConversationsSetView,
  agentsSessionsApi.agentsSessionsRename,
  agentsSessionsApi.agentsSessionsSetStatus,
  apiApi.apiTest,
  appsActivitiesApi.appsActivitiesList,
  appsApi.appsUninstall,
  appsAuthExternalApi.appsAuthExternalDelete,
  appsAuthExternalApi.appsAuthExternalGet,
  appsConnectionsApi.appsConnectionsOpen,
  appsDatastoreApi.appsDatastoreBulkDelete,
  appsDatastoreApi.appsDatastoreBulkGet,
  appsDatastoreApi.appsDatastoreBulkPut,
  appsDatastoreApi.appsDatastoreCount,
  appsDatastoreApi.appsDatastoreDelete,
  appsDatastoreApi.appsDatastoreGet,
  appsDatastoreApi.appsDatastorePut,
  appsDatastoreApi.appsDatastoreQuery,
  appsDatastoreApi.appsDatastoreUpdate,
  appsEventAuthorizationsApi.appsEventAuthorizationsList,
  appsIconApi.appsIconSet,
  appsManagedPermissionsApi.appsManagedPermissionsSet,
  appsManifestApi.appsManifestCreate,
  appsManifestApi.appsManifestDelete,
  appsManifestApi.appsManifestExport,
  appsManifestApi.appsManifestUpdate,
  appsManifestApi.appsManifestValidate,
  appsUserConnectionApi.appsUserConnectionUpdate,
  assistantSearchApi.assistantSearchContext,
  assistantSearchApi.assistantSearchInfo,
  assistantThreadsApi.assistantThreadsSetStatus,
  assistantThreadsApi.assistantThreadsSetSuggestedPrompts,
  assistantThreadsApi.assistantThreadsSetTitle,
  authApi.authRevoke,
  authApi.authTest,
  authTeamsApi.authTeamsList,
  blocksApi.blocksValidate,
  bookmarksApi.bookmarksAdd,
  bookmarksApi.bookmarksEdit,
  bookmarksApi.bookmarksList,
  bookmarksApi.bookmarksRemove,
  botsApi.botsInfo,
  callsApi.callsAdd,
  callsApi.callsEnd,
  callsApi.callsInfo,
  callsApi.callsUpdate,
  callsParticipantsApi.callsParticipantsAdd,
  callsParticipantsApi.callsParticipantsRemove,
  canvasesAccessApi.canvasesAccessDelete,
  canvasesAccessApi.canvasesAccessSet,
  canvasesApi.canvasesCreate,
  canvasesApi.canvasesDelete,
  canvasesApi.canvasesEdit,
  canvasesSectionsApi.canvasesSectionsLookup,
  chatApi.chatAppendStream,
  chatApi.chatDelete,
  chatApi.chatDeleteScheduledMessage,
  chatApi.chatGetPermalink,
  chatApi.chatMeMessage,
  chatApi.chatPostEphemeral,
  chatApi.chatPostMessage,
  chatApi.chatScheduleMessage,
  chatApi.chatStartStream,
  chatApi.chatStopStream,
  chatApi.chatUnfurl,
  chatApi.chatUpdate,
  chatScheduledMessagesApi.chatScheduledMessagesList,
  conversationsApi.conversationsAcceptSharedInvite,
  conversationsApi.conversationsApproveSharedInvite,
  conversationsApi.conversationsArchive,
  conversationsApi.conversationsClose,
  conversationsApi.conversationsCreate,
  conversationsApi.conversationsDeclineSharedInvite,
  conversationsApi.conversationsHistory,
  conversationsApi.conversationsInfo,
  conversationsApi.conversationsInvite,
  conversationsApi.conversationsInviteShared,
  conversationsApi.conversationsJoin,
  conversationsApi.conversationsKick,
  conversationsApi.conversationsLeave,
  conversationsApi.conversationsList,
  conversationsApi.conversationsListConnectInvites,
  conversationsApi.conversationsMark,
  conversationsApi.conversationsMembers,
  conversationsApi.conversationsOpen,
  conversationsApi.conversationsRename,
  conversationsApi.conversationsReplies,
  conversationsApi.conversationsSetPurpose,
  conversationsApi.conversationsSetTopic,
  conversationsApi.conversationsUnarchive,
  conversationsCanvasesApi.conversationsCanvasesCreate,
  conversationsExternalInvitePermissionsApi.conversationsExternalInvitePermissionsSet,
  conversationsRequestSharedInviteApi.conversationsRequestSharedInviteApprove,
  conversationsRequestSharedInviteApi.conversationsRequestSharedInviteDeny,
  conversationsRequestSharedInviteApi.conversationsRequestSharedInviteList,
  dialogApi.dialogOpen,
  dndApi.dndEndDnd,
  dndApi.dndEndSnooze,
  dndApi.dndInfo,
  dndApi.dndSetSnooze,
  dndApi.dndTeamInfo,
  emojiApi.emojiList,
  entityApi.entityAcknowledgeCommentAction,
  entityApi.entityPresentComments,
  entityApi.entityPresentDetails,
  filesApi.filesCompleteUploadExternal,
  filesApi.filesDelete,
  filesApi.filesGetUploadURLExternal,
  filesApi.filesInfo,
  filesApi.filesList,
  filesApi.filesRevokePublicURL,
  filesApi.filesSharedPublicURL,
  filesCommentsApi.filesCommentsDelete,
  filesRemoteApi.filesRemoteAdd,
  filesRemoteApi.filesRemoteInfo,
  filesRemoteApi.filesRemoteList,
  filesRemoteApi.filesRemoteRemove,
  filesRemoteApi.filesRemoteShare,
  filesRemoteApi.filesRemoteUpdate,
  functionsApi.functionsCompleteError,
  functionsApi.functionsCompleteSuccess,
  functionsDistributionsPermissionsApi.functionsDistributionsPermissionsAdd,
  functionsDistributionsPermissionsApi.functionsDistributionsPermissionsList,
  functionsDistributionsPermissionsApi.functionsDistributionsPermissionsRemove,
  functionsDistributionsPermissionsApi.functionsDistributionsPermissionsSet,
  functionsWorkflowsStepsApi.functionsWorkflowsStepsList,
  functionsWorkflowsStepsResponsesApi.functionsWorkflowsStepsResponsesExport,
  migrationApi.migrationExchange,
  oauthApi.oauthAccess,
  oauthV2Api.oauthV2Access,
  oauthV2Api.oauthV2Exchange,
  oauthV2UserApi.oauthV2UserAccess,
  openidConnectApi.openidConnectToken,
  openidConnectApi.openidConnectUserInfo,
  pinsApi.pinsAdd,
  pinsApi.pinsList,
  pinsApi.pinsRemove,
  reactionsApi.reactionsAdd,
  reactionsApi.reactionsGet,
  reactionsApi.reactionsList,
  reactionsApi.reactionsRemove,
  remindersApi.remindersAdd,
  remindersApi.remindersComplete,
  remindersApi.remindersDelete,
  remindersApi.remindersInfo,
  remindersApi.remindersList,
  rtmApi.rtmConnect,
  searchApi.searchAll,
  searchApi.searchFiles,
  searchApi.searchMessages,
  slackListsAccessApi.slackListsAccessDelete,
  slackListsAccessApi.slackListsAccessSet,
  slackListsApi.slackListsCreate,
  slackListsApi.slackListsUpdate,
  slackListsDownloadApi.slackListsDownloadGet,
  slackListsDownloadApi.slackListsDownloadStart,
  slackListsItemsApi.slackListsItemsCreate,
  slackListsItemsApi.slackListsItemsDelete,
  slackListsItemsApi.slackListsItemsDeleteMultiple,
  slackListsItemsApi.slackListsItemsInfo,
  slackListsItemsApi.slackListsItemsList,
  slackListsItemsApi.slackListsItemsUpdate,
  starsApi.starsAdd,
  starsApi.starsList,
  starsApi.starsRemove,
  teamApi.teamAccessLogs,
  teamApi.teamBillableInfo,
  teamApi.teamInfo,
  teamApi.teamIntegrationLogs,
  teamBillingApi.teamBillingInfo,
  teamExternalTeamsApi.teamExternalTeamsDisconnect,
  teamExternalTeamsApi.teamExternalTeamsList,
  teamPreferencesApi.teamPreferencesList,
  teamProfileApi.teamProfileGet,
  toolingTokensApi.toolingTokensRotate,
  usergroupsApi.usergroupsCreate,
  usergroupsApi.usergroupsDisable,
  usergroupsApi.usergroupsEnable,
  usergroupsApi.usergroupsList,
  usergroupsApi.usergroupsUpdate,
  usergroupsUsersApi.usergroupsUsersList,
  usergroupsUsersApi.usergroupsUsersUpdate,
  usersApi.usersConversations,
  usersApi.usersDeletePhoto,
  usersApi.usersGetPresence,
  usersApi.usersIdentity,
  usersApi.usersInfo,
  usersApi.usersList,
  usersApi.usersLookupByEmail,
  usersApi.usersSetPhoto,
  usersApi.usersSetPresence,
  usersDiscoverableContactsApi.usersDiscoverableContactsLookup,
  usersProfileApi.usersProfileGet,
  usersProfileApi.usersProfileSet,
  viewsApi.viewsOpen,
  viewsApi.viewsPublish,
  viewsApi.viewsPush,
  viewsApi.viewsUpdate,
  workflowsFeaturedApi.workflowsFeaturedAdd,
  workflowsFeaturedApi.workflowsFeaturedList,
  workflowsFeaturedApi.workflowsFeaturedRemove,
  workflowsFeaturedApi.workflowsFeaturedSet,
  workflowsTriggersPermissionsApi.workflowsTriggersPermissionsAdd,
  workflowsTriggersPermissionsApi.workflowsTriggersPermissionsList,
  workflowsTriggersPermissionsApi.workflowsTriggersPermissionsRemove,
  workflowsTriggersPermissionsApi.workflowsTriggersPermissionsSet,
];
