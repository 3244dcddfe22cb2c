import type { EntityImageField } from "./EntityImageField.js";
import type { EntityTypedField } from "./EntityTypedField.js";
import type { EntityTimestampField } from "./EntityTimestampField.js";
import type { EntityStringField } from "./EntityStringField.js";
import type { EntityFullSizePreview } from "./EntityFullSizePreview.js";

/**
 * Fields of a work object that is a file.
 */
export interface FileEntityFields {
  preview?: EntityImageField;
  created_by?: EntityTypedField;
  date_created?: EntityTimestampField;
  date_updated?: EntityTimestampField;
  last_modified_by?: EntityTypedField;
  file_size?: EntityStringField;
  mime_type?: EntityStringField;
  full_size_preview?: EntityFullSizePreview;
}
