/** Answers of families from `dialog` to `workflows`, by the names of `@slack/web-api`. */

import type { AnswerOf } from "../methods.js";

export type * from "./parts.js";

export type DialogOpenResponse = AnswerOf<"dialog.open">;
export type DndEndDndResponse = AnswerOf<"dnd.endDnd">;
export type DndEndSnoozeResponse = AnswerOf<"dnd.endSnooze">;
export type DndInfoResponse = AnswerOf<"dnd.info">;
export type DndSetSnoozeResponse = AnswerOf<"dnd.setSnooze">;
export type DndTeamInfoResponse = AnswerOf<"dnd.teamInfo">;
export type EmojiListResponse = AnswerOf<"emoji.list">;
export type EntityPresentDetailsResponse = AnswerOf<"entity.presentDetails">;
export type FilesCommentsDeleteResponse = AnswerOf<"files.comments.delete">;
export type FilesCompleteUploadExternalResponse =
  AnswerOf<"files.completeUploadExternal">;
export type FilesDeleteResponse = AnswerOf<"files.delete">;
export type FilesGetUploadURLExternalResponse =
  AnswerOf<"files.getUploadURLExternal">;
export type FilesInfoResponse = AnswerOf<"files.info">;
export type FilesListResponse = AnswerOf<"files.list">;
export type FilesRemoteAddResponse = AnswerOf<"files.remote.add">;
export type FilesRemoteInfoResponse = AnswerOf<"files.remote.info">;
export type FilesRemoteListResponse = AnswerOf<"files.remote.list">;
export type FilesRemoteRemoveResponse = AnswerOf<"files.remote.remove">;
export type FilesRemoteShareResponse = AnswerOf<"files.remote.share">;
export type FilesRemoteUpdateResponse = AnswerOf<"files.remote.update">;
export type FilesRevokePublicURLResponse = AnswerOf<"files.revokePublicURL">;
export type FilesSharedPublicURLResponse = AnswerOf<"files.sharedPublicURL">;
export type FunctionsCompleteErrorResponse =
  AnswerOf<"functions.completeError">;
export type FunctionsCompleteSuccessResponse =
  AnswerOf<"functions.completeSuccess">;
export type MigrationExchangeResponse = AnswerOf<"migration.exchange">;
export type OauthAccessResponse = AnswerOf<"oauth.access">;
export type OauthV2AccessResponse = AnswerOf<"oauth.v2.access">;
export type OauthV2ExchangeResponse = AnswerOf<"oauth.v2.exchange">;
export type OpenIDConnectTokenResponse = AnswerOf<"openid.connect.token">;
export type OpenIDConnectUserInfoResponse = AnswerOf<"openid.connect.userInfo">;
export type PinsAddResponse = AnswerOf<"pins.add">;
export type PinsListResponse = AnswerOf<"pins.list">;
export type PinsRemoveResponse = AnswerOf<"pins.remove">;
export type ReactionsAddResponse = AnswerOf<"reactions.add">;
export type ReactionsGetResponse = AnswerOf<"reactions.get">;
export type ReactionsListResponse = AnswerOf<"reactions.list">;
export type ReactionsRemoveResponse = AnswerOf<"reactions.remove">;
export type RemindersAddResponse = AnswerOf<"reminders.add">;
export type RemindersCompleteResponse = AnswerOf<"reminders.complete">;
export type RemindersDeleteResponse = AnswerOf<"reminders.delete">;
export type RemindersInfoResponse = AnswerOf<"reminders.info">;
export type RemindersListResponse = AnswerOf<"reminders.list">;
export type RtmConnectResponse = AnswerOf<"rtm.connect">;
export type SearchAllResponse = AnswerOf<"search.all">;
export type SearchFilesResponse = AnswerOf<"search.files">;
export type SearchMessagesResponse = AnswerOf<"search.messages">;
export type SlackListsAccessDeleteResponse =
  AnswerOf<"slackLists.access.delete">;
export type SlackListsAccessSetResponse = AnswerOf<"slackLists.access.set">;
export type SlackListsCreateResponse = AnswerOf<"slackLists.create">;
export type SlackListsDownloadGetResponse = AnswerOf<"slackLists.download.get">;
export type SlackListsDownloadStartResponse =
  AnswerOf<"slackLists.download.start">;
export type SlackListsItemsCreateResponse = AnswerOf<"slackLists.items.create">;
export type SlackListsItemsDeleteMultipleResponse =
  AnswerOf<"slackLists.items.deleteMultiple">;
export type SlackListsItemsDeleteResponse = AnswerOf<"slackLists.items.delete">;
export type SlackListsItemsInfoResponse = AnswerOf<"slackLists.items.info">;
export type SlackListsItemsListResponse = AnswerOf<"slackLists.items.list">;
export type SlackListsItemsUpdateResponse = AnswerOf<"slackLists.items.update">;
export type SlackListsUpdateResponse = AnswerOf<"slackLists.update">;
export type StarsAddResponse = AnswerOf<"stars.add">;
export type StarsListResponse = AnswerOf<"stars.list">;
export type StarsRemoveResponse = AnswerOf<"stars.remove">;
export type TeamAccessLogsResponse = AnswerOf<"team.accessLogs">;
export type TeamBillableInfoResponse = AnswerOf<"team.billableInfo">;
export type TeamBillingInfoResponse = AnswerOf<"team.billing.info">;
export type TeamExternalTeamsDisconnectResponse =
  AnswerOf<"team.externalTeams.disconnect">;
export type TeamExternalTeamsListResponse = AnswerOf<"team.externalTeams.list">;
export type TeamInfoResponse = AnswerOf<"team.info">;
export type TeamIntegrationLogsResponse = AnswerOf<"team.integrationLogs">;
export type TeamPreferencesListResponse = AnswerOf<"team.preferences.list">;
export type TeamProfileGetResponse = AnswerOf<"team.profile.get">;
export type ToolingTokensRotateResponse = AnswerOf<"tooling.tokens.rotate">;
export type UsergroupsCreateResponse = AnswerOf<"usergroups.create">;
export type UsergroupsDisableResponse = AnswerOf<"usergroups.disable">;
export type UsergroupsEnableResponse = AnswerOf<"usergroups.enable">;
export type UsergroupsListResponse = AnswerOf<"usergroups.list">;
export type UsergroupsUpdateResponse = AnswerOf<"usergroups.update">;
export type UsergroupsUsersListResponse = AnswerOf<"usergroups.users.list">;
export type UsergroupsUsersUpdateResponse = AnswerOf<"usergroups.users.update">;
export type UsersConversationsResponse = AnswerOf<"users.conversations">;
export type UsersDeletePhotoResponse = AnswerOf<"users.deletePhoto">;
export type UsersDiscoverableContactsLookupResponse =
  AnswerOf<"users.discoverableContacts.lookup">;
export type UsersGetPresenceResponse = AnswerOf<"users.getPresence">;
export type UsersIdentityResponse = AnswerOf<"users.identity">;
export type UsersInfoResponse = AnswerOf<"users.info">;
export type UsersListResponse = AnswerOf<"users.list">;
export type UsersLookupByEmailResponse = AnswerOf<"users.lookupByEmail">;
export type UsersProfileGetResponse = AnswerOf<"users.profile.get">;
export type UsersProfileSetResponse = AnswerOf<"users.profile.set">;
export type UsersSetPhotoResponse = AnswerOf<"users.setPhoto">;
export type UsersSetPresenceResponse = AnswerOf<"users.setPresence">;
export type ViewsOpenResponse = AnswerOf<"views.open">;
export type ViewsPublishResponse = AnswerOf<"views.publish">;
export type ViewsPushResponse = AnswerOf<"views.push">;
export type ViewsUpdateResponse = AnswerOf<"views.update">;
export type WorkflowsFeaturedAddResponse = AnswerOf<"workflows.featured.add">;
export type WorkflowsFeaturedListResponse = AnswerOf<"workflows.featured.list">;
export type WorkflowsFeaturedRemoveResponse =
  AnswerOf<"workflows.featured.remove">;
export type WorkflowsFeaturedSetResponse = AnswerOf<"workflows.featured.set">;
