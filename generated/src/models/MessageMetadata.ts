import type { MessageMetadataEventPayload } from "./MessageMetadataEventPayload.js";

/**
 * Data that an app sends along with a message.
 */
export interface MessageMetadata {
  /**
   * Name of the kind of data, chosen by the app: letters, digits and
   * underscores.
   */
  event_type: string;
  /**
   * The data themselves, in a shape that the app chooses.
   */
  event_payload: MessageMetadataEventPayload;
}
