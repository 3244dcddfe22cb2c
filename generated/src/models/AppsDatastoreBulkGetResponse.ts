import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `apps.datastore.bulkGet`: the items.
 */
export type AppsDatastoreBulkGetResponse = {
  items?: { [key: string]: unknown }[];
  failed_items?: string[];
  datastore?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
