import type { UsergroupPrefs } from "./UsergroupPrefs.js";

/**
 * A group of users who can be mentioned by one handle.
 */
export interface Usergroup {
  /**
   * Whether Slack keeps the members by itself, as for the group of admins.
   */
  auto_provision?: boolean;
  /**
   * Number of the group's default channels.
   */
  channel_count?: number;
  /**
   * ID of the user who created the group.
   */
  created_by: string;
  /**
   * Time at which the group was created, in Unix seconds.
   */
  date_create: number;
  /**
   * Time at which the group was disabled, in Unix seconds; 0 if it is
   * enabled.
   */
  date_delete: number;
  /**
   * Time of the group's last change, in Unix seconds.
   */
  date_update: number;
  /**
   * ID of the user who disabled the group; null if it is enabled.
   */
  deleted_by: string | null;
  /**
   * What the group is for; may be empty.
   */
  description: string;
  /**
   * ID of the organization's group that this one comes from; empty if none.
   */
  enterprise_subteam_id?: string;
  /**
   * Name by which the group is mentioned, without `@`.
   */
  handle: string;
  /**
   * ID of the group, which begins with `S`.
   */
  id: string;
  /**
   * Whether only some users may change the group.
   */
  is_editing_restricted?: boolean;
  /**
   * Whether the group comes from another workspace.
   */
  is_external: boolean;
  /**
   * Whether the group comes from the identity provider.
   */
  is_idp_group?: boolean;
  /**
   * Whether the group's members cannot be changed.
   */
  is_membership_locked?: boolean;
  /**
   * Whether the group belongs to the whole organization.
   */
  is_org_level?: boolean;
  /**
   * Whether members see the group's channels as a section of their sidebar.
   */
  is_section?: boolean;
  /**
   * Whether the group is of this kind; true.
   */
  is_subteam?: boolean;
  /**
   * Whether the object is a user group; true.
   */
  is_usergroup: boolean;
  /**
   * Whether members can see the group.
   */
  is_visible?: boolean;
  /**
   * Name of the group.
   */
  name: string;
  prefs: UsergroupPrefs;
  /**
   * ID of the workspace that the group belongs to.
   */
  team_id: string;
  /**
   * ID of the user who last changed the group.
   */
  updated_by: string;
  /**
   * Number of members, only when asked for; some methods send it as text.
   */
  user_count?: number | string;
  /**
   * IDs of the members; only when asked for.
   */
  users?: string[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
