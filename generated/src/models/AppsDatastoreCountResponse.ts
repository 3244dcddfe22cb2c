import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `apps.datastore.count`: how many items match.
 */
export type AppsDatastoreCountResponse = {
  datastore?: string;
  count?: number;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
