import type { Input } from "../settings/input.js";
import { load, type Aids, type Document } from "./load.js";
import { isUrl } from "./url.js";

/**
 * Reads a document with all that it refers to and the overlays for it, from the
 * disk and, where allowed, from the web.
 *
 * @throws {Faults} as `load` does, and when its own URL cannot be fetched.
 */
export async function loadAll(
  document: string,
  { overlays, remote }: Pick<Input, "overlays" | "remote">,
  given: Pick<Aids, "memory" | "text"> = {},
): Promise<Document> {
  // Most runs need neither, and are not to wait for what they bring with them.
  const amend =
    overlays.length > 0
      ? (await import("./overlay.js")).amender(overlays)
      : undefined;
  if (!isUrl(document) && remote.length === 0)
    return load(document, { ...given, amend });
  const { documentUrl, Web } = await import("./web.js");
  const web = new Web(remote);
  const path = isUrl(document) ? documentUrl(document) : document;
  if (isUrl(path)) await web.fetchRoot(path);
  for (;;) {
    const loaded = load(path, { ...given, amend, web });
    if (!(await web.fetchWanted())) return loaded;
  }
}
