import type { EntityImageField } from "./EntityImageField.js";
import type { EntityStringField } from "./EntityStringField.js";
import type { EntityTypedField } from "./EntityTypedField.js";
import type { EntityTimestampField } from "./EntityTimestampField.js";

/**
 * Fields of a work object that is a content item, such as a page or an
 * article.
 */
export interface ContentItemEntityFields {
  preview?: EntityImageField;
  description?: EntityStringField;
  created_by?: EntityTypedField;
  date_created?: EntityTimestampField;
  date_updated?: EntityTimestampField;
  last_modified_by?: EntityTypedField;
}
