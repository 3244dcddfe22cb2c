/** The header `Retry-After`, in both of its forms. */

/**
 * How long the API asks to wait, in milliseconds; `undefined` where it does not
 * say, or not readably. A date counts from the response's own `Date`, so that
 * the two clocks need not agree.
 */
export function retryAfter(headers: Headers): number | undefined {
  const text = (headers.get("retry-after") ?? "").trim();
  if (/^\d{1,15}(\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000);
  const until = timeOf(text);
  const now = timeOf(headers.get("date") ?? "") ?? Date.now();
  return until === undefined ? undefined : Math.max(0, until - now);
}

/** The time of an HTTP date; `undefined` where a text is none. */
function timeOf(text: string): number | undefined {
  // Date.parse reads almost anything: "-5 GMT" is a day in May.
  if (!HTTP_DATE.test(text)) return undefined;
  const time = Date.parse(text.replace(/( GMT)?$/, " GMT"));
  return Number.isNaN(time) ? undefined : time;
}

// The three forms of RFC 9110, section 5.6.7, all of them in GMT, and what is
// close enough to them to mean the same:
// Sun, 06 Nov 1994 08:49:37 GMT
// Sunday, 06-Nov-94 08:49:37 GMT
// Sun Nov  6 08:49:37 1994
const HTTP_DATE =
  /^(\w+, \d\d?[ -]\w{3}[ -](\d\d){1,2} [\d:]{8} GMT|\w{3} \w{3} [ \d]?\d [\d:]{8} \d{4})$/;
