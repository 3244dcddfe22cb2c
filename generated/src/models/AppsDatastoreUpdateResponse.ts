import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `apps.datastore.update`: the item as it is now.
 */
export type AppsDatastoreUpdateResponse = {
  datastore?: string;
  item?: { [key: string]: unknown };
  [key: string]: unknown;
} & DefaultSuccessTemplate;
