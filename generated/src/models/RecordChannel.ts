/**
 * The Salesforce record that a channel belongs to.
 */
export interface RecordChannel {
  /**
   * ID of the record.
   */
  record_id?: string;
  /**
   * Name of the record's type.
   */
  record_label?: string;
  /**
   * Name of the record's type in the plural.
   */
  record_label_plural?: string;
  /**
   * Type of the record, by Salesforce's own name.
   */
  record_type?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
