import type { EntityAttributes } from "./EntityAttributes.js";
import type { FileEntityFields } from "./FileEntityFields.js";
import type { TaskEntityFields } from "./TaskEntityFields.js";
import type { IncidentEntityFields } from "./IncidentEntityFields.js";
import type { ContentItemEntityFields } from "./ContentItemEntityFields.js";
import type { EntityCustomField } from "./EntityCustomField.js";
import type { FileEntitySlackFile } from "./FileEntitySlackFile.js";
import type { EntityActionButton } from "./EntityActionButton.js";
import type { EntityExternalRef } from "./EntityExternalRef.js";

/**
 * A work object: a thing from an app's own system, as Slack shows it.
 */
export interface EntityMetadata {
  /**
   * Type of the work object: `slack#/entities/` and then `task`, `file`,
   * `item`, `incident` or `content_item`.
   */
  entity_type: string;
  /**
   * The work object's data.
   */
  entity_payload: {
    attributes: EntityAttributes;
    fields?:
      | FileEntityFields
      | TaskEntityFields
      | IncidentEntityFields
      | ContentItemEntityFields;
    custom_fields?: EntityCustomField[];
    slack_file?: FileEntitySlackFile;
    display_order?: string[];
    actions?: {
      primary_actions?: EntityActionButton[];
      overflow_actions?: EntityActionButton[];
      [key: string]: unknown;
    };
    [key: string]: unknown;
  };
  external_ref: EntityExternalRef;
  /**
   * Address of the thing in the app's own system.
   */
  url: string;
  /**
   * The address exactly as the message has it. `chat.unfurl` needs it.
   */
  app_unfurl_url?: string;
}
