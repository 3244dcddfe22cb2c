/** The body of an answer as it arrives. */

import { delay } from "./delay.js";
import { cutError } from "./network-errors.js";
import type { WireResponse } from "./wire.js";

/**
 * Yields the body: in two halves with a wait between them where it is slow, and
 * no more than arrives where it is cut.
 *
 * @throws TypeError where the body is cut, after what arrives of it; the
 * signal's reason where it is aborted during the wait.
 */
export async function* bodyChunks(
  { body, bodyAfterMs, cutAfterBytes }: WireResponse,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  const arriving = body.subarray(0, cutAfterBytes);
  const half = bodyAfterMs > 0 ? arriving.byteLength >> 1 : 0;
  if (half > 0) yield arriving.subarray(0, half);
  await delay(bodyAfterMs, signal);
  if (half < arriving.byteLength) yield arriving.subarray(half);
  if (cutAfterBytes !== undefined) throw cutError();
}
