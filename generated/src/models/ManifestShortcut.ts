/**
 * A shortcut of the app.
 */
export interface ManifestShortcut {
  /**
   * Where it is offered: `global`, or `message` for the menu of a message.
   */
  type: "global" | "message" | (string & {});
  /**
   * Name of the shortcut.
   */
  name: string;
  /**
   * ID that tells the app which shortcut it was, at most 255 characters.
   */
  callback_id: string;
  /**
   * What the shortcut does, in at most 150 characters.
   */
  description: string;
}
