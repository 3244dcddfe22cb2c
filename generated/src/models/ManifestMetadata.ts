/**
 * Version of the schema that the manifest follows.
 */
export interface ManifestMetadata {
  /**
   * Major version, 1 or 2. Without it, 1.
   */
  major_version?: number;
  /**
   * Minor version.
   */
  minor_version?: number;
}
