/** Events of people, groups of them, teams and workflows, by the names of `@slack/web-api`. */

import type { Event, User } from "./event.js";

export type * from "./retired.js";

interface Subteam {
  id: string;
  team_id?: string;
  is_usergroup: boolean;
  is_subteam: boolean;
  name: string;
  description?: string;
  handle: string;
  is_external: boolean;
  date_create: number;
  date_update?: number;
  date_delete?: number;
  auto_provision: boolean;
  enterprise_subteam_id?: string;
  created_by: string;
  updated_by?: string;
  prefs?: { channels?: string[]; groups?: string[] };
  users: string[];
  user_count: number;
  channel_count?: number;
}
export type SubteamCreatedEvent = Event<
  "subteam_created",
  "event_ts",
  { subteam: Subteam }
>;
export type SubteamCreated = SubteamCreatedEvent;
export type SubteamMembersChangedEvent = Event<
  "subteam_members_changed",
  "subteam_id" | "team_id" | "event_ts",
  {
    date_previous_update: number;
    date_update: number;
    added_users?: string[];
    added_users_count?: number;
    removed_users?: string[];
    removed_users_count?: number;
  }
>;
export type SubteamMembersChanged = SubteamMembersChangedEvent;
export type SubteamSelfAddedEvent = Event<
  "subteam_self_added",
  "subteam_id" | "event_ts"
>;
export type SubteamSelfRemovedEvent = Event<
  "subteam_self_removed",
  "subteam_id" | "event_ts"
>;
export type SubteamUpdatedEvent = Event<
  "subteam_updated",
  "event_ts",
  { subteam: Subteam }
>;

export type TeamAccessGrantedEvent = Event<
  "team_access_granted",
  "event_ts",
  { team_ids: string[] }
>;
export type TeamAccessRevokedEvent = Event<
  "team_access_revoked",
  "event_ts",
  { team_ids: string[] }
>;
export type TeamDomainChangeEvent = Event<
  "team_domain_change",
  "url" | "domain"
>;
export type TeamRenameEvent = Event<"team_rename", "name">;
export type TokensRevokedEvent = Event<
  "tokens_revoked",
  never,
  { tokens: { oauth?: string[]; bot?: string[] } }
>;

interface OfUser {
  user: User;
  cache_ts: number;
}
export type TeamJoinEvent = Event<"team_join", "event_ts", OfUser>;
export type UserChangeEvent = Event<"user_change", "event_ts", OfUser>;
export type UserHuddleChangedEvent = Event<
  "user_huddle_changed",
  "event_ts",
  OfUser
>;
export type UserProfileChangedEvent = Event<
  "user_profile_changed",
  "event_ts",
  OfUser
>;
export type UserStatusChangedEvent = Event<
  "user_status_changed",
  "event_ts",
  OfUser
>;

interface Steps {
  version_id: string;
  app_steps: Record<"app_id" | "workflow_step_id" | "callback_id", string>[];
}
interface Draft {
  workflow_draft_configuration: Steps;
}
export type WorkflowDeletedEvent = Event<
  "workflow_deleted",
  "workflow_id" | "event_ts",
  Draft
>;
export type WorkflowPublishedEvent = Event<
  "workflow_published",
  "workflow_id" | "event_ts",
  { workflow_published_configuration: Steps }
>;
export type WorkflowUnpublishedEvent = Event<
  "workflow_unpublished",
  "workflow_id" | "event_ts",
  Draft
>;
export type WorkflowStepDeletedEvent = Event<
  "workflow_step_deleted",
  "workflow_id" | "event_ts",
  Draft & { workflow_published_configuration?: Steps }
>;
export type WorkflowStepExecuteEvent = Event<
  "workflow_step_execute",
  "callback_id" | "event_ts",
  {
    workflow_step: Record<
      | "workflow_step_execute_id"
      | "workflow_id"
      | "workflow_instance_id"
      | "step_id",
      string
    > & {
      inputs: Record<string, { value: unknown }>;
      outputs: { name: string; type: string; label: string }[];
    };
  }
>;

export type PeopleEvent =
  | SubteamCreatedEvent
  | SubteamMembersChangedEvent
  | SubteamSelfAddedEvent
  | SubteamSelfRemovedEvent
  | SubteamUpdatedEvent
  | TeamAccessGrantedEvent
  | TeamAccessRevokedEvent
  | TeamDomainChangeEvent
  | TeamJoinEvent
  | TeamRenameEvent
  | TokensRevokedEvent
  | UserChangeEvent
  | UserHuddleChangedEvent
  | UserProfileChangedEvent
  | UserStatusChangedEvent
  | WorkflowDeletedEvent
  | WorkflowPublishedEvent
  | WorkflowUnpublishedEvent
  | WorkflowStepDeletedEvent
  | WorkflowStepExecuteEvent;
