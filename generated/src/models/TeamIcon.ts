/**
 * Addresses of a workspace's icon in several sizes.
 */
export interface TeamIcon {
  /**
   * Address of the icon with 102 pixels a side.
   */
  image_102: string;
  /**
   * Address of the icon with 132 pixels a side.
   */
  image_132: string;
  /**
   * Address of the icon with 230 pixels a side.
   */
  image_230?: string;
  /**
   * Address of the icon with 34 pixels a side.
   */
  image_34: string;
  /**
   * Address of the icon with 44 pixels a side.
   */
  image_44: string;
  /**
   * Address of the icon with 68 pixels a side.
   */
  image_68: string;
  /**
   * Address of the icon with 88 pixels a side.
   */
  image_88: string;
  /**
   * Whether the icon is one of Slack's own, because the workspace has set
   * none.
   */
  image_default: boolean;
  /**
   * Address of the icon as it was uploaded.
   */
  image_original?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
