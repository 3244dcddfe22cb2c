import type { ActionsBlock } from "./ActionsBlock.js";
import type { AlertBlock } from "./AlertBlock.js";
import type { CallBlock } from "./CallBlock.js";
import type { CardBlock } from "./CardBlock.js";
import type { CarouselBlock } from "./CarouselBlock.js";
import type { ContainerBlock } from "./ContainerBlock.js";
import type { ContextActionsBlock } from "./ContextActionsBlock.js";
import type { ContextBlock } from "./ContextBlock.js";
import type { DataTableBlock } from "./DataTableBlock.js";
import type { DividerBlock } from "./DividerBlock.js";
import type { FileBlock } from "./FileBlock.js";
import type { HeaderBlock } from "./HeaderBlock.js";
import type { ImageBlock } from "./ImageBlock.js";
import type { InputBlock } from "./InputBlock.js";
import type { MarkdownBlock } from "./MarkdownBlock.js";
import type { PlanBlock } from "./PlanBlock.js";
import type { RichTextBlock } from "./RichTextBlock.js";
import type { SectionBlock } from "./SectionBlock.js";
import type { ShareShortcutBlock } from "./ShareShortcutBlock.js";
import type { TableBlock } from "./TableBlock.js";
import type { TaskCardBlock } from "./TaskCardBlock.js";
import type { VideoBlock } from "./VideoBlock.js";

/**
 * A block of a message, a modal or a Home tab, told apart by its `type`.
 */
export type Block =
  | ActionsBlock
  | AlertBlock
  | CallBlock
  | CardBlock
  | CarouselBlock
  | ContainerBlock
  | ContextActionsBlock
  | ContextBlock
  | DataTableBlock
  | DividerBlock
  | FileBlock
  | HeaderBlock
  | ImageBlock
  | InputBlock
  | MarkdownBlock
  | PlanBlock
  | RichTextBlock
  | SectionBlock
  | ShareShortcutBlock
  | TableBlock
  | TaskCardBlock
  | VideoBlock;
