import type { PlainTextElement } from "./PlainTextElement.js";
import type { RichTextBlock } from "./RichTextBlock.js";
import type { TextObject } from "./TextObject.js";
import type { ActionsBlock } from "./ActionsBlock.js";
import type { ContextBlock } from "./ContextBlock.js";
import type { DividerBlock } from "./DividerBlock.js";
import type { FileBlock } from "./FileBlock.js";
import type { HeaderBlock } from "./HeaderBlock.js";
import type { InputBlock } from "./InputBlock.js";
import type { SectionBlock } from "./SectionBlock.js";
import type { TableBlock } from "./TableBlock.js";
import type { VideoBlock } from "./VideoBlock.js";
import type { ImageBlock } from "./ImageBlock.js";
import type { ImageElement } from "./ImageElement.js";

/**
 * A block that groups other blocks under a title.
 */
export interface ContainerBlock {
  /**
   * Always `container`.
   */
  type: "container";
  title?: PlainTextElement;
  rich_text_title?: RichTextBlock;
  subtitle?: TextObject;
  /**
   * The blocks inside, at most 10.
   */
  child_blocks: (
    | ActionsBlock
    | ContextBlock
    | DividerBlock
    | FileBlock
    | HeaderBlock
    | InputBlock
    | RichTextBlock
    | SectionBlock
    | TableBlock
    | VideoBlock
    | ImageBlock
  )[];
  /**
   * How wide the container is; `standard` when left out.
   */
  width?: "full" | "narrow" | "standard" | "wide" | (string & {});
  icon?: ImageElement;
  /**
   * Whether people can collapse the container. Left out, they cannot.
   */
  is_collapsible?: boolean;
  /**
   * Whether a collapsible container starts out collapsed. Left out, it does
   * not.
   */
  default_collapsed?: boolean;
  /**
   * Whether a line divides the header from the content, in a container that
   * is not collapsible. Left out, there is none.
   */
  has_header_divider?: boolean;
  /**
   * The block's own name, which comes back in interaction payloads; at most
   * 255 characters and unique in the message or view. Slack makes one up
   * when it is left out. An updated message needs a new one.
   */
  block_id?: string;
}
