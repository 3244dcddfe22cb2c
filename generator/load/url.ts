/** Whether a document is named by its address on the web, not by a path. */
export function isUrl(document: string | undefined): boolean {
  return document !== undefined && /^https?:\/\//i.test(document);
}
