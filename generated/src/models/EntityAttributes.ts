import type { EntityEditSupport } from "./EntityEditSupport.js";
import type { EntityIconField } from "./EntityIconField.js";
import type { EntityFullSizePreview } from "./EntityFullSizePreview.js";

/**
 * What every work object has, of whatever type.
 */
export interface EntityAttributes {
  /**
   * Title of the work object.
   */
  title: { text: string; edit?: EntityEditSupport; [key: string]: unknown };
  /**
   * The kind of thing as people call it, such as `Bug`.
   */
  display_type?: string;
  /**
   * ID of the thing as people know it.
   */
  display_id?: string;
  product_icon?: EntityIconField;
  /**
   * Name of the product that the thing is from.
   */
  product_name?: string;
  /**
   * Language of the texts, such as `en-US`.
   */
  locale?: string;
  full_size_preview?: EntityFullSizePreview;
  /**
   * When the app last changed the data, in Unix seconds.
   */
  metadata_last_modified?: number;
}
