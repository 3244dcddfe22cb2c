import type { PlainTextElement } from "./PlainTextElement.js";
import type { BlockOption } from "./BlockOption.js";

/**
 * Whether and how a field of a work object can be edited in Slack.
 */
export interface EntityEditSupport {
  /**
   * Whether the field can be edited.
   */
  enabled: boolean;
  placeholder?: PlainTextElement;
  hint?: PlainTextElement;
  /**
   * Whether the field may be left empty.
   */
  optional?: boolean;
  /**
   * What can be chosen, for a field with a fixed set of values.
   */
  select?: {
    current_value?: string;
    current_values?: string[];
    static_options?: BlockOption[];
    fetch_options_dynamically?: boolean;
    min_query_length?: number;
    [key: string]: unknown;
  };
  /**
   * What numbers may be entered.
   */
  number?: {
    is_decimal_allowed?: boolean;
    min_value?: number;
    max_value?: number;
    [key: string]: unknown;
  };
  /**
   * How long the text may be.
   */
  text?: { min_length?: number; max_length?: number; [key: string]: unknown };
}
