import type { EntityStringField } from "./EntityStringField.js";
import type { EntityTypedField } from "./EntityTypedField.js";
import type { EntityTimestampField } from "./EntityTimestampField.js";

/**
 * Fields of a work object that is a task.
 */
export interface TaskEntityFields {
  description?: EntityStringField;
  created_by?: EntityTypedField;
  date_created?: EntityTimestampField;
  date_updated?: EntityTimestampField;
  assignee?: EntityTypedField;
  status?: EntityStringField;
  due_date?: EntityTypedField;
  priority?: EntityStringField;
}
