import type { Button } from "./Button.js";
import type { Checkboxes } from "./Checkboxes.js";
import type { Datepicker } from "./Datepicker.js";
import type { ImageElement } from "./ImageElement.js";
import type { UsersSelect } from "./UsersSelect.js";
import type { StaticSelect } from "./StaticSelect.js";
import type { ConversationsSelect } from "./ConversationsSelect.js";
import type { ChannelsSelect } from "./ChannelsSelect.js";
import type { ExternalSelect } from "./ExternalSelect.js";
import type { MultiUsersSelect } from "./MultiUsersSelect.js";
import type { MultiStaticSelect } from "./MultiStaticSelect.js";
import type { MultiConversationsSelect } from "./MultiConversationsSelect.js";
import type { MultiChannelsSelect } from "./MultiChannelsSelect.js";
import type { MultiExternalSelect } from "./MultiExternalSelect.js";
import type { Overflow } from "./Overflow.js";
import type { RadioButtons } from "./RadioButtons.js";
import type { Timepicker } from "./Timepicker.js";
import type { WorkflowButton } from "./WorkflowButton.js";

/**
 * An element that stands beside a section's text, told apart by its
 * `type`.
 */
export type SectionBlockAccessory =
  | Button
  | Checkboxes
  | Datepicker
  | ImageElement
  | UsersSelect
  | StaticSelect
  | ConversationsSelect
  | ChannelsSelect
  | ExternalSelect
  | MultiUsersSelect
  | MultiStaticSelect
  | MultiConversationsSelect
  | MultiChannelsSelect
  | MultiExternalSelect
  | Overflow
  | RadioButtons
  | Timepicker
  | WorkflowButton;
