import type { ManifestAgentView } from "./ManifestAgentView.js";
import type { ManifestAppHome } from "./ManifestAppHome.js";
import type { ManifestAssistantView } from "./ManifestAssistantView.js";
import type { ManifestBotUser } from "./ManifestBotUser.js";
import type { ManifestShortcut } from "./ManifestShortcut.js";
import type { ManifestSlashCommand } from "./ManifestSlashCommand.js";

/**
 * What the app adds to Slack.
 */
export interface ManifestFeatures {
  agent_view?: ManifestAgentView;
  app_home?: ManifestAppHome;
  assistant_view?: ManifestAssistantView;
  bot_user?: ManifestBotUser;
  /**
   * The app's shortcuts, at most 10.
   */
  shortcuts?: ManifestShortcut[];
  /**
   * The app's slash commands, at most 50.
   */
  slash_commands?: ManifestSlashCommand[];
  /**
   * Domains whose links the app unfurls, at most 5.
   */
  unfurl_domains?: string[];
}
