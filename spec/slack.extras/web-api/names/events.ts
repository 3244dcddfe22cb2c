/** Events of apps, files, people and teams, by the names of `@slack/web-api`. */

import type { AnswerOf } from "../methods.js";
import type { ChannelEvent } from "./channel-events.js";
import type { AppContext, Event } from "./event.js";
import type {
  AllMessageEvents,
  AllMessageMetadataEvents,
  AppMentionEvent,
} from "./message-events.js";
import type { PeopleEvent } from "./people-events.js";

export type * from "./channel-events.js";

export type AgentSessionStoppedEvent = Event<
  "agent_session_stopped",
  "channel" | "user" | "thread_ts" | "event_ts",
  { streaming_message_ts: string[] }
>;
export type AgentSessionTitleChangedEvent = Event<
  "agent_session_title_changed",
  "channel" | "user" | "team_id" | "thread_ts" | "title" | "event_ts",
  { previous_title?: string }
>;

interface AppScopes {
  name: string;
  description: string;
  is_dangerous: boolean;
  token_type: "bot" | "user" | "app" | null;
}
export type AppRequestedEvent = Event<
  "app_requested",
  "message",
  {
    app_request: {
      id: string;
      app: Record<
        | "id"
        | "name"
        | "description"
        | "help_url"
        | "privacy_policy_url"
        | "app_homepage_url"
        | "app_directory_url"
        | "additional_info",
        string
      > &
        Record<
          "is_granular_bot_app" | "is_app_directory_approved" | "is_internal",
          boolean
        > & { icons?: Record<string, string | undefined> };
    };
    previous_resolution: {
      status: "approved" | "restricted";
      scopes: AppScopes;
    } | null;
    is_user_app_collaborator: boolean;
    user: { id: string; name: string; email: string };
    team: { id: string; name: string; domain: string };
    scopes: AppScopes;
    date_created: number;
  }
>;
export type AppHomeOpenedEvent = Event<
  "app_home_opened",
  "user" | "channel" | "event_ts",
  {
    tab?: "home" | "messages";
    view?: AnswerOf<"views.publish"> extends { view?: infer View }
      ? NonNullable<View>
      : never;
    context?: AppContext;
  }
>;
type AppOf = "app_id" | "app_name" | "app_owner_id" | "team_id" | "team_domain";
export type AppInstalledEvent = Event<
  "app_installed",
  AppOf | "user_id" | "event_ts"
>;
export type AppDeletedEvent = Event<"app_deleted", AppOf | "event_ts">;
export type AppUninstalledTeamEvent = Event<
  "app_uninstalled_team",
  AppOf | "user_id" | "event_ts"
>;
export type AppRateLimitedEvent = Event<
  "app_rate_limited",
  "token" | "team_id" | "api_app_id",
  { minute_rate_limited: number }
>;
export type AppContextChangedEvent = Event<
  "app_context_changed",
  "channel" | "user" | "event_ts",
  { context: AppContext }
>;
export type AppUninstalledEvent = Event<"app_uninstalled">;

interface AssistantThread {
  assistant_thread: Record<"user_id" | "channel_id" | "thread_ts", string> & {
    context: {
      channel_id?: string;
      team_id?: string;
      enterprise_id?: string | null;
    };
  };
}
export type AssistantThreadStartedEvent = Event<
  "assistant_thread_started",
  "event_ts",
  AssistantThread
>;
export type AssistantThreadContextChangedEvent = Event<
  "assistant_thread_context_changed",
  "event_ts",
  AssistantThread
>;
export type CallRejectedEvent = Event<
  "call_rejected",
  "call_id" | "user_id" | "channel_id" | "external_unique_id"
>;

type DoNotDisturb = { dnd_enabled: boolean } & Record<
  "next_dnd_start_ts" | "next_dnd_end_ts",
  number
>;
export type DNDUpdatedEvent = Event<
  "dnd_updated",
  "user" | "event_ts",
  {
    dnd_status: DoNotDisturb & { snooze_enabled: boolean } & Record<
        "snooze_endtime" | "snooze_remaining",
        number
      >;
  }
>;
export type DNDUpdatedUserEvent = Event<
  "dnd_updated_user",
  "user" | "event_ts",
  { dnd_status: DoNotDisturb }
>;
export type EmailDomainChangedEvent = Event<
  "email_domain_changed",
  "email_domain" | "event_ts"
>;
export type EmojiChangedEvent = Event<
  "emoji_changed",
  "event_ts",
  {
    subtype: "add" | "remove" | "rename";
    names?: string[];
    name?: string;
    value?: string;
    old_name?: string;
    new_name?: string;
  }
>;

interface OfFile {
  file: { id: string };
}
export type FileChangeEvent = Event<"file_change", "file_id", OfFile>;
export type FileCommentDeletedEvent = Event<
  "file_comment_deleted",
  "comment" | "file_id",
  OfFile
>;
export type FileCreatedEvent = Event<
  "file_created",
  "file_id" | "user_id" | "event_ts",
  OfFile
>;
export type FileDeletedEvent = Event<
  "file_deleted",
  "file_id" | "event_ts",
  { channel_ids?: string[] }
>;
export type FilePublicEvent = Event<
  "file_public",
  "file_id" | "user_id" | "event_ts",
  OfFile
>;
export type FileSharedEvent = Event<
  "file_shared",
  "file_id" | "user_id" | "channel_id" | "event_ts",
  OfFile
>;
export type FileUnsharedEvent = Event<
  "file_unshared",
  "file_id" | "user_id" | "channel_id" | "event_ts",
  OfFile
>;

interface FunctionParameter {
  type: string;
  name: string;
  description?: string;
  title?: string;
  is_required?: boolean;
}
export type FunctionExecutedEvent = Event<
  "function_executed",
  | "function_execution_id"
  | "workflow_execution_id"
  | "event_ts"
  | "bot_access_token",
  {
    function: Record<
      "id" | "callback_id" | "title" | "type" | "app_id",
      string
    > &
      Record<"date_created" | "date_updated" | "date_deleted", number> & {
        description?: string;
        input_parameters: FunctionParameter[];
        output_parameters: FunctionParameter[];
      };
    inputs: Record<string, unknown>;
  }
>;
export type GridMigrationFinishedEvent = Event<
  "grid_migration_finished",
  "enterprise_id"
>;
export type GridMigrationStartedEvent = Event<
  "grid_migration_started",
  "enterprise_id"
>;
export type InviteRequestedEvent = Event<
  "invite_requested",
  never,
  {
    invite_request: Record<
      "id" | "email" | "real_name" | "request_reason",
      string
    > & {
      date_created: number;
      date_expire: number;
      requester_ids: string[];
      channel_ids: string[];
      invite_type: "restricted" | "ultra_restricted" | "full_member";
      team: { id: string; name: string; domain: string };
    };
  }
>;
export type LinkSharedEvent = Event<
  "link_shared",
  "channel" | "user" | "message_ts" | "event_ts",
  {
    is_bot_user_member: boolean;
    thread_ts?: string;
    links: { domain: string; url: string }[];
    unfurl_id?: string;
    source?: string;
  }
>;

/** What Slack tells an app. */
export type SlackEvent =
  | AgentSessionStoppedEvent
  | AgentSessionTitleChangedEvent
  | AllMessageEvents
  | AllMessageMetadataEvents
  | AppContextChangedEvent
  | AppDeletedEvent
  | AppHomeOpenedEvent
  | AppInstalledEvent
  | AppMentionEvent
  | AppRateLimitedEvent
  | AppRequestedEvent
  | AppUninstalledEvent
  | AppUninstalledTeamEvent
  | AssistantThreadContextChangedEvent
  | AssistantThreadStartedEvent
  | CallRejectedEvent
  | ChannelEvent
  | DNDUpdatedEvent
  | DNDUpdatedUserEvent
  | EmailDomainChangedEvent
  | EmojiChangedEvent
  | FileChangeEvent
  | FileCommentDeletedEvent
  | FileCreatedEvent
  | FileDeletedEvent
  | FilePublicEvent
  | FileSharedEvent
  | FileUnsharedEvent
  | FunctionExecutedEvent
  | GridMigrationFinishedEvent
  | GridMigrationStartedEvent
  | InviteRequestedEvent
  | LinkSharedEvent
  | PeopleEvent;
