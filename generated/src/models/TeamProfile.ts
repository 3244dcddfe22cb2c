import type { ProfileField } from "./ProfileField.js";
import type { ProfileSection } from "./ProfileSection.js";

/**
 * What the profiles of a workspace hold.
 */
export interface TeamProfile {
  /**
   * The fields of the profiles.
   */
  fields?: ProfileField[];
  /**
   * The sections that the fields stand in.
   */
  sections?: ProfileSection[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
