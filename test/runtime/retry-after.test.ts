import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { retryAfter } from "../../templates/runtime/retry-after.js";
import { stopClocks } from "./waiting.js";

const NOON = Date.UTC(1994, 10, 6, 12);

beforeEach(() => {
  stopClocks();
  vi.setSystemTime(NOON);
});
afterEach(() => vi.useRealTimers());

/** What a response with this header asks for; and with this `Date`. */
function asked(text: string, date?: string): number | undefined {
  const headers = new Headers({ "retry-after": text });
  if (date !== undefined) headers.set("date", date);
  return retryAfter(headers);
}

describe("Retry-After in seconds", () => {
  it.each([
    ["0", 0],
    ["1", 1000],
    ["007", 7000],
    ["30", 30_000],
    ["86400", 86_400_000],
    ["31536000", 31_536_000_000],
    ["\t 120 ", 120_000],
    // RFC 9110 has whole seconds only; a server that is more exact is heard.
    ["1.5", 1500],
    ["0.0001", 1],
    ["0.25", 250],
  ])("%j is %d ms, in full", (text, milliseconds) => {
    expect(asked(text)).toBe(milliseconds);
  });

  it("may have a blank behind it, which Node leaves in a response's headers", () => {
    const headers = new Headers();
    vi.spyOn(headers, "get").mockImplementation((name) =>
      name === "retry-after" ? "30 " : null,
    );
    expect(retryAfter(headers)).toBe(30_000);
  });

  it("does not depend on any date", () => {
    expect(asked("30", "Sun, 06 Nov 1994 08:49:37 GMT")).toBe(30_000);
  });
});

// The example of RFC 9110, section 5.6.7: noon is 3 h 10 min 23 s later.
describe("Retry-After as a date", () => {
  it.each([
    ["Sun, 06 Nov 1994 12:00:01 GMT", 1000],
    ["Sun, 06 Nov 1994 12:00:00 GMT", 0],
    ["Mon, 07 Nov 1994 12:00:00 GMT", 86_400_000],
    ["Sunday, 06-Nov-94 12:02:00 GMT", 120_000],
    ["Wednesday, 09-Nov-94 12:00:00 GMT", 259_200_000],
    ["Sun Nov  6 12:02:00 1994", 120_000],
    ["Wed Nov 16 12:00:00 1994", 864_000_000],
    // "Encouraged to be robust", recipients read these as well.
    ["Sun, 6 Nov 1994 12:02:00 GMT", 120_000],
    ["Sun, 06-Nov-1994 12:02:00 GMT", 120_000],
    ["Sun, 06 Nov 94 12:02:00 GMT", 120_000],
    ["Sun Nov 6 12:02:00 1994", 120_000],
  ])("%j is %d ms after noon", (text, milliseconds) => {
    expect(asked(text)).toBe(milliseconds);
  });

  it.each([
    "Sun, 06 Nov 1994 11:59:59 GMT",
    "Sun, 06 Nov 1994 08:49:37 GMT",
    "Thu, 01 Jan 1970 00:00:00 GMT",
  ])("%j is over, and there is nothing to wait for", (text) => {
    expect(asked(text)).toBe(0);
  });

  it.each([
    ["ahead of ours", "Sun, 06 Nov 1994 13:00:00 GMT", 600_000],
    ["behind ours", "Sun, 06 Nov 1994 11:00:00 GMT", 7_800_000],
    ["told in another form", "Sun Nov  6 11:00:00 1994", 7_800_000],
  ])("counts by the API's clock, which may be %s", (_, date, expected) => {
    expect(asked("Sun, 06 Nov 1994 13:10:00 GMT", date)).toBe(expected);
  });

  it("is in GMT, whatever the time zone of the program", () => {
    vi.stubEnv("TZ", "America/New_York");
    expect(asked("Sun, 06 Nov 1994 12:02:00 GMT")).toBe(120_000);
    expect(asked("Sun Nov  6 12:02:00 1994")).toBe(120_000);
    vi.unstubAllEnvs();
  });

  it.each(["", "yesterday", "0", "Sun, 06 Nov 1994 13:00:00"])(
    "counts by our clock where `Date` is %j",
    (date) => {
      expect(asked("Sun, 06 Nov 1994 12:10:00 GMT", date)).toBe(600_000);
    },
  );
});

describe("Retry-After that nobody can read", () => {
  it("is as good as none", () => {
    expect(retryAfter(new Headers())).toBeUndefined();
    expect(
      retryAfter(new Headers({ date: "Sun, 06 Nov 1994 13:10:00 GMT" })),
    ).toBeUndefined();
  });

  it.each([
    "",
    "soon",
    "-1",
    "+5",
    "1e3",
    "0x10",
    "5.",
    ".5",
    "1.5.5",
    "5 s",
    "s 5",
    "1,5",
    "3, 5",
    "NaN",
    "Infinity",
    // No server waits for millions of years, and as a number it has no end.
    "9".repeat(309),
    "tomorrow GMT",
    "120 GMT",
    "-5 GMT",
    "soon 5 GMT",
    "1994-11-06T13:00:00Z",
    "1994-11-06 13:00:00 GMT",
    "06 Nov 1994 13:00:00 GMT",
    "Sun, 06 Nov 199 13:00:00 GMT",
    "Sun, 06 Nov 1 13:00:00 GMT",
    "Sun, 06 Nov 19940 13:00:00 GMT",
    "Sun, 06/Nov/1994 13:00:00 GMT",
    "Sun, 06 Nov/1994 13:00:00 GMT",
    "Sun, x Nov 1994 13:00:00 GMT",
    ", 06 Nov 1994 13:00:00 GMT",
    "Sun Nov 006 13:00:00 1994",
    "Sun, 006 Nov 1994 13:00:00 GMT",
    "Sun, 06 November 1994 13:00:00 GMT",
    "Sun, 06 Nov 1994 1:00 GMT",
    "Sun, 06 Nov 1994 13:00:00 GMT, 5",
    "5, Sun, 06 Nov 1994 13:00:00 GMT",
    "Sun Nov  6 13:00:00 1994 PST",
    "on Sun Nov  6 13:00:00 1994",
    "Sun Nov x6 13:00:00 1994",
    "Sun Nov  6 13:00 1994",
    "Sun Nov  6 13:00:00 94",
    "Sunday Nov  6 13:00:00 1994",
    "Sun November  6 13:00:00 1994",
    "Sun Xxx  6 13:00:00 1994",
    "Sun, 06 Nov 1994 13:00:00",
    "Sun, 06 Nov 1994 13:00:00 PST",
    "Sun, 06 Nov 1994 13:00:00 +0100",
    "Sun, 06 Nov 1994 25:00:00 GMT",
  ])("is none: %j", (text) => {
    expect(asked(text)).toBeUndefined();
  });
});
