import type { PlainTextElement } from "./PlainTextElement.js";
import type { SlackFileReference } from "./SlackFileReference.js";

/**
 * A block that shows a picture, from a public URL or from a file in Slack.
 */
export type ImageBlock =
  | {
      type: "image";
      alt_text: string;
      title?: PlainTextElement;
      block_id?: string;
      image_url: string;
      fallback?: string;
      image_width?: number;
      image_height?: number;
      image_bytes?: number;
      is_animated?: boolean;
    }
  | {
      type: "image";
      alt_text: string;
      title?: PlainTextElement;
      block_id?: string;
      slack_file: SlackFileReference;
      fallback?: string;
      image_width?: number;
      image_height?: number;
      image_bytes?: number;
      is_animated?: boolean;
    };
