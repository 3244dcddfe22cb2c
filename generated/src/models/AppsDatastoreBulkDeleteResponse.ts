import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `apps.datastore.bulkDelete`: the items that failed.
 */
export type AppsDatastoreBulkDeleteResponse = {
  failed_items?: string[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
