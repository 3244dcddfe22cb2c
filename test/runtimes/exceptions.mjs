// What a platform cannot do, and why. Each is tried all the same, and has to
// fail as it says here: one that no longer fails so is a failure.

const exceptions = [
  {
    check: "nor does the platform send again what was sent",
    on: /^(Deno|Chromium)/,
    fails: "requests: 3, not 2",
    because:
      "Deno and Chromium send a request again by themselves, a POST too, when a connection used before is reset",
  },
  {
    check: "a refused connection is tried again for any call",
    on: /^(workerd|Chromium)/,
    fails: "1, not 2",
    because:
      "workers and pages are not told a refused connection from one that broke; so only what is safe to repeat is repeated",
  },
  {
    check: "the mock listens",
    on: /^Chromium/,
    fails: "node:http",
    because: "a page cannot listen; the mock's fetch is for it",
  },
  {
    check: "the mock listens",
    on: /^workerd, 2022/,
    fails: 'No such module "node:http"',
    because: "a worker cannot listen; the mock's fetch is for it",
  },
  {
    check: "the mock listens",
    on: /^workerd, 2026/,
    fails: "Network connection lost",
    because:
      "a worker of today has node:http, but listens at no port; the mock's fetch is for it",
  },
  {
    check: "User-Agent names the application and the package",
    on: /^Chromium/,
    fails: "User-Agent: Mozilla",
    because: "a page has its browser's User-Agent",
  },
];

/** The exceptions of a platform, by the name of the check. */
export function exceptionsOf(platform) {
  const own = exceptions.filter(({ on }) => on.test(platform));
  return new Map(own.map((one) => [one.check, one]));
}
