/**
 * When a text input in a block with `dispatch_action` tells the app about
 * what is typed.
 */
export interface DispatchActionConfig {
  /**
   * What the app is told about: `on_enter_pressed`, people press Enter in
   * the field (Slack shows a hint); `on_character_entered`, each change of
   * the text.
   */
  trigger_actions_on?: (
    "on_character_entered" | "on_enter_pressed" | (string & {})
  )[];
}
