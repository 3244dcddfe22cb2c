import type { File_ } from "./File_.js";

/**
 * A block that shows a remote file.
 */
export interface FileBlock {
  /**
   * Always `file`.
   */
  type: "file";
  /**
   * Where the file is; `remote` is the only value.
   */
  source: string;
  /**
   * The app's own ID of the file, as given to `files.remote.add`.
   */
  external_id: string;
  /**
   * The block's own name, which comes back in interaction payloads; at most
   * 255 characters and unique in the message or view. Slack makes one up
   * when it is left out. An updated message needs a new one.
   */
  block_id?: string;
  /**
   * Slack's ID of the file. Only in answers.
   */
  file_id?: string;
  /**
   * The file. Only in answers.
   */
  file?: File_;
}
