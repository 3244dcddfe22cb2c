import type { MessageMetadataEventPayload } from "./MessageMetadataEventPayload.js";
import type { EntityMetadata } from "./EntityMetadata.js";

/**
 * Data that an app sends along with a message, or work objects.
 */
export interface MessageMetadataWithEntities {
  /**
   * Name of the kind of data, chosen by the app: letters, digits and
   * underscores.
   */
  event_type?: string;
  /**
   * The data themselves, in a shape that the app chooses.
   */
  event_payload?: MessageMetadataEventPayload;
  /**
   * Work objects to show with the message.
   */
  entities?: EntityMetadata[];
}
