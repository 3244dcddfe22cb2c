import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `apps.datastore.query`: a page of items.
 */
export type AppsDatastoreQueryResponse = {
  datastore?: string;
  items?: { [key: string]: unknown }[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
