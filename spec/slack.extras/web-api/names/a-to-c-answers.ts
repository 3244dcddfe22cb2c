/** Answers of families from `agents` to `conversations`, by the names of `@slack/web-api`. */

import type { AnswerOf } from "../methods.js";

export type * from "./d-to-w-arguments.js";

export type AgentsConversationsArchiveResponse =
  AnswerOf<"agents.conversations.archive">;
export type AgentsConversationsCreateResponse =
  AnswerOf<"agents.conversations.create">;
export type AgentsConversationsGetCanvasResponse =
  AnswerOf<"agents.conversations.getCanvas">;
export type AgentsConversationsListViewsResponse =
  AnswerOf<"agents.conversations.listViews">;
export type AgentsConversationsRemoveViewResponse =
  AnswerOf<"agents.conversations.removeView">;
export type AgentsConversationsSetCanvasContentResponse =
  AnswerOf<"agents.conversations.setCanvasContent">;
export type AgentsConversationsSetCommandsResponse =
  AnswerOf<"agents.conversations.setCommands">;
export type AgentsConversationsSetPropertiesResponse =
  AnswerOf<"agents.conversations.setProperties">;
export type AgentsConversationsSetViewResponse =
  AnswerOf<"agents.conversations.setView">;
export type AgentsSessionsRenameResponse = AnswerOf<"agents.sessions.rename">;
export type AgentsSessionsSetStatusResponse =
  AnswerOf<"agents.sessions.setStatus">;
export type ApiTestResponse = AnswerOf<"api.test">;
export type AppsConnectionsOpenResponse = AnswerOf<"apps.connections.open">;
export type AppsEventAuthorizationsListResponse =
  AnswerOf<"apps.event.authorizations.list">;
export type AppsManifestCreateResponse = AnswerOf<"apps.manifest.create">;
export type AppsManifestDeleteResponse = AnswerOf<"apps.manifest.delete">;
export type AppsManifestExportResponse = AnswerOf<"apps.manifest.export">;
export type AppsManifestUpdateResponse = AnswerOf<"apps.manifest.update">;
export type AppsManifestValidateResponse = AnswerOf<"apps.manifest.validate">;
export type AppsUninstallResponse = AnswerOf<"apps.uninstall">;
export type AppsUserConnectionUpdateResponse =
  AnswerOf<"apps.user.connection.update">;
export type AssistantThreadsSetStatusResponse =
  AnswerOf<"assistant.threads.setStatus">;
export type AssistantThreadsSetSuggestedPromptsResponse =
  AnswerOf<"assistant.threads.setSuggestedPrompts">;
export type AssistantThreadsSetTitleResponse =
  AnswerOf<"assistant.threads.setTitle">;
export type AuthRevokeResponse = AnswerOf<"auth.revoke">;
export type AuthTeamsListResponse = AnswerOf<"auth.teams.list">;
export type AuthTestResponse = AnswerOf<"auth.test">;
export type BlocksValidateResponse = AnswerOf<"blocks.validate">;
export type BookmarksAddResponse = AnswerOf<"bookmarks.add">;
export type BookmarksEditResponse = AnswerOf<"bookmarks.edit">;
export type BookmarksListResponse = AnswerOf<"bookmarks.list">;
export type BookmarksRemoveResponse = AnswerOf<"bookmarks.remove">;
export type BotsInfoResponse = AnswerOf<"bots.info">;
export type CallsAddResponse = AnswerOf<"calls.add">;
export type CallsEndResponse = AnswerOf<"calls.end">;
export type CallsInfoResponse = AnswerOf<"calls.info">;
export type CallsParticipantsAddResponse = AnswerOf<"calls.participants.add">;
export type CallsParticipantsRemoveResponse =
  AnswerOf<"calls.participants.remove">;
export type CallsUpdateResponse = AnswerOf<"calls.update">;
export type CanvasesAccessDeleteResponse = AnswerOf<"canvases.access.delete">;
export type CanvasesAccessSetResponse = AnswerOf<"canvases.access.set">;
export type CanvasesCreateResponse = AnswerOf<"canvases.create">;
export type CanvasesDeleteResponse = AnswerOf<"canvases.delete">;
export type CanvasesEditResponse = AnswerOf<"canvases.edit">;
export type CanvasesSectionsLookupResponse =
  AnswerOf<"canvases.sections.lookup">;
export type ChatAppendStreamResponse = AnswerOf<"chat.appendStream">;
export type ChatDeleteResponse = AnswerOf<"chat.delete">;
export type ChatDeleteScheduledMessageResponse =
  AnswerOf<"chat.deleteScheduledMessage">;
export type ChatGetPermalinkResponse = AnswerOf<"chat.getPermalink">;
export type ChatMeMessageResponse = AnswerOf<"chat.meMessage">;
export type ChatPostEphemeralResponse = AnswerOf<"chat.postEphemeral">;
export type ChatPostMessageResponse = AnswerOf<"chat.postMessage">;
export type ChatScheduleMessageResponse = AnswerOf<"chat.scheduleMessage">;
export type ChatScheduledMessagesListResponse =
  AnswerOf<"chat.scheduledMessages.list">;
export type ChatStartStreamResponse = AnswerOf<"chat.startStream">;
export type ChatStopStreamResponse = AnswerOf<"chat.stopStream">;
export type ChatUnfurlResponse = AnswerOf<"chat.unfurl">;
export type ChatUpdateResponse = AnswerOf<"chat.update">;
export type ConversationsAcceptSharedInviteResponse =
  AnswerOf<"conversations.acceptSharedInvite">;
export type ConversationsApproveSharedInviteResponse =
  AnswerOf<"conversations.approveSharedInvite">;
export type ConversationsArchiveResponse = AnswerOf<"conversations.archive">;
export type ConversationsCanvasesCreateResponse =
  AnswerOf<"conversations.canvases.create">;
export type ConversationsCloseResponse = AnswerOf<"conversations.close">;
export type ConversationsCreateResponse = AnswerOf<"conversations.create">;
export type ConversationsDeclineSharedInviteResponse =
  AnswerOf<"conversations.declineSharedInvite">;
export type ConversationsExternalInvitePermissionsSetResponse =
  AnswerOf<"conversations.externalInvitePermissions.set">;
export type ConversationsHistoryResponse = AnswerOf<"conversations.history">;
export type ConversationsInfoResponse = AnswerOf<"conversations.info">;
export type ConversationsInviteResponse = AnswerOf<"conversations.invite">;
export type ConversationsInviteSharedResponse =
  AnswerOf<"conversations.inviteShared">;
export type ConversationsJoinResponse = AnswerOf<"conversations.join">;
export type ConversationsKickResponse = AnswerOf<"conversations.kick">;
export type ConversationsLeaveResponse = AnswerOf<"conversations.leave">;
export type ConversationsListConnectInvitesResponse =
  AnswerOf<"conversations.listConnectInvites">;
export type ConversationsListResponse = AnswerOf<"conversations.list">;
export type ConversationsMarkResponse = AnswerOf<"conversations.mark">;
export type ConversationsMembersResponse = AnswerOf<"conversations.members">;
export type ConversationsOpenResponse = AnswerOf<"conversations.open">;
export type ConversationsRenameResponse = AnswerOf<"conversations.rename">;
export type ConversationsRepliesResponse = AnswerOf<"conversations.replies">;
export type ConversationsRequestSharedInviteApproveResponse =
  AnswerOf<"conversations.requestSharedInvite.approve">;
export type ConversationsRequestSharedInviteDenyResponse =
  AnswerOf<"conversations.requestSharedInvite.deny">;
export type ConversationsRequestSharedInviteListResponse =
  AnswerOf<"conversations.requestSharedInvite.list">;
export type ConversationsSetPurposeResponse =
  AnswerOf<"conversations.setPurpose">;
export type ConversationsSetTopicResponse = AnswerOf<"conversations.setTopic">;
export type ConversationsUnarchiveResponse =
  AnswerOf<"conversations.unarchive">;
