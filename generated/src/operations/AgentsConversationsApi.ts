import type { CommonErrorCode } from "../api.js";
import type { Block } from "../models/Block.js";
import type { Operation } from "../runtime/description.js";
import { fileForm as $fileForm } from "../runtime/file-body.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /agents.conversations.archive` */
export const agentsConversationsArchive: Operation = {
  name: "agents.conversations.archive",
  body: $form,
};

/** What `agents.conversations.archive` takes. */
export interface AgentsConversationsArchiveArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * Timestamp of a message in the channel to share as a reply to the message
   * that the work began with. Only for channels with an `origin_link`.
   */
  summary_message_ts?: string;
}

/** The optional arguments of `agentsConversationsArchive`, and the options of the call. */
export interface AgentsConversationsArchiveOptions {
  /**
   * Timestamp of a message in the channel to share as a reply to the message
   * that the work began with. Only for channels with an `origin_link`.
   */
  summary_message_ts?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `agents.conversations.archive` documents, and those of every operation. */
export type AgentsConversationsArchiveErrorCode = CommonErrorCode;

/** `POST /agents.conversations.create` */
export const agentsConversationsCreate: Operation = {
  name: "agents.conversations.create",
  body: $form,
};

/**
 * What `agents.conversations.create` takes.
 * At least one of `name`, `origin_channel_id` and `origin_message_ts`.
 * `origin_channel_id` and `origin_message_ts` only together.
 */
export type AgentsConversationsCreateArguments = {
  /**
   * Name of the channel to show. Needed unless the origin is given; Slack
   * then takes the name from the origin's message.
   */
  name?: string;
  /**
   * ID of the workspace to create the channel in. Needed with a token of an
   * organization, unless the origin is given.
   */
  team_id?: string;
  /**
   * ID of the session, of the agent's own making. Where it has a channel
   * already, Slack answers that one and creates none.
   */
  session_id?: string;
  /**
   * Create a private channel in place of a public one.
   */
  is_private?: boolean;
  /**
   * ID of the channel that the session began in. Goes with
   * `origin_message_ts`. The token must have access to it, and it may not be
   * shared with other organizations.
   */
  origin_channel_id?: string;
  /**
   * Timestamp of the message that the session began with. Goes with
   * `origin_channel_id`. Its author is invited.
   */
  origin_message_ts?: string;
} & (
  { name: string } | { origin_channel_id: string; origin_message_ts: string }
) &
  (
    | { origin_channel_id: string; origin_message_ts: string }
    | { origin_channel_id?: never; origin_message_ts?: never }
  );

/**
 * The optional arguments of `agentsConversationsCreate`, and the options of the call.
 * At least one of `name`, `origin_channel_id` and `origin_message_ts`.
 * `origin_channel_id` and `origin_message_ts` only together.
 */
export type AgentsConversationsCreateOptions = {
  /**
   * Name of the channel to show. Needed unless the origin is given; Slack
   * then takes the name from the origin's message.
   */
  name?: string;
  /**
   * ID of the workspace to create the channel in. Needed with a token of an
   * organization, unless the origin is given.
   */
  team_id?: string;
  /**
   * ID of the session, of the agent's own making. Where it has a channel
   * already, Slack answers that one and creates none.
   */
  session_id?: string;
  /**
   * Create a private channel in place of a public one.
   */
  is_private?: boolean;
  /**
   * ID of the channel that the session began in. Goes with
   * `origin_message_ts`. The token must have access to it, and it may not be
   * shared with other organizations.
   */
  origin_channel_id?: string;
  /**
   * Timestamp of the message that the session began with. Goes with
   * `origin_channel_id`. Its author is invited.
   */
  origin_message_ts?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  { name: string } | { origin_channel_id: string; origin_message_ts: string }
) &
  (
    | { origin_channel_id: string; origin_message_ts: string }
    | { origin_channel_id?: never; origin_message_ts?: never }
  );

/** The error codes that `agents.conversations.create` documents, and those of every operation. */
export type AgentsConversationsCreateErrorCode = CommonErrorCode;

/** `POST /agents.conversations.getCanvas` */
export const agentsConversationsGetCanvas: Operation = {
  name: "agents.conversations.getCanvas",
  body: $form,
  idempotent: true,
};

/** What `agents.conversations.getCanvas` takes. */
export interface AgentsConversationsGetCanvasArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * ID of the canvas.
   */
  canvas_id: string;
  /**
   * Format of the content. Without it, `markdown`.
   */
  content_format?: string;
  /**
   * Whether to include comments that are resolved. Without it, they are left
   * out.
   */
  include_resolved?: boolean;
}

/** The optional arguments of `agentsConversationsGetCanvas`, and the options of the call. */
export interface AgentsConversationsGetCanvasOptions {
  /**
   * Format of the content. Without it, `markdown`.
   */
  content_format?: string;
  /**
   * Whether to include comments that are resolved. Without it, they are left
   * out.
   */
  include_resolved?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `agents.conversations.getCanvas` documents, and those of every operation. */
export type AgentsConversationsGetCanvasErrorCode = CommonErrorCode;

/** `POST /agents.conversations.listViews` */
export const agentsConversationsListViews: Operation = {
  name: "agents.conversations.listViews",
  body: $form,
  idempotent: true,
};

/** What `agents.conversations.listViews` takes. */
export interface AgentsConversationsListViewsArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
}

/** The optional arguments of `agentsConversationsListViews`, and the options of the call. */
export interface AgentsConversationsListViewsOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `agents.conversations.listViews` documents, and those of every operation. */
export type AgentsConversationsListViewsErrorCode = CommonErrorCode;

/** `POST /agents.conversations.removeView` */
export const agentsConversationsRemoveView: Operation = {
  name: "agents.conversations.removeView",
  body: $form,
  idempotent: true,
};

/**
 * What `agents.conversations.removeView` takes.
 * Exactly one of `view_key`, `view_id`.
 */
export type AgentsConversationsRemoveViewArguments = {
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * Key that the agent gave the view. Exactly one of `view_key` and
   * `view_id` is needed.
   */
  view_key?: string;
  /**
   * ID of the view. Exactly one of `view_key` and `view_id` is needed.
   */
  view_id?: string;
} & (
  { view_key: string; view_id?: never } | { view_id: string; view_key?: never }
);

/**
 * The optional arguments of `agentsConversationsRemoveView`, and the options of the call.
 * Exactly one of `view_key`, `view_id`.
 */
export type AgentsConversationsRemoveViewOptions = {
  /**
   * Key that the agent gave the view. Exactly one of `view_key` and
   * `view_id` is needed.
   */
  view_key?: string;
  /**
   * ID of the view. Exactly one of `view_key` and `view_id` is needed.
   */
  view_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  { view_key: string; view_id?: never } | { view_id: string; view_key?: never }
);

/** The error codes that `agents.conversations.removeView` documents, and those of every operation. */
export type AgentsConversationsRemoveViewErrorCode = CommonErrorCode;

/** `POST /agents.conversations.setCanvasContent` */
export const agentsConversationsSetCanvasContent: Operation = {
  name: "agents.conversations.setCanvasContent",
  body: $form,
  idempotent: true,
};

/** What `agents.conversations.setCanvasContent` takes. */
export interface AgentsConversationsSetCanvasContentArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * ID of the canvas.
   */
  canvas_id: string;
  /**
   * The whole new content, in Markdown.
   */
  content: string;
}

/** The optional arguments of `agentsConversationsSetCanvasContent`, and the options of the call. */
export interface AgentsConversationsSetCanvasContentOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `agents.conversations.setCanvasContent` documents, and those of every operation. */
export type AgentsConversationsSetCanvasContentErrorCode = CommonErrorCode;

/** `POST /agents.conversations.setCommands` */
export const agentsConversationsSetCommands: Operation = {
  name: "agents.conversations.setCommands",
  body: $form,
  idempotent: true,
};

/** What `agents.conversations.setCommands` takes. */
export interface AgentsConversationsSetCommandsArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * All commands of the calling agent in the channel; an empty list removes
   * them. Together, the agents of a channel may have 10. Slack's own
   * commands cannot be taken.
   */
  commands: {
    name: string;
    description?: string;
    argument_hint?: string;
    should_escape?: boolean;
  }[];
}

/** The optional arguments of `agentsConversationsSetCommands`, and the options of the call. */
export interface AgentsConversationsSetCommandsOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `agents.conversations.setCommands` documents, and those of every operation. */
export type AgentsConversationsSetCommandsErrorCode = CommonErrorCode;

/** `POST /agents.conversations.setProperties` */
export const agentsConversationsSetProperties: Operation = {
  name: "agents.conversations.setProperties",
  body: $form,
  idempotent: true,
};

/** What `agents.conversations.setProperties` takes. */
export interface AgentsConversationsSetPropertiesArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * What the channel shows. Properties that are left out stay.
   */
  code_channel?: {
    context_bar_items?: {
      key: string;
      label: string;
      icon?:
        | "branch"
        | "folder"
        | "hierarchy"
        | "life-ring"
        | "link"
        | "globe"
        | "terminal"
        | "code"
        | "search"
        | "lock"
        | (string & {});
      url?: string;
      item_type?: "info" | "action" | (string & {});
    }[];
    summary_message?: { message_ts: string; thread_ts?: string };
  };
  /**
   * The resource outside Slack that the session is about. Properties that
   * are left out stay.
   */
  agent_resource?: {
    url?: string;
    resource_type?: string;
    title?: string;
    provider?: string;
  };
}

/** The optional arguments of `agentsConversationsSetProperties`, and the options of the call. */
export interface AgentsConversationsSetPropertiesOptions {
  /**
   * What the channel shows. Properties that are left out stay.
   */
  code_channel?: {
    context_bar_items?: {
      key: string;
      label: string;
      icon?:
        | "branch"
        | "folder"
        | "hierarchy"
        | "life-ring"
        | "link"
        | "globe"
        | "terminal"
        | "code"
        | "search"
        | "lock"
        | (string & {});
      url?: string;
      item_type?: "info" | "action" | (string & {});
    }[];
    summary_message?: { message_ts: string; thread_ts?: string };
  };
  /**
   * The resource outside Slack that the session is about. Properties that
   * are left out stay.
   */
  agent_resource?: {
    url?: string;
    resource_type?: string;
    title?: string;
    provider?: string;
  };
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `agents.conversations.setProperties` documents, and those of every operation. */
export type AgentsConversationsSetPropertiesErrorCode = CommonErrorCode;

/** `POST /agents.conversations.setView` */
export const agentsConversationsSetView: Operation = {
  name: "agents.conversations.setView",
  body: $fileForm,
};

/** What `agents.conversations.setView` takes. */
export interface AgentsConversationsSetViewArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * Kind of the view: `html` and `diff` take `content`, `block_kit` takes
   * `blocks`, `canvas` takes `canvas_id`, `pull_request` takes `pr_url`.
   *
   * Default: "html"
   */
  type?:
    "html" | "diff" | "block_kit" | "canvas" | "pull_request" | (string & {});
  /**
   * Key of the view, of the agent's own making, such as a path. A call with
   * the same key updates the view. Needed for `html`, `block_kit` and
   * `canvas`; a channel has one `diff`, which needs none.
   */
  view_key?: string;
  /**
   * A whole HTML document, or a unified diff, up to 1,000,000 bytes. Needed
   * for `html` and `diff`.
   */
  content?: string;
  /**
   * Blocks of the view. Needed for `block_kit`.
   */
  blocks?: Block[];
  /**
   * ID of the canvas. Needed for `canvas`.
   */
  canvas_id?: string;
  /**
   * What the members of the channel may do with a canvas: `comment` to read
   * and comment, `write` to edit as well. Without it, `write`.
   */
  access_level?: string;
  /**
   * Hash of what the agent last wrote to the canvas, kept for it so that it
   * can tell when people have edited the canvas.
   */
  agent_content_hash?: string;
  /**
   * Address of the pull request. Needed for `pull_request`.
   */
  pr_url?: string;
  /**
   * Name of the branch that a diff goes out from.
   */
  base_branch?: string;
  /**
   * Name of the branch that a diff leads to.
   */
  head_branch?: string;
  /**
   * Label of the view's tab. Without it, the last part of `view_key` without
   * `.html` or `.htm`.
   */
  name?: string;
  /**
   * Origins that an HTML page may use, each with `https` and open to the
   * public.
   */
  csp?: { connect_domains?: string[]; resource_domains?: string[] };
}

/** The optional arguments of `agentsConversationsSetView`, and the options of the call. */
export interface AgentsConversationsSetViewOptions {
  /**
   * Kind of the view: `html` and `diff` take `content`, `block_kit` takes
   * `blocks`, `canvas` takes `canvas_id`, `pull_request` takes `pr_url`.
   *
   * Default: "html"
   */
  type?:
    "html" | "diff" | "block_kit" | "canvas" | "pull_request" | (string & {});
  /**
   * Key of the view, of the agent's own making, such as a path. A call with
   * the same key updates the view. Needed for `html`, `block_kit` and
   * `canvas`; a channel has one `diff`, which needs none.
   */
  view_key?: string;
  /**
   * A whole HTML document, or a unified diff, up to 1,000,000 bytes. Needed
   * for `html` and `diff`.
   */
  content?: string;
  /**
   * Blocks of the view. Needed for `block_kit`.
   */
  blocks?: Block[];
  /**
   * ID of the canvas. Needed for `canvas`.
   */
  canvas_id?: string;
  /**
   * What the members of the channel may do with a canvas: `comment` to read
   * and comment, `write` to edit as well. Without it, `write`.
   */
  access_level?: string;
  /**
   * Hash of what the agent last wrote to the canvas, kept for it so that it
   * can tell when people have edited the canvas.
   */
  agent_content_hash?: string;
  /**
   * Address of the pull request. Needed for `pull_request`.
   */
  pr_url?: string;
  /**
   * Name of the branch that a diff goes out from.
   */
  base_branch?: string;
  /**
   * Name of the branch that a diff leads to.
   */
  head_branch?: string;
  /**
   * Label of the view's tab. Without it, the last part of `view_key` without
   * `.html` or `.htm`.
   */
  name?: string;
  /**
   * Origins that an HTML page may use, each with `https` and open to the
   * public.
   */
  csp?: { connect_domains?: string[]; resource_domains?: string[] };
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `agents.conversations.setView` documents, and those of every operation. */
export type AgentsConversationsSetViewErrorCode = CommonErrorCode;
