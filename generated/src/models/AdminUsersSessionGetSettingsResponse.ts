import type { SessionSetting } from "./SessionSetting.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `admin.users.session.getSettings`.
 */
export type AdminUsersSessionGetSettingsResponse = {
  no_settings_applied?: string[];
  session_settings?: SessionSetting[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
