/** The tree behind a client's dots. */

/**
 * Puts a member where its dotted name says: `users.list` becomes
 * `client.users.list`. Namespaces on the way are made where they are missing;
 * they are plain objects, so that a test can put its own functions into them.
 *
 * @param name The generator has made it of identifiers that no object has
 */
export function putMember(client: object, name: string, member: unknown): void {
  let namespace = client as Record<string, unknown>;
  let start = 0;
  // Several times faster than to split it, and a client has hundreds.
  for (let dot; (dot = name.indexOf(".", start)) > 0; start = dot + 1) {
    const part = name.slice(start, dot);
    namespace = (namespace[part] ??= {}) as typeof namespace;
  }
  namespace[name.slice(start)] = member;
}
