/**
 * An object within a message's metadata: text, numbers and truth values by
 * name.
 */
export type MessageMetadataEventPayloadObject = {
  [key: string]: boolean | string | number;
};
