/** Arguments of families from `dialog` to `workflows`, by the names of `@slack/web-api`. */

import type { ArgumentsOf } from "../methods.js";

export type * from "./d-to-w-answers.js";

export type DialogOpenArguments = ArgumentsOf<"dialog.open">;
export type DndEndDndArguments = ArgumentsOf<"dnd.endDnd">;
export type DndEndSnoozeArguments = ArgumentsOf<"dnd.endSnooze">;
export type DndInfoArguments = ArgumentsOf<"dnd.info">;
export type DndSetSnoozeArguments = ArgumentsOf<"dnd.setSnooze">;
export type DndTeamInfoArguments = ArgumentsOf<"dnd.teamInfo">;
export type EmojiListArguments = ArgumentsOf<"emoji.list">;
export type EntityPresentDetailsArguments =
  ArgumentsOf<"entity.presentDetails">;
export type FilesCommentsDeleteArguments = ArgumentsOf<"files.comments.delete">;
export type FilesCompleteUploadExternalArguments =
  ArgumentsOf<"files.completeUploadExternal">;
export type FilesDeleteArguments = ArgumentsOf<"files.delete">;
export type FilesGetUploadURLExternalArguments =
  ArgumentsOf<"files.getUploadURLExternal">;
export type FilesInfoArguments = ArgumentsOf<"files.info">;
export type FilesListArguments = ArgumentsOf<"files.list">;
export type FilesRemoteAddArguments = ArgumentsOf<"files.remote.add">;
export type FilesRemoteInfoArguments = ArgumentsOf<"files.remote.info">;
export type FilesRemoteListArguments = ArgumentsOf<"files.remote.list">;
export type FilesRemoteRemoveArguments = ArgumentsOf<"files.remote.remove">;
export type FilesRemoteShareArguments = ArgumentsOf<"files.remote.share">;
export type FilesRemoteUpdateArguments = ArgumentsOf<"files.remote.update">;
export type FilesRevokePublicURLArguments =
  ArgumentsOf<"files.revokePublicURL">;
export type FilesSharedPublicURLArguments =
  ArgumentsOf<"files.sharedPublicURL">;
export type FunctionsCompleteErrorArguments =
  ArgumentsOf<"functions.completeError">;
export type FunctionsCompleteSuccessArguments =
  ArgumentsOf<"functions.completeSuccess">;
export type MigrationExchangeArguments = ArgumentsOf<"migration.exchange">;
export type OAuthAccessArguments = ArgumentsOf<"oauth.access">;
export type OAuthV2AccessArguments = ArgumentsOf<"oauth.v2.access">;
export type OAuthV2ExchangeArguments = ArgumentsOf<"oauth.v2.exchange">;
export type OpenIDConnectTokenArguments = ArgumentsOf<"openid.connect.token">;
export type OpenIDConnectUserInfoArguments =
  ArgumentsOf<"openid.connect.userInfo">;
export type PinsAddArguments = ArgumentsOf<"pins.add">;
export type PinsListArguments = ArgumentsOf<"pins.list">;
export type PinsRemoveArguments = ArgumentsOf<"pins.remove">;
export type RTMConnectArguments = ArgumentsOf<"rtm.connect">;
export type ReactionsAddArguments = ArgumentsOf<"reactions.add">;
export type ReactionsGetArguments = ArgumentsOf<"reactions.get">;
export type ReactionsListArguments = ArgumentsOf<"reactions.list">;
export type ReactionsRemoveArguments = ArgumentsOf<"reactions.remove">;
export type RemindersAddArguments = ArgumentsOf<"reminders.add">;
export type RemindersCompleteArguments = ArgumentsOf<"reminders.complete">;
export type RemindersDeleteArguments = ArgumentsOf<"reminders.delete">;
export type RemindersInfoArguments = ArgumentsOf<"reminders.info">;
export type RemindersListArguments = ArgumentsOf<"reminders.list">;
export type SearchAllArguments = ArgumentsOf<"search.all">;
export type SearchFilesArguments = ArgumentsOf<"search.files">;
export type SearchMessagesArguments = ArgumentsOf<"search.messages">;
export type SlackListsAccessDeleteArguments =
  ArgumentsOf<"slackLists.access.delete">;
export type SlackListsAccessSetArguments = ArgumentsOf<"slackLists.access.set">;
export type SlackListsCreateArguments = ArgumentsOf<"slackLists.create">;
export type SlackListsDownloadGetArguments =
  ArgumentsOf<"slackLists.download.get">;
export type SlackListsDownloadStartArguments =
  ArgumentsOf<"slackLists.download.start">;
export type SlackListsItemsCreateArguments =
  ArgumentsOf<"slackLists.items.create">;
export type SlackListsItemsDeleteArguments =
  ArgumentsOf<"slackLists.items.delete">;
export type SlackListsItemsDeleteMultipleArguments =
  ArgumentsOf<"slackLists.items.deleteMultiple">;
export type SlackListsItemsInfoArguments = ArgumentsOf<"slackLists.items.info">;
export type SlackListsItemsListArguments = ArgumentsOf<"slackLists.items.list">;
export type SlackListsItemsUpdateArguments =
  ArgumentsOf<"slackLists.items.update">;
export type SlackListsUpdateArguments = ArgumentsOf<"slackLists.update">;
export type StarsListArguments = ArgumentsOf<"stars.list">;
export type TeamAccessLogsArguments = ArgumentsOf<"team.accessLogs">;
export type TeamBillableInfoArguments = ArgumentsOf<"team.billableInfo">;
export type TeamBillingInfoArguments = ArgumentsOf<"team.billing.info">;
export type TeamExternalTeamsDisconnectArguments =
  ArgumentsOf<"team.externalTeams.disconnect">;
export type TeamExternalTeamsListArguments =
  ArgumentsOf<"team.externalTeams.list">;
export type TeamInfoArguments = ArgumentsOf<"team.info">;
export type TeamIntegrationLogsArguments = ArgumentsOf<"team.integrationLogs">;
export type TeamPreferencesListArguments = ArgumentsOf<"team.preferences.list">;
export type TeamProfileGetArguments = ArgumentsOf<"team.profile.get">;
export type ToolingTokensRotateArguments = ArgumentsOf<"tooling.tokens.rotate">;
export type UsergroupsCreateArguments = ArgumentsOf<"usergroups.create">;
export type UsergroupsDisableArguments = ArgumentsOf<"usergroups.disable">;
export type UsergroupsEnableArguments = ArgumentsOf<"usergroups.enable">;
export type UsergroupsListArguments = ArgumentsOf<"usergroups.list">;
export type UsergroupsUpdateArguments = ArgumentsOf<"usergroups.update">;
export type UsergroupsUsersListArguments = ArgumentsOf<"usergroups.users.list">;
export type UsergroupsUsersUpdateArguments =
  ArgumentsOf<"usergroups.users.update">;
export type UsersConversationsArguments = ArgumentsOf<"users.conversations">;
export type UsersDeletePhotoArguments = ArgumentsOf<"users.deletePhoto">;
export type UsersDiscoverableContactsLookupArguments =
  ArgumentsOf<"users.discoverableContacts.lookup">;
export type UsersGetPresenceArguments = ArgumentsOf<"users.getPresence">;
export type UsersIdentityArguments = ArgumentsOf<"users.identity">;
export type UsersInfoArguments = ArgumentsOf<"users.info">;
export type UsersListArguments = ArgumentsOf<"users.list">;
export type UsersLookupByEmailArguments = ArgumentsOf<"users.lookupByEmail">;
export type UsersProfileGetArguments = ArgumentsOf<"users.profile.get">;
export type UsersProfileSetArguments = ArgumentsOf<"users.profile.set">;
export type UsersSetPhotoArguments = ArgumentsOf<"users.setPhoto">;
export type UsersSetPresenceArguments = ArgumentsOf<"users.setPresence">;
export type ViewsOpenArguments = ArgumentsOf<"views.open">;
export type ViewsPublishArguments = ArgumentsOf<"views.publish">;
export type ViewsPushArguments = ArgumentsOf<"views.push">;
export type ViewsUpdateArguments = ArgumentsOf<"views.update">;
export type WorkflowsFeaturedAddArguments =
  ArgumentsOf<"workflows.featured.add">;
export type WorkflowsFeaturedListArguments =
  ArgumentsOf<"workflows.featured.list">;
export type WorkflowsFeaturedRemoveArguments =
  ArgumentsOf<"workflows.featured.remove">;
export type WorkflowsFeaturedSetArguments =
  ArgumentsOf<"workflows.featured.set">;
