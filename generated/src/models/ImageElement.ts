import type { SlackFileReference } from "./SlackFileReference.js";

/**
 * A picture within a block, from a public URL or from a file in Slack.
 */
export type ImageElement =
  | {
      type: "image";
      alt_text: string;
      image_url: string;
      fallback?: string;
      image_width?: number;
      image_height?: number;
      image_bytes?: number;
    }
  | {
      type: "image";
      alt_text: string;
      slack_file: SlackFileReference;
      fallback?: string;
      image_width?: number;
      image_height?: number;
      image_bytes?: number;
    };
