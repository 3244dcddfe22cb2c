/** Arguments of `admin`, by the names of `@slack/web-api`. */

import type { ArgumentsOf } from "../methods.js";

export type * from "./admin-answers.js";

export type AdminAnalyticsGetFileArguments =
  ArgumentsOf<"admin.analytics.getFile">;
export type AdminAppsActivitiesListArguments =
  ArgumentsOf<"admin.apps.activities.list">;
export type AdminAppsApproveArguments = ArgumentsOf<"admin.apps.approve">;
export type AdminAppsApprovedListArguments =
  ArgumentsOf<"admin.apps.approved.list">;
export type AdminAppsClearResolutionArguments =
  ArgumentsOf<"admin.apps.clearResolution">;
export type AdminAppsConfigLookupArguments =
  ArgumentsOf<"admin.apps.config.lookup">;
export type AdminAppsConfigSetArguments = ArgumentsOf<"admin.apps.config.set">;
export type AdminAppsRequestsCancelArguments =
  ArgumentsOf<"admin.apps.requests.cancel">;
export type AdminAppsRequestsListArguments =
  ArgumentsOf<"admin.apps.requests.list">;
export type AdminAppsRestrictArguments = ArgumentsOf<"admin.apps.restrict">;
export type AdminAppsRestrictedListArguments =
  ArgumentsOf<"admin.apps.restricted.list">;
export type AdminAppsUninstallArguments = ArgumentsOf<"admin.apps.uninstall">;
export type AdminAuthPolicyAssignEntitiesArguments =
  ArgumentsOf<"admin.auth.policy.assignEntities">;
export type AdminAuthPolicyGetEntitiesArguments =
  ArgumentsOf<"admin.auth.policy.getEntities">;
export type AdminAuthPolicyRemoveEntitiesArguments =
  ArgumentsOf<"admin.auth.policy.removeEntities">;
export type AdminBarriersCreateArguments = ArgumentsOf<"admin.barriers.create">;
export type AdminBarriersDeleteArguments = ArgumentsOf<"admin.barriers.delete">;
export type AdminBarriersListArguments = ArgumentsOf<"admin.barriers.list">;
export type AdminBarriersUpdateArguments = ArgumentsOf<"admin.barriers.update">;
export type AdminConversationsArchiveArguments =
  ArgumentsOf<"admin.conversations.archive">;
export type AdminConversationsBulkArchiveArguments =
  ArgumentsOf<"admin.conversations.bulkArchive">;
export type AdminConversationsBulkDeleteArguments =
  ArgumentsOf<"admin.conversations.bulkDelete">;
export type AdminConversationsBulkMoveArguments =
  ArgumentsOf<"admin.conversations.bulkMove">;
export type AdminConversationsConvertToPrivateArguments =
  ArgumentsOf<"admin.conversations.convertToPrivate">;
export type AdminConversationsConvertToPublicArguments =
  ArgumentsOf<"admin.conversations.convertToPublic">;
export type AdminConversationsCreateArguments =
  ArgumentsOf<"admin.conversations.create">;
export type AdminConversationsDeleteArguments =
  ArgumentsOf<"admin.conversations.delete">;
export type AdminConversationsDisconnectSharedArguments =
  ArgumentsOf<"admin.conversations.disconnectShared">;
export type AdminConversationsEKMListOriginalConnectedChannelInfoArguments =
  ArgumentsOf<"admin.conversations.ekm.listOriginalConnectedChannelInfo">;
export type AdminConversationsGetConversationPrefsArguments =
  ArgumentsOf<"admin.conversations.getConversationPrefs">;
export type AdminConversationsGetCustomRetentionArguments =
  ArgumentsOf<"admin.conversations.getCustomRetention">;
export type AdminConversationsGetTeamsArguments =
  ArgumentsOf<"admin.conversations.getTeams">;
export type AdminConversationsInviteArguments =
  ArgumentsOf<"admin.conversations.invite">;
export type AdminConversationsLookupArguments =
  ArgumentsOf<"admin.conversations.lookup">;
export type AdminConversationsRemoveCustomRetentionArguments =
  ArgumentsOf<"admin.conversations.removeCustomRetention">;
export type AdminConversationsRenameArguments =
  ArgumentsOf<"admin.conversations.rename">;
export type AdminConversationsRestrictAccessAddGroupArguments =
  ArgumentsOf<"admin.conversations.restrictAccess.addGroup">;
export type AdminConversationsRestrictAccessListGroupsArguments =
  ArgumentsOf<"admin.conversations.restrictAccess.listGroups">;
export type AdminConversationsRestrictAccessRemoveGroupArguments =
  ArgumentsOf<"admin.conversations.restrictAccess.removeGroup">;
export type AdminConversationsSearchArguments =
  ArgumentsOf<"admin.conversations.search">;
export type AdminConversationsSetConversationPrefsArguments =
  ArgumentsOf<"admin.conversations.setConversationPrefs">;
export type AdminConversationsSetCustomRetentionArguments =
  ArgumentsOf<"admin.conversations.setCustomRetention">;
export type AdminConversationsSetTeamsArguments =
  ArgumentsOf<"admin.conversations.setTeams">;
export type AdminConversationsUnarchiveArguments =
  ArgumentsOf<"admin.conversations.unarchive">;
export type AdminEmojiAddAliasArguments = ArgumentsOf<"admin.emoji.addAlias">;
export type AdminEmojiAddArguments = ArgumentsOf<"admin.emoji.add">;
export type AdminEmojiListArguments = ArgumentsOf<"admin.emoji.list">;
export type AdminEmojiRemoveArguments = ArgumentsOf<"admin.emoji.remove">;
export type AdminEmojiRenameArguments = ArgumentsOf<"admin.emoji.rename">;
export type AdminFunctionsListArguments = ArgumentsOf<"admin.functions.list">;
export type AdminFunctionsPermissionsLookupArguments =
  ArgumentsOf<"admin.functions.permissions.lookup">;
export type AdminFunctionsPermissionsSetArguments =
  ArgumentsOf<"admin.functions.permissions.set">;
export type AdminInviteRequestsApproveArguments =
  ArgumentsOf<"admin.inviteRequests.approve">;
export type AdminInviteRequestsApprovedListArguments =
  ArgumentsOf<"admin.inviteRequests.approved.list">;
export type AdminInviteRequestsDeniedListArguments =
  ArgumentsOf<"admin.inviteRequests.denied.list">;
export type AdminInviteRequestsDenyArguments =
  ArgumentsOf<"admin.inviteRequests.deny">;
export type AdminInviteRequestsListArguments =
  ArgumentsOf<"admin.inviteRequests.list">;
export type AdminRolesAddAssignmentsArguments =
  ArgumentsOf<"admin.roles.addAssignments">;
export type AdminRolesListAssignmentsArguments =
  ArgumentsOf<"admin.roles.listAssignments">;
export type AdminRolesRemoveAssignmentsArguments =
  ArgumentsOf<"admin.roles.removeAssignments">;
export type AdminTeamsAdminsListArguments =
  ArgumentsOf<"admin.teams.admins.list">;
export type AdminTeamsCreateArguments = ArgumentsOf<"admin.teams.create">;
export type AdminTeamsListArguments = ArgumentsOf<"admin.teams.list">;
export type AdminTeamsOwnersListArguments =
  ArgumentsOf<"admin.teams.owners.list">;
export type AdminTeamsSettingsInfoArguments =
  ArgumentsOf<"admin.teams.settings.info">;
export type AdminTeamsSettingsSetDefaultChannelsArguments =
  ArgumentsOf<"admin.teams.settings.setDefaultChannels">;
export type AdminTeamsSettingsSetDescriptionArguments =
  ArgumentsOf<"admin.teams.settings.setDescription">;
export type AdminTeamsSettingsSetDiscoverabilityArguments =
  ArgumentsOf<"admin.teams.settings.setDiscoverability">;
export type AdminTeamsSettingsSetIconArguments =
  ArgumentsOf<"admin.teams.settings.setIcon">;
export type AdminTeamsSettingsSetNameArguments =
  ArgumentsOf<"admin.teams.settings.setName">;
export type AdminUsergroupsAddChannelsArguments =
  ArgumentsOf<"admin.usergroups.addChannels">;
export type AdminUsergroupsAddTeamsArguments =
  ArgumentsOf<"admin.usergroups.addTeams">;
export type AdminUsergroupsListChannelsArguments =
  ArgumentsOf<"admin.usergroups.listChannels">;
export type AdminUsergroupsRemoveChannelsArguments =
  ArgumentsOf<"admin.usergroups.removeChannels">;
export type AdminUsersAssignArguments = ArgumentsOf<"admin.users.assign">;
export type AdminUsersGetExpirationArguments =
  ArgumentsOf<"admin.users.getExpiration">;
export type AdminUsersInviteArguments = ArgumentsOf<"admin.users.invite">;
export type AdminUsersListArguments = ArgumentsOf<"admin.users.list">;
export type AdminUsersRemoveArguments = ArgumentsOf<"admin.users.remove">;
export type AdminUsersSessionClearSettingsArguments =
  ArgumentsOf<"admin.users.session.clearSettings">;
export type AdminUsersSessionGetSettingsArguments =
  ArgumentsOf<"admin.users.session.getSettings">;
export type AdminUsersSessionInvalidateArguments =
  ArgumentsOf<"admin.users.session.invalidate">;
export type AdminUsersSessionListArguments =
  ArgumentsOf<"admin.users.session.list">;
export type AdminUsersSessionResetArguments =
  ArgumentsOf<"admin.users.session.reset">;
export type AdminUsersSessionResetBulkArguments =
  ArgumentsOf<"admin.users.session.resetBulk">;
export type AdminUsersSessionSetSettingsArguments =
  ArgumentsOf<"admin.users.session.setSettings">;
export type AdminUsersSetAdminArguments = ArgumentsOf<"admin.users.setAdmin">;
export type AdminUsersSetExpirationArguments =
  ArgumentsOf<"admin.users.setExpiration">;
export type AdminUsersSetOwnerArguments = ArgumentsOf<"admin.users.setOwner">;
export type AdminUsersSetRegularArguments =
  ArgumentsOf<"admin.users.setRegular">;
export type AdminUsersUnsupportedVersionsExportArguments =
  ArgumentsOf<"admin.users.unsupportedVersions.export">;
export type AdminWorkflowsCollaboratorsAddArguments =
  ArgumentsOf<"admin.workflows.collaborators.add">;
export type AdminWorkflowsCollaboratorsRemoveArguments =
  ArgumentsOf<"admin.workflows.collaborators.remove">;
export type AdminWorkflowsPermissionsLookupArguments =
  ArgumentsOf<"admin.workflows.permissions.lookup">;
export type AdminWorkflowsSearchArguments =
  ArgumentsOf<"admin.workflows.search">;
export type AdminWorkflowsUnpublishArguments =
  ArgumentsOf<"admin.workflows.unpublish">;
