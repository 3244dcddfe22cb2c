import type { MessageFields } from "./MessageFields.js";

/**
 * A message.
 */
export type Message = {
  channel?: string;
  [key: string]: unknown;
} & MessageFields;
