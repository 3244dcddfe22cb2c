/** Work of several parts that ends as one. */

/**
 * Runs `work` with a signal of its own, which aborts with `outer`, and as soon
 * as the work is over: what it has left behind ends with it.
 */
export async function withSignal<T>(
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const abort = () => {
    controller.abort(outer?.reason);
  };
  if (outer?.aborted) abort();
  outer?.addEventListener("abort", abort);
  try {
    return await work(controller.signal);
  } finally {
    outer?.removeEventListener("abort", abort);
    controller.abort();
  }
}
