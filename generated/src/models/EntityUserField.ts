import type { EntityIconField } from "./EntityIconField.js";

/**
 * A person as the app knows them.
 */
export interface EntityUserField {
  /**
   * Name of the person.
   */
  text: string;
  /**
   * Address of the person's page.
   */
  url?: string;
  /**
   * E-mail address of the person.
   */
  email?: string;
  icon?: EntityIconField;
}
