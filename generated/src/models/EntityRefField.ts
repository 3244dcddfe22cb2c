import type { EntityExternalRef } from "./EntityExternalRef.js";
import type { EntityIconField } from "./EntityIconField.js";

/**
 * A field of a work object that refers to another one.
 */
export interface EntityRefField {
  /**
   * Address of the other thing in the app's own system.
   */
  entity_url: string;
  external_ref: EntityExternalRef;
  /**
   * Title of the other thing.
   */
  title: string;
  /**
   * The kind of thing as people call it, such as `Bug`.
   */
  display_type?: string;
  icon?: EntityIconField;
}
