import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `apps.datastore.put`: the item.
 */
export type AppsDatastorePutResponse = {
  datastore?: string;
  item?: { [key: string]: unknown };
  [key: string]: unknown;
} & DefaultSuccessTemplate;
