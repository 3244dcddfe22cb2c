import type { RichTextSection } from "./RichTextSection.js";
import type { RichTextList } from "./RichTextList.js";
import type { RichTextQuote } from "./RichTextQuote.js";
import type { RichTextPreformatted } from "./RichTextPreformatted.js";

/**
 * A part of a rich text block, told apart by its `type`.
 */
export type RichTextBlockElement =
  RichTextSection | RichTextList | RichTextQuote | RichTextPreformatted;
