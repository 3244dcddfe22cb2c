/**
 * A section of the profiles in a workspace.
 */
export interface ProfileSection {
  /**
   * ID of the section.
   */
  id: string;
  /**
   * Whether the section is hidden.
   */
  is_hidden?: boolean;
  /**
   * Label of the section.
   */
  label?: string;
  /**
   * Place of the section among the others.
   */
  order?: number;
  /**
   * Kind of the section, such as `contact`.
   */
  section_type?: string;
  /**
   * ID of the workspace.
   */
  team_id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
