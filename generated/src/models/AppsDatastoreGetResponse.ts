import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `apps.datastore.get`: the item.
 */
export type AppsDatastoreGetResponse = {
  datastore?: string;
  item?: { [key: string]: unknown };
  [key: string]: unknown;
} & DefaultSuccessTemplate;
