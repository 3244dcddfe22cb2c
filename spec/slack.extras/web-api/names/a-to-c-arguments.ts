/** Arguments of families from `agents` to `conversations`, by the names of `@slack/web-api`. */

import type { ArgumentsOf } from "../methods.js";

export type * from "./a-to-c-answers.js";

export type APITestArguments = ArgumentsOf<"api.test">;
export type AgentsConversationsArchiveArguments =
  ArgumentsOf<"agents.conversations.archive">;
export type AgentsConversationsCreateArguments =
  ArgumentsOf<"agents.conversations.create">;
export type AgentsConversationsGetCanvasArguments =
  ArgumentsOf<"agents.conversations.getCanvas">;
export type AgentsConversationsListViewsArguments =
  ArgumentsOf<"agents.conversations.listViews">;
export type AgentsConversationsRemoveViewArguments =
  ArgumentsOf<"agents.conversations.removeView">;
export type AgentsConversationsSetCanvasContentArguments =
  ArgumentsOf<"agents.conversations.setCanvasContent">;
export type AgentsConversationsSetCommandsArguments =
  ArgumentsOf<"agents.conversations.setCommands">;
export type AgentsConversationsSetPropertiesArguments =
  ArgumentsOf<"agents.conversations.setProperties">;
export type AgentsConversationsSetViewArguments =
  ArgumentsOf<"agents.conversations.setView">;
export type AgentsSessionsRenameArguments =
  ArgumentsOf<"agents.sessions.rename">;
export type AgentsSessionsSetStatusArguments =
  ArgumentsOf<"agents.sessions.setStatus">;
export type AppsConnectionsOpenArguments = ArgumentsOf<"apps.connections.open">;
export type AppsEventAuthorizationsListArguments =
  ArgumentsOf<"apps.event.authorizations.list">;
export type AppsManifestCreateArguments = ArgumentsOf<"apps.manifest.create">;
export type AppsManifestDeleteArguments = ArgumentsOf<"apps.manifest.delete">;
export type AppsManifestExportArguments = ArgumentsOf<"apps.manifest.export">;
export type AppsManifestUpdateArguments = ArgumentsOf<"apps.manifest.update">;
export type AppsManifestValidateArguments =
  ArgumentsOf<"apps.manifest.validate">;
export type AppsUninstallArguments = ArgumentsOf<"apps.uninstall">;
export type AppsUserConnectionUpdateArguments =
  ArgumentsOf<"apps.user.connection.update">;
export type AssistantThreadsSetStatusArguments =
  ArgumentsOf<"assistant.threads.setStatus">;
export type AssistantThreadsSetSuggestedPromptsArguments =
  ArgumentsOf<"assistant.threads.setSuggestedPrompts">;
export type AssistantThreadsSetTitleArguments =
  ArgumentsOf<"assistant.threads.setTitle">;
export type AuthRevokeArguments = ArgumentsOf<"auth.revoke">;
export type AuthTeamsListArguments = ArgumentsOf<"auth.teams.list">;
export type AuthTestArguments = ArgumentsOf<"auth.test">;
export type BlocksValidateArguments = ArgumentsOf<"blocks.validate">;
export type BookmarksAddArguments = ArgumentsOf<"bookmarks.add">;
export type BookmarksEditArguments = ArgumentsOf<"bookmarks.edit">;
export type BookmarksListArguments = ArgumentsOf<"bookmarks.list">;
export type BookmarksRemoveArguments = ArgumentsOf<"bookmarks.remove">;
export type BotsInfoArguments = ArgumentsOf<"bots.info">;
export type CallsAddArguments = ArgumentsOf<"calls.add">;
export type CallsEndArguments = ArgumentsOf<"calls.end">;
export type CallsInfoArguments = ArgumentsOf<"calls.info">;
export type CallsParticipantsAddArguments =
  ArgumentsOf<"calls.participants.add">;
export type CallsParticipantsRemoveArguments =
  ArgumentsOf<"calls.participants.remove">;
export type CallsUpdateArguments = ArgumentsOf<"calls.update">;
export type CanvasesAccessDeleteArguments =
  ArgumentsOf<"canvases.access.delete">;
export type CanvasesAccessSetArguments = ArgumentsOf<"canvases.access.set">;
export type CanvasesCreateArguments = ArgumentsOf<"canvases.create">;
export type CanvasesDeleteArguments = ArgumentsOf<"canvases.delete">;
export type CanvasesEditArguments = ArgumentsOf<"canvases.edit">;
export type CanvasesSectionsLookupArguments =
  ArgumentsOf<"canvases.sections.lookup">;
export type ChatAppendStreamArguments = ArgumentsOf<"chat.appendStream">;
export type ChatDeleteArguments = ArgumentsOf<"chat.delete">;
export type ChatDeleteScheduledMessageArguments =
  ArgumentsOf<"chat.deleteScheduledMessage">;
export type ChatGetPermalinkArguments = ArgumentsOf<"chat.getPermalink">;
export type ChatMeMessageArguments = ArgumentsOf<"chat.meMessage">;
export type ChatPostEphemeralArguments = ArgumentsOf<"chat.postEphemeral">;
export type ChatPostMessageArguments = ArgumentsOf<"chat.postMessage">;
export type ChatScheduleMessageArguments = ArgumentsOf<"chat.scheduleMessage">;
export type ChatScheduledMessagesListArguments =
  ArgumentsOf<"chat.scheduledMessages.list">;
export type ChatStartStreamArguments = ArgumentsOf<"chat.startStream">;
export type ChatStopStreamArguments = ArgumentsOf<"chat.stopStream">;
export type ChatUnfurlArguments = ArgumentsOf<"chat.unfurl">;
export type ChatUpdateArguments = ArgumentsOf<"chat.update">;
export type ConversationsAcceptSharedInviteArguments =
  ArgumentsOf<"conversations.acceptSharedInvite">;
export type ConversationsApproveSharedInviteArguments =
  ArgumentsOf<"conversations.approveSharedInvite">;
export type ConversationsArchiveArguments =
  ArgumentsOf<"conversations.archive">;
export type ConversationsCanvasesCreateArguments =
  ArgumentsOf<"conversations.canvases.create">;
export type ConversationsCloseArguments = ArgumentsOf<"conversations.close">;
export type ConversationsCreateArguments = ArgumentsOf<"conversations.create">;
export type ConversationsDeclineSharedInviteArguments =
  ArgumentsOf<"conversations.declineSharedInvite">;
export type ConversationsExternalInvitePermissionsSetArguments =
  ArgumentsOf<"conversations.externalInvitePermissions.set">;
export type ConversationsHistoryArguments =
  ArgumentsOf<"conversations.history">;
export type ConversationsInfoArguments = ArgumentsOf<"conversations.info">;
export type ConversationsInviteArguments = ArgumentsOf<"conversations.invite">;
export type ConversationsInviteSharedArguments =
  ArgumentsOf<"conversations.inviteShared">;
export type ConversationsJoinArguments = ArgumentsOf<"conversations.join">;
export type ConversationsKickArguments = ArgumentsOf<"conversations.kick">;
export type ConversationsLeaveArguments = ArgumentsOf<"conversations.leave">;
export type ConversationsListArguments = ArgumentsOf<"conversations.list">;
export type ConversationsListConnectInvitesArguments =
  ArgumentsOf<"conversations.listConnectInvites">;
export type ConversationsMarkArguments = ArgumentsOf<"conversations.mark">;
export type ConversationsMembersArguments =
  ArgumentsOf<"conversations.members">;
export type ConversationsOpenArguments = ArgumentsOf<"conversations.open">;
export type ConversationsRenameArguments = ArgumentsOf<"conversations.rename">;
export type ConversationsRepliesArguments =
  ArgumentsOf<"conversations.replies">;
export type ConversationsRequestSharedInviteApproveArguments =
  ArgumentsOf<"conversations.requestSharedInvite.approve">;
export type ConversationsRequestSharedInviteDenyArguments =
  ArgumentsOf<"conversations.requestSharedInvite.deny">;
export type ConversationsRequestSharedInviteListArguments =
  ArgumentsOf<"conversations.requestSharedInvite.list">;
export type ConversationsSetPurposeArguments =
  ArgumentsOf<"conversations.setPurpose">;
export type ConversationsSetTopicArguments =
  ArgumentsOf<"conversations.setTopic">;
export type ConversationsUnarchiveArguments =
  ArgumentsOf<"conversations.unarchive">;
