import type { MessageMetadataEventPayloadObject } from "./MessageMetadataEventPayloadObject.js";

/**
 * The data of a message's metadata by name, in a shape that the app
 * chooses.
 */
export type MessageMetadataEventPayload = {
  [key: string]:
    | boolean
    | string
    | number
    | MessageMetadataEventPayloadObject
    | MessageMetadataEventPayloadObject[];
};
