/**
 * A field to upload files.
 */
export interface FileInput {
  /**
   * Always `file_input`.
   */
  type: "file_input";
  /**
   * File extensions that are taken; all when left out. Check the files all
   * the same.
   */
  filetypes?: string[];
  /**
   * Most files that can be uploaded, 1 to 10; 10 when left out.
   */
  max_files?: number;
  /**
   * The element's own name, which comes back in interaction payloads; at
   * most 255 characters and unique in its block.
   */
  action_id?: string;
}
