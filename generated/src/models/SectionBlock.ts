import type { TextObject } from "./TextObject.js";
import type { SectionBlockAccessory } from "./SectionBlockAccessory.js";

/**
 * A block of text, with fields or one element beside it.
 */
export interface SectionBlock {
  /**
   * Always `section`.
   */
  type: "section";
  text?: TextObject;
  /**
   * Short texts in two columns, at most 10 of at most 2000 characters each.
   * Needed if there is no `text`.
   */
  fields?: TextObject[];
  accessory?: SectionBlockAccessory;
  /**
   * Whether a long text is always shown in full. Left out, clients may fold
   * it behind a link.
   */
  expand?: boolean;
  /**
   * The block's own name, which comes back in interaction payloads; at most
   * 255 characters and unique in the message or view. Slack makes one up
   * when it is left out. An updated message needs a new one.
   */
  block_id?: string;
}
