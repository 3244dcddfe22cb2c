import type { SlackListsItemFieldAttachment } from "./SlackListsItemFieldAttachment.js";
import type { SlackListsItemFieldChannel } from "./SlackListsItemFieldChannel.js";
import type { SlackListsItemFieldCheckbox } from "./SlackListsItemFieldCheckbox.js";
import type { SlackListsItemFieldDate } from "./SlackListsItemFieldDate.js";
import type { SlackListsItemFieldEmail } from "./SlackListsItemFieldEmail.js";
import type { SlackListsItemFieldLink } from "./SlackListsItemFieldLink.js";
import type { SlackListsItemFieldMessage } from "./SlackListsItemFieldMessage.js";
import type { SlackListsItemFieldNumber } from "./SlackListsItemFieldNumber.js";
import type { SlackListsItemFieldPhone } from "./SlackListsItemFieldPhone.js";
import type { SlackListsItemFieldRating } from "./SlackListsItemFieldRating.js";
import type { SlackListsItemFieldReference } from "./SlackListsItemFieldReference.js";
import type { SlackListsItemFieldRichText } from "./SlackListsItemFieldRichText.js";
import type { SlackListsItemFieldSelect } from "./SlackListsItemFieldSelect.js";
import type { SlackListsItemFieldTimestamp } from "./SlackListsItemFieldTimestamp.js";
import type { SlackListsItemFieldUser } from "./SlackListsItemFieldUser.js";

/**
 * A value for one column of an item, in the form that the column's type
 * takes.
 */
export type SlackListsItemField =
  | SlackListsItemFieldAttachment
  | SlackListsItemFieldChannel
  | SlackListsItemFieldCheckbox
  | SlackListsItemFieldDate
  | SlackListsItemFieldEmail
  | SlackListsItemFieldLink
  | SlackListsItemFieldMessage
  | SlackListsItemFieldNumber
  | SlackListsItemFieldPhone
  | SlackListsItemFieldRating
  | SlackListsItemFieldReference
  | SlackListsItemFieldRichText
  | SlackListsItemFieldSelect
  | SlackListsItemFieldTimestamp
  | SlackListsItemFieldUser;
