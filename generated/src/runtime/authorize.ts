/** The credential of a request, as it travels. */

/**
 * Puts a credential onto a request that is about to be sent. Middleware has been
 * gone through, and does not see it.
 *
 * @param request Ours alone: it may be changed
 * @returns What is secret of it, under names that tell so
 */
export type Authorize = (
  request: { url: string; readonly headers: Record<string, string> },
  token: string,
) => unknown;

/** `Authorization: Bearer …`, where an operation does not say otherwise. */
export const bearer: Authorize = ({ headers }, token) => {
  headers["authorization"] = `Bearer ${token}`;
  return { token };
};
