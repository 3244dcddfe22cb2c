import type { ProfileFieldOptions } from "./ProfileFieldOptions.js";
import type { ProfileFieldPermissions } from "./ProfileFieldPermissions.js";

/**
 * A field of the profiles in a workspace.
 */
export interface ProfileField {
  /**
   * Name of a field of Slack's own.
   */
  field_name?: string;
  /**
   * Hint for the people who fill it in.
   */
  hint: string;
  /**
   * ID of the field, as `users.profile.set` takes it.
   */
  id: string;
  /**
   * Whether the field is hidden.
   */
  is_hidden: boolean;
  /**
   * Whether the field shows the other side of a relation, such as whom a
   * manager leads.
   */
  is_inverse?: boolean;
  /**
   * Label of the field.
   */
  label: string;
  options: ProfileFieldOptions;
  /**
   * Place of the field among the others, counted from 0.
   */
  ordering: number;
  permissions?: ProfileFieldPermissions;
  /**
   * The values to choose from; `null` where any will do.
   */
  possible_values: string[] | null;
  /**
   * ID of the section that the field stands in.
   */
  section_id: string;
  /**
   * Type of the field, such as `text`, `date`, `link`, `user` or
   * `options_list`.
   */
  type: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
