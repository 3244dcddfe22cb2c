/** The tree behind a client's dots. */

/**
 * Puts a member where its dotted name says: `users.list` becomes
 * `client.users.list`. Namespaces on the way are made where they are missing;
 * they are plain objects, so that a test can put its own functions into them.
 *
 * @param name The generator has made it of identifiers that no object has
 */
export function putMember(client: object, name: string, member: unknown): void {
  const parts = name.split(".");
  let namespace = client as Record<string, unknown>;
  for (const part of parts.slice(0, -1)) {
    namespace = (namespace[part] ??= {}) as typeof namespace;
  }
  namespace[parts.at(-1) ?? name] = member;
}
