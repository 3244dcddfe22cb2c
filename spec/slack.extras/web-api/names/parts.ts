/**
 * Parts of arguments, by the names of `@slack/web-api`, that are looser than the
 * document's, or that it has no name for. Those of the document are found through
 * the client, which may have fewer methods.
 */

import type { KnownBlock } from "../../../index.js";
import type { Block } from "../loose.js";
import type { ArgumentsOf } from "../methods.js";

export type * from "./message-events.js";

export type { Block };

/** A block of any type. */
export type AnyBlock = KnownBlock | Block;

type ViewOf<Arguments> = Arguments extends { view: infer View } ? View : never;

/** A view that is sent. */
export type View = ViewOf<ArgumentsOf<"views.publish">>;
export type HomeView = View & { type: "home" };
export type ModalView = View & { type: "modal"; title: PlainText };
export type WorkflowStepView = View & { type: "workflow_step" };

interface PlainText {
  type: "plain_text";
  text: string;
  emoji?: boolean;
}

interface Mrkdwn {
  type: "mrkdwn";
  text: string;
  verbatim?: boolean;
}

export interface Option {
  text: PlainText | Mrkdwn;
  value?: string;
  url?: string;
  description?: PlainText | Mrkdwn;
}

export interface OptionGroup {
  label: PlainText;
  options: Option[];
}

export type ColorScheme = "primary" | "danger";

export interface Confirm {
  title?: PlainText;
  text: PlainText | Mrkdwn;
  confirm?: PlainText;
  deny?: PlainText;
  style?: ColorScheme;
}

/** What asks before an attachment's action. */
export interface Confirmation {
  dismiss_text?: string;
  ok_text?: string;
  text: string;
  title?: string;
}

export type ConversationType = "im" | "mpim" | "private" | "public";

export interface ConversationFilter {
  include?: [ConversationType, ...ConversationType[]];
  exclude_external_shared_channels?: boolean;
  exclude_bot_users?: boolean;
}

/** A file that Slack has. */
export type SlackFile = { url: string } | { id: string };

export interface SlackFileImageObject {
  slack_file: SlackFile;
}

export interface UrlImageObject {
  image_url: string;
}

export interface Action {
  type: string;
  action_id?: string;
}

export type Actionable = Action;

export interface Confirmable {
  confirm?: Confirm;
}

export interface Dispatchable {
  dispatch_action_config?: {
    trigger_actions_on?: ("on_enter_pressed" | "on_character_entered")[];
  };
}

export interface Focusable {
  focus_on_load?: boolean;
}

export interface MaxItemsSelectable {
  max_selected_items?: number;
}

export interface Placeholdable {
  placeholder?: PlainText;
}

export interface URLRespondable {
  response_url_enabled?: boolean;
}

export interface RichTextBorderable {
  border?: 0 | 1;
}

export interface RichTextStyleable {
  style?: Partial<
    Record<"bold" | "code" | "italic" | "strike" | "underline", boolean>
  >;
}

type ElementOf<Types extends string> = Action & {
  type: Types;
  placeholder?: PlainText;
  confirm?: Confirm;
  focus_on_load?: boolean;
};

type Selectable =
  "users" | "static" | "conversations" | "channels" | "external";

/** An element by which one of several things is selected. */
export type Select = ElementOf<`${Selectable}_select`>;
/** An element by which several things are selected. */
export type MultiSelect = ElementOf<`multi_${Selectable}_select`> & {
  max_selected_items?: number;
};

/** A part of a message that is being written. */
export interface Chunk {
  type: string;
}
