import type { PlainTextElement } from "./PlainTextElement.js";
import type { Block } from "./Block.js";

/**
 * A modal.
 */
export interface ModalView {
  /**
   * Always `modal`.
   */
  type: "modal";
  title: PlainTextElement;
  close?: PlainTextElement;
  submit?: PlainTextElement;
  /**
   * Whether closing the view closes the whole modal with all views below.
   * Left out, it does not.
   */
  clear_on_close?: boolean;
  /**
   * Whether the app is told by a `view_closed` payload when people close the
   * view. Left out, it is not.
   */
  notify_on_close?: boolean;
  /**
   * The blocks of the view, at most 100.
   */
  blocks: Block[];
  /**
   * Text that the app gets back with interactions and submissions of the
   * view, at most 3000 characters. People do not see it.
   */
  private_metadata?: string;
  /**
   * The app's own name for this kind of view, which comes back in payloads;
   * at most 255 characters. What is confidential belongs in
   * `private_metadata`.
   */
  callback_id?: string;
  /**
   * The app's own ID for the view, unique among the views in the workspace.
   */
  external_id?: string;
}
