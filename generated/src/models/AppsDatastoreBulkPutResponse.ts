import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `apps.datastore.bulkPut`: the items that failed.
 */
export type AppsDatastoreBulkPutResponse = {
  datastore?: string;
  failed_items?: { [key: string]: unknown }[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
