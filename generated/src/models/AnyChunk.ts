import type { BlocksChunk } from "./BlocksChunk.js";
import type { MarkdownTextChunk } from "./MarkdownTextChunk.js";
import type { PlanUpdateChunk } from "./PlanUpdateChunk.js";
import type { TaskUpdateChunk } from "./TaskUpdateChunk.js";

/**
 * A part of a streamed message, told apart by its `type`.
 */
export type AnyChunk =
  BlocksChunk | MarkdownTextChunk | PlanUpdateChunk | TaskUpdateChunk;
