/**
 * How the app is shown to people.
 */
export interface ManifestDisplayInformation {
  /**
   * Name of the app, at most 35 characters.
   */
  name: string;
  /**
   * What the app does, in at most 140 characters.
   */
  description?: string;
  /**
   * What the app does, at length; at most 4000 characters.
   */
  long_description?: string;
  /**
   * Background colour of the app's card, in hexadecimal with `#`, 3 or 6
   * digits. Once set, it can be changed but not removed.
   */
  background_color?: string;
}
