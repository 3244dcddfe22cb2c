/**
 * A slash command of the app.
 */
export interface ManifestSlashCommand {
  /**
   * The command with its `/`, at most 32 characters.
   */
  command: string;
  /**
   * What the command does, in at most 2000 characters.
   */
  description: string;
  /**
   * Whether users, channels and links in the text are sent as IDs and marked
   * up. Without it, they are not.
   */
  should_escape?: boolean;
  /**
   * Address that is told of the command, with `https`.
   */
  url?: string;
  /**
   * What may follow the command, in at most 1000 characters.
   */
  usage_hint?: string;
}
