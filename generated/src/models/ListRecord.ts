import type { ListRecordField } from "./ListRecordField.js";
import type { ListRecordPlatformRefs } from "./ListRecordPlatformRefs.js";
import type { SavedState } from "./SavedState.js";

/**
 * An item of a list.
 */
export interface ListRecord {
  /**
   * ID of the user who made the item.
   */
  created_by: string;
  /**
   * When the item was made, in seconds since 1970.
   */
  date_created: number;
  /**
   * Values of the item, one entry per column that has some.
   */
  fields: ListRecordField[];
  /**
   * ID of the item.
   */
  id: string;
  /**
   * Whether the token's owner follows the item.
   */
  is_subscribed?: boolean;
  /**
   * ID of the list.
   */
  list_id: string;
  platform_refs?: ListRecordPlatformRefs;
  /**
   * Place of the item in the list's order, as a number.
   */
  position?: string;
  saved?: SavedState;
  /**
   * Timestamp of the message that the item's thread hangs from.
   */
  thread_ts?: string;
  /**
   * ID of the user who changed the item last.
   */
  updated_by: string;
  /**
   * When the item was last changed, in seconds since 1970.
   */
  updated_timestamp: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
