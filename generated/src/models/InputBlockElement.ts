import type { Checkboxes } from "./Checkboxes.js";
import type { Datepicker } from "./Datepicker.js";
import type { DateTimepicker } from "./DateTimepicker.js";
import type { EmailInput } from "./EmailInput.js";
import type { FileInput } from "./FileInput.js";
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
import type { NumberInput } from "./NumberInput.js";
import type { PlainTextInput } from "./PlainTextInput.js";
import type { RadioButtons } from "./RadioButtons.js";
import type { Timepicker } from "./Timepicker.js";
import type { URLInput } from "./URLInput.js";
import type { RichTextInput } from "./RichTextInput.js";

/**
 * An element that an input block takes, told apart by its `type`.
 */
export type InputBlockElement =
  | Checkboxes
  | Datepicker
  | DateTimepicker
  | EmailInput
  | FileInput
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
  | NumberInput
  | PlainTextInput
  | RadioButtons
  | Timepicker
  | URLInput
  | RichTextInput;
