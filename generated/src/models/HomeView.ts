import type { Block } from "./Block.js";

/**
 * The Home tab of an app.
 */
export interface HomeView {
  /**
   * Always `home`.
   */
  type: "home";
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
