import type { EntityStringField } from "./EntityStringField.js";
import type { EntityTypedField } from "./EntityTypedField.js";
import type { EntityTimestampField } from "./EntityTimestampField.js";

/**
 * Fields of a work object that is an incident.
 */
export interface IncidentEntityFields {
  status?: EntityStringField;
  priority?: EntityStringField;
  urgency?: EntityStringField;
  created_by?: EntityTypedField;
  assigned_to?: EntityTypedField;
  date_created?: EntityTimestampField;
  date_updated?: EntityTimestampField;
  description?: EntityStringField;
  service?: EntityStringField;
}
