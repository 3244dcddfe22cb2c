/** Answers of `admin`, by the names of `@slack/web-api`. */

import type { AnswerOf } from "../methods.js";

export type * from "./a-to-c-arguments.js";

export type AdminAnalyticsGetFileResponse = AnswerOf<"admin.analytics.getFile">;
export type AdminAppsActivitiesListResponse =
  AnswerOf<"admin.apps.activities.list">;
export type AdminAppsApproveResponse = AnswerOf<"admin.apps.approve">;
export type AdminAppsApprovedListResponse =
  AnswerOf<"admin.apps.approved.list">;
export type AdminAppsClearResolutionResponse =
  AnswerOf<"admin.apps.clearResolution">;
export type AdminAppsConfigLookupResponse =
  AnswerOf<"admin.apps.config.lookup">;
export type AdminAppsConfigSetResponse = AnswerOf<"admin.apps.config.set">;
export type AdminAppsRequestsCancelResponse =
  AnswerOf<"admin.apps.requests.cancel">;
export type AdminAppsRequestsListResponse =
  AnswerOf<"admin.apps.requests.list">;
export type AdminAppsRestrictResponse = AnswerOf<"admin.apps.restrict">;
export type AdminAppsRestrictedListResponse =
  AnswerOf<"admin.apps.restricted.list">;
export type AdminAppsUninstallResponse = AnswerOf<"admin.apps.uninstall">;
export type AdminAuthPolicyAssignEntitiesResponse =
  AnswerOf<"admin.auth.policy.assignEntities">;
export type AdminAuthPolicyGetEntitiesResponse =
  AnswerOf<"admin.auth.policy.getEntities">;
export type AdminAuthPolicyRemoveEntitiesResponse =
  AnswerOf<"admin.auth.policy.removeEntities">;
export type AdminBarriersCreateResponse = AnswerOf<"admin.barriers.create">;
export type AdminBarriersDeleteResponse = AnswerOf<"admin.barriers.delete">;
export type AdminBarriersListResponse = AnswerOf<"admin.barriers.list">;
export type AdminBarriersUpdateResponse = AnswerOf<"admin.barriers.update">;
export type AdminConversationsArchiveResponse =
  AnswerOf<"admin.conversations.archive">;
export type AdminConversationsBulkArchiveResponse =
  AnswerOf<"admin.conversations.bulkArchive">;
export type AdminConversationsBulkDeleteResponse =
  AnswerOf<"admin.conversations.bulkDelete">;
export type AdminConversationsBulkMoveResponse =
  AnswerOf<"admin.conversations.bulkMove">;
export type AdminConversationsConvertToPrivateResponse =
  AnswerOf<"admin.conversations.convertToPrivate">;
export type AdminConversationsConvertToPublicResponse =
  AnswerOf<"admin.conversations.convertToPublic">;
export type AdminConversationsCreateResponse =
  AnswerOf<"admin.conversations.create">;
export type AdminConversationsDeleteResponse =
  AnswerOf<"admin.conversations.delete">;
export type AdminConversationsDisconnectSharedResponse =
  AnswerOf<"admin.conversations.disconnectShared">;
export type AdminConversationsEkmListOriginalConnectedChannelInfoResponse =
  AnswerOf<"admin.conversations.ekm.listOriginalConnectedChannelInfo">;
export type AdminConversationsGetConversationPrefsResponse =
  AnswerOf<"admin.conversations.getConversationPrefs">;
export type AdminConversationsGetCustomRetentionResponse =
  AnswerOf<"admin.conversations.getCustomRetention">;
export type AdminConversationsGetTeamsResponse =
  AnswerOf<"admin.conversations.getTeams">;
export type AdminConversationsInviteResponse =
  AnswerOf<"admin.conversations.invite">;
export type AdminConversationsLookupResponse =
  AnswerOf<"admin.conversations.lookup">;
export type AdminConversationsRemoveCustomRetentionResponse =
  AnswerOf<"admin.conversations.removeCustomRetention">;
export type AdminConversationsRenameResponse =
  AnswerOf<"admin.conversations.rename">;
export type AdminConversationsRestrictAccessAddGroupResponse =
  AnswerOf<"admin.conversations.restrictAccess.addGroup">;
export type AdminConversationsRestrictAccessListGroupsResponse =
  AnswerOf<"admin.conversations.restrictAccess.listGroups">;
export type AdminConversationsRestrictAccessRemoveGroupResponse =
  AnswerOf<"admin.conversations.restrictAccess.removeGroup">;
export type AdminConversationsSearchResponse =
  AnswerOf<"admin.conversations.search">;
export type AdminConversationsSetConversationPrefsResponse =
  AnswerOf<"admin.conversations.setConversationPrefs">;
export type AdminConversationsSetCustomRetentionResponse =
  AnswerOf<"admin.conversations.setCustomRetention">;
export type AdminConversationsSetTeamsResponse =
  AnswerOf<"admin.conversations.setTeams">;
export type AdminConversationsUnarchiveResponse =
  AnswerOf<"admin.conversations.unarchive">;
export type AdminEmojiAddAliasResponse = AnswerOf<"admin.emoji.addAlias">;
export type AdminEmojiAddResponse = AnswerOf<"admin.emoji.add">;
export type AdminEmojiListResponse = AnswerOf<"admin.emoji.list">;
export type AdminEmojiRemoveResponse = AnswerOf<"admin.emoji.remove">;
export type AdminEmojiRenameResponse = AnswerOf<"admin.emoji.rename">;
export type AdminFunctionsListResponse = AnswerOf<"admin.functions.list">;
export type AdminFunctionsPermissionsLookupResponse =
  AnswerOf<"admin.functions.permissions.lookup">;
export type AdminFunctionsPermissionsSetResponse =
  AnswerOf<"admin.functions.permissions.set">;
export type AdminInviteRequestsApproveResponse =
  AnswerOf<"admin.inviteRequests.approve">;
export type AdminInviteRequestsApprovedListResponse =
  AnswerOf<"admin.inviteRequests.approved.list">;
export type AdminInviteRequestsDeniedListResponse =
  AnswerOf<"admin.inviteRequests.denied.list">;
export type AdminInviteRequestsDenyResponse =
  AnswerOf<"admin.inviteRequests.deny">;
export type AdminInviteRequestsListResponse =
  AnswerOf<"admin.inviteRequests.list">;
export type AdminRolesAddAssignmentsResponse =
  AnswerOf<"admin.roles.addAssignments">;
export type AdminRolesListAssignmentsResponse =
  AnswerOf<"admin.roles.listAssignments">;
export type AdminRolesRemoveAssignmentsResponse =
  AnswerOf<"admin.roles.removeAssignments">;
export type AdminTeamsAdminsListResponse = AnswerOf<"admin.teams.admins.list">;
export type AdminTeamsCreateResponse = AnswerOf<"admin.teams.create">;
export type AdminTeamsListResponse = AnswerOf<"admin.teams.list">;
export type AdminTeamsOwnersListResponse = AnswerOf<"admin.teams.owners.list">;
export type AdminTeamsSettingsInfoResponse =
  AnswerOf<"admin.teams.settings.info">;
export type AdminTeamsSettingsSetDefaultChannelsResponse =
  AnswerOf<"admin.teams.settings.setDefaultChannels">;
export type AdminTeamsSettingsSetDescriptionResponse =
  AnswerOf<"admin.teams.settings.setDescription">;
export type AdminTeamsSettingsSetDiscoverabilityResponse =
  AnswerOf<"admin.teams.settings.setDiscoverability">;
export type AdminTeamsSettingsSetIconResponse =
  AnswerOf<"admin.teams.settings.setIcon">;
export type AdminTeamsSettingsSetNameResponse =
  AnswerOf<"admin.teams.settings.setName">;
export type AdminUsergroupsAddChannelsResponse =
  AnswerOf<"admin.usergroups.addChannels">;
export type AdminUsergroupsAddTeamsResponse =
  AnswerOf<"admin.usergroups.addTeams">;
export type AdminUsergroupsListChannelsResponse =
  AnswerOf<"admin.usergroups.listChannels">;
export type AdminUsergroupsRemoveChannelsResponse =
  AnswerOf<"admin.usergroups.removeChannels">;
export type AdminUsersAssignResponse = AnswerOf<"admin.users.assign">;
export type AdminUsersGetExpirationResponse =
  AnswerOf<"admin.users.getExpiration">;
export type AdminUsersInviteResponse = AnswerOf<"admin.users.invite">;
export type AdminUsersListResponse = AnswerOf<"admin.users.list">;
export type AdminUsersRemoveResponse = AnswerOf<"admin.users.remove">;
export type AdminUsersSessionClearSettingsResponse =
  AnswerOf<"admin.users.session.clearSettings">;
export type AdminUsersSessionGetSettingsResponse =
  AnswerOf<"admin.users.session.getSettings">;
export type AdminUsersSessionInvalidateResponse =
  AnswerOf<"admin.users.session.invalidate">;
export type AdminUsersSessionListResponse =
  AnswerOf<"admin.users.session.list">;
export type AdminUsersSessionResetBulkResponse =
  AnswerOf<"admin.users.session.resetBulk">;
export type AdminUsersSessionResetResponse =
  AnswerOf<"admin.users.session.reset">;
export type AdminUsersSessionSetSettingsResponse =
  AnswerOf<"admin.users.session.setSettings">;
export type AdminUsersSetAdminResponse = AnswerOf<"admin.users.setAdmin">;
export type AdminUsersSetExpirationResponse =
  AnswerOf<"admin.users.setExpiration">;
export type AdminUsersSetOwnerResponse = AnswerOf<"admin.users.setOwner">;
export type AdminUsersSetRegularResponse = AnswerOf<"admin.users.setRegular">;
export type AdminUsersUnsupportedVersionsExportResponse =
  AnswerOf<"admin.users.unsupportedVersions.export">;
export type AdminWorkflowsCollaboratorsAddResponse =
  AnswerOf<"admin.workflows.collaborators.add">;
export type AdminWorkflowsCollaboratorsRemoveResponse =
  AnswerOf<"admin.workflows.collaborators.remove">;
export type AdminWorkflowsPermissionsLookupResponse =
  AnswerOf<"admin.workflows.permissions.lookup">;
export type AdminWorkflowsSearchResponse = AnswerOf<"admin.workflows.search">;
export type AdminWorkflowsUnpublishResponse =
  AnswerOf<"admin.workflows.unpublish">;
