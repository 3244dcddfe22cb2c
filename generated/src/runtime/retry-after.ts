/** The header `Retry-After`, in both of its forms. */

/**
 * How long the API asks to wait, in milliseconds; `undefined` where it does not
 * say, or not readably. A date counts from the response's own `Date`, so that
 * the two clocks need not agree.
 */
export function retryAfter(headers: Headers): number | undefined {
  const text = headers.get("retry-after") ?? "";
  if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000);
  // Date.parse reads almost anything; an HTTP date ends so.
  const date = text.endsWith(" GMT") ? Date.parse(text) : NaN;
  const now = Date.parse(headers.get("date") ?? "") || Date.now();
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
