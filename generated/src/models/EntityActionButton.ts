/**
 * A button at a work object.
 */
export interface EntityActionButton {
  /**
   * Label of the button.
   */
  text: string;
  /**
   * ID of the action, as the interaction names it.
   */
  action_id: string;
  /**
   * Value sent along with the interaction.
   */
  value?: string;
  /**
   * Look of the button: `primary` or `danger`; without it, plain.
   */
  style?: string;
  /**
   * Address that the button opens.
   */
  url?: string;
  /**
   * A longer label for screen readers.
   */
  accessibility_label?: string;
  /**
   * What the button shows while the app is at work.
   */
  processing_state?: {
    enabled: boolean;
    interstitial_text?: string;
    [key: string]: unknown;
  };
}
