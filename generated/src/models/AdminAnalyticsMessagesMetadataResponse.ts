import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * A page of data on messages.
 */
export type AdminAnalyticsMessagesMetadataResponse = {
  messages: {
    user_id?: string;
    type: string;
    subtype?: string;
    ts: string;
    thread_ts?: string;
    display_as_bot?: boolean;
    client_msg_id?: string;
    text_character_count?: number;
    reactions?: { name: string; count: number; [key: string]: unknown }[];
    files?: {
      id: string;
      created: number;
      timestamp: number;
      mimetype?: string;
      filetype?: string;
      subtype?: string;
      pretty_type?: string;
      is_external?: boolean;
      external_type?: string;
      is_public?: boolean;
      public_url_shared?: boolean;
      display_as_bot?: boolean;
      duration_ms?: number;
      media_display_type?: string;
      [key: string]: unknown;
    }[];
    [key: string]: unknown;
  }[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
