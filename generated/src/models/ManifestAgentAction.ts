/**
 * A shortcut to something that an agent does.
 */
export interface ManifestAgentAction {
  /**
   * Name of the action.
   */
  name: string;
  /**
   * What the action does, in short.
   */
  description: string;
}
